/** A1 addresses. Rows and columns are 0-based numbers everywhere; "$" is dropped on the way in. */
import type { TableSnapshot } from "./snapshot";

export interface Place {
  readonly row: number;
  readonly col: number;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(col: number): string {
  let letters = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters: "AA" is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** A1 address of a 0-based row and column: (6, 2) is "C7". */
export const cellAddress = (row: number, col: number): string => `${columnLetters(col)}${row + 1}`;

/** A1 range of 0-based corners; a single cell stays "C7". */
export function rangeAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** A1 range of a table: header and rows of data, without a totals row. */
export const tableRange = ({ top, left, rowCount, columnCount }: TableSnapshot): string =>
  rangeAddress({ top, left, bottom: top + rowCount, right: left + columnCount - 1 });

/** 0-based place of "C7", "$C$7" or "'评分-教务'!C7"; null when it is no cell. */
export function parseAddress(address: string): Place | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(withoutSheet(address));
  return match ? { row: Number(match[2]) - 1, col: columnNumber(match[1] ?? "") } : null;
}

/** 0-based corners of "B6:C7" (or of one cell), the first above and left of the last; null when it is no range. */
export function parseArea(address: string): Area | null {
  const [first, second] = withoutSheet(address).split(":");
  const a = parseAddress(first ?? "");
  const b = second === undefined ? a : parseAddress(second);
  if (!a || !b) return null;
  return { top: Math.min(a.row, b.row), left: Math.min(a.col, b.col), bottom: Math.max(a.row, b.row), right: Math.max(a.col, b.col) };
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
