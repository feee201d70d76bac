import type { DepartmentResult } from "./assessment";
import type { NotApplicablePolicy } from "./book";
import type { DepartmentPlan } from "./departmentPlan";
import { TracedDepartment } from "./tracedDepartment";
import type { RowScore } from "./departmentScore";
import { type Fraction, fraction, lcm, points } from "./fraction";

/** What each department says of one member, in the book's order of departments; null where its sheet has no row (V06). */
export type MemberScores = readonly (RowScore | null)[];

/** Why a participating member has no total: scores are missing (T1), or no department applies (V23). */
export type Lack = "nothing" | "scores" | "everyDepartment";

export interface MemberTotal {
  /** Exact points; null without a total. */
  readonly exact: Fraction | null;
  readonly departments: readonly DepartmentResult[];
}

export function lackOf(scores: MemberScores): Lack {
  if (scores.some((score) => score === null || score.state === "missing")) return "scores";
  return scores.every((score) => score?.state === "notApplicable") ? "everyDepartment" : "nothing";
}

/** T4: the exact mean of a department over all participating members with a score there; null without one. */
export function departmentMean(scores: Iterable<RowScore | null | undefined>): Fraction | null {
  const sums = new Map<bigint, bigint>();
  let count = 0n;
  for (const score of scores) {
    if (score?.state !== "scored") continue;
    sums.set(score.d, (sums.get(score.d) ?? 0n) + score.n);
    count += 1n;
  }
  if (count === 0n) return null;
  const sum = addAll([...sums].map(([d, n]) => ({ n, d, weight: 1n })));
  return fraction(sum.n, sum.d * count);
}

/**
 * T4: Σ(weight × score) ÷ Σ weight over the departments that apply, in exact points, each department with its contribution.
 * `means` stand in the order of `plans`.
 */
export function totalOf(
  scores: MemberScores,
  plans: readonly DepartmentPlan[],
  means: readonly (Fraction | null)[],
  policy: NotApplicablePolicy,
): MemberTotal {
  const complete = lackOf(scores) === "nothing";
  const terms: (WeightedTerm | null)[] = [];
  let weightSum = 0n;
  for (let position = 0; position < plans.length; position += 1) {
    const score = scores[position];
    const term = score?.state === "scored" ? score : complete && policy === "departmentMean" ? means[position] : null;
    const weight = (plans[position] as DepartmentPlan).weight;
    if (term) weightSum += weight;
    terms.push(term ? { n: term.n, d: term.d, weight } : null);
  }
  const sum = addAll(terms);
  return {
    exact: complete ? fraction(sum.n, sum.d * weightSum) : null,
    departments: plans.map((plan, position) => {
      const score = scores[position];
      const term = terms[position];
      const state = !score ? "missing" : score.state === "notApplicable" && term ? "mean" : score.state;
      return new TracedDepartment(plan, score?.row ?? null, state, term ? points(term.n, term.d) : null, complete ? weightSum : null);
    }),
  };
}

/** n ÷ d, perhaps not in lowest terms, times a weight. */
interface WeightedTerm {
  readonly n: bigint;
  readonly d: bigint;
  readonly weight: bigint;
}

function addAll(terms: readonly (WeightedTerm | null)[]): { n: bigint; d: bigint } {
  let n = 0n;
  let d = 1n;
  for (const term of terms) {
    if (!term) continue;
    if (term.d !== d) {
      const common = lcm(d, term.d);
      n *= common / d;
      d = common;
    }
    n += term.weight * (term.d === d ? term.n : term.n * (d / term.d));
  }
  return { n, d };
}
