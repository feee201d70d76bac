/** Parse at the door (T1, T5): what a cell says becomes a number in hundredths, N/A, a blank, or a fault with its rule. */
import type { Hundredths } from "./book";
import type { CellValue } from "./snapshot";
import { decimalText, hundredthsOf, hundredthsOfText } from "./decimal";
import { isDateFormat, isPercentFormat } from "./numberFormat";
import { isErrorText, numberInside, readableNumber } from "./numberText";

export type ScoreFault = {
  readonly kind: "fault";
  readonly rule: "V09" | "V10" | "V11" | "V13" | "V17";
  /** V09: the one reading, to be written as a number. Otherwise null. */
  readonly reading: number | null;
  /** A reading to offer, never to apply unasked (V10, V13); "" for none. */
  readonly suggestion: string;
};

export type Score =
  { readonly kind: "number"; readonly value: Hundredths } | { readonly kind: "notApplicable" } | { readonly kind: "blank" } | ScoreFault;

/** What a score cell holds (T1, V09–V11, V13, V17). `format` is the cell's number format, by which dates are known. */
export function parseScore(value: CellValue, format: string): Score {
  if (typeof value === "number") return parseNumber(value, format);
  if (typeof value === "boolean") return fault("V10");
  return parseText(value);
}

function parseNumber(value: number, format: string): Score {
  if (isDateFormat(format)) return fault("V11");
  if (isPercentFormat(format)) return fault("V10", decimalText(value * 100));
  const exact = hundredthsOf(value);
  if (exact !== null) return { kind: "number", value: exact };
  if (!Number.isFinite(value) || Math.abs(value) >= 1e12) return fault("V10");
  return fault("V13", decimalText(roundToHundredths(value)));
}

function parseText(text: string): Score {
  if (isBlankText(text)) return { kind: "blank" };
  const trimmed = text.trim();
  if (trimmed === "不适用" || trimmed.toUpperCase() === "N/A") return { kind: "notApplicable" };
  if (isErrorText(trimmed)) return fault("V17");
  if (/^(\d{4}[-/.年]\d{1,2}(月|[-/.月]\d{1,2}[日号]?)?|\d{1,2}月(\d{1,2}[日号]?)?)$/.test(trimmed) && hundredthsOfText(trimmed) === null)
    return fault("V11");
  const reading = readableNumber(text);
  if (reading !== null) return { kind: "fault", rule: "V09", reading, suggestion: decimalText(reading) };
  return fault("V10", /^[/\\\-—–－一无]+$/.test(trimmed) ? "不适用" : numberInside(text));
}

/** Nothing a person can see: empty, spaces, zero-width characters. */
export const isBlankText = (text: string): boolean => /^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(text);

/** A cell as text for messages and ids; numbers as Excel shows them with 15 digits. */
export function textOf(value: CellValue): string {
  if (typeof value === "number") return decimalText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** Half away from zero, of the number's 15 significant digits (V13's offer). */
function roundToHundredths(value: number): number {
  const size = Math.abs(Number(value.toPrecision(15)));
  const scaled = Number((size * 100).toPrecision(15));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / 100;
}

const fault = (rule: ScoreFault["rule"], suggestion = ""): ScoreFault => ({ kind: "fault", rule, reading: null, suggestion });
