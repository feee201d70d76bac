import type { Book } from "../core/book";
import type { Issue } from "../core/issue";
import { isChangedRule } from "../core/rules/messages";
import { rulesPrint } from "../core/rulesPrint";
import { rulesOf, type CurrentRules } from "../core/rulesSnapshot";
import type { Validation } from "../core/validate";
import { issueText } from "./messages/issues";

/** The rules a result was made under, in a line for 操作日志, with those changed after the scores came in (V24). */
export const rulesDigest = (book: Book, issues: readonly Issue[] = []): string => digestOf(rulesOf(book, true), issues);

/** The same for operations that make no results: also while the book has faults that allow none. */
export const rulesLine = ({ rules, issues }: Pick<Validation, "rules" | "issues">): string =>
  rules ? digestOf(rules, issues) : "设置、部门或指标有错误，没有读出规则";

function digestOf(rules: CurrentRules, issues: readonly Issue[]): string {
  const { settings, departments } = rules;
  const weights = Object.entries(departments).map(([code, { weight }]) => `${code} ${weight}`);
  const changed = issues.filter(isChangedRule).map((issue) => `${issueText(issue).problem}${issue.confirmed ? "（已确认）" : ""}`);
  const named = [
    `规则 ${rulesPrint(rules)}`,
    `不适用：${settings["notApplicable"]}`,
    `并列：${settings["ties"]}`,
    `加分封顶 ${settings["bonusCap"]}`,
    `权重 ${weights.join("、")}`,
  ];
  // A cell of Excel holds 32,767 characters.
  return [...named, ...changed].join("；").slice(0, 30_000);
}
