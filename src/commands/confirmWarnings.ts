import { confirmationKey } from "../core/confirmations";
import type { Issue } from "../core/issue";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { attempt } from "./attempt";
import { issueKey } from "./issueKey";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow } from "./stamps";

/**
 * Records in 确认记录 who let which warnings stand, and why (rules.md, V). Each comes back when its cell changes. Only warnings that
 * still stand as they were shown are confirmed.
 */
export function confirmWarnings(
  context: CommandContext,
  { issues, reason }: { readonly issues: readonly Issue[]; readonly reason: string },
): Promise<Outcome<{ readonly confirmed: number }>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const wanted = new Set(issues.map(issueKey));
    const open = validation.issues.filter((issue) => issue.severity === "W" && !issue.confirmed && wanted.has(issueKey(issue)));
    if (open.length === 0) return { confirmed: 0 };
    const at = context.now();
    const rows = open.map((issue) => {
      const { rule, sheet, cell, content } = confirmationKey(issue);
      return [at, context.user, rule, sheet, cell, content, reason];
    });
    const row = logRow(context, {
      operation: "确认提醒",
      object: `${open.length} 处`,
      result: reason,
      rules: rulesLine(validation),
      inputs,
    });
    await apply(context.run, {
      ...emptyPlan(snapshot),
      appends: [
        { table: "Confirmations", rows },
        { table: "Log", rows: [row] },
      ],
    });
    return { confirmed: open.length };
  });
}
