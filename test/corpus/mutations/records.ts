/** 宣传稿件 (P) and 历史 (E6): the same rules where they are judged for results of their own. */
import type { Severity } from "../../../src/core/issue";
import type { Cell, DamagedBook, Line, Table } from "../damagedBook";
import { at, columnsOf, one, orderOf, ownRow, WHOLE_BOOK, write, writeFormula, type Mutation } from "../mutation";

/** One cell of a row of 宣传稿件 or 历史. */
const inRow = (
  tableName: "Articles" | "History",
  rule: string,
  severity: Severity,
  name: string,
  heading: string,
  value: Cell["value"] | ((former: Cell["value"], book: DamagedBook) => Cell["value"] | null),
  {
    format,
    found = heading,
    fits,
  }: { format?: string; found?: string; fits?: (line: Line, book: DamagedBook, table: Table) => boolean } = {},
): Mutation => ({
  rule,
  name: `${name} (${tableName === "Articles" ? "宣传稿件" : "历史"})`,
  plant: (book, random) => {
    const table = book.table(tableName);
    const row = ownRow(
      book,
      random,
      tableName,
      (line) => fits?.(line, book, table) ?? true,
      () => ["settings"],
    );
    if (!row) return null;
    const cell = book.cell(table, row.line, heading);
    const written = typeof value === "function" ? value(cell.value, book) : value;
    if (written === null) return null;
    write(cell, written, format);
    return one(at(rule, severity, table, book.cell(table, row.line, found)));
  },
});

const article = (
  ...args: [
    rule: string,
    severity: Severity,
    name: string,
    heading: string,
    value: Parameters<typeof inRow>[5],
    more?: Parameters<typeof inRow>[6],
  ]
): Mutation => inRow("Articles", ...args);
const history = (
  ...args: [
    rule: string,
    severity: Severity,
    name: string,
    heading: string,
    value: Parameters<typeof inRow>[5],
    more?: Parameters<typeof inRow>[6],
  ]
): Mutation => inRow("History", ...args);

/** A row beside one of the table's, the same but for some cells. */
const beside = (
  tableName: "Articles" | "History",
  rule: string,
  name: string,
  severity: Severity,
  found: string,
  changes: Readonly<Record<string, Cell["value"]>>,
): Mutation => ({
  rule,
  name: `${name} (${tableName === "Articles" ? "宣传稿件" : "历史"})`,
  plant: (book, random) => {
    const row = ownRow(book, random, tableName);
    if (!row || !book.take([orderOf(row.table)], [columnsOf(row.table)])) return null;
    const { table, line } = row;
    const copy = book.copyLine(line);
    const from = table.rows.indexOf(line) + 1;
    book.insertLine(table, from + random.upTo(table.rows.length - from), copy);
    book.take([copy]);
    for (const [heading, value] of Object.entries(changes)) write(book.cell(table, copy, heading), value);
    return one(at(rule, severity, table, book.cell(table, copy, found)));
  },
});

const link = (tableName: "Articles", heading: string): Mutation => ({
  rule: "V19",
  name: "another workbook's cell (宣传稿件)",
  plant: (book, random) => {
    const row = ownRow(book, random, tableName);
    if (!row) return null;
    const cell = book.cell(row.table, row.line, heading);
    writeFormula(cell, "='[稿件台账.xlsx]2026'!C4", cell.value);
    // A formula stands there too, where a text belongs.
    return one(at("V19", "W", row.table, cell), at("V27", "W", row.table, cell));
  },
});

const isId = (line: Line, book: DamagedBook, table: Table): boolean =>
  /^\d+$/.test(String(book.cell(table, line, table.name === "History" ? "工号" : "作者").value));

