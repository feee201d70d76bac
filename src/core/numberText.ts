/** Text that looks like a number (V09, V10): which has one reading only, and which merely suggests one. */

/** Spaces that hide inside text without being seen: zero-width characters, byte order mark. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

/** True for the error values that Excel, WPS and LibreOffice show ("#REF!", "Err:502"). */
export const isErrorText = (text: string): boolean =>
  /^(#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)|Err:\d{3})$/i.test(
    text,
  );

/**
 * The number that the text can only mean (V09): full-width digits and signs, invisible characters, spaces and line breaks around,
 * an apostrophe before it, 。 or ， between digits and followed by 1–2 digits as the decimal point. Null when there is more than one reading.
 */
export function readableNumber(text: string): number | null {
  const half = halfWidth(text)
    .replace(INVISIBLE, "")
    .trim()
    .replace(/^['‘’]/, "");
  if (/\d\s+\d/.test(half)) return null;
  const tight = half.replace(/\s/g, "").replace(/^([+-]?\d+)[。，](\d{1,2})$/, "$1.$2");
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(tight) ? Number(tight) : null;
}

/** The number to offer for text that holds exactly one ("95分", "约90"), or the first of "95/100"; "" for none (V10). */
export function numberInside(text: string): string {
  const half = halfWidth(text).replace(INVISIBLE, "");
  const numbers = half.match(/\d+(\.\d+)?/g) ?? [];
  const first = numbers[0] ?? "";
  if (numbers.length === 1) return first;
  if (/^\s*\d+(\.\d+)?\s*\/\s*\d+(\.\d+)?\s*$/.test(half)) return first;
  const comma = /^\s*(\d+),(\d{1,2})\s*$/.exec(half);
  return comma ? `${comma[1]}.${comma[2]}` : "";
}

/** Full-width digits, point and signs as the half-width ones. */
const halfWidth = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/．/g, ".")
    .replace(/＋/g, "+")
    .replace(/[－−﹣]/g, "-");
