/** What stood in the cells of a quarter when it was locked: by it a later change is told with what was there before (V28). */
import type { CellValue } from "../snapshot";
import { printOfRow, type ContentRow } from "./sheetContents";

export interface LockedCells {
  readonly format: 1;
  /** Of the lock that they belong to. */
  readonly at: string;
  readonly sheets: readonly LockedSheet[];
  /** The quarter's rows in 历史, by staff id. */
  readonly results: Readonly<Record<string, string>>;
}

export interface LockedSheet {
  readonly table: string;
  /** Rows that held anything, from the top: 0-based row, first column, the cells; or, of a sheet that is too large, a fingerprint of the row. */
  readonly rows: readonly LockedRow[];
}

export type LockedRow = readonly [row: number, left: number, cells: readonly CellValue[]] | readonly [row: number, print: string];

/** Characters that the cells of all sheets may take: the workbook carries them, and one request of Excel on the web takes 5 MB. */
const ROOM = 1_200_000;

/** Keeps the cells of as many sheets as there is room for, in the order given; of the others a fingerprint a row. */
export function lockedSheets(
  sheets: readonly { readonly table: string; readonly rows: readonly ContentRow[] }[],
  room = ROOM,
): LockedSheet[] {
  let left = room;
  return sheets.map(({ table, rows }) => {
    const size = rows.reduce((sum, { cells }) => sum + cells.reduce((all: number, cell) => all + weightOf(cell), 12), 0);
    if (size > left) return { table, rows: rows.map((row) => [row.row, printOfRow(row)] as const) };
    left -= size;
    return { table, rows: rows.map(({ row, left: first, cells }) => [row, first, cells] as const) };
  });
}

/** A Chinese character is three bytes, a quote in JSON in a request two. */
const weightOf = (cell: CellValue): number =>
  typeof cell === "string" ? 5 + cell.length + 2 * cell.replace(/[\u0020-\u007E]/g, "").length : 1 + String(cell).length;

/** Cells of another make, or damaged ones, are none. */
export function isLockedCells(found: unknown): found is LockedCells {
  if (!isObject(found)) return false;
  const { format, at, sheets, results } = found;
  return (
    format === 1 &&
    typeof at === "string" &&
    Array.isArray(sheets) &&
    sheets.every(isLockedSheet) &&
    isObject(results) &&
    Object.values(results).every((one) => typeof one === "string")
  );
}

const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === "object" && found !== null && !Array.isArray(found);

const isLockedSheet = (found: unknown): boolean =>
  isObject(found) && typeof found["table"] === "string" && Array.isArray(found["rows"]) && found["rows"].every(isLockedRow);

function isLockedRow(found: unknown): boolean {
  if (!Array.isArray(found) || !Number.isInteger(found[0])) return false;
  const [, second, cells] = found as readonly unknown[];
  if (found.length === 2) return typeof second === "string";
  return (
    found.length === 3 &&
    Number.isInteger(second) &&
    Array.isArray(cells) &&
    cells.every((cell) => /^(string|number|boolean)$/.test(typeof cell))
  );
}
