import type { Hundredths } from "./book";
import type { ExplainedDepartment, ExplainedIndicator, ExplainedScore, Explanation } from "./explanation";
import { add, compare, div, type Fraction, fromHundredths, mul, ONE, roundHalfAwayFromZero, sub, ZERO } from "./fraction";

export interface Recomputed {
  /** Exact points by department code; null where nothing counts. */
  readonly scores: Readonly<Record<string, Fraction | null>>;
  readonly exactTotal: Fraction | null;
  /** Hundredths, rounded once (T5). */
  readonly total: Hundredths | null;
}

/**
 * T6: the total worked out anew from an explanation alone, in points: from the entered values, 换算, caps, slots, floor, ceiling and weights.
 * None of the sums that the explanation states is looked at, and the code is not that of the engine.
 */
export function recompute({ departments }: Explanation): Recomputed {
  const scores = departments.map(scoreAnew);
  const complete = departments.length > 0 && departments.every(({ state }) => state !== "missing");
  let weighted = ZERO;
  let weights = ZERO;
  departments.forEach(({ weight }, position) => {
    const score = scores[position];
    if (!score) return;
    weighted = add(weighted, mul(fromHundredths(weight), score));
    weights = add(weights, fromHundredths(weight));
  });
  const exactTotal = complete && weights.n > 0n ? div(weighted, weights) : null;
  return {
    scores: Object.fromEntries(departments.map(({ code }, position) => [code, scores[position] ?? null])),
    exactTotal,
    total: exactTotal && roundHalfAwayFromZero(exactTotal),
  };
}

/** T6: recomputing gives the scores, the exact total and the published total that the explanation states. */
export function holds(explanation: Explanation): boolean {
  const { scores, exactTotal, total } = recompute(explanation);
  const level = (a: Fraction | null, b: Fraction | null): boolean => (a === null || b === null ? a === b : compare(a, b) === 0);
  return (
    total === explanation.total &&
    level(exactTotal, explanation.exactTotal) &&
    explanation.departments.every(({ code, exact }) => level(exact, scores[code] ?? null))
  );
}

function scoreAnew({ state, exact, score }: ExplainedDepartment): Fraction | null {
  // A mean is made of other members' scores: it is taken as it is stated.
  if (state === "mean") return exact;
  if (state !== "scored" || !score) return null;
  const base = mul(sumOf(score, "base"), scaleAnew(score));
  const bonus = least(sumOf(score, "bonus"), fromHundredths(score.bonusCap));
  const points = sub(add(base, bonus), sumOf(score, "deduction"));
  const floored = compare(points, fromHundredths(score.floor)) < 0 ? fromHundredths(score.floor) : points;
  return least(floored, fromHundredths(score.ceiling));
}

function sumOf({ indicators }: ExplainedScore, kind: ExplainedIndicator["kind"]): Fraction {
  return indicators.reduce((sum, { kind: own, entered, conversion, cap }) => {
    if (own !== kind || entered === null) return sum;
    const points = mul(fromHundredths(entered), conversion);
    return add(sum, cap === null ? points : least(points, fromHundredths(cap)));
  }, ZERO);
}

/** T3. */
function scaleAnew({ slots }: ExplainedScore): Fraction {
  const sum = (some: ExplainedScore["slots"]): Hundredths => some.reduce((total, { max }) => total + max, 0);
  const applying = sum(slots.filter(({ scored }) => scored !== null));
  return applying === 0 ? ONE : div(fromHundredths(sum(slots)), fromHundredths(applying));
}

const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? a : b);
