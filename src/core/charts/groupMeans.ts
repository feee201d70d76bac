import type { Assessment } from "../assessment";
import type { Hundredths } from "../book";
import { compare, fraction, roundHalfAwayFromZero } from "../fraction";
import type { GroupMeans } from "./charts";

/** Means of the ranked members' totals by group and of the whole school, each rounded once (T5, G1); null while nobody is ranked. */
export function groupMeans({ groups, members }: Assessment): GroupMeans | null {
  const totals = members.flatMap(({ rank, total }) => (rank === null || total === null ? [] : [total]));
  if (totals.length === 0) return null;
  const ranked = groups.flatMap(({ name, exactMean, rankedMembers }) => (exactMean ? [{ name, exactMean, members: rankedMembers }] : []));
  return {
    school: meanOf(totals),
    groups: ranked
      .sort((one, other) => compare(other.exactMean, one.exactMean))
      .map(({ name, exactMean, members }) => ({ name, mean: roundHalfAwayFromZero(exactMean), members })),
  };
}

const meanOf = (totals: readonly Hundredths[]): Hundredths =>
  roundHalfAwayFromZero(fraction(BigInt(totals.reduce((sum, total) => sum + total, 0)), BigInt(totals.length) * 100n));
