/** The ranking, and where each point of a person comes from. */
import { plural } from "./plural";
import { problems as problemsText } from "./problems";

export const ranking = {
  title: "Ranking",
  summary: (n: number, kind: "official" | "trial") => `${n} ranked · ${kind === "official" ? "official" : "trial run"}`,
  search: "Find a name or staff ID",
  list: "Ranking",
  line: (places: number, cutoff: string) => `Award line: top ${places}, ${cutoff} points`,
  unrankedSection: (count: number) => `Not ranked: ${count}`,
  absentSection: (count: number) => `Not participating: ${count}`,
  tie: "Tie",
  rank: (rank: number) => `Rank ${rank}`,
  noRank: "No rank",
  noTotal: "No total",
  flags: {
    veto: "Veto",
    review: "To be decided",
    borderline: "Borderline",
    bottomHalf: "Lower half",
    probationary: "Probationary",
    missing: "Missing scores",
    notParticipating: "Not participating",
  },
  eligibility: {
    eligible: "Eligible for awards",
    ineligible: "Not eligible for awards",
    review: "For the general branch to decide",
    unranked: "Not ranked",
    notParticipating: "Not participating",
  },
  official: "Compute ranking",
  again: "Compute again",
  trial: "Trial run",
  trialHint: "A trial run allows missing scores; every sheet it writes is marked as a draft.",
  notYetTitle: "No ranking yet",
  notYetBody: "Computing writes the quarterly summary (“季度汇总”) and award eligibility (“评优资格”), and lists the ranks here.",
  problems: (errors: number, warnings: number) =>
    `${problemsText(errors, warnings)} to deal with before the official computation; a trial run is possible now.`,
  goFix: "Deal with them",
  unlocked:
    "This quarter was unlocked: no data have changed, but the result sheets still hold the values of the lock. Please compute again.",
  stale:
    "Data have changed since: this is recomputed from the present data. In the sheets, scores and ranks have followed by formula; the order of the rows and the reasons are as last written.",
  trialBar: "Results of a trial run, for orientation only; members with missing scores are not ranked.",
  unreadable: "The present data give no ranking. Please deal with the errors of the check first.",
  found: (count: number) => `${count} found`,
  nobody: "Nobody found.",
  done: (n: number, sheets: string) => `The ranking is computed, ${plural(n, "member")}.${sheets ? ` Written: ${sheets}.` : ""}`,
  doneTrial: (n: number) => `Trial run done, ${plural(n, "member")}. The sheets are marked as drafts.`,
  corrected: (count: number) =>
    `${count === 1 ? "The formula of 1 cell" : `The formulas of ${count} cells`} did not give the exact result; the exact value was written with a note.`,
  distanceAbove: (points: string) => `${points} above the award line`,
  distanceBelow: (points: string) => `${points} below the award line`,
  onLine: "Exactly on the award line",
};

export const member = {
  total: "Total",
  rank: "Rank",
  inGroup: "In group",
  why: "Explanation",
  departments: "Where each point comes from",
  sum: (total: string) => `Total: ${total} points`,
  redistributed: (sum: string) => `some departments do not apply; the weights of the others add up to ${sum}`,
  product: (weight: string, score: string, contribution: string, exact: boolean) =>
    `${weight} × ${score} ${exact ? "=" : "≈"} ${contribution}`,
  notApplicable: "Not applicable: the other departments share its weight",
  mean: "Not applicable: the department's mean counts",
  missing: "Missing: no score yet",
  kinds: { base: "Base", bonus: "Bonus", deduction: "Deductions" },
  indicator: "Indicator",
  entered: "Entered",
  counted: "Counted",
  states: { notApplicable: "n/a", blank: "blank", unreadable: "not a score" },
  scaled: (scale: string) => `Some indicators do not apply; the base score is multiplied by ${scale}`,
  capped: (raw: string, counted: string) => `Cap: ${counted} of ${raw} points count`,
  bonusCapped: (raw: string, counted: string) => `Bonus ${raw} in all, capped at ${counted}`,
  clamped: (raw: string, counted: string) => `${raw} in all, counted as ${counted} (limits of the department score)`,
  goCell: (place: string) => `Go to ${place}`,
};