/** 锁定时间 taken from a whole quarter: told once. */
const unlocked: Mutation = {
  rule: "V31",
  name: "a quarter without 锁定时间 (历史)",
  plant: (book) => {
    const table = book.table("History");
    const lines = table.rows.filter((line) => book.cell(table, line, "季度").value === 1);
    const [first] = lines;
    if (!first || !book.take([...lines], [WHOLE_BOOK, table, columnsOf(table), orderOf(table)])) return null;
    for (const line of lines) write(book.cell(table, line, "锁定时间"), "");
    return one(at("V31", "W", table, book.cell(table, first, "锁定时间")));
  },
};

export const RECORDS: readonly Mutation[] = [
  article("V03", "E", "an author's id that there is not", "作者", "JS9999-404"),
  article("V03", "E", "the id of one and the name of another", "作者", (_, book) => `诸葛亮（${book.members[0]?.id ?? ""}）`),
  beside("Articles", "V05", "a row pasted a second time", "W", "稿件编号", {}),
  beside("Articles", "V05", "one story, other authors", "E", "作者", { 作者: "欧阳修", 媒体: "省教育报", 级别: "省级" }),
  beside("Articles", "V05", "one story, another title", "W", "标题", { 标题: "完全不同的题目", 媒体: "省教育报" }),
  beside("Articles", "V16", "one article under two codes", "W", "标题", { 稿件编号: "GJ900", 媒体: "省教育报" }),
  beside("Articles", "V16", "one article under two codes, other authors", "E", "标题", { 稿件编号: "GJ901", 作者: "欧阳修" }),
  article("V05", "W", "an author twice", "作者", "欧阳修；欧阳修"),
  article("V07", "E", "no code", "稿件编号", ""),
  article("V07", "E", "no date", "日期", " "),
  article("V07", "E", "no level", "级别", ""),
  article("V07", "E", "no author", "作者", "\u200B"),
  article("V07", "I", "no title", "标题", ""),
  article("V09", "E", "an author's id stored as a number", "作者", (former) => Number(former), { format: "General", fits: isId }),
  article("V10", "E", "a date that is none", "日期", "上周五", { format: "General" }),
  article("V10", "E", "a number that is no date", "日期", 20260815, { format: "General" }),
  article("V10", "E", "a level that there is not", "级别", "国家"),
  article("V10", "E", "authors that nobody can tell apart", "作者", "欧阳修/司马光"),
  article("V12", "W", "a date outside the quarter", "日期", "2026-06-30", { format: "General" }),
  article("V15", "W", "neither link nor clipping", "链接或剪报", "\u3000"),
  article("V17", "E", "#N/A as an author", "作者", "#N/A"),
  article("V26", "I", "a full-width id", "作者", (_, book) =>
    (book.members[0]?.id ?? "").replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  article("V27", "W", "a title that begins with =", "标题", "=我的读书节"),
  link("Articles", "标题"),
  history("V03", "E", "nobody's id", "工号", ""),
  history("V03", "I", "somebody who left", "工号", (_, book) => (book.take(["somebody who left"]) ? "LEFT-1" : null)),
  beside("History", "V05", "a result twice", "W", "工号", {}),
  beside("History", "V05", "a result twice, with another total", "E", "工号", { 总分: 1.5 }),
  history("V07", "E", "no total beside a flag", "总分", ""),
  history("V09", "E", "a total in full-width digits", "总分", "８８．５"),
  history("V09", "E", "an id stored as a number", "工号", (former) => Number(former), { format: "General", fits: isId }),
  history("V10", "E", "a total in words", "总分", "八十八"),
  history("V10", "E", "a rank in words", "名次", "前三"),
  history("V11", "E", "a time of locking that is none", "锁定时间", "去年"),
  history("V12", "E", "a total below nought", "总分", -1),
  history("V12", "E", "half a rank", "名次", 1.5),
  history("V13", "E", "a total with three decimals", "总分", 88.125),
  history("V24", "E", "a fifth quarter", "季度", 5),
  history("V24", "E", "a flag that there is not", "资格", "优秀"),
  history("V24", "E", "a basis that there is not", "依据", "领导决定"),
  unlocked,
];
