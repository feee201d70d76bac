import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import { OUTPUTS } from "../core/columns";
import type { BookSnapshot, RunStamp } from "../core/snapshot";
import { countMovements, type MovementCount } from "../core/countMovements";
import { rulesOf } from "../core/rulesSnapshot";
import { recordOf } from "../core/record/resultsRecord";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { pageHeader, withHeader } from "../workbook/layout/pageHeader";
import { readRecord } from "../workbook/recordPart";
import { Refusal } from "../workbook/refusal";
import { changesDraft } from "./changesDraft";
import { completeSettings } from "./completeSettings";
import { compareWithFormer, formerResults } from "./formerResults";
import type { CommandContext } from "./outcome";
import { type DetailsWanted, explainMembers } from "./explainMembers";
import { resultDrafts } from "./resultDrafts";
import { rulesDigest } from "./rulesDigest";
import { seeOpenBook } from "./seeBook";
import { logRow, stampOf, withRules, withStamp } from "./stamps";
import type { RankingReport } from "./types";
import { validationReport } from "./validationReport";

/** 变动说明 beside the results, of the appeal with that 编号 or of none; a first computation has nothing to compare with. */
export interface Attachment {
  readonly appeal: string | null;
}

/**
 * Reads everything, assesses, and writes the result sheets in one all-or-nothing step; with blocking issues it writes nothing. Refuses
 * `changedMeanwhile` where the inputs are not those `expected` (a fingerprint): somebody edited after the preview.
 */
export async function writeResults(
  context: CommandContext,
  {
    kind,
    step,
    expected,
    details = "standing",
    attach,
  }: {
    readonly kind: "official" | "trial";
    readonly step: "compute" | "groups" | "details" | "charts";
    readonly expected?: string | undefined;
    readonly details?: DetailsWanted;
    readonly attach?: Attachment | undefined;
  },
): Promise<RankingReport> {
  const first = await seeOpenBook(context.run);
  if (expected !== undefined && first.inputs !== expected) throw new Refusal("changedMeanwhile", { since: "preview" });
  const blocking = blocks(first.validation.issues, kind);
  if (!first.validation.book || blocking.length > 0) return { status: "blocked", issues: first.validation.issues, blocking };

  const { snapshot, validation, inputs } = await completeSettings(context, first);
  const { book, issues } = validation;
  if (!book) return { status: "blocked", issues, blocking: blocks(issues, kind) };

  const assessment = assess(book, kind);
  const withGroups = step === "groups" || hasTable(snapshot, OUTPUTS.groupRanking.table);
  const now = { at: context.now(), by: context.user };
  // Results that stand keep when and by whom they were computed, whatever is written beside them.
  const standing = (run: RunStamp["step"]): boolean => step !== "compute" && stands(snapshot, run, kind, inputs);
  const computed = standing("compute") ? (runOf(snapshot, "compute") ?? now) : now;
  const { at, by } = computed;
  const explanations = explainMembers(snapshot, book, assessment, details);
  const drafts = resultDrafts(snapshot, book, assessment, {
    at,
    by,
    withGroups,
    withCharts: step === "charts" || hasTable(snapshot, OUTPUTS.charts.table),
    explanations,
    inputs,
  });
  const { errors, warnings } = validationReport(issues);
  const part = await readRecord(context.run);
  const former = formerResults(snapshot.identity, part);
  const comparison = former && compareWithFormer(former, snapshot, book, assessment);
  const moved = comparison && countMovements(comparison.movements);
  if (attach && former && comparison)
    drafts.push(
      withHeader(
        changesDraft(comparison, {
          period: assessment.period,
          unitName: book.settings.unitName,
          before: former.stamp,
          after: { at, by },
          appeal: attach.appeal,
        }),
        pageHeader(kind, { at, stamp: stampOf(rulesOf(book, true), inputs) }),
      ),
    );
  const stamp = { kind, at, by, inputs, errors, warnings };
  const grouped = step !== "groups" && standing("groups") ? (runOf(snapshot, "groups") ?? now) : now;
  const row = logRow(context, {
    operation: OPERATIONS[step],
    object: drafts.map(({ name }) => name).join("、"),
    result: `${kind === "official" ? "正式" : "草稿"}，参加排名 ${assessment.n} 人，评优名额 ${assessment.places} 人${moved ? `；${movedText(moved)}` : ""}`,
    rules: rulesDigest(book, issues),
    inputs,
  });
  const identity = snapshot.identity && withRules(withStamp(snapshot.identity, { step: "compute", ...stamp }), validation.rules, at);
  const { sheets, corrected } = await apply(
    context.run,
    {
      ...emptyPlan(snapshot),
      drafts,
      appends: hasTable(snapshot, "Log") ? [{ table: "Log", rows: [row] }] : [],
      identity: identity && (withGroups ? withStamp(identity, { step: "groups", ...stamp, at: grouped.at, by: grouped.by }) : identity),
      record: { before: part.xml, after: { at, inputs, record: recordOf(book, assessment) } },
      // Pages of people who have all left the roster: nothing on them is true any more.
      removeSheets: explanations.length > 0 ? [] : sheetsOf(snapshot, OUTPUTS.details.table),
      activate: SHOWN[step],
    },
    { onProgress: (done, total) => context.onProgress?.({ step, done, total }), signal: context.signal },
  );
  return { status: "done", assessment, issues, sheets, corrected, moved };
}

const runOf = ({ identity }: BookSnapshot, step: RunStamp["step"]): RunStamp | undefined => identity?.runs.find((run) => run.step === step);

/** The results of that step are of these very inputs, and have not been locked and opened again since. */
function stands(snapshot: BookSnapshot, step: RunStamp["step"], kind: RunStamp["kind"], inputs: string): boolean {
  const run = runOf(snapshot, step);
  return run !== undefined && run.kind === kind && run.inputs === inputs && run.at > (snapshot.identity?.unlocked?.at ?? "");
}

/** How much a recomputation changed, for 操作日志. */
function movedText({ moved, totals, ranks, crosses }: MovementCount): string {
  if (moved === 0) return "与上次结果相同";
  return `与上次结果相比，总分变动 ${totals} 人，名次变动 ${ranks} 人，评优资格变动 ${crosses} 人`;
}

const OPERATIONS = { compute: "计算排名", groups: "党小组考核", details: "个人明细", charts: "图表" } as const;
const SHOWN = {
  compute: OUTPUTS.summary.sheet,
  groups: OUTPUTS.groupRanking.sheet,
  details: OUTPUTS.details.sheet,
  charts: OUTPUTS.charts.sheet,
} as const;

/** Id of the sheet on which a table stands. */
function sheetsOf({ sheets, tables }: BookSnapshot, table: string): string[] {
  const names = tables.filter(({ name }) => name === table).map(({ sheet }) => sheet);
  return sheets.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}

const hasTable = ({ tables }: BookSnapshot, table: string): boolean => tables.some(({ name }) => name === table);
