import type { Book } from "../core/book";

const POLICIES = { redistribute: "权重重分", departmentMean: "部门均分" } as const;
const TIES = { lenient: "从宽", strict: "从严", review: "待研究" } as const;

/** The rules a result was made under, in a line for 操作日志. */
export function rulesDigest({ settings, departments }: Book): string {
  const weights = departments.map(({ code, weight }) => `${code} ${weight / 100}`).join("、");
  return `不适用：${POLICIES[settings.notApplicable]}；并列：${TIES[settings.ties]}；加分封顶 ${settings.bonusCap / 100}；权重 ${weights}`;
}
