import { TABLES } from "../core/columns";
import { participants } from "../core/handout/planHandouts";
import type { Issue } from "../core/issue";
import { readBook as readInputs } from "../core/reading/reading";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { scoreSheetOf } from "../workbook/layout/scoreSheet";
import { attempt } from "./attempt";
import { setUpErrors } from "./makeTemplates";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow } from "./stamps";

export type RestoreSheetsReport =
  /** Names of the sheets made; none where every department has its own. */
  | { readonly status: "done"; readonly sheets: readonly string[] }
  /** 设置, 部门, 指标 or 花名册 have errors: sheets made of them would have to be made again. */
  | { readonly status: "blocked"; readonly blocking: readonly Issue[] };

/**
 * Score sheets in the workbook for the departments that have none, with everyone's row and nothing filled: all of them or none. A sheet
 * of such a name that is not ours is never written over (`nameTaken`).
 */
export function restoreScoreSheets(context: CommandContext): Promise<Outcome<RestoreSheetsReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const reading = readInputs(snapshot);
    const blocking = setUpErrors(reading, validation.issues);
    if (blocking.length > 0) return { status: "blocked", blocking };
    const there = new Set(reading.scoreSheets.map(({ department }) => department));
    const missing = reading.structure.departments.filter((one) => !there.has(one)).map(({ department }) => department);
    if (missing.length === 0) return { status: "done", sheets: [] };
    const { settings } = reading.settings;
    const people = participants(reading);
    const drafts = missing.map((department) =>
      scoreSheetOf({
        settings,
        bookId: snapshot.identity?.bookId ?? "",
        department,
        sheet: {
          department: department.code,
          rows: people.map((person) => ({ ...person, entries: department.indicators.map(() => ""), evidence: "", remark: "" })),
          filledBy: "",
          checkedBy: "",
          date: "",
        },
        handout: null,
      }),
    );
    const row = logRow(context, {
      operation: "补建评分表",
      object: drafts.map(({ name }) => name).join("、"),
      result: `${people.length} 人`,
      rules: rulesLine(validation),
      inputs,
    });
    const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
    const { sheets } = await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        drafts,
        appends: log ? [{ table: TABLES.log.table, rows: [row] }] : [],
        activate: drafts[0]?.name ?? null,
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "sheets", done, total }), signal: context.signal },
    );
    return { status: "done", sheets };
  });
}
