import { applyFixes } from "../commands/applyFixes";
import { validate } from "../commands/validate";
import type { CellEdit } from "../core/edit";
import { checkOutput } from "./files";
import { issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

/** A fix can lay another problem bare (a merge hid text numbers): so often is looked again. */
const ROUNDS = 5;

/** `kaoping fix`: carries out every safe fix and lists each change. */
export async function fixBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, { output: { type: "string", short: "o" } } as const, "考评簿");
  const { output } = values;
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 修复后.xlsx。");
  await checkOutput(output, terminal.folder, { input: file });
  const { context, save } = await openFile(file, terminal);

  let fixed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { issues } = await done(validate(context));
    const { applied, edits } = await done(
      applyFixes(
        context,
        issues.filter(({ fix }) => fix !== null),
      ),
    );
    if (applied === 0) break;
    fixed += applied;
    terminal.out(edits.map((edit) => `${lineOf(edit)}\n`).join(""));
  }
  const left = await done(validate(context));
  await save(output);
  terminal.out(`已修复 ${fixed} 处，写出 ${output}。\n`);
  if (left.errors + left.warnings > 0) {
    terminal.out(`还需要人来处理：${left.errors} 个错误，${left.warnings} 条提醒。\n${issueLines(left.issues)}`);
  }
  return EXIT.done;
}

function lineOf(edit: CellEdit): string {
  switch (edit.kind) {
    case "value":
    case "formula":
      return `${edit.sheet}!${edit.cell}  ${JSON.stringify(edit.before)} → ${JSON.stringify(edit.after)}`;
    case "unmerge":
      return `${edit.sheet}!${edit.range}  取消合并${edit.fill.map(({ cell, value }) => `，${cell} 填“${value}”`).join("")}`;
    case "deleteRow":
      return `${edit.sheet}  第 ${edit.row + 1} 行${edit.leftOver ? "没有填分数，此人另有一行，已清空" : "与另一行完全相同，已删去"}`;
    case "unhideRows":
      return `${edit.sheet}  显示第 ${edit.rows.map((row) => row + 1).join("、")} 行`;
    case "unhideColumns":
      return `${edit.sheet}  显示隐藏的 ${edit.columns.length} 列`;
    case "resizeTable":
      return `${edit.sheet}  表格由 ${edit.from} 扩到 ${edit.to}`;
    case "validation":
      return `${edit.sheet}!${edit.validations.map(({ range }) => range).join("、")}  恢复数据验证`;
  }
}
