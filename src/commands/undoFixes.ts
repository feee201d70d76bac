import type { CellEdit } from "../core/edit";
import type { BookSnapshot } from "../core/snapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { changedSince, inverseOf, staysUnmerged } from "../workbook/inverse";
import { Refusal } from "../workbook/refusal";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeOpenBook } from "./seeBook";
import { logRow } from "./stamps";

/** What a run of fixes leaves in the hands of whoever may want it back. */
export interface FixesDone {
  /** Issues mended. */
  readonly applied: number;
  readonly edits: readonly CellEdit[];
  /** The book as it was before. */
  readonly before: BookSnapshot;
}

export interface FixesUndone {
  readonly undone: number;
  /** Ranges that were merged in a table and stay as the fix left them. */
  readonly kept: readonly string[];
}

/**
 * Takes fixes back: value or formula, number format, merges and hidden rows are again as they were, whole or not at all, and it is
 * logged. `kept`: merged cells in tables stay apart, since Excel makes no merge there. Refuses `fixedCellsChanged` (with the places) when someone has worked on one of those cells since.
 */
export function undoFixes(context: CommandContext, { applied, edits, before }: FixesDone): Promise<Outcome<FixesUndone>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeOpenBook(context.run);
    const changed = changedSince(edits, before, snapshot);
    if (changed.length > 0) throw new Refusal("fixedCellsChanged", { cells: changed.slice(0, 5).join("、"), count: `${changed.length}` });
    const kept = edits.flatMap((edit) => (edit.kind === "unmerge" && staysUnmerged(edit, before) ? [`${edit.sheet} ${edit.range}`] : []));
    const undone = applied - kept.length;
    const result = `各单元格恢复为修复前的内容${kept.length > 0 ? `；表格中不能再合并，保持拆开：${kept.join("、")}` : ""}`;
    const row = logRow(context, { operation: "撤销修复", object: `${undone} 处`, result, rules: rulesLine(validation), inputs });
    await apply(
      context.run,
      { ...emptyPlan(snapshot), edits: inverseOf(edits, before), appends: [{ table: "Log", rows: [row] }] },
      { onProgress: (done, total) => context.onProgress?.({ step: "undo", done, total }), signal: context.signal },
    );
    return { undone, kept };
  });
}
