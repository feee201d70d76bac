import { readExplanations } from "../commands/readExplanations";
import { selectCell } from "../commands/selectCell";
import { writeDetails } from "../commands/writeDetails";
import { OUTPUTS } from "../core/columns";
import type { Issue } from "../core/issue";
import { checkOutput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { jsonOfIssues } from "./json";
import { jsonOfDetails } from "./jsonOfDetails";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile, type Session } from "./session";
import { periodOf } from "./validateBook";

const OPTIONS = {
  output: { type: "string", short: "o" },
  member: { type: "string", multiple: true },
  trial: { type: "boolean" },
  json: { type: "boolean" },
} as const;

type Kind = "official" | "trial";

/** `kaoping details`: 个人明细 of everyone or of some, written into a copy of the book; with --json, the explanations as data (T6). */
export async function detailsOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output } = values;
  const json = values.json === true;
  const members = values.member ?? "all";
  const kind: Kind = values.trial ? "trial" : "official";
  if (output === undefined && !json) throw new Sentence("请用 -o 给出输出文件名，例如 -o 个人明细.xlsx；只要数据时用 --json。");
  if (output !== undefined) await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal);
  const read = await done(readExplanations(session.context, { members, kind }));
  if (read.status === "blocked") return sayBlocked(read, kind, json, session, terminal);
  if (output !== undefined) {
    const report = await done(writeDetails(session.context, { members, kind }));
    if (report.status === "blocked") return sayBlocked(report, kind, json, session, terminal);
    await done(selectCell(session.context, { sheet: OUTPUTS.details.sheet, cell: "A1" }));
    await session.save(output);
    if (!json) {
      const { year, quarter } = report.assessment.period;
      const draft = kind === "trial" ? "（试算，草稿）" : "";
      terminal.out(`${year} 年第 ${quarter} 季度${draft}：个人明细 ${read.explanations.length} 人，每人一页。\n`);
      terminal.out(`已写出 ${output}：${report.sheets.join("、")}。\n`);
    }
    if (report.corrected.length > 0) terminal.err(`${report.corrected.length} 个单元格的公式算出的值不同，已改为准确值。\n`);
  }
  if (json) terminal.out(jsonOfDetails(read.explanations));
  return EXIT.done;
}

async function sayBlocked(
  { issues, blocking }: { readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] },
  kind: Kind,
  json: boolean,
  { context }: Session,
  terminal: Terminal,
): Promise<ExitCode> {
  if (json) terminal.out(jsonOfIssues(await periodOf(context), kind, issues));
  else terminal.out(issueLines(blocking));
  terminal.err(blockedLine(blocking));
  return EXIT.blocked;
}
