import { cellAddress } from "../../core/address";
import type { CellValue } from "../../core/snapshot";
import type { SheetDraft } from "../../core/draft";

/** A plain content, or a live formula with the engine's answer beside it. */
export type Cell = CellValue | LiveCell;

export interface LiveCell {
  readonly formula: string;
  readonly expected: CellValue;
  /** For exact numbers that are not rounded; without it the cell must read as expected. */
  readonly tolerance?: number;
}

/** Department scores are exact in the engine and doubles in a cell. */
export const UNROUNDED = 1e-9;

export const live = (formula: string, expected: CellValue, tolerance?: number): LiveCell => ({
  formula,
  expected,
  ...(tolerance === undefined ? {} : { tolerance }),
});

/** A piece of a sheet: its contents, and what its formulas must come to. */
export interface Piece {
  readonly block: SheetDraft["blocks"][number];
  readonly checks: SheetDraft["checks"];
}

/** Writes cells from a 0-based corner on; with `asValues` the engine's answers stand in the place of formulas. */
export function piece(top: number, left: number, rows: readonly (readonly Cell[])[], asValues = false): Piece {
  const checks: SheetDraft["checks"][number][] = [];
  const formulas = rows.map((row, r) =>
    row.map((cell, c): CellValue => {
      if (typeof cell !== "object") return cell;
      if (asValues) return cell.expected;
      const { formula, ...check } = cell;
      checks.push({ cell: cellAddress(top + r, left + c), ...check });
      return formula;
    }),
  );
  return { block: { at: cellAddress(top, left), formulas }, checks };
}

export const together = (pieces: readonly Piece[]): Pick<SheetDraft, "blocks" | "checks"> => ({
  blocks: pieces.map(({ block }) => block),
  checks: pieces.flatMap(({ checks }) => checks),
});
