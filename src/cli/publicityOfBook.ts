import { publicityWords } from "../commands/messages/publicity";
import { readPublicity } from "../commands/readPublicity";
import { writePublicity } from "../commands/writePublicity";
import { quarterWords } from "../core/columns";
import { formatHundredths } from "../core/fraction";
import type { Board } from "../core/publicity/board";
import { checkOutput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { jsonOfNoPublicity, jsonOfPublicity } from "./jsonOfPublicity";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, json: { type: "boolean" } } as const;

/** `kaoping publicity`: the sheet 宣传统计 (P1, P2), written into a copy of the book; the ranking is neither needed nor touched. */
export async function publicityOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output } = values;
  const json = values.json === true;
  if (output === undefined && !json) throw new Sentence("请用 -o 给出输出文件名，例如 -o 宣传统计.xlsx；只要结果时用 --json。");
  if (output !== undefined) await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal);
  const report = await done(output === undefined ? readPublicity(session.context) : writePublicity(session.context));
  if (report.status === "blocked") {
    if (json) terminal.out(jsonOfNoPublicity(report.blocking));
    else terminal.out(issueLines(report.blocking));
    terminal.err(blockedLine(report.blocking));
    return EXIT.blocked;
  }
  if (output !== undefined) await session.save(output);
  if (json) terminal.out(jsonOfPublicity(report.board, report.issues));
  else sayDone(report.board, output ?? "", terminal);
  return EXIT.done;
}

function sayDone(board: Board, output: string, terminal: Terminal): void {
  const counting = board.stories.filter(({ level }) => level !== null).length;
  terminal.out(
    `${quarterWords(board.period)}宣传稿件 ${board.stories.length} 篇，其中计分 ${counting} 篇；作者 ${board.authors.length} 人。${publicityWords.marks(board)}\n`,
  );
  for (const author of board.authors.filter(({ award }) => award !== "none")) {
    const { rank, tie, name, id, counted } = author;
    const remark = publicityWords.remark(author);
    const words = `${publicityWords.award(author)}${remark === "" ? "" : `；${remark}`}`;
    terminal.out(`  ${rank ?? "—"}${tie ? "（并列）" : ""} ${name}（${id ?? "非党员"}）${formatHundredths(counted)} 分，${words}\n`);
  }
  terminal.out(`已写出 ${output}：宣传统计。\n`);
}
