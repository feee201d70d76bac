/** The ranking as rows of a list: places in order, the line where it falls, then those without a rank. */
import type { MemberResult } from "../../core/assessment";

/** What a list of places shows of somebody: of a quarter's result, or of a year's. */
export type Ranked = Pick<MemberResult, "id" | "name" | "group" | "total" | "rank" | "tie" | "eligibility" | "basis" | "vetoed">;

export type RankingRow<Member extends Ranked = MemberResult> =
  | { readonly kind: "member"; readonly member: Member }
  | { readonly kind: "line" }
  | { readonly kind: "section"; readonly section: "unranked" | "absent"; readonly count: number };

export function rankingRows<Member extends Ranked>({ members }: { readonly members: readonly Member[] }): RankingRow<Member>[] {
  const ranked = members.filter((member) => member.rank !== null).sort(byRankThenGroup);
  const unranked = members.filter((member) => member.rank === null && member.eligibility !== "notParticipating");
  const absent = members.filter((member) => member.eligibility === "notParticipating");
  const outside = firstOutside(ranked);
  const rows: RankingRow<Member>[] = [];
  ranked.forEach((member, index) => {
    if (index === outside) rows.push({ kind: "line" });
    rows.push({ kind: "member", member });
  });
  if (unranked.length > 0) rows.push({ kind: "section", section: "unranked", count: unranked.length }, ...unranked.map(memberRow));
  if (absent.length > 0) rows.push({ kind: "section", section: "absent", count: absent.length }, ...absent.map(memberRow));
  return rows;
}

const memberRow = <Member extends Ranked>(member: Member): RankingRow<Member> => ({ kind: "member", member });

/** Level members stand in the roster's order: a sort is stable, and R2 gives them no other. */
const byRankThenGroup = (one: Ranked, other: Ranked): number => (one.rank ?? 0) - (other.rank ?? 0);

/**
 * The line stands before the first who is below it. A vetoed member tells nothing of the line (E3 beats E1), so it is
 * found from the flags of the others; -1 without anyone below.
 */
function firstOutside(ranked: readonly Ranked[]): number {
  const lowestInside = Math.min(
    ...ranked.filter(({ basis }) => basis === "upperHalf" || basis === "tieOnLine").map(({ total }) => total ?? Infinity),
  );
  if (lowestInside !== Infinity) return ranked.findIndex(({ total }) => total !== null && total < lowestInside);
  return ranked.findIndex(({ basis }) => basis === "bottomHalf");
}

export const matchesMember = (member: Ranked, search: string): boolean =>
  `${member.name}\n${member.id}`.toLowerCase().includes(search.trim().toLowerCase());
