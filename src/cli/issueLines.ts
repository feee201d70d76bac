import { issueText } from "../commands/messages/issues";
import type { Issue } from "../core/issue";

const WORDS = { E: "错误", W: "提醒", I: "提示" } as const;

/** One line an issue: what sort, where, who, what is there, what should be, what to do. */
export function issueLine(issue: Issue): string {
  const { problem, expected, advice } = issueText(issue);
  const where = issue.sheet === null ? "" : `${issue.sheet}${issue.cell === null ? "" : `!${issue.cell}`}`;
  const parts = [WORDS[issue.severity], issue.rule, where, issue.member?.name ?? ""].filter((part) => part !== "");
  return `${parts.join("  ")}  ${problem}${expected === "" ? "" : `，应为 ${expected}`}${advice === "" ? "" : ` → ${advice}`}${issue.confirmed ? "（已确认）" : ""}`;
}

export const issueLines = (issues: readonly Issue[]): string => issues.map((issue) => `${issueLine(issue)}\n`).join("");
