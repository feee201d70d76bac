import { previousFaultText, qualityWords } from "../commands/messages/quality";
import { writeQuality, type QualityReport } from "../commands/writeQuality";
import { quarterWords } from "../core/columns";
import type { BookSnapshot } from "../core/snapshot";
import { BadFile } from "../xlsx/badFile";
import { badFileText } from "../xlsx/badFileText";
import { readWorkbookFile } from "../xlsx/readWorkbookFile";
import { checkOutput, readInput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { jsonOfIssues } from "./json";
import { jsonOfQuality } from "./jsonOfQuality";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";
import { periodOf } from "./validateBook";

const OPTIONS = {
  output: { type: "string", short: "o" },
  previous: { type: "string" },
  trial: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** `kaoping quality`: the sheet 评分质量 (Q1–Q6), written into a copy of the book; advice, by which no result changes. */
export async function qualityOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output } = values;
  const json = values.json === true;
  if (output === undefined && !json) throw new Sentence("请用 -o 给出输出文件名，例如 -o 评分质量.xlsx；只要结果时用 --json。");
  if (output !== undefined) await checkOutput(output, terminal.folder, { input: file });
  const previous = values.previous === undefined ? null : await readPrevious(values.previous, terminal);

  const session = await openFile(file, terminal);
  const report = await done(writeQuality(session.context, { kind: values.trial ? "trial" : "official", previous }));
  if (report.status === "previous") throw new Sentence(`“${values.previous}”：${previousFaultText(report.fault)}`);
  if (report.status === "blocked") {
    if (json) terminal.out(jsonOfIssues(await periodOf(session.context), report.kind, report.issues));
    else terminal.out(issueLines(report.blocking));
    terminal.err(blockedLine(report.blocking));
    return EXIT.blocked;
  }
  if (output !== undefined) await session.save(output);
  if (json) terminal.out(jsonOfQuality(report.quality));
  else sayDone(report, output ?? "", terminal);
  return EXIT.done;
}

async function readPrevious(name: string, terminal: Terminal): Promise<BookSnapshot> {
  const bytes = await readInput(name, terminal.folder);
  try {
    return readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof BadFile) throw new Sentence(`“${name}”：${badFileText(error)}`);
    throw error;
  }
}

function sayDone({ quality, sheets }: Extract<QualityReport, { status: "done" }>, output: string, terminal: Terminal): void {
  terminal.out(`${quarterWords(quality.period)}${quality.kind === "trial" ? "（试算，草稿）" : ""}评分质量，${qualityWords.purpose}\n`);
  terminal.out(`一致性：${qualityWords.agreement(quality)}\n`);
  terminal.out(`换一种算法：${qualityWords.sensitivity(quality)}\n`);
  terminal.out(`已写出 ${output}：${sheets.join("、")}。\n`);
}
