import type { Assessment, DepartmentResult, Eligibility, MemberResult } from "../assessment";
import type { Book, Hundredths, TiePolicy } from "../book";
import { flagOf } from "../eligibility";
import { roundHalfAwayFromZero, type Fraction } from "../fraction";
import { rankOf, standingsOf } from "../ranks";
import { MINIMUM_MEMBERS } from "./lines";
import type { FlagChange, Scenario, SensitiveMember, Sensitivity } from "./quality";
import { T_MEAN, tScores } from "./tScores";

type RankedMember = MemberResult & { readonly rank: number; readonly total: Hundredths };
const isRanked = (member: MemberResult): member is RankedMember => member.rank !== null && member.total !== null;

/** What counts for a member in a department under a scenario, in points; null leaves the department out for the member. */
type ScoreOf = (member: MemberResult, result: DepartmentResult) => Fraction | null;

/**
 * Q5: the ranked members whose flag would be another one under T-scores, under the other not-applicable policy, or without one
 * department. Totals are rounded once to 2 digits before they are ranked (T5); the members ranked stay those of the assessment, but for those
 * whom a scenario leaves without any score. A veto holds in every scenario, so that a vetoed member's flag never changes.
 */
export function sensitivityOf(book: Book, assessment: Assessment): Sensitivity {
  const ranked = assessment.members.filter(isRanked);
  const n = ranked.length;
  if (n < MINIMUM_MEMBERS) return { state: "tooFew", n, needed: MINIMUM_MEMBERS };
  const tried = scenariosOf(book, assessment).map(({ scenario, scoreOf }) => ({
    scenario,
    outcomes: reckon(ranked, scoreOf, book.settings.ties),
  }));
  const members = ranked
    .map((member): SensitiveMember => {
      const { id, name, rank, total, eligibility } = member;
      const changes = tried.flatMap(({ scenario, outcomes }): FlagChange[] => {
        const outcome = outcomes.get(id);
        return outcome && outcome.eligibility !== eligibility ? [{ scenario, ...outcome }] : [];
      });
      return { id, name, rank, total, eligibility, changes };
    })
    .filter(({ changes }) => changes.length > 0)
    .sort((one, other) => one.rank - other.rank);
  const changed = (scenario: Scenario): number => members.filter(({ changes }) => changes.some((one) => one.scenario === scenario)).length;
  return { state: "known", n, scenarios: tried.map(({ scenario }) => ({ scenario, changed: changed(scenario) })), members };
}

function scenariosOf(book: Book, assessment: Assessment): { readonly scenario: Scenario; readonly scoreOf: ScoreOf }[] {
  const asComputed: ScoreOf = (_, { exact }) => exact;
  const byTScores = tScoresOf(book, assessment);
  const withMeans = book.settings.notApplicable === "redistribute";
  const underOther: ScoreOf = (_, { code, state, exact }) =>
    state === "scored" ? exact : withMeans ? (assessment.departmentMeans[code] ?? null) : null;
  const leaving = book.departments.length > 1 ? book.departments : [];
  return [
    {
      scenario: { kind: "tScores" },
      // A department that counts at its mean counts at 50, the mean of its T-scores: the policy is as it was.
      scoreOf: ({ id }, { code, state }) => (state === "mean" ? T_MEAN : (byTScores.get(code)?.get(id) ?? null)),
    },
    { scenario: { kind: "otherPolicy" }, scoreOf: underOther },
    ...leaving.map(({ code: left }) => ({
      scenario: { kind: "without" as const, department: left },
      scoreOf: ((member, result) => (result.code === left ? null : asComputed(member, result))) satisfies ScoreOf,
    })),
  ];
}

/** T-scores by department and staff id, over everyone whom the department scored (as the mean of T4 is). */
function tScoresOf(book: Book, { members }: Assessment): ReadonlyMap<string, ReadonlyMap<string, Fraction>> {
  return new Map(
    book.departments.map(({ code: wanted }) => {
      const scored = members.flatMap(({ id, departments }) => {
        const result = departments.find(({ code }) => code === wanted);
        return result?.state === "scored" && result.exact ? [{ id, exact: result.exact }] : [];
      });
      const scores = tScores(scored.map(({ exact }) => exact));
      return [wanted, new Map(scored.map(({ id }, position) => [id, scores[position] ?? T_MEAN]))];
    }),
  );
}

type Outcome = Omit<FlagChange, "scenario">;

function reckon(ranked: readonly MemberResult[], scoreOf: ScoreOf, ties: TiePolicy): ReadonlyMap<string, Outcome> {
  const totals = ranked.flatMap((member) => {
    const total = totalOf(member, scoreOf);
    return total === null ? [] : [{ member, total }];
  });
  const standings = standingsOf(totals.map(({ total }) => total));
  return new Map(
    totals.map(({ member, total }) => {
      const standing = standings.of(total);
      const eligibility: Eligibility = member.basis === "veto" ? member.eligibility : flagOf(standing, standings.n, ties).eligibility;
      return [member.id, { total, rank: rankOf(standing), eligibility }];
    }),
  );
}

/** Σ(weight × score) ÷ Σ weight over what counts, rounded once (T4, T5). Not brought to lowest terms on the way: T-scores have long denominators. */
function totalOf(member: MemberResult, scoreOf: ScoreOf): Hundredths | null {
  let [n, d, weights] = [0n, 1n, 0n];
  for (const result of member.departments) {
    const score = scoreOf(member, result);
    if (!score) continue;
    const weight = BigInt(result.weight);
    weights += weight;
    if (score.d === d) n += weight * score.n;
    else [n, d] = [n * score.d + weight * score.n * d, d * score.d];
  }
  return weights === 0n ? null : roundHalfAwayFromZero({ n, d: d * weights });
}
