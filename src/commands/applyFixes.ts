import type { CellEdit } from "../core/edit";
import type { Issue } from "../core/issue";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeOpenBook } from "./seeBook";
import { logRow } from "./stamps";
import { issueKey } from "./issueKey";
import type { FixesDone } from "./undoFixes";

/**
 * Carries out the safe fixes of the issues chosen, whole or not at all, and logs them. The book is read anew: a fix that no longer
 * stands there exactly as it was previewed is not carried out, and the answer counts only what was.
 */
export function applyFixes(context: CommandContext, chosen: readonly Issue[]): Promise<Outcome<FixesDone>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeOpenBook(context.run);
    const wanted = new Map(chosen.map((issue) => [issueKey(issue), JSON.stringify(issue.fix)]));
    const mended = validation.issues.filter((issue) => issue.fix && wanted.get(issueKey(issue)) === JSON.stringify(issue.fix));
    const edits = mended.flatMap(({ fix }) => fix ?? []);
    if (edits.length === 0) return { applied: 0, edits, before: snapshot };
    const row = logRow(context, {
      operation: "自动修复",
      object: `${mended.length} 处（${[...new Set(mended.map(({ rule }) => rule))].join("、")}）`,
      result: edits.map(describeEdit).join("；").slice(0, 30_000),
      rules: rulesLine(validation),
      inputs,
    });
    await apply(
      context.run,
      { ...emptyPlan(snapshot), edits, appends: [{ table: "Log", rows: [row] }] },
      { onProgress: (done, total) => context.onProgress?.({ step: "fix", done, total }), signal: context.signal },
    );
    return { applied: mended.length, edits, before: snapshot };
  });
}

function describeEdit(edit: CellEdit): string {
  switch (edit.kind) {
    case "value":
    case "formula":
      return `${edit.sheet}!${edit.cell}：“${edit.before}”→“${edit.after}”`;
    case "unmerge":
      return `${edit.sheet}!${edit.range} 取消合并`;
    case "deleteRow":
      return `${edit.sheet} 第 ${edit.row + 1} 行清空（${edit.leftOver ? "多余" : "重复"}）`;
    case "unhideRows":
      return `${edit.sheet} 显示隐藏的 ${edit.rows.length} 行`;
    case "unhideColumns":
      return `${edit.sheet} 显示隐藏的 ${edit.columns.length} 列`;
    case "resizeTable":
      return `${edit.sheet} 表格 ${edit.from}→${edit.to}`;
    case "validation":
      return `${edit.sheet}!${edit.validations.map(({ range }) => range).join("、")} 恢复数据验证`;
  }
}
