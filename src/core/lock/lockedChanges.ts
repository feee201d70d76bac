/** What differs between a sheet as it was locked and as it is (V28). */
import { textOf } from "../cell";
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { LockedSheet } from "./lockedCells";
import { contentsOf, printOfRow, type ContentRow } from "./sheetContents";

export interface LockedChange {
  /** 0-based. */
  readonly row: number;
  /** Null where only the row is known to differ. */
  readonly col: number | null;
  readonly before: string;
  readonly after: string;
}

/** Every cell, or row, that is not as it was locked, from the top. */
export function lockedChanges(sheet: SheetSnapshot, locked: LockedSheet): LockedChange[] {
  const now = new Map(contentsOf(sheet, "formulas").map((row) => [row.row, row]));
  const then = new Map(locked.rows.map((row) => [row[0], row]));
  const rows = [...new Set([...now.keys(), ...then.keys()])].sort((a, b) => a - b);
  const inPrints = locked.rows.some((row) => row.length === 2);
  return rows.flatMap((row): LockedChange[] => {
    const is = now.get(row) ?? { row, left: 0, cells: [] };
    const was = then.get(row);
    if (was?.length === 2 || (was === undefined && inPrints))
      return was !== undefined && printOfRow(is) === was[1] ? [] : [{ row, col: null, before: "", after: "" }];
    return cellChanges(row, was ? { row, left: was[1], cells: was[2] } : { row, left: 0, cells: [] }, is);
  });
}

function cellChanges(row: number, was: ContentRow, is: ContentRow): LockedChange[] {
  const at = ({ left, cells }: ContentRow, col: number): CellValue => cells[col - left] ?? "";
  const end = Math.max(was.left + was.cells.length, is.left + is.cells.length);
  const changes: LockedChange[] = [];
  for (let col = Math.min(was.left, is.left); col < end; col++) {
    const [before, after] = [at(was, col), at(is, col)];
    if (before !== after) changes.push({ row, col, before: textOf(before), after: textOf(after) });
  }
  return changes;
}
