/** 历史: results of earlier quarters, for comparison and for the annual result (E6). */
import type { Basis, Eligibility } from "../assessment";
import type { Hundredths, Period } from "../book";
import { parseScore, textOf, type Score } from "../cell";
import { TABLES } from "../columns";
import { hundredthsOf } from "../decimal";
import { basesOf, eligibilityOf } from "../flagWords";
import type { BookSnapshot } from "../snapshot";
import type { ColumnSpec } from "./headings";
import { identify, type Identity } from "./identity";
import { parseLockTime } from "./lockTime";
import { plainNumber } from "./plainValue";
import type { RosterReading } from "./readRoster";
import { cellOf, readTable, type CellReading, type TableReading } from "./table";

export type HistoryKey = keyof (typeof TABLES)["history"]["columns"];

export interface HistoryRowReading {
  readonly row: number;
  /** Null where it is none. */
  readonly year: number | null;
  readonly quarter: Period["quarter"] | null;
  readonly identity: Identity;
  /** The member's id; of somebody who is not in the roster, what stands there. */
  readonly id: string;
  readonly total: Score;
  readonly rank: number | null;
  /** Null for a blank; unknown words are "unknown". */
  readonly eligibility: Eligibility | "unknown" | null;
  readonly bases: readonly Basis[] | "unknown";
  readonly locked: boolean;
  /** 锁定时间; "" for a blank, null for what is no date or time (V11). */
  readonly lockedAt: string | null;
  /** An earlier row of the same quarter and member. */
  readonly duplicateOf: HistoryRowReading | null;
  readonly cell: (key: HistoryKey) => CellReading | null;
}

export interface HistoryReading {
  readonly table: TableReading | null;
  readonly rows: readonly HistoryRowReading[];
}

/** Without 依据 (older books) and 名次 the annual result can still be made. */
const OPTIONAL: readonly HistoryKey[] = ["rank", "eligibility", "basis"];

const SPECS: readonly ColumnSpec[] = (Object.entries(TABLES.history.columns) as [HistoryKey, string][]).map(([key, heading]) => ({
  key,
  heading,
  optional: OPTIONAL.includes(key),
}));

export const historyTable = (snapshot: BookSnapshot): TableReading | null => readTable(snapshot, TABLES.history.table, SPECS);

/** Every row of 历史, judged cell by cell; rows of sums and notes are left out. */
export function readHistory(snapshot: BookSnapshot, roster: RosterReading): HistoryReading {
  const table = historyTable(snapshot);
  const rows: HistoryRowReading[] = [];
  const known = new Map<string, HistoryRowReading>();
  for (const row of table?.rows ?? []) {
    const reading = table && readRow(table, row, roster, known);
    if (reading) rows.push(reading);
  }
  return { table, rows };
}

function readRow(table: TableReading, row: number, roster: RosterReading, known: Map<string, HistoryRowReading>): HistoryRowReading | null {
  const cell = (key: HistoryKey): CellReading | null => cellOf(table, row, key);
  const text = (key: HistoryKey): string => textOf(cell(key)?.value ?? "").trim();
  const identity = identify({ number: null, id: cell("id"), name: null, group: null }, roster);
  if (identity.kind === "total") return null;
  const id = identity.kind === "member" ? identity.member.member.id : text("id");
  const [year, quarter] = [wholeNumber(cell("year"), 2000, 2100), wholeNumber(cell("quarter"), 1, 4) as Period["quarter"] | null];
  const key = JSON.stringify([year, quarter, id]);
  const total = cell("total");
  const word = text("eligibility");
  const lock = cell("lockedAt");
  const lockedAt = lock && !lock.covered ? parseLockTime(lock.value, lock.format) : "";
  const reading: HistoryRowReading = {
    row,
    year,
    quarter,
    identity,
    id,
    total: total && !total.covered ? parseScore(total.value, total.format) : { kind: "blank" },
    rank: wholeNumber(cell("rank"), 1, Infinity),
    eligibility: word === "" ? null : (eligibilityOf(word) ?? "unknown"),
    bases: basesOf(text("basis")) ?? "unknown",
    locked: lockedAt !== null && lockedAt !== "",
    lockedAt,
    duplicateOf: id === "" || year === null || quarter === null ? null : (known.get(key) ?? null),
    cell,
  };
  if (id !== "" && !known.has(key)) known.set(key, reading);
  return reading;
}

function wholeNumber(cell: CellReading | null, min: number, max: number): number | null {
  const number = cell && plainNumber(cell.value, cell.format);
  return number !== null && Number.isInteger(number) && number >= min && number <= max ? number : null;
}

/** Published totals of the quarter before, by staff id, in hundredths; a row that cannot be read is no comparison. */
export function previousTotals(snapshot: BookSnapshot, { year, quarter }: Period): Map<string, Hundredths> {
  const before = quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
  const table = historyTable(snapshot);
  const totals = new Map<string, Hundredths>();
  for (const row of table?.rows ?? []) {
    const cell = (key: HistoryKey) => (table && cellOf(table, row, key)) ?? { value: "", format: "General" };
    const number = (key: HistoryKey) => plainNumber(cell(key).value, cell(key).format);
    if (number("year") !== before.year || number("quarter") !== before.quarter) continue;
    const points = number("total");
    const total = points === null ? null : hundredthsOf(points);
    if (total !== null) totals.set(textOf(cell("id").value).trim(), total);
  }
  return totals;
}
