/** The rows of 历史 that a locked quarter published, as texts that can be compared and shown (E6, V28). */
import { heldEntries, type HistoryEntry } from "../annual/historyEntries";
import type { Period } from "../book";
import { hundredthsText } from "../decimal";
import { fingerprintOf } from "../fingerprint";
import { BASIS_WORDS, ELIGIBILITY_WORDS } from "../flagWords";
import type { BookSnapshot } from "../snapshot";

/** By staff id: total, rank, flag, what it rested on, and whether it counts as locked. `basisKept`: 历史 has the column 依据. */
export function quarterRows(entries: readonly HistoryEntry[], { year, quarter }: Period, basisKept: boolean): Record<string, string> {
  const own = entries.filter((entry) => entry.year === year && entry.quarter === quarter);
  return Object.fromEntries(own.map((entry) => [entry.id, rowText(entry, basisKept)]));
}

/** The quarter's rows as 历史 holds them now. */
export function heldRows(snapshot: BookSnapshot, period: Period): Record<string, string> {
  const { table, entries } = heldEntries(snapshot);
  return quarterRows(entries, period, table?.columns.has("basis") === true);
}

function rowText({ total, rank, eligibility, bases, lockedAt }: HistoryEntry, basisKept: boolean): string {
  return [
    total === null ? "无总分" : `${hundredthsText(total)} 分`,
    rank === null ? "无名次" : `第 ${rank} 名`,
    eligibility === null ? "" : ELIGIBILITY_WORDS[eligibility],
    basisKept
      ? [...bases]
          .sort()
          .map((basis) => BASIS_WORDS[basis])
          .join("、")
      : "",
    lockedAt === "" ? "未锁定" : "",
  ]
    .filter((text) => text !== "")
    .join("，");
}

/** Fingerprint of the rows, whatever their order (R4). */
export const printOfRows = (rows: Readonly<Record<string, string>>): string =>
  fingerprintOf(
    Object.entries(rows)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .flat(),
  );
