import { markIssues } from "../commands/markIssues";
import { unmarkIssues } from "../commands/unmarkIssues";
import { checkOutput } from "./files";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, off: { type: "boolean" } } as const;

/** `kaoping mark`: the issues pointed out in the sheets of a copy, or that taken off again. */
export async function markBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output, off } = values;
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 标出.xlsx。");
  await checkOutput(output, terminal.folder, { input: file });
  const { context, save } = await openFile(file, terminal);
  const skipped = off ? await takeOff() : await putOn();
  await save(output);
  terminal.out(`已写出 ${output}。\n`);
  if (skipped.length > 0) terminal.err(`${skipped.join("、")}受保护，${off ? "标记还在" : "没有标"}。\n`);
  return EXIT.done;

  async function putOn(): Promise<readonly string[]> {
    const { cells, sheets, unplaced, skipped } = await done(markIssues(context));
    const others = unplaced > 0 ? `，另有 ${unplaced} 个问题不在某个单元格上` : "";
    terminal.out(cells === 0 ? `没有可以标出的单元格${others}。` : `${sheets} 张工作表里标出 ${cells} 个单元格${others}。`);
    return skipped;
  }

  async function takeOff(): Promise<readonly string[]> {
    const { sheets, skipped } = await done(unmarkIssues(context));
    terminal.out(sheets === 0 ? "没有标记。" : `${sheets} 张工作表的标记已取消。`);
    return skipped;
  }
}
