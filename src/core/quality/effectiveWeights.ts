import type { Assessment } from "../assessment";
import { div, ZERO, type Fraction } from "../fraction";
import { MINIMUM_MEMBERS } from "./lines";
import type { Weights } from "./quality";
import { covarianceOf, varianceOf } from "./statistics";

/**
 * Q4: each department's effective weight, cov(contribution, unrounded total) ÷ var(unrounded total) over the ranked members, whose order the
 * weights are for. A department that does not count for a member contributes 0 there. The shares sum to exactly 1; one below 0 orders
 * people against the rest. Null where the totals are level or fewer than 7.
 */
export function effectiveWeights(
  assessment: Assessment,
  codes: readonly string[],
): { readonly weights: Weights; readonly shares: ReadonlyMap<string, Fraction> | null } {
  const ranked = assessment.members.flatMap(({ rank, exactTotal, departments }) =>
    rank !== null && exactTotal ? [{ exactTotal, departments }] : [],
  );
  const n = ranked.length;
  if (n < MINIMUM_MEMBERS) return { weights: { state: "tooFew", n, needed: MINIMUM_MEMBERS }, shares: null };
  const totals = ranked.map(({ exactTotal }) => exactTotal);
  const variance = varianceOf(totals);
  if (variance.n === 0n) return { weights: { state: "level", n }, shares: null };
  const shareOf = (wanted: string): Fraction => {
    const contributions = ranked.map(({ departments }) => departments.find(({ code }) => code === wanted)?.contribution ?? ZERO);
    return div(covarianceOf(contributions, totals), variance);
  };
  return { weights: { state: "known", n }, shares: new Map(codes.map((code) => [code, shareOf(code)])) };
}
