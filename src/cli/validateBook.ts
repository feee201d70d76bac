import { inspectBook } from "../commands/inspectBook";
import type { CommandContext } from "../commands/outcome";
import { validate } from "../commands/validate";
import { blocks } from "../core/blocks";
import type { Period } from "../core/book";
import { issueLines } from "./issueLines";
import { jsonOfIssues } from "./json";
import { readOptions } from "./options";
import { EXIT, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

/** `kaoping validate`: every issue of the book; the file is only read. */
export async function validateBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, { json: { type: "boolean" } } as const, "考评簿");
  const { context } = await openFile(file, terminal);
  const { issues, errors, warnings, infos, fixable } = await done(validate(context));
  if (values.json) terminal.out(jsonOfIssues(await periodOf(context), "official", issues));
  else {
    terminal.out(issueLines(issues));
    terminal.out(`${errors} 个错误，${warnings} 个待确认的提醒，${infos} 条提示；可自动修复 ${fixable} 处。\n`);
  }
  return blocks(issues, "official").length === 0 ? EXIT.done : EXIT.blocked;
}

/** The quarter of the book; null while it cannot be read. */
export async function periodOf(context: CommandContext): Promise<Period | null> {
  const state = await done(inspectBook(context));
  return state.kind === "book" ? state.period : null;
}
