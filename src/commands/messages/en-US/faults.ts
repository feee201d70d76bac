import { formatHundredths } from "../../../core/fraction";
import type { Issue } from "../../../core/issue";
import type { Fault } from "../../../core/whatIf/supposition";
import type { FaultWords } from "../faults";
import { issueTextInEnglish } from "./issues";

/** One sentence for a supposition that cannot be made, in English. */
function faultText(fault: Fault): string {
  switch (fault.kind) {
    case "issue":
      return supposedIssueText(fault.issue);
    case "unknown":
      return `${UNKNOWN[fault.what]} “${fault.given}”.${fault.what === "member" ? "" : ` Codes there are: ${fault.known.join(", ")}.`}`;
    case "absent":
      return "Not participating: there is no score to change.";
    case "noRow":
      return "The department's score sheet has no row for this person; please add it first.";
    case "twice":
      return "This score stands here twice; please keep one.";
    case "notCounted":
      return "This department is set not to count, so its scores do nothing.";
    case "unclear":
      return `“${fault.heading}” of the same slot is no usable score at present; please give it too.`;
    case "nothingLeft":
      return "At least one department has to stay.";
  }
}

const UNKNOWN = {
  department: "There is no department code",
  indicator: "The department has no indicator",
  member: "The roster has no staff ID",
} as const;

/** What is wrong and what is expected, in a line for the field in which it was typed. */
function supposedIssueText(issue: Issue): string {
  if (issue.message === "V24.weightSum") return `The weights add up to ${issue.found}, ${missingTo100(issue.found)}.`;
  const { problem, expected } = issueTextInEnglish(issue);
  return `${problem}${expected === "" ? "" : `; expected ${expected}`}.`;
}

/** How far a sum of weights is from 100. */
function missingTo100(sum: string): string {
  const missing = 10000 - Math.round(Number(sum) * 100);
  const points = formatHundredths(Math.abs(missing)).replace(/\.?0+$/, "");
  return missing > 0 ? `${points} short` : `${points} too many`;
}

export const faultWordsInEnglish: FaultWords = { faultText, supposedIssueText };
