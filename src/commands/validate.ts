import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";
import { withStamp } from "./stamps";
import type { ValidationReport } from "./types";
import { validationReport } from "./validationReport";

/** Checks the whole book (rules V) and stamps the check in the book's identity part; no cell is touched. */
export function validate(context: CommandContext): Promise<Outcome<ValidationReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const report = validationReport(validation.issues);
    const { identity } = snapshot;
    if (identity) {
      const stamp = {
        step: "validate",
        kind: "official",
        at: context.now(),
        by: context.user,
        inputs,
        errors: report.errors,
        warnings: report.warnings,
      } as const;
      await apply(context.run, { ...emptyPlan(snapshot), identity: withStamp(identity, stamp) });
    }
    return report;
  });
}
