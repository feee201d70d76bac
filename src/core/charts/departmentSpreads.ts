import type { Assessment } from "../assessment";
import { compare, div, add, fraction, roundHalfAwayFromZero, type Fraction } from "../fraction";
import type { DepartmentSpread } from "./charts";

/** The lowest, middle and highest score of each department, over the participants whom it scored (as T4's means are), each rounded once. */
export function departmentSpreads(
  { members }: Assessment,
  departments: readonly { readonly code: string; readonly name: string }[],
): DepartmentSpread[] {
  return departments.flatMap(({ code, name }): DepartmentSpread[] => {
    const scores = members
      .flatMap((member) => member.departments)
      .flatMap((result) => (result.code === code && result.state === "scored" && result.exact ? [result.exact] : []))
      .sort(compare);
    const lowest = scores[0];
    const highest = scores.at(-1);
    if (!lowest || !highest) return [];
    const round = roundHalfAwayFromZero;
    return [{ code, name, n: scores.length, lowest: round(lowest), middle: round(middleOf(scores, lowest)), highest: round(highest) }];
  });
}

/** Of scores in order: the one in the middle, or the mean of the two. */
function middleOf(sorted: readonly Fraction[], only: Fraction): Fraction {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? only;
  if (sorted.length % 2 === 1) return upper;
  return div(add(sorted[half - 1] ?? only, upper), fraction(2n));
}
