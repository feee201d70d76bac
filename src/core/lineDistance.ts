import type { Assessment } from "./assessment";
import type { Hundredths, TiePolicy } from "./book";
import { flagOf } from "./eligibility";
import type { LineDistance } from "./explanation";
import { standingsOf } from "./ranks";

/** How far a ranked total is from the line (E1, E2), vetoes ignored as in E5; totals and differences in hundredths. */
export function distancesToLine({ members, cutoff }: Assessment, ties: TiePolicy): (total: Hundredths) => LineDistance | null {
  const totals = members.flatMap(({ rank, total }) => (rank !== null && total !== null ? [total] : []));
  const standings = standingsOf(totals);
  const isInside = (total: Hundredths): boolean => flagOf(standings.of(total), standings.n, ties).eligibility !== "ineligible";
  let lowestInside: Hundredths | null = null;
  let highestOutside: Hundredths | null = null;
  for (const total of new Set(totals)) {
    if (isInside(total)) lowestInside = Math.min(total, lowestInside ?? total);
    else highestOutside = Math.max(total, highestOutside ?? total);
  }
  return (total) => {
    if (cutoff === null) return null;
    const inside = isInside(total);
    const other = inside ? highestOutside : lowestInside;
    return { inside, toCutoff: total - cutoff, nearest: other === null ? null : { total: other, difference: total - other } };
  };
}
