import type { Basis, Eligibility, Reason } from "../assessment";
import type { Hundredths, Member, Settings } from "../book";
import { flagOf, placesOf } from "../eligibility";
import type { Judgement } from "../judge";
import { rankOf, type Standings } from "../ranks";
import type { VetoOfYear } from "./vetoesOfYear";

/** All that a member's annual flag rests on. */
export interface YearCase {
  readonly member: Member;
  /** Valid quarters of the year. */
  readonly valid: readonly number[];
  /** Annual total in hundredths; null below the minimum of quarters. */
  readonly total: Hundredths | null;
  readonly veto: VetoOfYear;
}

/** E6 with E1–E4 for one member. What comes first wins: not participating, probationary, veto, too few quarters, then the line. */
export function judgeYear(one: YearCase, standings: Standings, settings: Settings, year: number): Judgement {
  const { member, total, veto, valid } = one;
  const places = placesOf(standings.n);
  const [eligibility, basis, rule] = verdict(one, standings, settings);
  return {
    eligibility,
    basis,
    reason: {
      rule,
      basis,
      total,
      rank: total !== null && member.status === "full" ? rankOf(standings.of(total)) : null,
      cutoff: standings.highest(places),
      places,
      n: standings.n,
      veto: veto.documents.length > 0 ? veto.documents.join("、") : null,
      absence: member.participates ? null : member.reason,
      missing: [],
      missingRows: [],
      annual: { year, quarters: valid, minimum: settings.annualMinimumQuarters, vetoQuarters: veto.quarters },
    },
  };
}

function verdict({ member, total, veto }: YearCase, standings: Standings, { ties }: Settings): [Eligibility, Basis, Reason["rule"]] {
  if (!member.participates) return ["notParticipating", "notParticipating", "R1"];
  if (member.status === "probationary") return ["unranked", "probationary", "R1"];
  if (veto.quarters.length > 0) return ["ineligible", "veto", "E3"];
  if (total === null) return ["review", "tooFewQuarters", "E6"];
  const { eligibility, rule } = flagOf(standings.of(total), standings.n, ties);
  const basis = { eligible: "upperHalf", ineligible: "bottomHalf", review: "tieOnLine" } as const;
  return [eligibility, basis[eligibility], rule];
}
