import type { BorderlineEntry } from "./assessment";
import type { Hundredths } from "./book";
import type { Flag } from "./eligibility";

/** A ranked member as E5 sees one: vetoes ignored. */
export interface RankedMember {
  readonly id: string;
  readonly name: string;
  readonly total: Hundredths;
  readonly rank: number;
  readonly flag: Flag["eligibility"];
  /** The flag under the other not-applicable policy. */
  readonly otherFlag: Flag["eligibility"];
}

/** E5: who stands so near the line that it should be looked at again; highest first. Margin and distances in hundredths. */
export function listBorderline(members: readonly RankedMember[], margin: Hundredths): BorderlineEntry[] {
  let lowestInside: Hundredths | null = null;
  let highestOutside: Hundredths | null = null;
  for (const { total, flag } of members) {
    if (isInside(flag)) lowestInside = lowestInside === null ? total : Math.min(lowestInside, total);
    else highestOutside = highestOutside === null ? total : Math.max(highestOutside, total);
  }
  if (highestOutside === null) return [];

  const entries: BorderlineEntry[] = [];
  for (const { id, name, total, rank, flag, otherFlag } of members) {
    const inside = isInside(flag);
    const [own, opposite] = inside ? [lowestInside, highestOutside] : [highestOutside, lowestInside];
    const distance = opposite === null ? null : total - opposite;
    const why =
      total === own
        ? "onTheLine"
        : distance !== null && Math.abs(distance) <= margin
          ? "withinMargin"
          : flag !== otherFlag
            ? "policyFlip"
            : null;
    if (why) entries.push({ id, name, total, rank, inside, distance, why });
  }
  return entries.sort((a, b) => b.total - a.total);
}

const isInside = (flag: Flag["eligibility"]): boolean => flag !== "ineligible";
