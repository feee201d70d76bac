import { basename } from "node:path";
import { collectQuarters } from "../commands/collectQuarters";
import { fileOfferLines } from "../commands/messages/quarterFiles";
import type { ChosenFile, FileOffer } from "../commands/quarterFile";
import { readAnnual } from "../commands/readAnnual";
import { selectCell } from "../commands/selectCell";
import { writeAnnual } from "../commands/writeAnnual";
import { OUTPUTS, QUARTER_WORDS } from "../core/columns";
import { formatHundredths } from "../core/fraction";
import { checkOutput, readInput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { jsonOfAnnual } from "./jsonOfAnnual";
import { readManyOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile, type Session } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, json: { type: "boolean" }, "other-unit": { type: "boolean" } } as const;

/** `kaoping annual`: quarters out of 历史 and of other books' files, and 年度汇总 over them, in a copy of the book. */
export async function annualOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, values } = readManyOptions(args, OPTIONS, "考评簿");
  const [file = "", ...others] = files;
  const { output } = values;
  const json = values.json === true;
  const otherUnit = values["other-unit"] === true;
  if (output === undefined && !json) throw new Sentence("请用 -o 给出输出文件名，例如 -o 年度.xlsx；只要结果时用 --json。");
  if (output !== undefined) for (const input of files) await checkOutput(output, terminal.folder, { input });
  const chosen = await Promise.all(
    others.map(async (name): Promise<ChosenFile> => ({ name: basename(name), bytes: await readInput(name, terminal.folder), otherUnit })),
  );

  const session = await openFile(file, terminal);
  if (chosen.length > 0 && !(await takeIn(session, chosen, json, terminal))) return EXIT.blocked;
  const report = await done(writeAnnual(session.context));
  if (report.status === "blocked") {
    terminal.out(json ? jsonOfAnnual(null, report.issues) : issueLines(report.blocking));
    terminal.err(blockedLine(report.blocking));
    return EXIT.blocked;
  }
  if (report.status === "empty") {
    if (json) terminal.out(jsonOfAnnual((await done(readAnnual(session.context))).assessment, report.issues));
    terminal.err(`历史里没有 ${report.year} 年的有效季度，没有写出任何文件。请先用 kaoping record 记入，或列出其他季度的文件。\n`);
    return EXIT.blocked;
  }
  const { assessment, corrected, sheets } = report;
  if (output !== undefined) {
    await done(selectCell(session.context, { sheet: OUTPUTS.annual.sheet, cell: "A1" }));
    await session.save(output);
  }
  if (json) terminal.out(jsonOfAnnual(assessment, report.issues));
  else {
    const quarters = assessment.quarters.filter(({ valid }) => valid > 0).map(({ quarter }) => QUARTER_WORDS[quarter - 1]);
    const line = assessment.cutoff === null ? "" : `，评优线 ${formatHundredths(assessment.cutoff)} 分`;
    terminal.out(
      `${assessment.year} 年度（${quarters.join("、")}）：${assessment.n} 人参加排名，名额 ${assessment.places} 人${line}。\n` +
        `已写出 ${output ?? ""}：${sheets.join("、")}。\n`,
    );
  }
  if (corrected.length > 0) terminal.err(`${corrected.length} 个单元格的公式算出的值不同，已改为准确值。\n`);
  return EXIT.done;
}

/** All the files or none: false, and said why, where one of them cannot give what it was named for. */
async function takeIn({ context }: Session, files: readonly ChosenFile[], json: boolean, terminal: Terminal): Promise<boolean> {
  const say = json ? terminal.err : terminal.out;
  const seen = await done(collectQuarters(context, { files, take: false }));
  say(
    seen.files
      .flatMap(fileOfferLines)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const bad = seen.files.find(({ kind }) => kind !== "book");
  if (bad) throw new Sentence(`“${bad.name}”不能取用，没有写出任何文件。`);
  const stranger = seen.files.find((offer) => offer.kind === "book" && !offer.unitAccepted);
  if (stranger) throw new Sentence(`“${stranger.name}”是别的单位的考评簿，没有写出任何文件。确要取用时，请加 --other-unit。`);
  if (!seen.hasTable) throw new Sentence("这个考评簿没有“历史”表，不能汇集其他季度。");
  if (seen.files.some(heldBack)) {
    terminal.err("有的季度不能取用（见上），没有写出任何文件。请先处理，或不列这个文件。\n");
    return false;
  }
  const { taken, fresh } = await done(collectQuarters(context, { files, take: true }));
  if (taken) say(`已取用 ${fresh} 行，记入历史；取自正式结果的季度以此刻为锁定时间。\n`);
  return true;
}

/** A quarter that the file was named for cannot be had; that it is the book's own is no harm. */
const heldBack = (offer: FileOffer): boolean =>
  offer.kind === "book" && offer.quarters.some(({ refused }) => refused !== null && refused.why !== "ownQuarter");
