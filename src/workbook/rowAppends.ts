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
  const blank = Math.min(blankRowsAtFoot(basis, table), append.rows.length);
  const isText = textColumns(basis, table);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  if (blank > 0) {
    const first = table.top + 1 + table.rowCount - blankRowsAtFoot(basis, table);
    sheet.getRangeByIndexes(first, table.left, blank, table.columnCount).formulas = append.rows
      .slice(0, blank)
      .map((row, index) => row.map((value, column) => (isText(first + index, column) ? value : input(value, column))));
  }
  const added = append.rows.slice(blank);
  if (added.length === 0) return;
  context.workbook.tables.getItem(append.table).rows.add(
    undefined,
    added.map((row) => row.map(input)),
  );
  // Excel gives new rows the formats of the row above. A text there needs no apostrophe before it, which could not be put back (undoFill).
  const last = table.top + table.rowCount;
  for (let column = 0; column < table.columnCount; column++) {
    if (!isText(last, column)) continue;
    const cells = sheet.getRangeByIndexes(last + 1, table.left + column, added.length, 1);
    cells.numberFormat = added.map(() => ["@"]);
    cells.formulas = added.map((row) => [row[column] ?? ""]);
  }
  for (const validation of append.validations ?? []) writeValidation(sheet, validation);
}

/** Whether a column of the table (0-based) holds text, whatever is typed, in this row of the sheet (0-based). */
function textColumns(basis: BookSnapshot, { sheet, left }: TableSnapshot): (row: number, column: number) => boolean {
  const found = basis.sheets.find(({ name }) => name === sheet);
  return (row, column) => found?.numberFormats[row - found.top]?.[left + column - found.left] === "@";
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
      const grownInto = sheet.getRangeByIndexes(end, table.left, added, table.columnCount);
      grownInto.clear("Contents");
      // The looks of the row above came with the rows; the blank ones under a table have none of their own.
      grownInto.clear("Formats");
      context.workbook.tables
        .getItem(append.table)
        .resize(sheet.getRangeByIndexes(table.top, table.left, table.rowCount + 1, table.columnCount));
    } else {
      const { rows } = context.workbook.tables.getItem(append.table);
      for (let row = grown.rowCount - 1; row >= table.rowCount; row--) rows.getItemAt(row).delete();
    }
  }
  // The formats of the blank rows were not touched, so only what was typed goes.
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
