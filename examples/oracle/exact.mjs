/** Exact numbers for the expected results, written apart from src/core on purpose: a mistake there must not be repeated here. */

export const ZERO = [0n, 1n];

/** [numerator, denominator] in lowest terms, denominator positive. */
export function ratio(n, d = 1n) {
  if (d === 0n) throw new Error("division by zero");
  const sign = d < 0n ? -1n : 1n;
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  return [(sign * n) / divisor, (sign * d) / divisor];
}

function gcd(a, b) {
  return b === 0n ? a || 1n : gcd(b, a % b);
}

export const add = (a, b) => ratio(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
export const subtract = (a, b) => ratio(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
export const times = (a, b) => ratio(a[0] * b[0], a[1] * b[1]);
export const over = (a, b) => ratio(a[0] * b[1], a[1] * b[0]);
export const sum = (all) => all.reduce(add, ZERO);
export const compare = (a, b) => Number(a[0] * b[1] > b[0] * a[1]) - Number(a[0] * b[1] < b[0] * a[1]);
export const smaller = (a, b) => (compare(a, b) <= 0 ? a : b);
export const larger = (a, b) => (compare(a, b) >= 0 ? a : b);

/** "85.48", ".5" and "-3" exactly; "50/100" too. */
export function parse(text) {
  const [top, bottom] = String(text).trim().split("/");
  return bottom === undefined ? decimal(top) : over(decimal(top), decimal(bottom));
}

function decimal(text) {
  const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (parts === null || (parts[2] === "" && !parts[3])) throw new Error(`not a decimal: ${text}`);
  const digits = parts[3] ?? "";
  return ratio(BigInt(`${parts[1]}${parts[2] || "0"}${digits}`), 10n ** BigInt(digits.length));
}

/** T5: a number in a cell is its 15 significant digits. */
export function ofCell(value) {
  if (typeof value !== "number") return parse(value);
  const shown = value.toPrecision(15);
  const [mantissa, exponent = "0"] = shown.split("e");
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  return Number(exponent) < 0 ? over(parse(mantissa), [power, 1n]) : times(parse(mantissa), [power, 1n]);
}

/** T5: two digits, half away from zero, as an integer number of hundredths. */
export function hundredths([n, d]) {
  const size = n < 0n ? -n : n;
  const rounded = (2n * 100n * size + d) / (2n * d);
  return n < 0n ? -rounded : rounded;
}

/** "85.48" of 8548n. */
export function show(value) {
  const size = value < 0n ? -value : value;
  return `${value < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}
