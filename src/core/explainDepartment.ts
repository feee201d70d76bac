import type { DepartmentResult, DepartmentTrace } from "./assessment";
import type { Department, Hundredths, ScoreRow, Settings } from "./book";
import type { ExplainedDepartment, ExplainedIndicator, ExplainedScore, ExplainedSlot } from "./explanation";
import { compare, fraction, fromHundredths } from "./fraction";

/** One department's part in a total (T2–T4). `weightSum` is Σ of the applying weights in hundredths of a percent; 0 without a total. */
export function explainDepartment(
  department: Department,
  settings: Settings,
  result: DepartmentResult,
  row: ScoreRow | null,
  weightSum: Hundredths,
): ExplainedDepartment {
  const { code, weight, state, exact, contribution, trace } = result;
  return {
    code,
    name: department.name,
    state,
    weight,
    effectiveWeight: exact && weightSum > 0 ? fraction(BigInt(weight), BigInt(weightSum)) : null,
    score: trace && row ? explainScore(department, settings, trace, row) : null,
    exact,
    contribution,
  };
}

function explainScore(department: Department, settings: Settings, trace: DepartmentTrace, row: ScoreRow): ExplainedScore {
  const { scoreFloor: floor, scoreCeiling: ceiling } = settings;
  const { baseSum, scale, bonusRaw, bonusCounted, deductions, unclamped } = trace;
  return {
    indicators: trace.indicators.map((one, position): ExplainedIndicator => {
      const indicator = department.indicators[position];
      if (!indicator) throw new RangeError(`${department.code} has no indicator ${position + 1}.`);
      const cap = one.kind === "base" ? null : indicator.cap;
      const { conversion, slot } = indicator;
      return { ...one, conversion, cap, capped: compare(one.counted, one.raw) < 0, slot };
    }),
    slots: explainSlots(department, row),
    baseSum,
    scale,
    bonusRaw,
    bonusCap: settings.bonusCap,
    bonusCounted,
    deductions,
    unclamped,
    floor,
    ceiling,
    clamped: compare(unclamped, fromHundredths(floor)) < 0 ? "floor" : compare(unclamped, fromHundredths(ceiling)) > 0 ? "ceiling" : null,
    at: trace.scoreAt,
  };
}

/** T3: alternatives with one 组 make one slot; a number in exactly one of them makes it apply. */
function explainSlots({ indicators }: Department, row: ScoreRow): ExplainedSlot[] {
  const slots: { name: string | null; max: Hundredths; indicators: string[]; scored: string[] }[] = [];
  indicators.forEach(({ kind, name, slot, max }, position) => {
    if (kind !== "base") return;
    const known = slots.find((one) => slot !== null && one.name === slot);
    const into = known ?? { name: slot, max: max ?? 0, indicators: [], scored: [] };
    if (!known) slots.push(into);
    into.indicators.push(name);
    if (row.entries[position]?.kind === "number") into.scored.push(name);
  });
  return slots.map(({ scored, ...slot }) => ({ ...slot, scored: scored.length === 1 ? (scored[0] ?? null) : null }));
}
