/** Score cells that are no fault: no rule may speak of them. */
import type { PlannedIndicator } from "../../../src/workbook/layout/plannedBook";
import type { Cell } from "../damagedBook";
import { one, ownScore, write, writeFormula, type Mutation } from "../mutation";
import { holdsNumber, isBase } from "./scoreCells";

const harmless = (name: string, fits: (indicator: PlannedIndicator, cell: Cell) => boolean, write: (cell: Cell) => void): Mutation => ({
  rule: "–",
  name,
  plant: (book, random) => {
    const place = ownScore(book, random, fits);
    if (!place) return null;
    write(place.cell);
    return one();
  },
});

export const HARMLESS_CELLS: readonly Mutation[] = [
  harmless("a number calculated in its cell", holdsNumber, (cell) => writeFormula(cell, `=${cell.value}+0`, cell.value)),
  harmless(
    "the 17th digit of a calculation",
    (indicator, cell) => isBase(indicator, cell) && holdsNumber(indicator, cell),
    (cell) => writeFormula(cell, "=0.1+0.2", 0.1 + 0.2),
  ),
  harmless(
    "0 as a bonus or deduction",
    ({ kind }) => kind !== "base",
    (cell) => write(cell, 0),
  ),
  harmless(
    "不适用 between spaces, n/a in small letters, as a bonus",
    ({ kind }) => kind !== "base",
    (cell) => write(cell, " n/a "),
  ),
  harmless(
    "a blank of zero-width characters as a bonus",
    ({ kind }) => kind !== "base",
    (cell) => write(cell, "\u200B"),
  ),
  harmless("a number in a cell of text format", holdsNumber, (cell) => write(cell, cell.value, "@")),
];
