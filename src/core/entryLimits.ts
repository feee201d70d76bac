/** The rule for typing that stands on every cell of an indicator's column: written with the sheet, and put back where a paste took it away (V29). */
import { columnLetters, parseArea } from "./address";
import type { Hundredths, Indicator } from "./book";
import type { Validation } from "./draft";
import { askedWords, limitWords, whenNone } from "./entryWords";
import type { Fraction } from "./fraction";

const points = (value: Hundredths): string => String(value / 100);
const isOne = ({ n, d }: Fraction): boolean => n === d;
/** 换算 as a factor of a formula; "" for 1. */
const factor = (conversion: Fraction): string => (isOne(conversion) ? "" : `*${conversion.n}/${conversion.d}`);

/** The bounds of what is typed, for formulas: min ≤ value × 换算 ≤ max (T2). */
export function bounds(indicator: Indicator, cell: string): string[] {
  const value = `${cell}${factor(indicator.conversion)}`;
  const low = indicator.min === null ? `${value}<0` : `${value}<${points(indicator.min)}`;
  return [low, ...(indicator.max === null ? [] : [`${value}>${points(indicator.max)}`])];
}

/** A prompt of a validation takes no more. */
const PROMPT_LENGTH = 255;

export interface EntryContext {
  /** All indicators of its department: those of one 组 are said together (T3). */
  readonly indicators: readonly Indicator[];
  /** 评分说明; said in the prompt too. */
  readonly note?: string | undefined;
}

/** A rule for typing: a number within bounds with at most 2 decimals, or 不适用. */
export function entryLimits(indicator: Indicator, range: string, { indicators, note = "" }: EntryContext): Validation {
  const area = parseArea(range);
  const cell = area ? `${columnLetters(area.left)}${area.top + 1}` : range;
  const number = `IF(ISNUMBER(${cell}),AND(NOT(OR(${bounds(indicator, cell).join(",")})),ROUND(${cell},2)=${cell}),FALSE)`;
  const title = indicator.name.slice(0, 31);
  const sentences = [limitWords(indicator), note, whenNone(indicator, indicators, note) ?? ""].filter((text) => text !== "");
  return {
    range,
    kind: "custom",
    formula: `=OR(TRIM(${cell})="不适用",UPPER(TRIM(${cell}))="N/A",${number})`,
    prompt: { title, message: `${sentences.join("。")}。`.slice(0, PROMPT_LENGTH) },
    error: { title, message: askedWords(indicator, note) },
  };
}
