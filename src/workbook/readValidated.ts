import { parseArea } from "../core/address";
import type { ValidatedCells } from "../core/snapshot";
import { columnRuns, isScoreTable } from "../core/validatedCells";
import { areasOf } from "./readGrids";

/**
 * Asks, with the next request, which cells of a score table check what is typed; one question a table, however many members it has.
 * Not on a protected sheet: Excel does not say there.
 */
export function askValidated(
  context: Excel.RequestContext,
  {
    name,
    sheet,
    range,
    totals,
  }: {
    readonly name: string;
    readonly sheet: string;
    /** Of the whole table, headings and totals row included. */
    readonly range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;
    readonly totals: boolean;
  },
): (() => ValidatedCells)[] {
  const rows = range.rowCount - 1 - (totals ? 1 : 0);
  if (!isScoreTable(name) || rows < 1) return [];
  const within = {
    top: range.rowIndex + 1,
    left: range.columnIndex,
    bottom: range.rowIndex + rows,
    right: range.columnIndex + range.columnCount - 1,
  };
  const cells = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(within.top, within.left, rows, range.columnCount)
    .getSpecialCellsOrNullObject("DataValidations")
    .load("address");
  return [
    () => ({
      table: name,
      ranges: columnRuns(cells.isNullObject ? [] : areasOf(cells.address).flatMap((area) => parseArea(area) ?? []), within),
    }),
  ];
}
