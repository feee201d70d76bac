/** How a score column is filled, in words: above the column, in the prompt at its cells, and where a value was refused. */
import type { Hundredths, Indicator } from "./book";
import type { Fraction } from "./fraction";

const points = (value: Hundredths): string => String(value / 100);
const isOne = ({ n, d }: Fraction): boolean => n === d;
/** 换算 as people write it: 0.5, or 1/3 where no short decimal says it exactly. */
function perUnit({ n, d }: Fraction): string {
  const decimal = String(Number(n) / Number(d));
  return decimal.length <= 6 ? decimal : `${n}/${d}`;
}

/** What stands above a column: how much it counts, or what one time costs; of a converted one, that the raw score is typed. */
export function limitWords(indicator: Indicator): string {
  const { kind, min, max, cap, conversion } = indicator;
  const top = max === null ? "" : points(max);
  if (kind === "deduction") return `每次扣${perUnit(conversion)}分`;
  if (kind === "bonus") {
    const range = min !== null && min !== max && isOne(conversion) ? `加${points(min)}–${top}分` : `加${top}分`;
    const words = isOne(conversion) ? range : `每项加${perUnit(conversion)}分`;
    return cap === null ? words : `最多计${points(cap)}分`;
  }
  return isOne(conversion) ? `满分${top}` : `填原始分${typedRange(indicator)}，×${perUnit(conversion)}计入`;
}

const DECIMALS = "，最多两位小数";
const MAY_STAY_BLANK = "没有的留空，或写“不适用”。";

/** What may be typed, where something else was refused: in a converted column the raw score or a count, never the points (T2). */
export function askedWords(indicator: Indicator, note = ""): string {
  const { kind, min, max, conversion } = indicator;
  const range = typedRange(indicator);
  const each = perUnit(conversion);
  if (kind === "base") {
    if (isOne(conversion)) return `请填 ${range} 的分数${DECIMALS}，或“不适用”。`;
    return `请填原始分 ${range}${DECIMALS}，折算（×${each}）由表格完成；或填“不适用”。`;
  }
  const convertedHere = isOne(conversion) ? "" : "由表格换算";
  if (kind === "deduction") {
    const most = max === null ? "" : `，最多扣 ${points(max)} 分`;
    return `请填${counted(note, "次数")}，如 2，不写负号；${eachTime(note)}扣 ${each} 分${convertedHere}${most}。${MAY_STAY_BLANK}`;
  }
  if (isOne(conversion)) {
    const asked = max === null ? `${range}的加分` : `${range} 的加分`;
    return max !== null && max === min ? `请填加分 ${range}。${MAY_STAY_BLANK}` : `请填 ${asked}${DECIMALS}。${MAY_STAY_BLANK}`;
  }
  return `请填${counted(note, "项数")}${max === null ? "，如 2" : ` ${range}`}；每项加 ${each} 分${convertedHere}。${MAY_STAY_BLANK}`;
}

/** “填课时数，每课时扣0.2分” of 评分说明 names what is counted; `otherwise` where it names nothing. */
const counted = (note: string, otherwise: string): string => /填([^，；。、“”]{1,4}数)/.exec(note)?.[1] ?? otherwise;
const eachTime = (note: string): string => /(每[^，；。、“”\d]{1,3})扣/.exec(note)?.[1] ?? "每次";

/** The bounds of what is typed, those of the points ÷ 换算, to two decimals within them: "0–100", "2", or "1 以上". */
function typedRange({ min, max, conversion: { n, d } }: Indicator): string {
  const low = min === null || min <= 0 ? 0 : Number((BigInt(min) * d + n - 1n) / n);
  if (max === null) return `${points(low)} 以上`;
  const high = Number((BigInt(max) * d) / n);
  return low === high ? points(low) : `${points(low)}–${points(high)}`;
}

/** What to do where there is nothing to score; null where `note` says so already. */
export function whenNone(indicator: Indicator, indicators: readonly Indicator[], note: string): string | null {
  if (indicator.kind !== "base") return note.endsWith("没有的留空") ? null : "没有的留空";
  const together = alternativesOf(indicators).find((some) => some.some(({ code }) => code === indicator.code));
  return together ? alternativeWords(together) : "与本人无关的写“不适用”，不要留空";
}

/** Base indicators that stand in for one another: those of one 组 together, where there are several (T3). */
export function alternativesOf(indicators: readonly Indicator[]): Indicator[][] {
  const slots = [...new Set(indicators.flatMap(({ kind, slot }) => (kind === "base" && slot !== null ? [slot] : [])))];
  return slots.map((slot) => indicators.filter((one) => one.kind === "base" && one.slot === slot)).filter((some) => some.length > 1);
}

/** 班主任量化、育人值周按岗位填其中一项，另一项留空 (T3). */
export function alternativeWords(alternatives: readonly Indicator[]): string {
  const others = alternatives.length === 2 ? "另一项" : "其余各项";
  return `${alternatives.map(({ name }) => name).join("、")}按岗位填其中一项，${others}留空；都无关的写“不适用”`;
}
