/** The words of E's table as the English pane shows them; the sheets keep theirs. */
import type { Basis, Eligibility } from "../../../core/assessment";

export const ELIGIBILITY_IN_ENGLISH: Readonly<Record<Eligibility, string>> = {
  eligible: "eligible",
  ineligible: "not eligible",
  review: "to be decided",
  unranked: "not ranked",
  notParticipating: "not participating",
};

export const BASIS_IN_ENGLISH: Readonly<Record<Basis, string>> = {
  upperHalf: "upper half",
  bottomHalf: "lower half",
  veto: "veto",
  tieOnLine: "tie on the line",
  tooFewQuarters: "too few valid quarters",
  probationary: "probationary member",
  noTotal: "missing scores",
  notParticipating: "not participating",
};

/** Media levels of articles (P1). */
export const LEVELS_IN_ENGLISH = {
  national: "National",
  provincial: "Provincial",
  city: "City",
  centre: "Centre",
  school: "School",
} as const;
