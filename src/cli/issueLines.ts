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

/** What a command ends with that stops on issues; where warnings await a confirmation, also how one is given. */
export function blockedLine(blocking: readonly Issue[], end = "没有写出任何文件"): string {
  const open = blocking.filter(({ severity, confirmed }) => severity === "W" && !confirmed).length;
  const how =
    open === 0
      ? ""
      : `其中 ${open} 条是提醒，核实无误后即可确认：在窗格“校验”里确认，或用 kaoping compute 考评簿.xlsx --confirm 姓名 --reason 理由 -o 确认后.xlsx。\n`;
  return `还有 ${blocking.length} 个问题没有处理，${end}。\n${how}`;
}
