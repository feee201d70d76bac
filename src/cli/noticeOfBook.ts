import { noticeLine, noticeRemarks, refusalText } from "../commands/messages/notice";
import { readNotice } from "../commands/readNotice";
import { writeNotice } from "../commands/writeNotice";
import { noticeOfDay } from "../core/notice/notice";
import { isoDate } from "../core/notice/plainDates";
import { parseDate } from "../core/reading/plainValue";
import { checkOutput } from "./files";
import { issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, from: { type: "string" }, preview: { type: "boolean" } } as const;

/** `kaoping notice`: 公示表 of the official results that a book holds, from a chosen day on; with `--preview` only what it would say. */
export async function noticeOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output, preview } = values;
  if (values.from === undefined) throw new Sentence("请用 --from 给出公示起始日期，例如 --from 2026-10-12。");
  const from = parseDate(values.from, "General");
  if (!from) throw new Sentence(`“${values.from}”不是日期，请写成 2026-10-12 这样。`);
  if (preview !== true && output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 公示.xlsx；只看不写时用 --preview。");
  if (preview === true && output !== undefined) throw new Sentence("--preview 不写文件，请去掉 -o，或去掉 --preview。");
  if (output !== undefined) await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal);
  const view = await done(readNotice(session.context));
  if (view.basis.status === "refused") {
    terminal.err(`${refusalText(view.basis.why)}\n`);
    return EXIT.blocked;
  }
  if (view.basis.status === "blocked") {
    terminal.out(issueLines(view.basis.blocking));
    terminal.err(`“节假日”表有 ${view.basis.blocking.length} 个问题，推算不出公示期，没有写出任何文件。\n`);
    return EXIT.blocked;
  }
  const notice = noticeOfDay(view.basis.notice, from, view.holidays ?? []);
  terminal.out(`公示 ${noticeLine(notice)}。\n`);
  for (const remark of noticeRemarks(notice, view.holidays !== null)) terminal.err(`${remark}\n`);
  if (output === undefined) return EXIT.done;
  const report = await done(writeNotice(session.context, { from }));
  if (report.status !== "done") throw new Sentence(`公示表没有写出（${isoDate(from)}）。`);
  await session.save(output);
  terminal.out(`已写出 ${output}：${report.sheets.join("、")}。\n`);
  return EXIT.done;
}
