/** Values of the clerk's own sheets, read plainly: a number or decimal text, a date, a list of codes, a fraction. */
import type { Period } from "../book";
import { isBlankText, textOf } from "../cell";
import { decimalText, fractionOfText } from "../decimal";
import { div, type Fraction } from "../fraction";
import { isDateFormat, isPercentFormat } from "../numberFormat";
import type { CellValue } from "../snapshot";

/** A number, or plain decimal text for one; null for anything else (dates, percentages, words, blanks). */
export function plainNumber(value: CellValue, format: string): number | null {
  if (typeof value === "number") return isDateFormat(format) || isPercentFormat(format) ? null : Number(value.toPrecision(15));
  if (typeof value !== "string") return null;
  const text = value.trim();
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(text) ? Number(text) : null;
}

/** 换算 (T2): a decimal or a fraction above 0 ("0.2", "50/100"); a blank is 1; null when it is neither. */
export function parseConversion(value: CellValue, format: string): Fraction | null {
  if (typeof value === "string" && isBlankText(value)) return { n: 1n, d: 1n };
  if (typeof value === "number" && isDateFormat(format)) return null;
  const [above, below, more] = textOf(value)
    .replace(/／/g, "/")
    .split("/")
    .map((part) => part.trim());
  if (above === undefined || more !== undefined) return null;
  const n = fractionOfText(above);
  const d = below === undefined ? { n: 1n, d: 1n } : fractionOfText(below);
  if (!n || !d || n.n <= 0n || d.n <= 0n) return null;
  return div(n, d);
}

/** Codes separated by ；or other usual marks. */
export const parseCodes = (text: string): string[] => text.split(/[；;，,、\s]+/).filter((code) => code !== "");

export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as a serial number with a date format, or as text: 2026-09-15, 2026/9/15, 2026.9.15, 2026年9月15日. */
export function parseDate(value: CellValue, format: string): PlainDate | null {
  if (typeof value === "number") return isDateFormat(format) ? dateOfSerial(value) : null;
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(textOf(value).trim());
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : null;
}

/** Date of an Excel serial number of the 1900 system (1 is 1900-01-01; the 29 February 1900 that never was is passed over). */
function dateOfSerial(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  if (whole < 61 || whole > 2958465) return null;
  // Serial 61 is 1900-03-01, which is 693960 days after 0000-03-01.
  return civilOfDays(whole - 61 + 693960);
}

/** Date of a number of days since 0000-03-01, in the proleptic Gregorian calendar. */
export function civilOfDays(days: number): PlainDate {
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

function isRealDate({ year, month, day }: PlainDate): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

export const quarterOf = ({ year, month }: PlainDate): Period => ({ year, quarter: Math.ceil(month / 3) as Period["quarter"] });

/** A date in the form 2026-09-15; anything else as it stands. */
export function dateText(value: CellValue, format: string): string {
  const date = parseDate(value, format);
  if (!date) return typeof value === "number" ? decimalText(value) : textOf(value).trim();
  return `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/** A date as people see it (9月5日); text as it stands. */
export function shownDate(value: CellValue, format: string): string {
  const date = typeof value === "number" ? dateOfSerial(value) : null;
  if (!date || !isDateFormat(format)) return textOf(value);
  return `${date.year}年${date.month}月${date.day}日`;
}
