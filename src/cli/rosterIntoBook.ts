import { basename } from "node:path";
import { importRoster, type RosterFill, type RosterPlanned, type RosterRequest } from "../commands/importRoster";
import {
  changedPersonText,
  newPersonText,
  noPlanText,
  questionText,
  refusedText,
  shortIdsText,
  tidiedText,
} from "../commands/messages/roster";
import { columnLetters, columnNumber } from "../core/address";
import type { Settings } from "../core/book";
import { ROSTER_KEYS, rosterHeading, type RosterKey } from "../core/roster/rosterHeadings";
import { checkOutput, readInput } from "./files";
import { settingsOf } from "./newBook";
import { readManyOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = {
  output: { type: "string", short: "o" },
  preview: { type: "boolean" },
  sheet: { type: "string" },
  map: { type: "string", multiple: true },
  fill: { type: "string", multiple: true },
  "take-changes": { type: "boolean" },
  add: { type: "string", multiple: true },
  rows: { type: "boolean" },
  "no-rows": { type: "boolean" },
  set: { type: "string", multiple: true },
} as const;

/** `kaoping roster`: a list of people into 花名册 of a copy of the book; nobody is deleted, and nothing overwritten unasked. */
export async function rosterIntoBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, values } = readManyOptions(args, OPTIONS, "考评簿");
  const [file = "", list, more] = files;
  const { output, preview } = values;
  if (more !== undefined) throw new Sentence(`一次只导入一份名单，多出了“${more}”。`);
  if (output === undefined && !preview)
    throw new Sentence("请用 -o 给出输出文件名，例如 -o 已导入.xlsx；只看名单会带来什么时用 --preview。");
  if (output !== undefined && preview) throw new Sentence("--preview 不写文件，不能与 -o 同用。");
  if (values.rows && values["no-rows"]) throw new Sentence("--rows 与 --no-rows 只能写一个。");
  if (output !== undefined) for (const input of files) await checkOutput(output, terminal.folder, { input });
  const source = list === undefined ? null : { name: basename(list), bytes: await readInput(list, terminal.folder) };
  const request: RosterRequest = {
    source,
    map: mapOf(values.map ?? []),
    fill: fillOf(values.fill ?? []),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
  };

  const session = await openFile(file, terminal);
  const seen = await done(importRoster(session.context, request));
  if (!("plan" in seen)) throw new Sentence(noPlanText(seen));
  terminal.out(planLines(seen));
  if (output === undefined) {
    terminal.err("没有改动任何文件。\n");
    return EXIT.done;
  }
  refuseUnknown(values.add ?? [], seen);
  const { year, quarter, unitName, ...settings } = settingsOf(values.set ?? []);
  const report = await done(
    importRoster(session.context, {
      ...request,
      take: {
        changes: values["take-changes"] ? "all" : [],
        add: values.add ?? [],
        rows: values.rows === true || (seen.rowsAdvised && values["no-rows"] !== true),
        expected: seen.inputs,
        book: { ...quarterNow(year, quarter), unitName: unitName ?? "", settings },
      },
    }),
  );
  if (report.status !== "taken") {
    terminal.err(`名单没有带来新的内容，没有写出任何文件。${leftLine(seen, values["take-changes"] === true, values.add ?? [])}\n`);
    return seen.plan.refused.length > 0 ? EXIT.blocked : EXIT.done;
  }
  await session.save(output);
  const { added, changed } = report.counts;
  terminal.out(
    `新增 ${added} 人，改动 ${changed} 人，已写出 ${output}。${leftLine(seen, values["take-changes"] === true, values.add ?? [])}\n`,
  );
  return EXIT.done;
}

/** `--map 姓名=C`; `--map 党小组=` leaves a column out. */
function mapOf(given: readonly string[]): Partial<Record<RosterKey, number | null>> {
  return Object.fromEntries(
    given.map((text) => {
      const { key, value } = pairOf(text, "--map", "姓名=C");
      if (!/^[A-Za-z]{0,3}$/.test(value)) throw new Sentence(`--map ${text}：等号后面应是列标，例如 C；不要这一列时留空。`);
      return [key, value === "" ? null : columnNumber(value.toUpperCase())];
    }),
  ) as Partial<Record<RosterKey, number | null>>;
}

