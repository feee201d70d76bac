import type { Basis, Eligibility, Reason } from "./assessment";
import type { Hundredths, Member, TiePolicy } from "./book";
import { flagOf, placesOf } from "./eligibility";
import { rankOf, type Standings } from "./ranks";
import type { Lack } from "./totals";

/** All that a member's flag rests on. */
export interface Case {
  readonly member: Member;
  readonly lacks: Lack;
  /** Published total in hundredths. */
  readonly total: Hundredths | null;
  /** Takes part in the ranking (R1). */
  readonly ranked: boolean;
  /** Document numbers of the active vetoes. */
  readonly vetoes: readonly string[];
  readonly missing: Reason["missing"];
  readonly missingRows: Reason["missingRows"];
}

export interface Judgement {
  readonly eligibility: Eligibility;
  readonly basis: Basis;
  readonly reason: Reason;
}

/** E1–E4 for one roster member. What comes first wins: not participating, unranked, veto, then the line. */
export function judge(one: Case, standings: Standings, policy: TiePolicy): Judgement {
  const places = placesOf(standings.n);
  const standing = one.ranked && one.total !== null ? standings.of(one.total) : null;
  const [eligibility, basis, rule] = verdict(one, standings, policy);
  return {
    eligibility,
    basis,
    reason: {
      rule,
      basis,
      total: one.total,
      rank: standing && rankOf(standing),
      cutoff: standings.highest(places),
      places,
      n: standings.n,
      veto: one.vetoes.length > 0 ? one.vetoes.join("、") : null,
      absence: one.member.participates ? null : one.member.reason,
      missing: one.missing,
      missingRows: one.missingRows,
    },
  };
}

function verdict(one: Case, standings: Standings, policy: TiePolicy): [Eligibility, Basis, Reason["rule"]] {
  if (!one.member.participates) return ["notParticipating", "notParticipating", "R1"];
  if (one.member.status === "probationary") return ["unranked", "probationary", "R1"];
  if (!one.ranked || one.total === null) return ["unranked", "noTotal", one.lacks === "everyDepartment" ? "V23" : "T1"];
  if (one.vetoes.length > 0) return ["ineligible", "veto", "E3"];
  const { eligibility, rule } = flagOf(standings.of(one.total), standings.n, policy);
  const basis = { eligible: "upperHalf", ineligible: "bottomHalf", review: "tieOnLine" } as const;
  return [eligibility, basis[eligibility], rule];
}
