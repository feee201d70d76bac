import { fraction, type Fraction } from "../fraction";

/** Decimal digits after the point of a root that is no fraction. */
const DIGITS = 40n;
const SCALE = 10n ** DIGITS;

/**
 * Square root of a fraction that is not negative: exact where the root is a fraction, otherwise cut off after 40 decimal digits, so
 * that what is rounded to 2 digits afterwards (Q5) is off only if it lies within 10⁻³⁷ of a half. Where only a comparison is needed, compare squares.
 */
export function squareRoot(value: Fraction): Fraction {
  if (value.n < 0n) throw new RangeError("There is no square root of a negative number.");
  const [n, d] = [wholeRoot(value.n), wholeRoot(value.d)];
  if (n * n === value.n && d * d === value.d) return fraction(n, d);
  return fraction(wholeRoot((value.n * SCALE * SCALE) / value.d), SCALE);
}

/** ⌊√value⌋ by Newton's method from above. */
export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