/** `--fill 党员类别=正式`: for new people whose cell is blank. */
function fillOf(given: readonly string[]): RosterFill {
  return Object.assign(
    {},
    ...given.map((text): RosterFill => {
      const { key, value } = pairOf(text, "--fill", "党员类别=正式");
      if (key === "status" && (value === "正式" || value === "预备")) return { status: value };
      if (key === "participation" && (value === "参评" || value === "不参评")) return { participation: value };
      throw new Sentence(`--fill ${text}：只能是 党员类别=正式、党员类别=预备、参评状态=参评 或 参评状态=不参评。`);
    }),
  ) as RosterFill;
}

function pairOf(text: string, option: string, example: string): { readonly key: RosterKey; readonly value: string } {
  const at = text.indexOf("=");
  const key = ROSTER_KEYS.find((one) => rosterHeading(one) === text.slice(0, at).trim());
  if (at < 1 || !key)
    throw new Sentence(`${option} ${text}：应写成 ${option} ${example}，等号前可以是 ${ROSTER_KEYS.map(rosterHeading).join("、")}。`);
  return { key, value: text.slice(at + 1).trim() };
}

function refuseUnknown(add: readonly string[], { plan }: RosterPlanned): void {
  const strange = add.filter((id) => !plan.questions.some((one) => one.id === id));
  if (strange.length > 0) throw new Sentence(`--add ${strange.join("、")}：名单里没有这样要核对的人，没有写出任何文件。`);
}

function quarterNow(year: number | undefined, quarter: Settings["quarter"] | undefined) {
  const today = new Date();
  return {
    year: year ?? today.getFullYear(),
    quarter: quarter ?? ((Math.floor(today.getMonth() / 3) + 1) as Settings["quarter"]),
  };
}

function planLines({ plan, sheets, inBook, rowsAdvised }: RosterPlanned): string {
  const { found, added, questions, changed, missing, refused, tidied, newGroups, same, copies, shortIds } = plan;
  const mapped = found.columns.flatMap(({ col, heading, key }) =>
    key === null ? [] : [`${rosterHeading(key)} ← ${columnLetters(col)} 列${heading === "" ? "" : `“${heading}”`}`],
  );
  const others = sheets.slice(1);
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  return [
    found.columns.some(({ heading }) => heading !== "")
      ? `取“${found.sheet.name}”第 ${found.row + 1} 行为表头：${mapped.join("，")}。`
      : `“${found.sheet.name}”没有表头行，从第 ${found.row + 2} 行取起：${mapped.join("，")}。`,
    ...(others.length > 0 ? [`另有像名单的表：${others.join("、")}（用 --sheet 指明）。`] : []),
    ...(shortIds.length > 0 ? [shortIdsText(shortIds)] : []),
    ...part(`新增 ${added.length} 人`, added.map(newPersonText)),
    ...part(`要核对 ${questions.length} 人：是另一个人时用 --add 工号 新增`, questions.map(questionText)),
    ...part(`有改动 ${changed.length} 人：用 --take-changes 采用`, changed.map(changedPersonText)),
    ...part(`不能取用 ${refused.length} 行`, refused.map(refusedText)),
    ...part(
      `名单里没有、花名册中保留 ${missing.length} 人`,
      missing.length > 0 ? [missing.map(({ id, name }) => `${name}（${id}）`).join("、")] : [],
    ),
    ...part(`写法已整理 ${tidied.length} 处`, tidied.map(tidiedText)),
    ...(inBook
      ? part(
          "“党小组”表里还没有的党小组，请补上",
          newGroups.map(({ name, count }) => `${name}（${count} 人）`),
        )
      : []),
    ...(inBook && added.length > 0
      ? [
          rowsAdvised
            ? "新增的人会同时加进各部门的评分表（--no-rows 不加）。"
            : "评分表已经在用，新增的人没有加进去：校验会列出，可用 kaoping templates --missing 补发；要直接加行用 --rows。",
        ]
      : []),
    `相同 ${same} 人${copies > 0 ? `，重复而相同的行 ${copies} 行` : ""}。`,
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** What was seen and not taken. */
function leftLine({ plan: { changed, questions, refused } }: RosterPlanned, changes: boolean, add: readonly string[]): string {
  const asked = questions.filter(({ id }) => !add.includes(id));
  const left = [
    ...(!changes && changed.length > 0 ? [`${changed.length} 人的改动没有采用`] : []),
    ...(asked.length > 0 ? [`${asked.length} 人要核对`] : []),
    ...(refused.length > 0 ? [`${refused.length} 行不能取用`] : []),
  ];
  return left.length > 0 ? `另有 ${left.join("，")}（见上）。` : "";
}
