import type { Assessment } from "../assessment";
import { div, type Fraction } from "../fraction";
import { MINIMUM_MEMBERS } from "./lines";
import type { Weights } from "./quality";
import { covarianceOf, varianceOf } from "./statistics";

/**
 * Q4: each department's effective weight, cov(contribution, unrounded total) ÷ var(unrounded total). Over the ranked members for whom every
 * department counts: where one does not apply and the others share its weight, its contribution of nothing would pass for a low
 * score. The shares sum to exactly 1; one below 0 orders people against the rest. Null where the totals are level or fewer than 7.
 */
export function effectiveWeights(
  assessment: Assessment,
  codes: readonly string[],
): { readonly weights: Weights; readonly shares: ReadonlyMap<string, Fraction> | null } {
  const rows = assessment.members.flatMap(({ rank, exactTotal, departments }) => {
    const contributions = codes.map((wanted) => departments.find(({ code }) => code === wanted)?.contribution ?? null);
    return rank !== null && exactTotal && contributions.every((one): one is Fraction => one !== null)
      ? [{ exactTotal, contributions }]
      : [];
  });
  const n = rows.length;
  if (n < MINIMUM_MEMBERS) return { weights: { state: "tooFew", n, needed: MINIMUM_MEMBERS }, shares: null };
  const totals = rows.map(({ exactTotal }) => exactTotal);
  const variance = varianceOf(totals);
  if (variance.n === 0n) return { weights: { state: "level", n }, shares: null };
  const shareAt = (position: number): Fraction =>
    div(
      covarianceOf(
        rows.map(({ contributions }) => contributions[position] as Fraction),
        totals,
      ),
      variance,
    );
  return { weights: { state: "known", n }, shares: new Map(codes.map((code, position) => [code, shareAt(position)])) };
}
