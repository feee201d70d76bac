/** The rule for typing that stands on every cell of an indicator's column: written with the sheet, and put back where a paste took it away (V29). */
import { columnLetters, parseArea } from "./address";
import type { Hundredths, Indicator } from "./book";
import type { Validation } from "./draft";
import type { Fraction } from "./fraction";

const points = (value: Hundredths): string => String(value / 100);
const isOne = ({ n, d }: Fraction): boolean => n === d;
/** 换算 as a factor of a formula; "" for 1. */
const factor = (conversion: Fraction): string => (isOne(conversion) ? "" : `*${conversion.n}/${conversion.d}`);
const perUnit = (conversion: Fraction): string => String(Number(conversion.n) / Number(conversion.d));

/** The bounds of what is typed, for formulas: min ≤ value × 换算 ≤ max (T2). */
export function bounds(indicator: Indicator, cell: string): string[] {
  const value = `${cell}${factor(indicator.conversion)}`;
  const low = indicator.min === null ? `${value}<0` : `${value}<${points(indicator.min)}`;
  return [low, ...(indicator.max === null ? [] : [`${value}>${points(indicator.max)}`])];
}

/** What stands above a column: how much it counts, or what one time costs. */
export function limitWords(indicator: Indicator): string {
  const { kind, min, max, cap, conversion } = indicator;
  const top = max === null ? "" : points(max);
  if (kind === "deduction") return isOne(conversion) ? "每次扣1分" : `每次扣${perUnit(conversion)}分`;
  if (kind === "bonus") {
    const range = min !== null && min !== max && isOne(conversion) ? `加${points(min)}–${top}分` : `加${top}分`;
    const words = isOne(conversion) ? range : `每项加${perUnit(conversion)}分`;
    return cap === null ? words : `最多计${points(cap)}分`;
  }
  return isOne(conversion) ? `满分${top}` : `原始分×${perUnit(conversion)}，满分${top}`;
}

/** A prompt of a validation takes no more. */
const PROMPT_LENGTH = 255;

/** A rule for typing: a number within bounds with at most 2 decimals, or 不适用. `note` is said in its prompt too. */
export function entryLimits(indicator: Indicator, range: string, note = ""): Validation {
  const area = parseArea(range);
  const cell = area ? `${columnLetters(area.left)}${area.top + 1}` : range;
  const number = `IF(ISNUMBER(${cell}),AND(NOT(OR(${bounds(indicator, cell).join(",")})),ROUND(${cell},2)=${cell}),FALSE)`;
  const title = indicator.name.slice(0, 31);
  const optional = indicator.kind === "base" ? "与本人无关的写“不适用”，不要留空。" : "没有的留空。";
  return {
    range,
    kind: "custom",
    formula: `=OR(TRIM(${cell})="不适用",UPPER(TRIM(${cell}))="N/A",${number})`,
    prompt: { title, message: `${limitWords(indicator)}。${note === "" ? "" : `${note}。`}${optional}`.slice(0, PROMPT_LENGTH) },
    error: { title, message: `请填${limitWords(indicator)}以内的数（最多两位小数），或“不适用”。` },
  };
}
