/** How a sheet looks: V20 merges, V21 hidden and filtered rows and columns, V29 lost checks of what is typed. */
import { SCORE_COLUMNS } from "../../../src/core/columns";
import type { Cell, DamagedBook, Line, Table } from "../damagedBook";
import {
  at,
  columnsOf,
  isBlank,
  relyOnName,
  memberOf,
  one,
  orderOf,
  RULES,
  tries,
  WHOLE_BOOK,
  write,
  type Follow,
  type Mutation,
} from "../mutation";
import type { Random } from "../random";

interface Block {
  readonly table: Table;
  readonly lines: readonly Line[];
}

/** Neighbouring rows of a table, for a mutation of their own. */
function ownLines(book: DamagedBook, random: Random, names: readonly string[], count: number): Block | null {
  return tries(20, () => {
    const table = book.table(random.pick(names));
    const from = random.upTo(Math.max(0, table.rows.length - count));
    const lines = table.rows.slice(from, from + count);
    if (lines.length < count || lines.some((line) => isBlank(line) || book.isTaken(line))) return null;
    const members = table.plan ? lines.flatMap((line) => memberOf(book, table, line) ?? []) : [];
    if (table.plan && members.length < count) return null;
    return book.take([...lines, orderOf(table)], [WHOLE_BOOK, table, columnsOf(table), ...members]) ? { table, lines } : null;
  });
}

const scoreTables = (book: DamagedBook): string[] => book.scoreTables.map(({ name }) => name);

/** Merges the cells between two headings, over neighbouring rows: what it covers is gone. */
const merged = (
  name: string,
  rows: number,
  columns: (table: Table, random: Random) => readonly [string, string],
  where: (book: DamagedBook) => readonly string[] = scoreTables,
): Mutation => ({
  rule: "V20",
  name,
  plant: (book, random) => {
    const block = ownLines(book, random, where(book), rows);
    if (!block) return null;
    const { table, lines } = block;
    const [from, to] = columns(table, random).map((heading) => table.header.cells.indexOf(book.heading(table, heading)));
    if (from === undefined || to === undefined) return null;
    const members = table.plan ? lines.flatMap((line) => memberOf(book, table, line) ?? []) : [];
    // Where ids are covered, names alone must tell.
    if (members.some((member) => !relyOnName(book, member))) return null;
    const cells = lines.flatMap((line) => line.cells.slice(from, to + 1));
    const [first, ...covered] = cells as [Cell, ...Cell[]];
    for (const cell of covered) write(cell, "");
    table.sheet.merges.push({ from: first, to: covered.at(-1) ?? first });
    const mayFollow = members.map((member): Follow => ({ rule: "V06", sheet: table.sheet, member: member.id }));
    return { expected: [at("V20", "E", table, first)], mayFollow };
  },
});

const indicatorOf = (table: Table, random: Random): readonly [string, string] => {
  const { name } = random.pick(table.plan?.indicators ?? []);
  return [name, name];
};
const same = (heading: string) => (): readonly [string, string] => [heading, heading];

const hiddenRows = (name: string, rows: number, where: (book: DamagedBook) => readonly string[] = scoreTables): Mutation => ({
  rule: "V21",
  name,
  plant: (book, random) => {
    const block = ownLines(book, random, where(book), rows);
    if (!block) return null;
    for (const line of block.lines) line.hidden = true;
    return one(at("V21", "W", block.table, block.lines[0]?.cells[block.table.left] ?? null));
  },
});

const hiddenColumn = (name: string, headingsOf: (table: Table) => readonly string[]): Mutation => ({
  rule: "V21",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    const text = random.pick(headingsOf(table));
    const heading = book.heading(table, text);
    const filled = table.rows.filter((line) => book.cell(table, line, text).value !== "");
    if (
      filled.length < 2 ||
      !book.take([`${table.name} hidden column`], [WHOLE_BOOK, table, heading, columnsOf(table), orderOf(table), ...filled.slice(0, 1)])
    )
      return null;
    table.sheet.hiddenColumns.push(heading);
    return one(at("V21", "W", table, heading));
  },
});

/** A paste that brought no rule for typing with it. */
const unchecked = (name: string, part: (lines: readonly Line[], random: Random) => readonly Line[]): Mutation => ({
  rule: "V29",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    const { name: text } = random.pick(table.plan?.indicators ?? []);
    const lines = part(
      table.rows.filter((line) => !isBlank(line)),
      random,
    );
    const [first] = lines;
    if (
      !first ||
      !book.take(
        [`${table.name} ${text} checks`],
        [WHOLE_BOOK, table, first, book.heading(table, text), columnsOf(table), orderOf(table), RULES],
      )
    )
      return null;
    for (const line of lines) book.cell(table, line, text).checked = false;
    return one(at("V29", "I", table, book.cell(table, first, text)));
  },
});

export const LAYOUT: readonly Mutation[] = [
  merged("two scores of one column merged", 2, indicatorOf),
  merged("three scores of one column merged", 3, indicatorOf),
  merged("党小组 merged over its members", 3, same(SCORE_COLUMNS.group)),
  merged("依据 merged over two rows", 2, same(SCORE_COLUMNS.evidence)),
  merged("ids of two rows merged", 2, same(SCORE_COLUMNS.id)),
  merged("id and name of two rows merged to a block", 2, () => [SCORE_COLUMNS.id, SCORE_COLUMNS.name]),
  merged("姓名 and 党小组 of a row merged", 1, () => [SCORE_COLUMNS.name, SCORE_COLUMNS.group]),
  merged("the formulas of a row merged", 1, () => [SCORE_COLUMNS.bonusTotal, SCORE_COLUMNS.score]),
  merged("支部 merged in 花名册", 2, same("支部"), () => ["Roster"]),
  merged(
    "说明 merged in 一票否决",
    1,
    () => ["状态", "说明"],
    () => ["Vetoes"],
  ),
  merged(
    "媒体 and 级别 merged in 宣传稿件",
    1,
    () => ["媒体", "级别"],
    () => ["Articles"],
  ),
  hiddenRows("a row hidden", 1),
  hiddenRows("neighbouring rows hidden", 3),
  hiddenRows("a row of 花名册 hidden", 1, () => ["Roster"]),
  hiddenRows("a row of 党小组活动 hidden", 1, () => ["GroupActivities"]),
  hiddenRows("a row of 宣传稿件 hidden", 1, () => ["Articles"]),
  hiddenColumn("an indicator's column hidden", (table) => (table.plan?.indicators ?? []).map(({ name }) => name)),
  hiddenColumn("工号 hidden", () => [SCORE_COLUMNS.id]),
  hiddenColumn("依据 hidden", () => [SCORE_COLUMNS.evidence]),
  {
    rule: "V21",
    name: "every second row filtered away",
    plant: (book, random) => {
      const table = random.pick(book.scoreTables);
      const lines = table.rows.filter((line, index) => index % 2 === 0 && !isBlank(line)).slice(0, 20);
      if (lines.some((line) => book.isTaken(line)) || !book.take([...lines, orderOf(table)], [WHOLE_BOOK, table, columnsOf(table)]))
        return null;
      for (const line of lines) line.hidden = true;
      return one(...lines.map((line) => at("V21", "W", table, line.cells[table.left] ?? null)));
    },
  },
  unchecked("a block pasted over a column", (lines, random) => {
    const from = random.upTo(lines.length - 1);
    return lines.slice(from, from + 1 + random.upTo(4));
  }),
  unchecked("a whole column pasted over", (lines) => lines),
  unchecked("single cells pasted here and there", (lines) => lines.filter((_, index) => index % 3 === 0)),
];
