/** What the engine says of each row, for the rules that compare cells with it (V14, V18). */
import type { DepartmentPlan } from "../departmentPlan";
import { planDepartment, unitOf } from "../departmentPlan";
import { scoreRow, sumRow } from "../departmentScore";
import { fraction, ZERO, type Fraction } from "../fraction";
import { buildRow } from "../reading/buildBook";
import type { Reading } from "../reading/reading";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";

export interface RowValues {
  /** Σ of bonuses, and of deductions, after each 封顶 (T2). */
  readonly bonusTotal: Fraction;
  readonly deductionTotal: Fraction;
  /** Exact 部门得分; "不适用" when no slot applies, "" while a required cell is missing. */
  readonly score: Fraction | "不适用" | "";
}

export interface SheetPlan {
  readonly sheet: ScoreSheetReading;
  readonly plan: DepartmentPlan;
}

/** Score sheets whose rules are sound: without that there is nothing to compare with. */
export function plannedSheets(reading: Reading): SheetPlan[] {
  const { settings, sound } = reading.settings;
  if (!sound || settings.scoreFloor >= settings.scoreCeiling) return [];
  return reading.scoreSheets
    .filter(({ department, table }) => department.sound && !table.headerFaults.some((fault) => !fault.optional && fault.kind !== "moved"))
    .map((sheet) => {
      const { department } = sheet.department;
      return { sheet, plan: planDepartment(department, settings, unitOf([department])) };
    });
}

export function rowValues({ sheet, plan }: SheetPlan, row: ScoreRowReading): RowValues {
  const built = buildRow(sheet, row);
  const sums = sumRow(plan, built);
  const result = scoreRow(plan, built);
  return {
    bonusTotal: sums.bonus === 0n ? ZERO : fraction(sums.bonus, plan.unit),
    deductionTotal: sums.deductions === 0n ? ZERO : fraction(sums.deductions, plan.unit),
    score: result.state === "scored" ? fraction(result.n, result.d) : result.state === "notApplicable" ? "不适用" : "",
  };
}
