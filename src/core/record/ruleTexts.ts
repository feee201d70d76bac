/** Settings and indicators as texts, as the sheets 设置 and 指标 say them: what two moments are compared by. */
import type { Indicator, IndicatorKind, Settings } from "../book";
import { hundredthsText } from "../decimal";
import { formatFraction, type Fraction } from "../fraction";
import type { SettingSpec } from "../settings";

/** A setting as its cell reads: points as a decimal, a choice as its word, codes joined by ；. */
export function settingText(spec: SettingSpec, settings: Settings): string {
  const value = settings[spec.key];
  switch (spec.kind) {
    case "points":
      return hundredthsText(Number(value));
    case "choice":
      return Object.entries(spec.choices).find(([, meaning]) => meaning === value)?.[0] ?? String(value);
    case "codes":
      return (value as readonly string[]).join("；");
    case "count":
    case "text":
      return String(value);
  }
}

/** Columns of 指标 that say what an indicator is, in the sheet's order; the department's code and the indicator's own know it again. */
export const INDICATOR_FIELDS = ["name", "kind", "slot", "min", "max", "conversion", "cap", "needsEvidence"] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

const KINDS: Readonly<Record<IndicatorKind, string>> = { base: "基础", bonus: "加分", deduction: "扣分" };

/** An indicator by its columns; a bound that is not set is "", points are decimals (T2, T3). */
export function indicatorTexts(indicator: Indicator): Record<IndicatorField, string> {
  const points = (value: number | null): string => (value === null ? "" : hundredthsText(value));
  return {
    name: indicator.name,
    kind: KINDS[indicator.kind],
    slot: indicator.slot ?? "",
    min: points(indicator.min),
    max: points(indicator.max),
    conversion: conversionText(indicator.conversion),
    cap: points(indicator.cap),
    needsEvidence: indicator.needsEvidence ? "是" : "否",
  };
}

/** 换算 as one would type it: "1", "0.2", else the fraction "1/3". */
function conversionText(conversion: Fraction): string {
  const hundredths = conversion.n * 100n;
  const isDecimal = hundredths % conversion.d === 0n;
  return isDecimal ? hundredthsText(Number(hundredths / conversion.d)) : formatFraction(conversion);
}
