import type { Hundredths } from "./book";

/** Exact rational numbers (T5); always in lowest terms with a positive denominator. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Greatest common divisor of two integers, never negative; plain numbers where they are safe, since that is ten times faster. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (x > SAFE || y > SAFE) {
    if (y === 0n) return x;
    [x, y] = [y, x % y];
  }
  let p = Number(x);
  let q = Number(y);
  while (q !== 0) [p, q] = [q, p % q];
  return BigInt(p);
}

/** Least common multiple of two positive integers. */
export const lcm = (a: bigint, b: bigint): bigint => (a === b ? a : (a / gcd(a, b)) * b);

/** n ÷ d in lowest terms (T5); a zero denominator is a bug of the caller. */
export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 0n) throw new RangeError("A fraction cannot have the denominator 0.");
  const divisor = d < 0n ? -gcd(n, d) : gcd(n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

export function add(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function sub(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? fraction(a.n - b.n, a.d) : fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export const mul = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);

export const div = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** Below 0 when a < b, 0 when they are level, above 0 when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Points from hundredths: 8550 is 171/2. */
export function fromHundredths(value: Hundredths): Fraction {
  return interned[value] ?? fraction(BigInt(value), 100n);
}

/** n ÷ d points: as `fraction`, sharing the objects of whole hundredths. */
export function points(n: bigint, d: bigint): Fraction {
  const scaled = n * 100n;
  return (scaled % d === 0n ? interned[Number(scaled / d)] : undefined) ?? fraction(n, d);
}

/** 0 to 100 points, which nearly every score is: one object each, since a big book holds millions of them. */
const interned: readonly Fraction[] = Array.from({ length: 10001 }, (_, value) => fraction(BigInt(value), 100n));

/** To hundredths, half away from zero (T5): 85.475 is 8548 and −85.475 is −8548. */
export function roundHalfAwayFromZero(value: Fraction): Hundredths {
  const size = value.n < 0n ? -value.n : value.n;
  const rounded = Number((200n * size + value.d) / (2n * value.d));
  return value.n < 0n && rounded !== 0 ? -rounded : rounded;
}

/** "n/d", whole numbers too: 85 is "85/1". */
export const formatFraction = (value: Fraction): string => `${value.n}/${value.d}`;

/** Hundredths as a decimal with 2 digits: 8548 is "85.48". */
export function formatHundredths(value: Hundredths): string {
  const digits = String(Math.abs(value)).padStart(3, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Rounded once to a decimal with 2 digits (T5). */
export const formatDecimal = (value: Fraction): string => formatHundredths(roundHalfAwayFromZero(value));
