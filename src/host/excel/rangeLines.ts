/** The rows and columns of a range: hidden or not, how high and wide. */
import { isEntireColumn, isEntireRow } from "../address";
import { isColumnHidden, isRowHidden } from "../model/structure";
import { ExcelError } from "../refusal";
import type { Range } from "./range";
import type { RangeFormat } from "./rangeFormat";

/** Null where some are and some are not. */
export const areRowsHidden = (range: Range): boolean | null =>
  sameFor(rowsOf(range), (row) => isRowHidden(range.session.model, range.sheetId, row));

/** Null where some are and some are not. */
export const areColumnsHidden = (range: Range): boolean | null =>
  sameFor(columnsOf(range), (column) => isColumnHidden(range.session.model, range.sheetId, column));

export const rowProperties = (range: Range, options: Record<string, unknown>): object[] =>
  rowsOf(range).map((row) => lineProperties(range, range.getRow(row - range.area.row), options, "rowIndex", row));

export const columnProperties = (range: Range, options: Record<string, unknown>): object[] =>
  columnsOf(range).map((column) => lineProperties(range, range.getColumn(column - range.area.column), options, "columnIndex", column));

export const rowsOf = (range: Range): number[] =>
  Array.from({ length: Math.min(range.area.rows, linesIn(range).rows) }, (_, i) => range.area.row + i);
const columnsOf = (range: Range): number[] =>
  Array.from({ length: Math.min(range.area.columns, linesIn(range).columns) }, (_, i) => range.area.column + i);

/** A whole column has a million rows; those beyond the grid are all alike, so one of them stands for the rest. */
function linesIn({ session, sheetId, area }: Range): { rows: number; columns: number } {
  const sheet = session.model.sheet(sheetId);
  return {
    rows: isEntireColumn(area) ? sheet.getRowCount() + 1 : area.rows,
    columns: isEntireRow(area) ? sheet.getColumnCount() + 1 : area.columns,
  };
}

function sameFor<T>(lines: readonly number[], read: (line: number) => T): T | null {
  const first = read(lines[0]!);
  return lines.every((line) => read(line) === first) ? first : null;
}

function lineProperties(range: Range, line: Range, options: Record<string, unknown>, indexName: string, index: number): object {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options ?? {})) {
    if (!wanted) continue;
    if (name === "rowHidden") answer[name] = isRowHidden(range.session.model, range.sheetId, index);
    else if (name === "columnHidden") answer[name] = isColumnHidden(range.session.model, range.sheetId, index);
    else if (name === indexName) answer[name] = index;
    else if (name === "address") answer[name] = line.address;
    else if (name === "format") answer[name] = formatProperties(line.format, wanted as Record<string, unknown>);
    else throw new ExcelError("ApiNotFound", `Property ${name} of a row or column is not served here.`);
  }
  return answer;
}

function formatProperties(format: RangeFormat, wanted: Record<string, unknown>): object {
  const answer: Record<string, unknown> = {};
  for (const name of Object.keys(wanted)) {
    if (name !== "rowHeight" && name !== "columnWidth")
      throw new ExcelError("ApiNotFound", `format.${name} of a row or column is not served here.`);
    answer[name] = format[name];
  }
  return answer;
}
