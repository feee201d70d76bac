/**
 * Sheets that hold values say by formula that their inputs have changed since: beside what is printed, hidden, a line for each thing
 * watched, with what it was and a 1 once it is something else.
 */
import { parseArea, rangeAddress } from "../../core/address";
import { textOf } from "../../core/cell";
import { decimalText } from "../../core/decimal";
import { valueAt } from "../../core/reading/table";
import type { BookSnapshot, CellValue } from "../../core/snapshot";
import { fixed, fixedCell, fixedRange, onSheet } from "./address";
import { type Cell, live, type Piece, piece } from "./cells";
import { plainCell } from "./plainText";

/** `official`: what it was; `changed` says by a formula, given the cell of `official`, whether it is so no more (1). */
export interface Watch {
  readonly official: CellValue;
  readonly changed: (official: string) => string;
}

/** Rows that may come to a table below those that are there. */
const ROOM = 500;

/** Every row of a table by its texts, and that none has come. */
export function watchTable({ sheets, tables }: BookSnapshot, name: string): Watch[] {
  const table = tables.find((one) => one.name === name);
  const sheet = sheets.find((one) => one.name === table?.sheet);
  if (!table || !sheet) return [];
  const { top, left, rowCount, columnCount } = table;
  const columns = Array.from({ length: columnCount }, (_, across) => left + across);
  const rows = Array.from({ length: rowCount }, (_, down) => top + 1 + down).filter((row) =>
    columns.some((col) => valueAt(sheet, row, col) !== ""),
  );
  const lines = rows.map((row): Watch => {
    const cells = columns.map((col) => onSheet(sheet.name, fixedCell(row, col))).join('&"|"&');
    return {
      official: columns.map((col) => textOf(valueAt(sheet, row, col))).join("|"),
      changed: (official) => `IF(EXACT(${cells},${official}),0,1)`,
    };
  });
  const first = onSheet(sheet.name, fixedRange(top + 1, left, top + rowCount + ROOM, left));
  const filled = rows.filter((row) => valueAt(sheet, row, left) !== "").length;
  return [...lines, { official: filled, changed: (official) => `IF(COUNTA(${first})=${official},0,1)` }];
}

/** The numbers of a range on a sheet, whatever the order of its rows: how many, their sum and the sum of their squares. */
export function watchNumbers({ sheets }: BookSnapshot, name: string, range: string): Watch[] {
  const sheet = sheets.find((one) => one.name === name);
  const area = parseArea(range);
  if (!sheet || !area) return [];
  const numbers: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++) {
      const value = valueAt(sheet, row, col);
      if (typeof value === "number") numbers.push(value);
    }
  const cells = onSheet(name, fixed(rangeAddress(area)));
  const squares = decimalText(numbers.reduce((sum, value) => sum + value * value, 0));
  return [
    { official: numbers.length, changed: (official) => `IF(COUNT(${cells})=${official},0,1)` },
    {
      official: numbers.reduce((sum, value) => sum + value, 0),
      // Doubles are added in whatever order a spreadsheet likes.
      changed: (official) => `IF(AND(ABS(SUM(${cells})-${official})<0.000001,ABS(SUMSQ(${cells})-${squares})<0.0001),0,1)`,
    },
  ];
}

export interface WatchPlaces {
  readonly pieces: readonly Piece[];
  /** The two hidden columns, 0-based. */
  readonly columns: readonly [number, number];
  /** A line that says whether all is as it was, and then the rest. */
  readonly status: Cell;
}

/** Lays the watches out in the two columns after `right`, from a 0-based row on. */
export function layoutWatches(
  watches: readonly Watch[],
  { right, top, rest, again }: { readonly right: number; readonly top: number; readonly rest: string; readonly again: string },
): WatchPlaces {
  const [official, changed] = [right + 1, right + 2];
  const bottom = top + watches.length;
  const rows = watches.map((watch, index): Cell[] => [
    plainCell(watch.official),
    live(`=${watch.changed(fixedCell(top + 1 + index, official))}`, 0),
  ]);
  const fresh = "结果与计算时一致。";
  const marks = `${fixedCell(top + 1, changed)}:${fixedCell(Math.max(top + 1, bottom), changed)}`;
  return {
    // The text that follows the mark stands in a cell of its own: a text in a formula holds at most 255 characters.
    pieces: [piece(top, official, [[rest]]), ...(rows.length > 0 ? [piece(top + 1, official, rows)] : [])],
    columns: [official, changed],
    status: live(`=IF(SUM(${marks})=0,"${fresh}","已过期：${again}")&${fixedCell(top, official)}`, `${fresh}${rest}`),
  };
}
