import { formatHundredths } from "../../core/fraction";
import type { Issue } from "../../core/issue";
import type { Fault } from "../../core/whatIf/supposition";
import { issueText } from "./issues";

/** The sentences of a try, in one language. */
export interface FaultWords {
  readonly faultText: (fault: Fault) => string;
  readonly supposedIssueText: (issue: Issue) => string;
}

/** One sentence for a supposition that cannot be made; in the words of validation where validation would say it. */
export function faultText(fault: Fault): string {
  switch (fault.kind) {
    case "issue":
      return supposedIssueText(fault.issue);
    case "unknown":
      return `${UNKNOWN[fault.what]}“${fault.given}”。${fault.what === "member" ? "" : `可用的代码：${fault.known.join("、")}。`}`;
    case "absent":
      return "此人不参评，没有可以改的得分。";
    case "noRow":
      return "这个部门的评分表里没有此人，请先补上。";
    case "twice":
      return "同一项得分写了两次，请只留一个。";
    case "notCounted":
      return "这个部门已设为不计入，它的得分不起作用。";
    case "unclear":
      return `同一组的“${fault.heading}”现在不是可用的分数，请一并写明。`;
    case "nothingLeft":
      return "至少要留一个部门。";
  }
}

const UNKNOWN = {
  department: "没有这个部门代码：",
  indicator: "这个部门没有这个指标：",
  member: "花名册里没有这个工号：",
} as const;

/** What is wrong and what is expected, in a line for the field in which it was typed. */
export function supposedIssueText(issue: Issue): string {
  if (issue.message === "V24.weightSum") return `各部门权重合计 ${issue.found}，${missingTo100(issue.found)}。`;
  const { problem, expected } = issueText(issue);
  return `${problem}${expected === "" ? "" : `，应为 ${expected}`}。`;
}

/** How far a sum of weights is from 100. */
function missingTo100(sum: string): string {
  const missing = 10000 - Math.round(Number(sum) * 100);
  const points = formatHundredths(Math.abs(missing)).replace(/\.?0+$/, "");
  return missing > 0 ? `还差 ${points}` : `多了 ${points}`;
}

export const faultWords: FaultWords = { faultText, supposedIssueText };
