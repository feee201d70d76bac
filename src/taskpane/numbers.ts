/** Exact numbers as people read them; nothing here is computed on. */
import type { Hundredths } from "../core/book";
import { compare, div, formatDecimal, formatHundredths, fromHundredths, mul, type Fraction } from "../core/fraction";

/** Without needless zeros: "15", "0.2". */
const short = (text: string): string => text.replace(/\.?0+$/, "");

/** Entered value: 1500 → "15". */
export const showEntered = (value: Hundredths): string => short(formatHundredths(value));

/** A factor: 5/4 → "1.25". */
export const showFactor = (value: Fraction): string => short(formatDecimal(value));

/**
 * A part of a total with as many digits as it has, two to four, so that the parts add up to the total before it is rounded; `exact` is false where four
 * are not enough (a redistributed weight).
 */
export function showPart(value: Fraction): { readonly text: string; readonly exact: boolean } {
  const scaled = mul(value, HUNDRED);
  const [whole, rest] = formatDecimal(scaled).split(".");
  const digits = `${whole}${rest}`.padStart(5, "0");
  const text = `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/0{1,2}$/, "");
  return { text, exact: TEN_THOUSAND % value.d === 0n };
}

const HUNDRED = fromHundredths(10_000);
const TEN_THOUSAND = 10_000n;

export const same = (one: Fraction, other: Fraction): boolean => compare(one, other) === 0;

/** weight × score ÷ contribution: the sum of the weights that share the whole (T4), in percent. Null when the score is 0. */
export function sharingWeights(weight: Hundredths, score: Fraction, contribution: Fraction): Fraction | null {
  return contribution.n === 0n ? null : div(mul(fromHundredths(weight), score), contribution);
}
