import type { BookSnapshot, CellValue, TableSnapshot } from "../core/snapshot";
import type { RowAppend } from "./applyPlan";
import { plainInput } from "./cellEdits";
import { Refusal } from "./refusal";
import { writeValidation } from "./sheetFurniture";

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
  if (inputs.length === blank) return;
  context.workbook.tables.getItem(append.table).rows.add(undefined, inputs.slice(blank));
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const validation of append.validations ?? []) writeValidation(sheet, validation);
}

/** Refuses rows for a table on a protected sheet before anything is written. */
export function refuseProtectedAppends(appends: readonly RowAppend[], basis: BookSnapshot): void {
  const closed = new Set(basis.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const sheets = appends.filter(({ rows }) => rows.length > 0).map(({ table }) => tableOf(basis, table)?.sheet ?? "");
  const hit = sheets.find((sheet) => closed.has(sheet));
  if (hit !== undefined) throw new Refusal("protected", { sheet: hit });
}

/** What a table with appended rows is like before they are taken away. */
export interface GrownTable {
  /** Rows that it has now. */
  readonly rowCount: number;
  /** 0-based row of the sheet where the cells of `values` begin; null for a sheet without any. */
  readonly top: number | null;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Takes appended rows away again. Excel moves what stands below a table down as the table grows, or lets it grow into blank rows: which
 * of the two it was shows in where the cells below stand now.
 */
export function undoAppend(context: Excel.RequestContext, append: RowAppend, basis: BookSnapshot, grown: GrownTable): void {
  const table = tableOf(basis, append.table);
  if (!table) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const blank = blankRowsAtFoot(basis, table);
  const added = grown.rowCount - table.rowCount;
  const end = table.top + 1 + table.rowCount;
  if (added > 0) {
    for (const { range } of append.validations ?? []) sheet.getRange(range).dataValidation.clear();
    const there = basis.sheets.find(({ name }) => name === table.sheet);
    const before = there ? firstRowBelow(table, there.top, there.left, there.values, end) : null;
    const now = firstRowBelow(table, grown.top ?? 0, grown.left, grown.values, end + added);
    if (before !== null && now === before) {
      sheet.getRangeByIndexes(end, table.left, added, table.columnCount).clear("Contents");
      context.workbook.tables
        .getItem(append.table)
        .resize(sheet.getRangeByIndexes(table.top, table.left, table.rowCount + 1, table.columnCount));
    } else {
      const { rows } = context.workbook.tables.getItem(append.table);
      for (let row = grown.rowCount - 1; row >= table.rowCount; row--) rows.getItemAt(row).delete();
    }
  }
  // Formats were not touched, so only what was typed goes.
  if (blank === 0) return;
  sheet.getRangeByIndexes(end - blank, table.left, blank, table.columnCount).clear("Contents");
}

/** 0-based row of the sheet, from `start` on, in which anything stands under the table; null for none. */
function firstRowBelow(
  { left, columnCount }: TableSnapshot,
  top: number,
  origin: number,
  values: readonly (readonly CellValue[])[],
  start: number,
): number | null {
  for (let row = Math.max(start, top); row - top < values.length; row++) {
    const cells = values[row - top] ?? [];
    if (Array.from({ length: columnCount }, (_, offset) => cells[left + offset - origin] ?? "").some((value) => value !== "")) return row;
  }
  return null;
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
