/** One row of 指标 (T2, T3, V24). */
import type { Hundredths, Indicator, IndicatorKind } from "../book";
import { isBlankText, textOf } from "../cell";
import { hundredthsOf, hundredthsText } from "../decimal";
import type { Issue } from "../issue";
import type { MessageKey } from "../rules/messages";
import { raise } from "../rules/raise";
import { plainNumber, parseConversion } from "./plainValue";
import { cellOf, type TableReading } from "./table";

export interface IndicatorReading {
  readonly row: number;
  readonly name: string;
  /** T3: the slot it stands in, known for a faulty row too; null for none. */
  readonly slot: string | null;
  /** Null when the row is faulty. */
  readonly indicator: Indicator | null;
  readonly issues: readonly Issue[];
}

const KINDS: ReadonlyMap<string, IndicatorKind> = new Map([
  ["基础", "base"],
  ["加分", "bonus"],
  ["扣分", "deduction"],
]);

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["否", false],
  ["", false],
]);

/** Reads the row; the indicator is null as soon as anything about it is V24. */
export function readIndicator(table: TableReading, row: number, department: string): IndicatorReading {
  const issues: Issue[] = [];
  const fault = (message: MessageKey, key: string, params: Record<string, string>): null => {
    const cell = cellOf(table, row, key);
    if (cell && !cell.covered) issues.push(raise(message, cell, { params: { department, ...params } }));
    return null;
  };
  const text = (key: string): string => textOf(cellOf(table, row, key)?.value ?? "").trim();
  const points = (key: string, heading: string): Hundredths | null => {
    const cell = cellOf(table, row, key);
    if (!cell || isBlankText(textOf(cell.value))) return null;
    const number = plainNumber(cell.value, cell.format);
    const exact = number === null || number < 0 ? null : hundredthsOf(number);
    return exact ?? fault("V24.value", key, { item: heading, kind: "points", min: "0", max: "" });
  };

  const name = text("name");
  const code = text("code");
  if (name === "") fault("V24.blank", "name", { heading: "指标" });
  if (code === "") fault("V24.blank", "code", { heading: "代码" });
  const kind = KINDS.get(text("kind")) ?? fault("V24.choice", "kind", { item: "类型", allowed: [...KINDS.keys()].join("、") });
  const min = points("min", "最低");
  const max = points("max", "最高");
  const cap = points("cap", "封顶");
  const conversionCell = cellOf(table, row, "conversion");
  const conversion = conversionCell
    ? (parseConversion(conversionCell.value, conversionCell.format) ?? fault("V24.conversion", "conversion", {}))
    : null;
  const evidence = YES_NO.get(text("needsEvidence")) ?? fault("V24.choice", "needsEvidence", { item: "须附依据", allowed: "是、否" });
  if (issues.length === 0 && kind === "base" && (max === null || max === 0)) fault("V24.blank", "max", { heading: "最高" });
  if (min !== null && max !== null && min > max) {
    const values = { lowValue: hundredthsText(min), highValue: hundredthsText(max) };
    fault("V24.order", "min", { low: "最低", high: "最高", ...values, equal: "allowed" });
  }
  const sound = issues.length === 0 && kind !== null && conversion !== null && evidence !== null;
  // A 类型 that is none may well be 基础.
  const slot = (kind === "base" || kind === null) && text("slot") !== "" ? text("slot") : null;
  return {
    row,
    name,
    slot,
    issues,
    indicator: sound
      ? {
          code,
          name,
          kind,
          slot,
          min,
          max,
          conversion,
          cap: kind === "base" ? null : cap,
          needsEvidence: evidence,
        }
      : null,
  };
}
