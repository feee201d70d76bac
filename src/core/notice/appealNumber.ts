import type { Period } from "../book";
import type { Appeal } from "./registers";

/** The next 编号 of a quarter: 申2026-3-01, after the highest that is there, whatever became of the others. */
export function nextAppealNumber({ year, quarter }: Period, appeals: readonly Pick<Appeal, "number">[]): string {
  const head = `申${year}-${quarter}-`;
  const taken = appeals.flatMap(({ number }) => {
    const count = number.startsWith(head) ? /^\d{1,6}$/.exec(number.slice(head.length)) : null;
    return count ? [Number(count[0])] : [];
  });
  return `${head}${String(Math.max(0, ...taken) + 1).padStart(2, "0")}`;
}
