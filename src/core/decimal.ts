/** Numbers of cells as the decimals that Excel shows: 15 significant digits, so that 0.1+0.2 reads 0.3 (T5). */
import type { Hundredths } from "./book";
import { fraction, type Fraction } from "./fraction";

/** Largest size read as a score: beyond it hundredths are no longer exact. */
const LIMIT = 1e12;

/** Hundredths of a number with at most 2 decimals; null when it is finer, too large or no number. */
export function hundredthsOf(value: number): Hundredths | null {
  if (!Number.isFinite(value) || Math.abs(value) >= LIMIT) return null;
  const shown = Number(value.toPrecision(15));
  const hundredths = Math.round(shown * 100);
  return hundredths / 100 === shown ? hundredths : null;
}

/** Hundredths of plain decimal text ("95.50", "-3"); null when it is no such number. */
export function hundredthsOfText(text: string): Hundredths | null {
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(text) ? hundredthsOf(Number(text)) : null;
}

/** Hundredths as a decimal without needless zeros: 8550 is "85.5". */
export const hundredthsText = (value: Hundredths): string => decimalText(value / 100);

/** A number as decimal text, never with an exponent below 1e21: 0.1+0.2 is "0.3". */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const text = String(Number(value.toPrecision(15)));
  const match = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!match) return text;
  return `${match[1]}0.${"0".repeat(Number(match[4]) - 1)}${match[2]}${match[3] ?? ""}`;
}

/** Exact fraction of plain decimal text, in lowest terms; null when it is no such number. */
export function fractionOfText(text: string): Fraction | null {
  const match = /^([+-]?)(\d*)(?:\.(\d+))?$/.exec(text);
  if (!match || `${match[2]}${match[3] ?? ""}` === "") return null;
  const decimals = match[3] ?? "";
  const n = BigInt(`${match[2]}${decimals}`) * (match[1] === "-" ? -1n : 1n);
  return fraction(n, 10n ** BigInt(decimals.length));
}

export { fraction as lowestTerms } from "./fraction";
