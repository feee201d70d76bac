import { computeRanking } from "../commands/computeRanking";
import { failureText } from "../commands/messages/failures";
import type { CommandContext, Failure, Outcome } from "../commands/outcome";
import type { RankingReport } from "../commands/types";
import type { MovementCount } from "../core/countMovements";
import { validate } from "../commands/validate";
import { writeGroups } from "../commands/writeGroups";
import type { Issue } from "../core/issue";
import { selectCell } from "../commands/selectCell";
import type { Notice } from "./noticeAddress";
import type { Press } from "./whenPressed";

/** The function names of manifest.xml, each wired to the command that the pane uses too. */
export const PRESSES: Readonly<Record<string, Press>> = {
  validateBook: pressValidate,
  computeRanking: async (context) => afterWriting(context, await computeRanking(context, { kind: "official" })),
  writeGroups: async (context) => afterWriting(context, await writeGroups(context, { kind: "official" })),
};

/** Without a pane the findings stand in a sheet: 校验报告, brought to the front. */
async function pressValidate(context: CommandContext): Promise<Notice> {
  const outcome = await validate(context, { sheet: true });
  if (!outcome.ok) return afterFailure(outcome.failure);
  const { errors, warnings, infos } = outcome.value;
  if (errors + warnings > 0) {
    return { title: `校验完成：${errors} 个错误，${warnings} 个提醒`, body: "每一处的位置和建议都列在“校验报告”里。" };
  }
  const note = infos > 0 ? `另有 ${infos} 条提示，列在“校验报告”里。` : "";
  return { title: "校验完成，没有需要处理的问题", body: `可以计算排名了。${note}` };
}

/** The sheets just written have come to the front and speak for themselves; only what is unusual is told. */
async function afterWriting(context: CommandContext, outcome: Outcome<RankingReport>): Promise<Notice | null> {
  if (!outcome.ok) return afterFailure(outcome.failure);
  const report = outcome.value;
  if (report.status === "blocked") {
    const body = await showFirst(context, report.blocking);
    return { title: `还有 ${report.blocking.length} 个问题没有处理`, body: `没有写入任何内容，工作簿保持原样。\n${body}` };
  }
  if (report.corrected.length === 0) return movedNotice(report.moved);
  const cells = report.corrected.slice(0, 5).map(({ sheet, cell }) => `“${sheet}”${cell}`);
  return {
    title: "已写入，有单元格改用了计算结果",
    body: `${report.corrected.length} 个单元格的公式在这个 Excel 里算出的值不同，已改为准确值：${cells.join("、")}${report.corrected.length > 5 ? " 等" : ""}。`,
  };
}

/** A button computes at once; that published results have changed with it is not passed over. */
function movedNotice(moved: MovementCount | null): Notice | null {
  if (moved === null || moved.moved === 0) return null;
  const { totals, ranks, crosses } = moved;
  return {
    title: `已重新计算，${moved.moved} 人的结果有变动`,
    body: `与上次写入的结果相比，总分变动 ${totals} 人，名次变动 ${ranks} 人，评优资格变动 ${crosses} 人。想先看变动再决定，请在窗格里按“重新计算”。`,
  };
}

function afterFailure(failure: Failure): Notice {
  const { title, body, next } = failureText(failure);
  return { title, body: `${body}\n${next}` };
}

/** Selects the first problem that has a cell, errors first, and says where the rest is. */
async function showFirst(context: CommandContext, issues: readonly Issue[]): Promise<string> {
  const placed = issues.filter((issue) => issue.sheet !== null && issue.cell !== null);
  const first = placed.find(({ severity }) => severity === "E") ?? placed[0];
  const rest = "全部问题和建议请按“打开窗格”查看。";
  if (!first || first.sheet === null || first.cell === null) return rest;
  const shown = await selectCell(context, { sheet: first.sheet, cell: first.cell });
  return shown.ok ? `已选中第一处：“${first.sheet}”${first.cell}。${rest}` : `第一处在“${first.sheet}”${first.cell}。${rest}`;
}
