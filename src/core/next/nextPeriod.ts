import type { Period } from "../book";

/** The quarter after: a fourth is followed by the next year's first (B1). */
export const nextPeriod = ({ year, quarter }: Period): Period =>
  quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Period["quarter"] };

/** The same day three months on, the month's last where it has none (2026-11-30 → 2027-02-28); "" for what is no date. */
export function threeMonthsOn(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return "";
  const months = Number(match[1]) * 12 + Number(match[2]) - 1 + 3;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const day = Math.min(Number(match[3]), lastDay(year, month));
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
