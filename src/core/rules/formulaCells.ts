/** The template's three formula columns, cell by cell, beside what the template wrote there (V17, V18). */
import { columnLetters } from "../address";
import { scoreFormulas } from "../scoreFormulas";
import { SCORE_COLUMNS } from "../columns";
import type { Reading } from "../reading/reading";
import type { ScoreRowReading } from "../reading/readScores";
import type { CellReading } from "../reading/table";
import { askedRows } from "./judgedRows";
import { plannedSheets, type SheetPlan } from "./rowScores";

export type FormulaKey = "bonusTotal" | "deductionTotal" | "score";
const KEYS: readonly FormulaKey[] = ["bonusTotal", "deductionTotal", "score"];

export interface FormulaCell {
  readonly plan: SheetPlan;
  readonly row: ScoreRowReading;
  readonly key: FormulaKey;
  readonly heading: string;
  readonly cell: CellReading;
  /** The template's formula for this row. */
  readonly expected: string;
  /** The cell holds that formula, whatever it gives. */
  readonly intact: boolean;
}

const found = new WeakMap<Reading, readonly FormulaCell[]>();

/** Formula cells of participants' rows; those of others may hold what they like. Two rules ask, the comparison is made once. */
export function formulaCells(reading: Reading): readonly FormulaCell[] {
  const cells = found.get(reading) ?? compareFormulas(reading);
  found.set(reading, cells);
  return cells;
}

function compareFormulas(reading: Reading): FormulaCell[] {
  const plans = new Map(plannedSheets(reading).map((plan) => [plan.sheet, { plan, write: formulaWriter(plan, reading) }]));
  return askedRows(reading).flatMap(({ sheet, row }) => {
    const planned = plans.get(sheet);
    if (!planned) return [];
    return KEYS.flatMap((key): FormulaCell[] => {
      const cell = row.cell(key);
      if (!cell || cell.covered) return [];
      const expected = planned.write(key, row.row + 1);
      const { formula } = cell;
      const intact = formula !== null && (formula === expected || compactFormula(formula) === compactFormula(expected));
      return [{ plan: planned.plan, row, key, heading: SCORE_COLUMNS[key], cell, expected, intact }];
    });
  });
}

/** The formula as one text for every row of its column: the row's own number stands as "#". */
export const rowless = ({ cell }: FormulaCell): string | null =>
  cell.formula === null ? null : compactFormula(cell.formula).replace(new RegExp(`(?<=[A-Z])${cell.row + 1}(?!\\d)`, "g"), "#");

/** No spaces, no "$", no case, no leading "=" twice: the ways in which programs write one formula. */
const compactFormula = (formula: string): string =>
  formula
    .replace(/[\s$]/g, "")
    .replace(/^=+\+?/, "")
    .replace(/_xlfn\./gi, "")
    .toUpperCase();

/** A row number that no sheet has: the text is made once a sheet, and each row's number put in. */
const ANY_ROW = 98765432;

function formulaWriter({ sheet, plan }: SheetPlan, reading: Reading): (key: FormulaKey, row: number) => string {
  const letters = (key: string): string => columnLetters(sheet.table.columns.get(key) ?? 0);
  const indicators = sheet.department.indicators.flatMap(({ indicator }, index) => (indicator ? [letters(`indicator:${index}`)] : []));
  const columns = { indicators, bonusTotal: letters("bonusTotal"), deductionTotal: letters("deductionTotal"), score: letters("score") };
  const formulas = scoreFormulas(plan.department, reading.settings.settings, ANY_ROW, columns);
  const parts = new Map(KEYS.map((key) => [key, formulas[key].split(String(ANY_ROW))]));
  return (key, row) => (parts.get(key) ?? []).join(String(row));
}
