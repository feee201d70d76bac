import type { Fraction } from "../fraction";
import { add, div, fraction, mul } from "../fraction";
import { squareRoot } from "./squareRoot";
import { deviationsOf, varianceOf } from "./statistics";

/** The mean of T-scores. */
export const T_MEAN = fraction(50n);
const T_DEVIATION = fraction(10n);

/**
 * T-scores (Q5): 50 + 10 × (value − mean) ÷ standard deviation of the population; 50 for all where that is 0. The one root is exact or has
 * 40 digits (`squareRoot`), so that level values stay level and the T-scores' mean is exactly 50.
 */
export function tScores(values: readonly Fraction[]): Fraction[] {
  const variance = values.length === 0 ? null : varianceOf(values);
  if (variance === null || variance.n === 0n) return values.map(() => T_MEAN);
  const perPoint = mul(T_DEVIATION, squareRoot(div(fraction(1n), variance)));
  return deviationsOf(values).map((deviation) => add(T_MEAN, mul(deviation, perPoint)));
}
