import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import { OUTPUTS } from "../core/columns";
import type { BookSnapshot } from "../core/snapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { completeSettings } from "./completeSettings";
import type { CommandContext } from "./outcome";
import { resultDrafts } from "./resultDrafts";
import { rulesDigest } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow, withStamp } from "./stamps";
import type { RankingReport } from "./types";
import { validationReport } from "./validationReport";

/** Reads everything, assesses, and writes the result sheets in one all-or-nothing step; with blocking issues it writes nothing. */
export async function writeResults(
  context: CommandContext,
  { kind, step }: { readonly kind: "official" | "trial"; readonly step: "compute" | "groups" },
): Promise<RankingReport> {
  const first = await seeBook(context.run);
  const blocking = blocks(first.validation.issues, kind);
  if (!first.validation.book || blocking.length > 0) return { status: "blocked", issues: first.validation.issues, blocking };

  const { snapshot, validation, inputs } = await completeSettings(context, first);
  const { book, issues } = validation;
  if (!book) return { status: "blocked", issues, blocking: blocks(issues, kind) };

  const assessment = assess(book, kind);
  const withGroups = step === "groups" || hasTable(snapshot, OUTPUTS.groupRanking.table);
  const at = context.now();
  const drafts = resultDrafts(snapshot, book, assessment, { at, by: context.user, withGroups });
  const { errors, warnings } = validationReport(issues);
  const stamp = { kind, at, by: context.user, inputs, errors, warnings };
  const row = logRow(context, {
    operation: step === "compute" ? "计算排名" : "党小组考核",
    object: drafts.map(({ name }) => name).join("、"),
    result: `${kind === "official" ? "正式" : "草稿"}，参加排名 ${assessment.n} 人，评优名额 ${assessment.places} 人`,
    rules: rulesDigest(book),
    inputs,
  });
  const identity = snapshot.identity && withStamp(snapshot.identity, { step: "compute", ...stamp });
  const { sheets, corrected } = await apply(
    context.run,
    {
      ...emptyPlan(snapshot),
      drafts,
      appends: hasTable(snapshot, "Log") ? [{ table: "Log", rows: [row] }] : [],
      identity: identity && (withGroups ? withStamp(identity, { step: "groups", ...stamp }) : identity),
      activate: step === "compute" ? OUTPUTS.summary.sheet : OUTPUTS.groupRanking.sheet,
    },
    { onProgress: (done, total) => context.onProgress?.({ step, done, total }), signal: context.signal },
  );
  return { status: "done", assessment, issues, sheets, corrected };
}

const hasTable = ({ tables }: BookSnapshot, table: string): boolean => tables.some(({ name }) => name === table);
