import type { Hundredths, Settings } from "./book";

interface Ranked {
  readonly rank: number | null;
  readonly total: Hundredths | null;
}

/** The rank as 名次显示 has it (R2): 标准 as it is, 连续 counts the different totals above; null without a rank. */
export function shownRank(
  { rankDisplay }: Pick<Settings, "rankDisplay">,
  members: readonly Ranked[],
  { rank, total }: Ranked,
): number | null {
  if (rank === null || rankDisplay === "standard") return rank;
  return 1 + new Set(members.flatMap((other) => (other.rank !== null && (other.total ?? 0) > (total ?? 0) ? [other.total] : []))).size;
}
