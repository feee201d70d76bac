import type { DepartmentTrace, IndicatorTrace } from "./assessment";
import type { ScoreRow } from "./book";
import type { DepartmentPlan, PlannedIndicator } from "./departmentPlan";
import { entryAt, scaleOf, sumRow, unclamped, unitsOf } from "./departmentScore";
import { fraction } from "./fraction";

/** T6: the cells that made a department score, raw and counted points, and every step from them to the score. */
export function traceRow(plan: DepartmentPlan, row: ScoreRow): DepartmentTrace {
  const sums = sumRow(plan, row);
  const scale = scaleOf(plan, sums.applying);
  const before = unclamped(plan, sums);
  return {
    indicators: plan.indicators.map((planned, position) => traceIndicator(plan, planned, row, position)),
    baseSum: fraction(sums.base, plan.unit),
    scale: fraction(scale.n, scale.d),
    bonusRaw: fraction(sums.bonus, plan.unit),
    bonusCounted: fraction(sums.bonus > plan.bonusCap ? plan.bonusCap : sums.bonus, plan.unit),
    deductions: fraction(sums.deductions, plan.unit),
    unclamped: fraction(before.n, before.d),
    scoreAt: row.scoreAt,
  };
}

function traceIndicator(plan: DepartmentPlan, planned: PlannedIndicator, row: ScoreRow, position: number): IndicatorTrace {
  const { code, name, kind } = planned.indicator;
  const entry = entryAt(row, position);
  const entered = entry.kind === "number" ? entry.value : null;
  const { raw, counted } = unitsOf(planned, entered ?? 0);
  return {
    code,
    name,
    kind,
    at: entry.at,
    state: entry.kind,
    entered,
    raw: fraction(raw, plan.unit),
    counted: fraction(counted, plan.unit),
  };
}
