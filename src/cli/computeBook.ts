import { confirmWarnings } from "../commands/confirmWarnings";
import { readNotice } from "../commands/readNotice";
import { selectCell } from "../commands/selectCell";
import type { RankingReport } from "../commands/types";
import { validate } from "../commands/validate";
import { writeGroups } from "../commands/writeGroups";
import { OUTPUTS, REGISTERS } from "../core/columns";
import { formatHundredths } from "../core/fraction";
import { checkOutput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { jsonOf, jsonOfIssues } from "./json";
import { readOptions } from "./options";
import { previewBook } from "./previewBook";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile, type Session } from "./session";
import { periodOf } from "./validateBook";

const OPTIONS = {
  output: { type: "string", short: "o" },
  json: { type: "boolean" },
  trial: { type: "boolean" },
  confirm: { type: "string" },
  reason: { type: "string" },
  preview: { type: "boolean" },
  attach: { type: "boolean" },
  appeal: { type: "string" },
} as const;

/** `kaoping compute`: totals, ranks, flags and groups, written into a copy of the book; nothing is written while anything blocks. */
export async function computeBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output } = values;
  const kind = values.trial ? "trial" : "official";
  const json = values.json === true;
  const confirmation = confirmationOf(values);
  const attach = values.attach || values.appeal !== undefined ? { appeal: values.appeal?.trim() || null } : undefined;
  if (attach && (values.preview || output === undefined))
    throw new Sentence("变动说明写在输出文件里，--attach 和 --appeal 要与 -o 一起用。");
  if (values.preview)
    return previewBook({ file, kind, output, json, confirm: confirmation && { ...confirmation, all: confirmAll } }, terminal);
  if (output === undefined && !json) throw new Sentence("请用 -o 给出输出文件名，例如 -o 结果.xlsx；只要结果时用 --json。");
  if (output !== undefined) await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal, confirmation?.name);
  if (confirmation !== null) await confirmAll(session, confirmation.reason);
  if (attach?.appeal) await checkAppeal(session, attach.appeal);
  const report = await done(writeGroups(session.context, { kind, attach }));
  if (report.status === "blocked") return sayBlocked(report, kind, json, session, terminal);
  if (output !== undefined) {
    await done(selectCell(session.context, { sheet: OUTPUTS.summary.sheet, cell: "A1" }));
    await session.save(output);
  }
  if (json) terminal.out(jsonOf(report.assessment, report.issues));
  else sayDone(report, output ?? "", terminal);
  if (attach && report.moved === null) terminal.err("这是第一次计算，没有可以比较的结果，没有写变动说明。\n");
  return EXIT.done;
}

/** An attachment is not numbered to an appeal that nobody registered. */
async function checkAppeal({ context }: Session, number: string): Promise<void> {
  const { appeals } = await done(readNotice(context));
  if (!appeals?.some((appeal) => appeal.number === number))
    throw new Sentence(`${REGISTERS.appeals.sheet}里没有编号为“${number}”的申诉，没有写出任何文件。`);
}

function confirmationOf({ confirm, reason }: { confirm?: string | undefined; reason?: string | undefined }) {
  if (confirm === undefined && reason === undefined) return null;
  const [name, why] = [confirm?.trim() ?? "", reason?.trim() ?? ""];
  if (name === "") throw new Sentence("确认提醒要写明确认人：--confirm 姓名。");
  if (why === "") throw new Sentence("确认提醒要写明理由：--reason 理由。");
  return { name, reason: why };
}

async function confirmAll({ context }: Session, reason: string): Promise<void> {
  const { issues } = await done(validate(context));
  const open = issues.filter(({ severity, confirmed }) => severity === "W" && !confirmed);
  if (open.length > 0) await done(confirmWarnings(context, { issues: open, reason }));
}

async function sayBlocked(
  report: Extract<RankingReport, { status: "blocked" }>,
  kind: "official" | "trial",
  json: boolean,
  { context }: Session,
  terminal: Terminal,
): Promise<ExitCode> {
  if (json) terminal.out(jsonOfIssues(await periodOf(context), kind, report.issues));
  else terminal.out(issueLines(report.blocking));
  terminal.err(blockedLine(report.blocking));
  return EXIT.blocked;
}

function sayDone(report: Extract<RankingReport, { status: "done" }>, output: string, terminal: Terminal): void {
  const { assessment, corrected, sheets } = report;
  const { year, quarter } = assessment.period;
  const line = assessment.cutoff === null ? "" : `，评优线 ${formatHundredths(assessment.cutoff)} 分`;
  const draft = assessment.kind === "trial" ? `（试算，草稿，缺 ${assessment.missing.length} 项）` : "";
  terminal.out(`${year} 年第 ${quarter} 季度${draft}：${assessment.n} 人参加排名，名额 ${assessment.places} 人${line}。\n`);
  terminal.out(`已写出 ${output}：${sheets.join("、")}。\n`);
  if (corrected.length > 0) terminal.err(`${corrected.length} 个单元格的公式算出的值不同，已改为准确值。\n`);
}
