import type { GroupResult, MemberResult } from "./assessment";
import type { Book, Group, Hundredths } from "./book";
import { roundHalfAwayFromZero } from "./fraction";
import { type GroupScore, scoreGroup } from "./groupScores";
import { isTied, rankOf, standingsOf } from "./ranks";
import { recommend } from "./recommendations";

/** G1–G4: every group of the book in its order; groups are ranked by R2 on their published scores. */
export function assessGroups(book: Book, members: readonly MemberResult[]): GroupResult[] {
  const activities = new Map(book.activities.map((activity) => [activity.group, activity]));
  const ofGroup = new Map<string, MemberResult[]>(book.groups.map((group) => [group.name, []]));
  for (const member of members) ofGroup.get(member.group)?.push(member);

  const scored = book.groups.map((group) => {
    const own = ofGroup.get(group.name) ?? [];
    const totals = own.flatMap(({ rank, total }) => (rank === null || total === null ? [] : [total]));
    const outcome = scoreGroup(activities.get(group.name), totals, book.settings);
    const score = outcome.kind === "scored" ? roundHalfAwayFromZero(outcome.exact) : null;
    return { group, outcome, score, memberCount: own.length, rankedMembers: totals.length, vetoed: own.some((member) => member.vetoed) };
  });
  const standings = standingsOf(scored.flatMap(({ score }): Hundredths[] => (score === null ? [] : [score])));
  const recommended = recommend(scored, book.settings);

  return scored.map(({ group, outcome, score, memberCount, rankedMembers, vetoed }, i): GroupResult => {
    const standing = score === null ? null : standings.of(score);
    return {
      ...named(group),
      ...exactly(outcome),
      score,
      rank: standing && rankOf(standing),
      tie: standing !== null && isTied(standing),
      rankedMembers,
      memberCount,
      small: rankedMembers < book.settings.groupMinimumMembers,
      vetoed,
      recommended: recommended[i] ?? "none",
    };
  });
}

const named = ({ name, branch, leader }: Group): Pick<GroupResult, "name" | "branch" | "leader"> => ({ name, branch, leader });

function exactly(outcome: GroupScore): Pick<GroupResult, "exactScore" | "exactMean" | "mean" | "parts" | "missing"> {
  const exactMean = outcome.kind === "noRankedMembers" ? null : outcome.exactMean;
  return {
    exactScore: outcome.kind === "scored" ? outcome.exact : null,
    exactMean,
    mean: exactMean && roundHalfAwayFromZero(exactMean),
    parts: outcome.kind === "scored" ? outcome.parts : null,
    missing: outcome.kind === "missing" ? outcome.cells : [],
  };
}
