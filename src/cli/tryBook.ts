import { faultText } from "../commands/messages/faults";
import { readTryOut, tryOut, type TryOut } from "../commands/tryOut";
import { countMovements } from "../core/countMovements";
import { formatHundredths } from "../core/fraction";
import type { Movement } from "../core/movements";
import type { WhatIf } from "../core/whatIf/whatIf";
import { issueLines } from "./issueLines";
import { jsonOfIssues } from "./json";
import { movementLines } from "./movementLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile, type Session } from "./session";
import { suppositionOf } from "./suppositionOf";
import { jsonOfTry } from "./tryJson";
import { periodOf } from "./validateBook";

const OPTIONS = {
  weight: { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  score: { type: "string", multiple: true },
  without: { type: "string", multiple: true },
  json: { type: "boolean" },
} as const;

/** Of a supposition that is wrong in many places, so many are said. */
const MOST_FAULTS = 10;

/** `kaoping try`: who would move with other weights, rules or scores. The file is only read, and none is written. */
export async function tryBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { weight = [], set = [], score = [], without = [], json = false } = values;
  if (weight.length + set.length + score.length + without.length === 0) {
    throw new Sentence(
      "请写明要试的改动：--weight 部门代码=权重、--set 项目=值、--score 工号/部门代码/指标代码=值，或 --without 部门代码。",
    );
  }
  const { context } = await openFile(file, terminal);
  const answer = await done(readTryOut(context));
  if (answer.status === "blocked") return sayBlocked(answer, json, context, terminal);
  const tried = tryOut(answer, suppositionOf(answer.book, { weight, set, score, without }));
  if ("faults" in tried) throw new Sentence(faultLines(tried.faults.map(faultText)));
  terminal.out(json ? jsonOfTry(tried) : linesOf(answer.kind, answer.open, tried));
  return EXIT.done;
}

async function sayBlocked(
  { blocking }: Extract<TryOut, { status: "blocked" }>,
  json: boolean,
  context: Session["context"],
  terminal: Terminal,
): Promise<ExitCode> {
  terminal.out(json ? jsonOfIssues(await periodOf(context), "trial", blocking) : issueLines(blocking));
  terminal.err(`还有 ${blocking.length} 个问题没有处理，试算不了。\n`);
  return EXIT.blocked;
}

function faultLines(texts: readonly string[]): string {
  const different = [...new Set(texts)];
  const more = different.length - MOST_FAULTS;
  return different.slice(0, MOST_FAULTS).join("\n") + (more > 0 ? `\n另有 ${more} 处。` : "");
}

function linesOf(kind: "official" | "trial", open: number, { before, after, movements }: WhatIf): string {
  const { ranks, crosses, enters, leaves } = countMovements(movements);
  const shown = movements.filter(showsInRanks).length;
  const { year, quarter } = before.period;
  const line = (total: number | null): string => (total === null ? "无" : formatHundredths(total));
  const crossing = crosses === 0 ? "没有人越过评优线" : `${crosses} 人资格变化（${enters} 人成为具备，${leaves} 人不再具备）`;
  return [
    `${year} 年第 ${quarter} 季度：只是试算，没有写入任何文件。\n`,
    kind === "trial" ? `还有 ${open} 个问题没有处理，缺项的人不计入排名。\n` : "",
    `参加排名 ${before.n} → ${after.n} 人，名额 ${before.places} → ${after.places} 人，评优线 ${line(before.cutoff)} → ${line(after.cutoff)} 分。\n`,
    `${ranks} 人名次变动，${crossing}。\n`,
    movementLines(movements.filter(showsInRanks)),
    movements.length > shown ? `另有 ${movements.length - shown} 人只有总分变动（--json 列出全部）。\n` : "",
  ].join("");
}

/** A rank, a tie mark or the eligibility is another: what a reader looks for among all whose total moves by a cent. */
const showsInRanks = ({ crosses, before, after }: Movement): boolean =>
  crosses || before?.rank !== after?.rank || before?.tie !== after?.tie;
