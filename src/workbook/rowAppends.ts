import type { BookSnapshot, CellValue, TableSnapshot } from "../core/snapshot";
import type { RowAppend } from "./applyPlan";
import { plainInput } from "./cellEdits";
import { Refusal } from "./refusal";

/** Adds rows at the end of a table: blank rows at its foot are filled first (a new table has one). */
export function appendRows(context: Excel.RequestContext, append: RowAppend, basis: BookSnapshot): void {
  const table = tableOf(basis, append.table);
  if (!table || append.rows.length === 0) return;
  const input = (value: CellValue, column: number): CellValue => (append.formulaColumns?.includes(column) ? value : plainInput(value));
  const inputs = append.rows.map((row) => row.map(input));
  const blank = Math.min(blankRowsAtFoot(basis, table), inputs.length);
  if (blank > 0) {
    const first = table.top + 1 + table.rowCount - blankRowsAtFoot(basis, table);
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    sheet.getRangeByIndexes(first, table.left, blank, table.columnCount).formulas = inputs.slice(0, blank);
  }
  if (inputs.length > blank) context.workbook.tables.getItem(append.table).rows.add(undefined, inputs.slice(blank));
}

/** Refuses rows for a table on a protected sheet before anything is written. */
export function refuseProtectedAppends(appends: readonly RowAppend[], basis: BookSnapshot): void {
  const closed = new Set(basis.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const sheets = appends.filter(({ rows }) => rows.length > 0).map(({ table }) => tableOf(basis, table)?.sheet ?? "");
  const hit = sheets.find((sheet) => closed.has(sheet));
  if (hit !== undefined) throw new Refusal("protected", { sheet: hit });
}

/** Takes appended rows away again; `rowCount` is how many the table has now. */
export function undoAppend(context: Excel.RequestContext, append: RowAppend, basis: BookSnapshot, rowCount: number): void {
  const table = tableOf(basis, append.table);
  if (!table) return;
  const rows = context.workbook.tables.getItem(append.table).rows;
  for (let row = rowCount - 1; row >= table.rowCount; row--) rows.getItemAt(row).delete();
  // Formats were not touched, so only what was typed goes.
  const blank = blankRowsAtFoot(basis, table);
  if (blank === 0) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  sheet.getRangeByIndexes(table.top + 1 + table.rowCount - blank, table.left, blank, table.columnCount).clear("Contents");
}

const tableOf = (basis: BookSnapshot, name: string): TableSnapshot | undefined => basis.tables.find((table) => table.name === name);

/** 0-based row of the sheet on which the first appended row will stand. */
export function firstAppendedRow(basis: BookSnapshot, name: string): number | null {
  const table = tableOf(basis, name);
  return table ? table.top + 1 + table.rowCount - blankRowsAtFoot(basis, table) : null;
}

function blankRowsAtFoot(basis: BookSnapshot, table: TableSnapshot): number {
  const sheet = basis.sheets.find(({ name }) => name === table.sheet);
  let blank = 0;
  for (let row = table.rowCount - 1; row >= 0 && isBlankRow(row); row--) blank++;
  return blank;

  function isBlankRow(row: number): boolean {
    const values: readonly CellValue[] = sheet?.values[table.top + 1 + row - (sheet?.top ?? 0)] ?? [];
    const start = table.left - (sheet?.left ?? 0);
    return Array.from({ length: table.columnCount }, (_, offset) => values[start + offset] ?? "").every((value) => value === "");
  }
}
