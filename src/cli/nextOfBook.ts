import { makeNextQuarter } from "../commands/makeNextQuarter";
import { nextQuarterLines, nextQuarterRefusal } from "../commands/messages/nextQuarter";
import { differenceText } from "../commands/messages/quarterFiles";
import { quarterWords } from "../core/columns";
import { checkOutput, writeOutput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

/** `kaoping next`: the next quarter's book as a new file; the book itself is only read. */
export async function nextOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, { output: { type: "string", short: "o" } } as const, "考评簿");
  const { output } = values;
  if (output === undefined) throw new Sentence("请用 -o 给出新考评簿的文件名，例如 -o 下一季度.xlsx。");
  await checkOutput(output, terminal.folder, { input: file });

  const { context } = await openFile(file, terminal);
  const report = await done(makeNextQuarter(context));
  if (report.status !== "done") {
    if (report.status === "blocked") terminal.out(issueLines(report.blocking));
    if (report.status === "differs") terminal.out(report.differences.map((one) => `${differenceText(one, "")}\n`).join(""));
    terminal.err(report.status === "blocked" ? blockedLine(report.blocking) : `${nextQuarterRefusal(report)}没有写出任何文件。\n`);
    return EXIT.blocked;
  }
  await writeOutput(output, terminal.folder, report.file.bytes);
  const { carried, anew, check, left } = nextQuarterLines(report.next);
  const part = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
  terminal.out(
    `已写出 ${output}：${quarterWords(report.next.to)}的考评簿。\n` +
      part("带入", carried) +
      part("重新开始", anew) +
      part("请核对", check) +
      part("没有带入", left),
  );
  return EXIT.done;
}
