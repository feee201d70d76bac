/** What stands on a sheet, cell by cell, in a form that is the same in every program that has saved it. */
import { decimalText } from "../decimal";
import { fingerprintOf } from "../fingerprint";
import type { CellValue, SheetSnapshot } from "../snapshot";

/** A row that holds anything: 0-based, its cells from the first that is filled to the last. */
export interface ContentRow {
  readonly row: number;
  readonly left: number;
  readonly cells: readonly CellValue[];
}

/** Digits of a number that count: programs differ in the 16th and 17th. */
const DIGITS = 12;

/** The rows of a sheet that hold anything. A formula counts by its text where `values` is not asked for: what it comes to follows from other cells. */
export function contentsOf({ top, left, values, formulas }: SheetSnapshot, of: "formulas" | "values"): ContentRow[] {
  const grid = of === "values" ? values : formulas;
  return grid.flatMap((line, index): ContentRow[] => {
    const cells = line.map(plain);
    const first = cells.findIndex((cell) => cell !== "");
    if (first < 0) return [];
    let end = cells.length;
    while (cells[end - 1] === "") end--;
    return [{ row: top + index, left: left + first, cells: cells.slice(first, end) }];
  });
}

function plain(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  if (typeof value === "boolean") return value;
  // Spaces and letters' case in a formula are the program's own.
  return value.startsWith("=") ? value.replace(/\s/g, "").toUpperCase() : value.replace(/\r\n?/g, "\n");
}

/** Fingerprint of one row's cells. */
export const printOfRow = ({ left, cells }: ContentRow): string => fingerprintOf([String(left), ...cells.map(typed)]);

/** Fingerprint of all that stands on a sheet. */
export const printOfRows = (rows: readonly ContentRow[]): string =>
  fingerprintOf(rows.flatMap((row) => [String(row.row), printOfRow(row)]));

const typed = (value: CellValue): string =>
  typeof value === "number" ? `n${decimalText(value)}` : typeof value === "boolean" ? `b${value}` : `s${value}`;
