import type { Reason } from "../../../core/assessment";
import { formatHundredths } from "../../../core/fraction";
import { plural } from "./words";

type Annual = NonNullable<Reason["annual"]>;

/** E4 and E6 in English: why, for an annual flag; the sentence goes on after the name. */
export function annualBecauseInEnglish(reason: Reason, annual: Annual): string {
  const line = lineOf(reason);
  const standing = `${totalOf(reason, annual)}, rank ${reason.rank ?? "—"}`;
  switch (reason.basis) {
    case "upperHalf":
      return reason.rule === "E2"
        ? `${standing}, level with others across the line (${line}), eligible for annual awards by the lenient rule for ties (E2)`
        : `${standing}, in the upper half (${line}), eligible for annual awards by the rule of halves (E1)`;
    case "bottomHalf":
      return reason.rule === "E2"
        ? `${standing}, level with others across the line (${line}), not eligible for annual awards by the strict rule for ties (E2)`
        : `${standing}, in the lower half (${line}), not eligible for annual awards by the rule of halves (E1)`;
    case "tieOnLine":
      return `${standing}, level with others across the line (${line}), for the general branch to decide by the rule for ties (E2)`;
    case "veto":
      return reason.total === null
        ? `${totalOf(reason, annual)} (${line}), ${vetoOf(reason, annual)}, not eligible for annual awards by the rule of vetoes (E3, E6)`
        : `${standing} (${line}), ${vetoOf(reason, annual)}, not eligible for annual awards by the rule of vetoes (E3, E6); total and rank stay as they are`;
    case "tooFewQuarters":
    case "noTotal":
      return `${totalOf(reason, annual)} (${line}), for the general branch to decide by the annual rule (E6); eligibility is not lost for that alone`;
    case "probationary": {
      const veto = annual.vetoQuarters.length > 0 ? `; also ${vetoOf(reason, annual)}` : "";
      return `a probationary member, ${totalOf(reason, annual)}, not ranked by the rule of ranks (R1) (${line})${veto}`;
    }
    case "notParticipating":
      return `not participating${reason.absence ? ` (“${reason.absence}”)` : ""}, no annual total and no rank by the rule of participation (R1) (${line})`;
  }
}

const lineOf = ({ n, places, cutoff }: Reason): string =>
  cutoff === null ? "nobody is ranked this year" : `${n} ranked, the top ${places} places, award line ${formatHundredths(cutoff)}`;

function totalOf({ total }: Reason, { year, quarters, minimum }: Annual): string {
  if (total !== null) return `annual total ${formatHundredths(total)} for ${year} (mean of ${quarterList(quarters)})`;
  const there = quarters.length === 0 ? "no valid quarter" : `only ${plural(quarters.length, "valid quarter")} (${quarterList(quarters)})`;
  return `${there} in ${year}, fewer than ${minimum}, no annual total yet`;
}

function vetoOf({ veto }: Reason, { vetoQuarters }: Annual): string {
  return `with an active veto in ${quarterList(vetoQuarters)}${veto ? ` (document “${veto}”)` : ""}`;
}

/** "Q1, Q2, Q4". */
const quarterList = (quarters: readonly number[]): string => quarters.map((quarter) => `Q${quarter}`).join(", ");
