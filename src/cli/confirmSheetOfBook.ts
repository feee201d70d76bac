import { confirmSheet } from "../commands/confirmSheet";
import { leftWords } from "../commands/messages/board";
import { readProgress } from "../commands/readProgress";
import { checkOutput } from "./files";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, department: { type: "string" }, by: { type: "string" } } as const;

/** `kaoping confirm`: a department's sheet as it stands is right, who says so and when (V28). */
export async function confirmSheetOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output, department: code, by } = values;
  if (code === undefined) throw new Sentence("请用 --department 给出部门代码，例如 --department JW。");
  if (by === undefined || by.trim() === "") throw new Sentence("确认评分表要写明确认人：--by 姓名。");
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 已确认.xlsx。");
  await checkOutput(output, terminal.folder, { input: file });

  const { context, save } = await openFile(file, terminal, by.trim());
  const { departments } = (await done(readProgress(context))).board;
  const one = departments.find((department) => department.code === code);
  if (!one) throw new Sentence(`没有代码为“${code}”的部门，本簿的部门代码有 ${departments.map(({ code: own }) => own).join("、")}。`);
  // As in the pane: only a sheet that has come, with nothing in it left to do.
  const left = one.state === "notReceived" ? "还没有收到" : leftWords(one);
  if (left !== "") {
    terminal.err(`${one.name}评分表${one.state === "notReceived" ? "" : "还有"}${left}，没有确认，也没有写出文件。\n`);
    return EXIT.blocked;
  }
  if ((await done(confirmSheet(context, code))).status === "noSheet")
    throw new Sentence(`本簿没有标识，${one.name}评分表的确认无处可记。请用 kaoping new 建的考评簿。`);
  await save(output);
  terminal.out(`${one.name}评分表已由${by.trim()}确认，写出 ${output}。\n`);
  return EXIT.done;
}
