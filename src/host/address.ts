/** A1 addresses and areas. Rows and columns are 0-based; Excel's grid bounds them. */
import { ExcelError } from "./refusal";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isEntireRow = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const isEntireColumn = (area: Area): boolean => area.rows === MAX_ROWS;
export const cellCount = (area: Area): number => area.rows * area.columns;
export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export function columnLetters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Reads "B2:C7", "B:C", "2:7", "$B$2"; null when it is none of these or leaves the grid. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text.trim());
  if (!match) return null;
  const [, c1, r1, c2 = text.includes(":") ? undefined : c1, r2 = text.includes(":") ? undefined : r1] = match;
  if (!!c1 !== !!c2 || !!r1 !== !!r2 || (!c1 && !r1)) return null;
  if (!text.includes(":") && !(c1 && r1)) return null;
  const columns = c1 && c2 ? [columnNumber(c1), columnNumber(c2)] : [0, MAX_COLUMNS - 1];
  const rows = r1 && r2 ? [Number(r1) - 1, Number(r2) - 1] : [0, MAX_ROWS - 1];
  return between(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** The area from one corner to the other, or null when it leaves the grid. */
export function between(top: number, left: number, bottom: number, right: number): Area | null {
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || bottom < top || right < left) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** An area made from numbers a caller gave; refuses one outside the grid as Excel does. */
export function areaAt(row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number));
  const area = whole ? between(row, column, row + rows - 1, column + columns - 1) : null;
  if (!area) throw new ExcelError("InvalidArgument");
  return area;
}

export function formatArea(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(lastColumn(area));
  if (isEntireColumn(area) && isEntireRow(area)) return `1:${MAX_ROWS}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = `${left}${area.row + 1}`;
  return cellCount(area) === 1 ? first : `${first}:${right}${lastRow(area) + 1}`;
}

/** A sheet's name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'a''b'!C3" into the sheet's name (null when there is none) and the rest. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const at = text.lastIndexOf("!");
  return at < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}

export function intersect(a: Area, b: Area): Area | null {
  return between(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
}

export function bounding(a: Area, b: Area): Area {
  const top = Math.min(a.row, b.row);
  const left = Math.min(a.column, b.column);
  return {
    row: top,
    column: left,
    rows: Math.max(lastRow(a), lastRow(b)) - top + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - left + 1,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && cellCount(common) === cellCount(inner);
}
