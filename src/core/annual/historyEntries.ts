/** Rows of 历史 as they are written and compared: what a quarter published of one person. */
import type { Assessment, Basis, Eligibility, MemberResult } from "../assessment";
import type { Hundredths, Period } from "../book";
import { BASIS_WORDS, ELIGIBILITY_WORDS } from "../flagWords";
import { readHistory, type HistoryKey } from "../reading/readHistory";
import { readRoster } from "../reading/readRoster";
import { readTable, type TableReading } from "../reading/table";
import { rowInTable } from "../reading/rowInTable";
import type { BookSnapshot, CellValue } from "../snapshot";
import { TABLES } from "../columns";

export interface HistoryEntry extends Period {
  readonly id: string;
  readonly total: Hundredths | null;
  readonly rank: number | null;
  readonly eligibility: Eligibility | null;
  /** Empty where a book did not keep it. */
  readonly bases: readonly Basis[];
  /** "" : not locked. */
  readonly lockedAt: string;
}

/** The entries of the quarter that was just assessed, in the roster's order. A veto that another basis comes before is kept beside it. */
export function entriesOf({ period, members }: Assessment, lockedAt: string): HistoryEntry[] {
  return members.map((member) => ({ ...period, ...resultOf(member), lockedAt }));
}

function resultOf({ id, total, rank, eligibility, basis, vetoed }: MemberResult): Omit<HistoryEntry, "year" | "quarter" | "lockedAt"> {
  return { id, total, rank, eligibility, bases: vetoed && basis !== "veto" ? [basis, "veto"] : [basis] };
}

export interface HistoryHeld {
  /** Null where the book has no table History. */
  readonly table: TableReading | null;
  /** Rows that name a quarter and somebody; of two for the same the first. */
  readonly entries: readonly HistoryEntry[];
}

export function rosterTable(snapshot: BookSnapshot): TableReading | null {
  const specs = Object.entries(TABLES.roster.columns).map(([key, heading]) => ({ key, heading, filler: key === "number" }));
  return readTable(snapshot, TABLES.roster.table, specs);
}

/** What 历史 of a book holds, whatever else is at fault in it. */
export function heldEntries(snapshot: BookSnapshot): HistoryHeld {
  const { table, rows } = readHistory(snapshot, readRoster(rosterTable(snapshot)));
  const entries = rows.flatMap((row): HistoryEntry[] => {
    const { year, quarter, id, total, rank, eligibility, bases, lockedAt, duplicateOf } = row;
    if (year === null || quarter === null || id === "" || duplicateOf) return [];
    return [
      {
        year,
        quarter,
        id,
        total: total.kind === "number" ? total.value : null,
        rank,
        eligibility: eligibility === "unknown" ? null : eligibility,
        bases: bases === "unknown" ? [] : bases,
        lockedAt: lockedAt ?? "",
      },
    ];
  });
  return { table, entries };
}

/** Two records of one quarter and person that say the same; what a book did not keep is no difference. When it was locked is none either. */
export function sameEntry(one: HistoryEntry, other: HistoryEntry): boolean {
  if (one.total !== other.total || one.rank !== other.rank) return false;
  if (one.eligibility !== null && other.eligibility !== null && one.eligibility !== other.eligibility) return false;
  const bases = [one, other].map((entry) => [...entry.bases].sort().join());
  return bases.includes("") || bases[0] === bases[1];
}

export const entryKey = ({ year, quarter, id }: Pick<HistoryEntry, "year" | "quarter" | "id">): string =>
  JSON.stringify([year, quarter, id]);

/** The cells of an entry's row, in the order in which the table has its columns. */
export function entryRow(reading: TableReading, entry: HistoryEntry): CellValue[] {
  const cells: Readonly<Record<HistoryKey, CellValue>> = {
    year: entry.year,
    quarter: entry.quarter,
    id: entry.id,
    total: entry.total === null ? "" : entry.total / 100,
    rank: entry.rank ?? "",
    eligibility: entry.eligibility === null ? "" : ELIGIBILITY_WORDS[entry.eligibility],
    lockedAt: entry.lockedAt,
    basis: entry.bases.map((basis) => BASIS_WORDS[basis]).join("、"),
  };
  return rowInTable(reading, cells);
}
