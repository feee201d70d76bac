/** V18: a template formula overwritten. Another value than the engine's is E, the same value W; either way the formula can go back. */
import { cellAddress } from "../address";
import { isErrorText } from "../numberText";
import { formatDecimal } from "../fraction";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { formulaCells, type FormulaCell } from "./formulaCells";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";
import { rowValues, type RowValues } from "./rowScores";

export const checkFormulas = (reading: Reading): Issue[] => formulaCells(reading).flatMap(check);

function check(one: FormulaCell): Issue[] {
  const { cell, row, expected, intact } = one;
  if (intact || (typeof cell.value === "string" && isErrorText(cell.value.trim()))) return [];
  const value = rowValues(one.plan, row)[one.key];
  return [
    raise(agrees(cell.value, value) ? "V18.equal" : "V18.differs", cell, {
      department: one.plan.sheet.department.department.code,
      member: rowPerson(row),
      params: { heading: one.heading, expected: typeof value === "string" ? value : formatDecimal(value), formula: cell.formula ?? "" },
      fix: [
        { kind: "formula", sheet: cell.sheet, cell: cellAddress(cell.row, cell.col), before: cell.formula ?? cell.value, after: expected },
      ],
    }),
  ];
}

/** The number's 15 digits against the exact value, within 1e-9 of it. */
function agrees(found: FormulaCell["cell"]["value"], value: RowValues["score"]): boolean {
  if (typeof value === "string") return typeof found === "string" && found.trim() === value;
  if (typeof found !== "number") return false;
  const exact = Number(value.n) / Number(value.d);
  return Math.abs(Number(found.toPrecision(15)) - exact) <= 1e-9 * Math.max(1, Math.abs(exact));
}
