import { TABLES } from "../core/columns";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { layoutReport } from "../workbook/layout/report";
import { attempt } from "./attempt";
import { issueText } from "./messages/issues";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow, withRules, withStamp } from "./stamps";
import type { ValidationReport } from "./types";
import { validationReport } from "./validationReport";

/**
 * Checks the whole book (rules V) and stamps the check in the book's identity part. No cell is touched; with `sheet` the findings
 * are also written as the sheet 校验报告 and shown, for whoever has no pane open.
 */
export function validate(context: CommandContext, { sheet = false } = {}): Promise<Outcome<ValidationReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const report = validationReport(validation.issues);
    const { identity } = snapshot;
    const at = context.now();
    const by = context.user;
    const { errors, warnings } = report;
    const draft = sheet ? layoutReport(validation.issues, issueText, { at, by }, validation.outline.period) : null;
    if (!identity && !draft) return report;
    const row = logRow(context, {
      operation: "写出校验报告",
      object: draft?.name ?? "",
      result: `错误 ${errors} 条，提醒 ${warnings} 条`,
      rules: rulesLine(validation),
      inputs,
    });
    const log = draft !== null && snapshot.tables.some(({ name }) => name === TABLES.log.table);
    await apply(context.run, {
      ...emptyPlan(snapshot),
      drafts: draft ? [draft] : [],
      appends: log ? [{ table: TABLES.log.table, rows: [row] }] : [],
      identity:
        identity &&
        withRules(withStamp(identity, { step: "validate", kind: "official", at, by, inputs, errors, warnings }), validation.rules, at),
      activate: draft?.name ?? null,
    });
    return report;
  });
}
