import { restoreScoreSheets } from "../commands/restoreScoreSheets";
import { checkOutput } from "./files";
import { issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

/** `kaoping sheets`: score sheets for the departments of a book that have none. */
export async function sheetsOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, { output: { type: "string", short: "o" } } as const, "考评簿");
  const { output } = values;
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 补齐.xlsx。");
  await checkOutput(output, terminal.folder, { input: file });
  const { context, save } = await openFile(file, terminal);
  const report = await done(restoreScoreSheets(context));
  if (report.status === "blocked") {
    terminal.out(issueLines(report.blocking));
    terminal.err(`准备用的各表还有 ${report.blocking.length} 个问题，没有写出文件。请先改正，免得补建的表再改。\n`);
    return EXIT.blocked;
  }
  if (report.sheets.length === 0) {
    terminal.out("各部门的评分表都在，没有要补建的，没有写出文件。\n");
    return EXIT.done;
  }
  await save(output);
  terminal.out(`已补建 ${report.sheets.join("、")}，写出 ${output}。\n`);
  return EXIT.done;
}
