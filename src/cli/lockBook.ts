import { lockQuarter } from "../commands/lockQuarter";
import { notLockedText } from "../commands/messages/lock";
import { differenceText } from "../commands/messages/quarterFiles";
import { quarterWords, TABLES } from "../core/columns";
import { checkOutput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, by: { type: "string" } } as const;

/** `kaoping lock`: the official results of a copy of the book are closed, or nothing is written and said why. */
export async function lockBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output } = values;
  const by = values.by?.trim() ?? "";
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 已锁定.xlsx。");
  if (by === "") throw new Sentence("锁定要写明是谁：--by 姓名。");
  await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal, by);
  const report = await done(lockQuarter(session.context));
  switch (report.status) {
    case "locked":
      await session.save(output);
      terminal.out(
        `${quarterWords(report.period)}已锁定：${report.results.join("、")} 存为数值，${report.sheets.length} 张工作表受保护，${report.count} 人记入历史。已写出 ${output}。\n`,
      );
      if (!report.basisKept) terminal.err("历史表没有“依据”一列，一票否决没有随之记下；请在表格右侧加上这一列。\n");
      return EXIT.done;
    case "already":
      await session.save(output);
      terminal.out(
        `${quarterWords(report.period)}早已在 ${report.at.slice(0, 16).replace("T", " ")} 由${report.by}锁定，没有改动。已写出 ${output}。\n`,
      );
      return EXIT.done;
    case "blocked":
      terminal.out(issueLines(report.blocking));
      terminal.err(blockedLine(report.blocking));
      return EXIT.blocked;
    case "differs":
      terminal.out(report.differences.map((one) => `${differenceText(one, "")}\n`).join(""));
      break;
    case "noTable":
      throw new Sentence(`这个考评簿没有“${TABLES.history.sheet}”表，不能锁定。`);
  }
  terminal.err(`没有锁定，没有写出任何文件。${notLockedText(report)}\n`);
  return EXIT.blocked;
}
