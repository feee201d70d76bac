import { differenceText } from "../commands/messages/quarterFiles";
import { recordQuarter } from "../commands/recordQuarter";
import { quarterWords, TABLES } from "../core/columns";
import { checkOutput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

/** `kaoping record`: the quarter's official result into 历史 of a copy of the book; nothing is written while anything blocks. */
export async function recordBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, { output: { type: "string", short: "o" } } as const, "考评簿");
  const { output } = values;
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 已记入.xlsx。");
  await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal);
  const report = await done(recordQuarter(session.context));
  switch (report.status) {
    case "recorded":
      await session.save(output);
      terminal.out(`${quarterWords(report.period)}的正式结果已记入历史，${report.count} 人。已写出 ${output}。\n`);
      if (!report.basisKept) terminal.err("历史表没有“依据”一列，一票否决没有随之记下；请在表格右侧加上这一列。\n");
      return EXIT.done;
    case "already":
      await session.save(output);
      terminal.out(`历史里已有${quarterWords(report.period)}的 ${report.count} 人，内容相同，没有改动。已写出 ${output}。\n`);
      return EXIT.done;
    case "differs":
      terminal.out(report.differences.map((one) => `${differenceText(one, "")}\n`).join(""));
      terminal.err(
        `历史里已有${quarterWords(report.period)}的结果，有 ${report.differences.length} 人不同，没有写出任何文件。请核对后清空历史中该季度的行，再记入。\n`,
      );
      return EXIT.blocked;
    case "blocked":
      terminal.out(issueLines(report.blocking));
      terminal.err(blockedLine(report.blocking));
      return EXIT.blocked;
    case "noTable":
      throw new Sentence(`这个考评簿没有“${TABLES.history.sheet}”表，不能记入。`);
  }
}
