import type { Period } from "../../core/book";

const two = (number: number): string => String(number).padStart(2, "0");

/** ISO date in the quarter's first, second or third month. */
export const dayOfQuarter = ({ year, quarter }: Period, month: 1 | 2 | 3, day: number): string =>
  `${year}-${two((quarter - 1) * 3 + month)}-${two(day)}`;

/** ISO date in the month that follows the quarter. */
export const dayAfterQuarter = ({ year, quarter }: Period, day: number): string =>
  quarter === 4 ? `${year + 1}-01-${two(day)}` : `${year}-${two(quarter * 3 + 1)}-${two(day)}`;

export const quarterBefore = ({ year, quarter }: Period): Period =>
  quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as Period["quarter"] };
