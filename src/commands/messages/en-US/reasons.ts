import type { Reason } from "../../../core/assessment";
import { formatHundredths } from "../../../core/fraction";
import { annualBecauseInEnglish } from "./annualReasons";
import { plural } from "./words";

/** E4 in English: one sentence for a flag, naming the rule, the member's total, the cut-off total and the places. */
export const reasonTextInEnglish = (reason: Reason, name: string): string =>
  `${name}: ${reason.annual ? annualBecauseInEnglish(reason, reason.annual) : because(reason)}.`;

function because(reason: Reason): string {
  const line = lineOf(reason);
  switch (reason.basis) {
    case "upperHalf":
      return reason.rule === "E2"
        ? `${standing(reason)}, level with others across the line (${line}), eligible for awards by the lenient rule for ties (E2)`
        : `${standing(reason)}, in the upper half (${line}), eligible for awards by the rule of halves (E1)`;
    case "bottomHalf":
      return reason.rule === "E2"
        ? `${standing(reason)}, level with others across the line (${line}), not eligible for awards by the strict rule for ties (E2)`
        : `${standing(reason)}, in the lower half (${line}), not eligible for awards by the rule of halves (E1)`;
    case "tieOnLine":
      return `${standing(reason)}, level with others across the line (${line}), for the general branch to decide by the rule for ties (E2)`;
    case "veto":
      return `${standing(reason)} (${line}), with an active veto${documents(reason)}, not eligible for awards by the rule of vetoes (E3); total and rank stay as they are`;
    case "tooFewQuarters":
      return `too few valid quarters, no annual total yet (${line}), for the general branch to decide by the annual rule (E6)`;
    case "probationary":
      return `a probationary member, ${totalOf(reason)}, not ranked by the rule of ranks (R1) (${line})${reason.veto === null ? "" : `; also with an active veto${documents(reason)}`}`;
    case "noTotal":
      return reason.rule === "V23"
        ? `no department applies, no total, not ranked by rule V23 (${line})`
        : `${totalOf(reason)}, not ranked by the rule of missing scores (T1) (${line})`;
    case "notParticipating":
      return `not participating${reason.absence ? ` (“${reason.absence}”)` : ""}, neither scored nor ranked by the rule of participation (R1) (${line})`;
  }
}

const standing = (reason: Reason): string => `${totalOf(reason)}, rank ${reason.rank ?? "—"}`;

const lineOf = ({ n, places, cutoff }: Reason): string =>
  cutoff === null ? "nobody is ranked this quarter" : `${n} ranked, the top ${places} places, award line ${formatHundredths(cutoff)}`;

const documents = ({ veto }: Reason): string => (veto ? ` (document “${veto}”)` : "");

function totalOf({ total, missing, missingRows }: Reason): string {
  if (total !== null) return `total ${formatHundredths(total)}`;
  const places = [...missing.map(({ sheet, cell }) => `“${sheet}” ${cell}`), ...missingRows.map((code) => `not in department ${code}`)];
  if (places.length === 0) return "no total yet";
  return `${plural(places.length, "score")} missing (${places.slice(0, 3).join(", ")}${places.length > 3 ? " and others" : ""}), no total yet`;
}
