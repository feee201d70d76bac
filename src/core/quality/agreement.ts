import type { Assessment } from "../assessment";
import { compare, fraction, type Fraction } from "../fraction";
import { MINIMUM_MEMBERS } from "./lines";
import type { Agreement } from "./quality";

/** Q6: how alike the departments order the members whom all of them scored: Kendall's W, 0 to 1. Said of 7 members and more. */
export function agreementOf(assessment: Assessment, codes: readonly string[]): Agreement {
  const complete = assessment.members.flatMap(({ departments }): Fraction[][] => {
    const scores = codes.map((wanted) => departments.find(({ code, state }) => code === wanted && state === "scored")?.exact ?? null);
    return scores.length > 0 && scores.every((score): score is Fraction => score !== null) ? [scores] : [];
  });
  const n = complete.length;
  if (n < MINIMUM_MEMBERS) return { state: "tooFew", n, needed: MINIMUM_MEMBERS };
  if (codes.length < 2) return { state: "oneDepartment", n };
  const w = kendallsW(codes.map((_, judge) => complete.map((scores) => scores[judge] as Fraction)));
  return w === null ? { state: "level", n } : { state: "known", n, departments: codes.length, w };
}

/**
 * Kendall's coefficient of concordance with the correction for ties, exact: W = 12 S ÷ (m²(n³ − n) − m Σ(t³ − t)), where S is Σ(Rᵢ − R̄)² over the
 * members' rank sums and t the sizes of the groups of level values. `judges[j][i]` is what judge j gives member i. Null where every judge
 * puts everyone level.
 */
export function kendallsW(judges: readonly (readonly Fraction[])[]): Fraction | null {
  const m = BigInt(judges.length);
  const n = BigInt(judges[0]?.length ?? 0);
  const rankings = judges.map(doubleRanks);
  const sums = (judges[0] ?? []).map((_, member) => rankings.reduce((sum, { ranks }) => sum + (ranks[member] ?? 0n), 0n));
  const ties = rankings.reduce((sum, one) => sum + one.ties, 0n);
  // Doubled ranks are whole; their mean is m(n + 1), and squares of doubled ranks are four times too big.
  const s4 = sums.reduce((sum, rank) => sum + (rank - m * (n + 1n)) ** 2n, 0n);
  const most = m * m * (n ** 3n - n) - m * ties;
  return most === 0n ? null : fraction(3n * s4, most);
}

/** Twice the mean ranks (level values share the mean of their places), and Σ(t³ − t) over the groups of level values. */
function doubleRanks(values: readonly Fraction[]): { readonly ranks: readonly bigint[]; readonly ties: bigint } {
  const order = [...values.keys()].sort((a, b) => compare(values[a] as Fraction, values[b] as Fraction));
  const ranks = new Array<bigint>(values.length).fill(0n);
  let ties = 0n;
  for (let from = 0; from < order.length;) {
    const value = values[order[from] as number] as Fraction;
    let to = from;
    while (to < order.length && compare(values[order[to] as number] as Fraction, value) === 0) to += 1;
    for (const member of order.slice(from, to)) ranks[member] = BigInt(from + 1 + to);
    const level = BigInt(to - from);
    ties += level ** 3n - level;
    from = to;
  }
  return { ranks, ties };
}
