/** A1 addresses and 0-based ranges. */
import { GRID } from "./limits";

/** 0-based, both ends inside. */
export interface CellRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** 0-based; letters only, at most XFD, else null. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= GRID.columns ? column - 1 : null;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function parseCell(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  return column === null || row >= GRID.rows ? null : { row, column };
}

/** "B2:C3", "B2", "A:C" or "1:3", with or without "$". */
export function parseRange(address: string): CellRange | null {
  const [first = "", second = first, more] = address.replace(/\$/g, "").split(":");
  if (more !== undefined) return null;
  const start = parseEnd(first, 0, 0);
  const end = parseEnd(second, GRID.rows - 1, GRID.columns - 1);
  if (start === null || end === null) return null;
  return {
    startRow: Math.min(start.row, end.row),
    startColumn: Math.min(start.column, end.column),
    endRow: Math.max(start.row, end.row),
    endColumn: Math.max(start.column, end.column),
  };
}

function parseEnd(text: string, openRow: number, openColumn: number): { row: number; column: number } | null {
  const cell = parseCell(text);
  if (cell !== null) return cell;
  const column = columnIndex(text);
  if (column !== null) return { row: openRow, column };
  if (!/^[1-9]\d{0,6}$/.test(text) || Number(text) > GRID.rows) return null;
  return { row: Number(text) - 1, column: openColumn };
}

export function rangeName(range: CellRange): string {
  const start = cellName(range.startRow, range.startColumn);
  const end = cellName(range.endRow, range.endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** `sqref`: addresses with blanks between them; unreadable ones are left out. */
export function parseRanges(sqref: string): CellRange[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

export function rangeNames(ranges: readonly CellRange[]): string {
  return ranges.map(rangeName).join(" ");
}

/** Part of the range inside rows × columns, or null. */
export function clipRange(range: CellRange, rows: number, columns: number): CellRange | null {
  if (range.startRow >= rows || range.startColumn >= columns) return null;
  return { ...range, endRow: Math.min(range.endRow, rows - 1), endColumn: Math.min(range.endColumn, columns - 1) };
}

export function area(range: CellRange): number {
  return (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
}

/** 'It''s': a sheet's name as a formula holds it. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
