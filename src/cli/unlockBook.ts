import { unlockQuarter } from "../commands/unlockQuarter";
import { quarterWords } from "../core/columns";
import { checkOutput } from "./files";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, by: { type: "string" }, reason: { type: "string" } } as const;

/** `kaoping unlock`: a closed quarter is opened again in a copy of the book; who and why stand in its log. */
export async function unlockBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output } = values;
  const [by, reason] = [values.by?.trim() ?? "", values.reason?.trim() ?? ""];
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 已解除.xlsx。");
  if (by === "") throw new Sentence("解除锁定要写明是谁：--by 姓名。");
  if (reason === "") throw new Sentence("解除锁定要写明理由：--reason 理由。");
  await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal, by);
  const report = await done(unlockQuarter(session.context, { reason }));
  if (report.status !== "unlocked") throw new Sentence(`${quarterWords(report.period)}没有锁定，没有写出任何文件。`);
  await session.save(output);
  terminal.out(
    `${quarterWords(report.period)}已解除锁定，从历史撤回 ${report.withdrawn} 行。改好后请重新计算、重新锁定。已写出 ${output}。\n`,
  );
  return EXIT.done;
}
