/** Addresses as formulas write them, from 0-based rows and columns. */
import { columnLetters } from "../../core/address";

/** $C$5. */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** $C5: the column stays, the row moves. */
export const inColumn = (row: number, column: number): string => `$${columnLetters(column)}${row + 1}`;

export const fixedRange = (top: number, left: number, bottom: number, right: number): string =>
  `${fixedCell(top, left)}:${fixedCell(bottom, right)}`;

/** A range as other sheets' formulas name it; a quote inside a sheet's name is doubled. */
export const onSheet = (sheet: string, range: string): string => `'${sheet.replace(/'/g, "''")}'!${range}`;

/** "B6:B101" with both ends fixed. */
export const fixed = (range: string): string => range.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
