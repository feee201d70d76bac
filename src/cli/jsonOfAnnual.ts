/** The object of `kaoping annual --json`. */
import { reasonText } from "../commands/messages/reasons";
import type { AnnualAssessment } from "../core/annual/annualAssessment";
import { formatFraction, formatHundredths } from "../core/fraction";
import type { Issue } from "../core/issue";
import { issueOf } from "./json";

const decimalOf = (value: number | null): string | null => (value === null ? null : formatHundredths(value));

/** With null in the place of the assessment nothing was computed, and the issues say why. */
export function jsonOfAnnual(assessment: AnnualAssessment | null, issues: readonly Issue[]): string {
  const { year = null, n = null, places = null, quarters = [], members = [] } = assessment ?? {};
  return `${JSON.stringify(
    {
      year,
      n,
      places,
      cutoff: decimalOf(assessment?.cutoff ?? null),
      quarters,
      members: members.map((member) => ({
        id: member.id,
        name: member.name,
        group: member.group,
        quarters: member.quarters.map((one) => ({ ...one, total: decimalOf(one.total) })),
        validQuarters: member.validQuarters,
        total: decimalOf(member.total),
        exact: member.exactMean && formatFraction(member.exactMean),
        rank: member.rank,
        tie: member.tie,
        eligibility: member.eligibility,
        basis: member.basis,
        reason: reasonText(member.reason, member.name),
      })),
      issues: issues.map(issueOf),
    },
    null,
    2,
  )}\n`;
}
