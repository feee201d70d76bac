/** The engine's answer in the oracle's words, so that the two can be compared whole. */
import type { Assessment, MemberResult } from "../../src/core/assessment";
import type { Book } from "../../src/core/book";
import { breakTies } from "../../src/core/breakTies";
import { formatFraction, formatHundredths, type Fraction } from "../../src/core/fraction";
import type { OracleAnswer } from "../oracle/assess.cjs";

const text = (value: Fraction | null): string | null => value && formatFraction(value);
const decimal = (value: number | null): string | null => (value === null ? null : formatHundredths(value));

export function inWordsOfOracle(book: Book, result: Assessment): OracleAnswer {
  const incomplete = new Set(result.missing.map(({ memberId }) => memberId));
  return {
    n: result.n,
    places: result.places,
    cutoff: result.cutoff,
    members: result.members.map((member) => ({
      id: member.id,
      exact: text(member.exactTotal),
      total: decimal(member.total),
      rank: member.rank,
      tie: member.tie,
      rankInGroup: member.rankInGroup,
      eligibility: member.eligibility,
      basis: member.basis,
      vetoed: member.vetoed,
      scores: member.departments.map(({ state, exact }) => (state === "scored" ? text(exact) : null)),
      contributions: member.departments.map(({ contribution }) => text(contribution)),
    })),
    groups: result.groups.map((group) => ({
      name: group.name,
      exact: text(group.exactScore),
      score: decimal(group.score),
      mean: decimal(group.mean),
      rank: group.rank,
      tie: group.tie,
      small: group.small,
      vetoed: group.vetoed,
      recommended: group.recommended,
    })),
    order: inOneOrder(result.members, book.settings.tieOrder),
    borderline: result.borderline.map(({ id, inside, distance, why }) => ({ id, inside, distance, why })),
    incomplete: book.members.filter(({ id }) => incomplete.has(id)).map(({ id }) => id),
    means: book.departments.map(({ code }) => text(result.departmentMeans[code] ?? null)),
  };
}

/** R3 for all that are ranked, the level ones of each rank put in order. */
function inOneOrder(members: readonly MemberResult[], tieOrder: readonly string[]): string[][] {
  const ranked = members.filter(({ rank }) => rank !== null);
  const ranks = [...new Set(ranked.map(({ rank }) => rank as number))].sort((a, b) => a - b);
  return ranks.flatMap((rank) =>
    breakTies(
      ranked.filter((member) => member.rank === rank),
      tieOrder,
    ).map((level) => level.map(({ id }) => id)),
  );
}
