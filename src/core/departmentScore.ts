import type { DepartmentTrace, IndicatorTrace } from "./assessment";
import type { CellRef, Entry, ScoreRow } from "./book";
import type { DepartmentPlan, PlannedIndicator } from "./departmentPlan";
import { type Fraction, fraction, fromHundredths, ONE, ZERO } from "./fraction";

/** What one row of a score sheet comes to. `n` ÷ `d` points, not in lowest terms: sums are quicker with the book's common unit. */
export type RowScore =
  | { readonly state: "scored"; readonly n: bigint; readonly d: bigint; readonly trace: DepartmentTrace }
  | { readonly state: "notApplicable"; readonly trace: DepartmentTrace }
  | { readonly state: "missing"; readonly cells: readonly CellRef[]; readonly trace: DepartmentTrace };

/** T2, T3: clamp(Σ base × scale + min(Σ bonus, cap) − Σ deductions, floor, ceiling), with all that led there. */
export function scoreRow(plan: DepartmentPlan, row: ScoreRow): RowScore {
  const { unit } = plan;
  const traces: IndicatorTrace[] = [];
  let base = 0n;
  let bonus = 0n;
  let deductions = 0n;
  plan.indicators.forEach((planned, position) => {
    const entry = entryAt(row, position);
    const raw = entry.kind === "number" ? BigInt(entry.value) * planned.factor : 0n;
    const counted = planned.cap !== null && raw > planned.cap ? planned.cap : raw;
    traces.push(traceIndicator(planned, entry, raw, counted, unit));
    if (planned.indicator.kind === "base") base += counted;
    else if (planned.indicator.kind === "bonus") bonus += counted;
    else deductions += counted;
  });

  const { applying, missing } = readSlots(plan, row);
  const scale = applying === 0n || applying === plan.fullMax ? ONE : fraction(plan.fullMax, applying);
  const bonusCounted = bonus > plan.bonusCap ? plan.bonusCap : bonus;
  const n = base * scale.n + (bonusCounted - deductions) * scale.d;
  const d = unit * scale.d;
  const trace: DepartmentTrace = {
    indicators: traces,
    baseSum: points(base, unit),
    scale,
    bonusRaw: points(bonus, unit),
    bonusCounted: points(bonusCounted, unit),
    deductions: points(deductions, unit),
    unclamped: points(n, d),
    scoreAt: row.scoreAt,
  };
  if (missing.length > 0) return { state: "missing", cells: missing, trace };
  if (applying === 0n) return { state: "notApplicable", trace };
  if (n < plan.floor * scale.d) return { state: "scored", n: plan.floor, d: unit, trace };
  if (n > plan.ceiling * scale.d) return { state: "scored", n: plan.ceiling, d: unit, trace };
  return { state: "scored", n, d, trace };
}

/** T3: Σ max of the slots that apply (hundredths), and the cells without which there is no score (T1, V07). */
function readSlots(plan: DepartmentPlan, row: ScoreRow): { applying: bigint; missing: CellRef[] } {
  const missing = row.entries.filter((entry) => entry.kind === "unreadable").map((entry) => entry.at);
  let applying = 0n;
  for (const slot of plan.slots) {
    const entries = slot.positions.map((position) => entryAt(row, position));
    const numbers = entries.filter((entry) => entry.kind === "number");
    if (numbers.length > 1) missing.push(...numbers.map((entry) => entry.at));
    if (numbers.length > 0) applying += slot.max;
    else {
      const blank = entries.find((entry) => entry.kind === "blank");
      if (blank && !entries.some((entry) => entry.kind === "unreadable")) missing.push(blank.at);
    }
  }
  return { applying, missing };
}

function entryAt(row: ScoreRow, position: number): Entry {
  const entry = row.entries[position];
  if (!entry) throw new RangeError(`The row of ${row.memberId} has no entry ${position + 1}.`);
  return entry;
}

function traceIndicator({ indicator }: PlannedIndicator, entry: Entry, raw: bigint, counted: bigint, unit: bigint): IndicatorTrace {
  const { n, d } = indicator.conversion;
  const entered = entry.kind === "number" ? entry.value : null;
  const rawPoints = entered !== null && n === d ? fromHundredths(entered) : points(raw, unit);
  return {
    code: indicator.code,
    name: indicator.name,
    kind: indicator.kind,
    at: entry.at,
    state: entry.kind,
    entered,
    raw: rawPoints,
    counted: counted === raw ? rawPoints : points(counted, unit),
  };
}

/** Whole hundredths share their objects, since a big book holds millions of fractions. */
function points(n: bigint, d: bigint): Fraction {
  if (n === 0n) return ZERO;
  const scaled = n * 100n;
  return scaled % d === 0n ? fromHundredths(Number(scaled / d)) : fraction(n, d);
}
