import type { AnnualAssessment } from "../core/annual/annualAssessment";
import { assessAnnual } from "../core/annual/assessAnnual";
import { blocks } from "../core/blocks";
import { OUTPUTS } from "../core/columns";
import type { Issue } from "../core/issue";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { rulesOf } from "../core/rulesSnapshot";
import { pageHeader, withHeader } from "../workbook/layout/pageHeader";
import { layoutAnnual } from "../workbook/layout/annual";
import { attempt } from "./attempt";
import { completeSettings } from "./completeSettings";
import { reasonText } from "./messages/reasons";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";
import { logRow, stampOf } from "./stamps";

export type AnnualReport =
  | {
      readonly status: "done";
      readonly assessment: AnnualAssessment;
      readonly issues: readonly Issue[];
      readonly sheets: readonly string[];
      /** Cells whose formula gave another value than the engine and that now hold the engine's value. */
      readonly corrected: readonly { readonly sheet: string; readonly cell: string }[];
    }
  /** Nothing was written; `blocking` says why. */
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] }
  /** 历史 holds no valid quarter of the year: nothing was written. */
  | { readonly status: "empty"; readonly issues: readonly Issue[]; readonly year: number };

/** 年度汇总 (E6): annual totals, ranks and flags out of 历史, written whole or not at all; nothing of the quarter need be finished. */
export function writeAnnual(context: CommandContext): Promise<Outcome<AnnualReport>> {
  return attempt(async () => {
    const first = await seeBook(context.run);
    if (!first.validation.annual) return blocked(first.validation.issues);
    // A locked quarter takes no new rows of 设置: what is missing there stays at its default.
    const { snapshot, validation, inputs } = first.snapshot.identity?.lock ? first : await completeSettings(context, first);
    const { annual, issues } = validation;
    if (!annual) return blocked(issues);
    const assessment = assessAnnual(annual);
    const { year } = assessment;
    if (assessment.quarters.every(({ valid }) => valid === 0)) return { status: "empty", issues, year };

    const reasonOf = ({ reason, name }: Parameters<Parameters<typeof layoutAnnual>[2]["reasonOf"]>[0]) => reasonText(reason, name);
    const at = context.now();
    const stamp = stampOf(rulesOf({ settings: annual.settings, departments: [] }, true), inputs);
    const draft = withHeader(
      layoutAnnual(annual, assessment, { at, by: context.user, stamp, reasonOf }),
      pageHeader("official", { at, stamp }, "写出"),
    );
    const valid = assessment.quarters.filter((quarter) => quarter.valid > 0).map(({ quarter }) => quarter);
    const row = logRow(context, {
      operation: "写出年度汇总",
      object: draft.name,
      result: `${year}年度，季度 ${valid.join("、")}，参加排名 ${assessment.n} 人，评优名额 ${assessment.places} 人`,
      rules: `年度最少有效季度 ${annual.settings.annualMinimumQuarters}`,
      inputs,
    });
    const log = snapshot.tables.some(({ name }) => name === "Log");
    const { sheets, corrected } = await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        drafts: [draft],
        appends: log ? [{ table: "Log", rows: [row] }] : [],
        activate: OUTPUTS.annual.sheet,
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "annual", done, total }), signal: context.signal },
    );
    return { status: "done", assessment, issues, sheets, corrected };
  });
}

const blocked = (issues: readonly Issue[]): AnnualReport => ({ status: "blocked", issues, blocking: blocks(issues, "annual") });
