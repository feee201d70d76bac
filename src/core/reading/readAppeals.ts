/** The sheet 申诉复核登记表: who objected to what, and what came of it. A book without it is whole. */
import { isBlankText, textOf } from "../cell";
import { REGISTERS } from "../columns";
import type { BookSnapshot, CellValue } from "../snapshot";
import type { ColumnSpec } from "./headings";
import { identify, type Identity } from "./identity";
import { parseDate, type PlainDate } from "./plainValue";
import type { RosterReading } from "./readRoster";
import { rowInTable } from "./rowInTable";
import { cellOf, readTable, type CellReading, type TableReading } from "./table";

export type AppealKey = keyof typeof REGISTERS.appeals.columns;

/** 处理结果: the published result stays, or is put right. */
export const APPEAL_RESULTS = { upheld: "维持", corrected: "更正" } as const;
export type AppealResult = keyof typeof APPEAL_RESULTS;

export interface AppealReading {
  readonly row: number;
  readonly identity: Identity;
  readonly text: (key: AppealKey) => string;
  readonly date: PlainDate | null;
  readonly closed: PlainDate | null;
  /** Null while it is blank; `unknown` for another word. */
  readonly result: AppealResult | "unknown" | null;
  readonly cell: (key: AppealKey) => CellReading | null;
}

export interface AppealsReading {
  /** Null in a book without the sheet. */
  readonly table: TableReading | null;
  readonly rows: readonly AppealReading[];
}

const NEEDED: ReadonlySet<string> = new Set<AppealKey>(["number", "date", "id", "name", "matter", "result", "closed"]);
const SPECS: readonly ColumnSpec[] = Object.entries(REGISTERS.appeals.columns).map(([key, heading]) => ({
  key,
  heading,
  optional: !NEEDED.has(key),
}));

export function readAppeals(snapshot: BookSnapshot, roster: RosterReading): AppealsReading {
  const table = readTable(snapshot, REGISTERS.appeals.table, SPECS);
  return { table, rows: table ? table.rows.map((row) => readAppeal(table, row, roster)) : [] };
}

/** A new row of the register as it stands in the workbook; null where there is none. */
export function appealRow(snapshot: BookSnapshot, cells: Readonly<Record<AppealKey, CellValue>>): CellValue[] | null {
  const table = readTable(snapshot, REGISTERS.appeals.table, SPECS);
  return table && rowInTable(table, cells);
}

function readAppeal(table: TableReading, row: number, roster: RosterReading): AppealReading {
  const cell = (key: AppealKey): CellReading | null => cellOf(table, row, key);
  const text = (key: AppealKey): string => {
    const found = textOf(cell(key)?.value ?? "");
    return isBlankText(found) ? "" : found.trim();
  };
  const dateIn = (key: AppealKey): PlainDate | null => {
    const found = cell(key);
    return found && parseDate(found.value, found.format);
  };
  return {
    row,
    identity: identify({ number: null, id: cell("id"), name: cell("name"), group: null }, roster),
    text,
    date: dateIn("date"),
    closed: dateIn("closed"),
    result: resultOf(text("result")),
    cell,
  };
}

function resultOf(word: string): AppealReading["result"] {
  if (word === "") return null;
  const found = Object.entries(APPEAL_RESULTS).find(([, known]) => known === word);
  return found ? (found[0] as AppealResult) : "unknown";
}
