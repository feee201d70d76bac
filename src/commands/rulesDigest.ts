import type { Book } from "../core/book";
import type { Issue } from "../core/issue";
import { isChangedRule } from "../core/rules/messages";
import { issueText } from "./messages/issues";

const POLICIES = { redistribute: "权重重分", departmentMean: "部门均分" } as const;
const TIES = { lenient: "从宽", strict: "从严", review: "待研究" } as const;

/** The rules a result was made under, in a line for 操作日志, with those changed after the scores came in (V24). */
export function rulesDigest({ settings, departments }: Book, issues: readonly Issue[] = []): string {
  const weights = departments.map(({ code, weight }) => `${code} ${weight / 100}`).join("、");
  const changed = issues.filter(isChangedRule).map((issue) => `${issueText(issue).problem}${issue.confirmed ? "（已确认）" : ""}`);
  const rules = `不适用：${POLICIES[settings.notApplicable]}；并列：${TIES[settings.ties]}；加分封顶 ${settings.bonusCap / 100}；权重 ${weights}`;
  // A cell of Excel holds 32,767 characters.
  return [rules, ...changed].join("；").slice(0, 30_000);
}
