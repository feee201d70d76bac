/**
 * V18: a template formula overwritten. Another value than the engine's is E, the same value W; either way the formula can go back. A whole
 * column with one other formula is one problem: the rules have changed since the sheet was made, and nobody tampered row by row.
 */
import { cellAddress } from "../address";
import { isErrorText } from "../numberText";
import { formatDecimal } from "../fraction";
import type { CellEdit } from "../edit";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { formulaCells, rowless, type FormulaCell } from "./formulaCells";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";
import { rowValues, type RowValues } from "./rowScores";

export function checkFormulas(reading: Reading): Issue[] {
  const columns = new Map<string, FormulaCell[]>();
  for (const one of formulaCells(reading)) {
    const key = `${one.plan.sheet.department.department.code} ${one.key}`;
    const column = columns.get(key);
    if (column) column.push(one);
    else columns.set(key, [one]);
  }
  return [...columns.values()].flatMap((column) => (isOutdated(column) ? [outdated(column)] : column.flatMap(check)));
}

/** Fewer rows may well be typed over one by one. */
const LEAST_ROWS = 3;

function isOutdated(column: readonly FormulaCell[]): boolean {
  const [first] = column;
  const pattern = first ? rowless(first) : null;
  return pattern !== null && column.length >= LEAST_ROWS && column.every((one) => !one.intact && !isError(one) && rowless(one) === pattern);
}

function outdated(column: readonly FormulaCell[]): Issue {
  const [{ cell, plan, heading }] = column as [FormulaCell];
  const same = column.every((one) => agrees(one.cell.value, rowValues(one.plan, one.row)[one.key]));
  return raise(same ? "V18.columnEqual" : "V18.column", cell, {
    department: plan.sheet.department.department.code,
    found: cell.formula ?? "",
    params: { heading, rows: String(column.length) },
    fix: column.map(restoring),
  });
}

const restoring = ({ cell, expected }: FormulaCell): CellEdit => ({
  kind: "formula",
  sheet: cell.sheet,
  cell: cellAddress(cell.row, cell.col),
  before: cell.formula ?? cell.value,
  after: expected,
});

const isError = ({ cell }: FormulaCell): boolean => typeof cell.value === "string" && isErrorText(cell.value.trim());

function check(one: FormulaCell): Issue[] {
  const { cell, row, intact } = one;
  if (intact || isError(one)) return [];
  const value = rowValues(one.plan, row)[one.key];
  return [
    raise(agrees(cell.value, value) ? "V18.equal" : "V18.differs", cell, {
      department: one.plan.sheet.department.department.code,
      member: rowPerson(row),
      params: { heading: one.heading, expected: typeof value === "string" ? value : formatDecimal(value), formula: cell.formula ?? "" },
      fix: [restoring(one)],
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
