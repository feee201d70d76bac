/** V02: headings renamed, lost, doubled; columns moved, put between and deleted. */
import { SCORE_COLUMNS } from "../../../src/core/columns";
import type { Cell, DamagedBook, Table } from "../damagedBook";
import { at, columnsOf, formulasOf, one, WHOLE_BOOK, write, type Mutation } from "../mutation";
import type { Random } from "../random";

const columnOf = (table: Table, heading: Cell): number => table.header.cells.indexOf(heading);
const indicatorsOf = (table: Table): string[] => (table.plan?.indicators ?? []).map(({ name }) => name);

/** A column of a score table for a mutation of its own. */
function ownColumn(
  book: DamagedBook,
  random: Random,
  headingsOf: (table: Table) => readonly string[],
  more: (table: Table) => readonly unknown[] = () => [],
): { readonly table: Table; readonly heading: Cell; readonly text: string } | null {
  const table = random.pick(book.scoreTables);
  const text = random.pick(headingsOf(table));
  const heading = book.heading(table, text);
  return book.take([heading, columnsOf(table), formulasOf(table), ...more(table)], [WHOLE_BOOK, table]) ? { table, heading, text } : null;
}

const OPTIONAL = [SCORE_COLUMNS.number, SCORE_COLUMNS.group, SCORE_COLUMNS.remark];

const renamed = (
  name: string,
  severity: "E" | "I",
  headingsOf: (table: Table) => readonly string[],
  value: (text: string) => string,
): Mutation => ({
  rule: "V02",
  name,
  plant: (book, random) => {
    const column = ownColumn(book, random, headingsOf);
    if (!column || column.table.headings.has(value(column.text))) return null;
    write(column.heading, value(column.text));
    return one(at("V02", severity, column.table, column.heading));
  },
});

const moved = (name: string, from: readonly string[], to: readonly string[]): Mutation => ({
  rule: "V02",
  name,
  plant: (book, random) => {
    const column = ownColumn(book, random, () => from);
    if (!column) return null;
    const { table, heading } = column;
    const before = book.heading(table, random.pick(to.length > 0 ? to : indicatorsOf(table)));
    const order = table.header.cells.slice();
    book.moveColumn(table, columnOf(table, heading), columnOf(table, before));
    const first = order.find((cell, col) => table.header.cells[col] !== cell);
    return first ? one(at("V02", "I", table, first)) : null;
  },
});

/** A heading of a list of the clerk's own. */
const listHeading = (tableName: string, heading: string, severity: "E" | "I", value: string, own: readonly unknown[] = []): Mutation => ({
  rule: "V02",
  name: `${heading} of ${tableName} renamed`,
  plant: (book) => {
    const table = book.table(tableName);
    const cell = book.heading(table, heading);
    if (!book.take([cell, columnsOf(table), ...own], [WHOLE_BOOK, table])) return null;
    write(cell, value);
    return one(at("V02", severity, table, cell));
  },
});

export const HEADINGS: readonly Mutation[] = [
  renamed("an indicator's heading renamed", "E", indicatorsOf, () => "新考核项"),
  renamed("an indicator's heading cut short", "E", indicatorsOf, (text) => text.slice(0, -1)),
  renamed("an indicator's heading cleared", "E", indicatorsOf, () => ""),
  renamed(
    "依据 renamed",
    "E",
    () => [SCORE_COLUMNS.evidence],
    () => "佐证材料",
  ),
  renamed(
    "部门得分 renamed",
    "E",
    () => [SCORE_COLUMNS.score],
    () => "总分",
  ),
  renamed(
    "姓名 renamed",
    "E",
    () => [SCORE_COLUMNS.name],
    () => "教师",
  ),
  renamed(
    "序号, 党小组 or 备注 renamed",
    "I",
    () => OPTIONAL,
    (text) => `${text}栏`,
  ),
  moved("序号 or 党小组 moved in front of 依据", [SCORE_COLUMNS.number, SCORE_COLUMNS.group], [SCORE_COLUMNS.evidence]),
  moved("依据 or 备注 moved in front of 工号", [SCORE_COLUMNS.evidence, SCORE_COLUMNS.remark], [SCORE_COLUMNS.id]),
  moved("依据 moved in front of an indicator's scores", [SCORE_COLUMNS.evidence], [SCORE_COLUMNS.bonusTotal]),
  moved("姓名 moved in front of 工号", [SCORE_COLUMNS.name], [SCORE_COLUMNS.id]),
  {
    rule: "V02",
    name: "a column put between",
    plant: (book, random) => {
      const column = ownColumn(book, random, () => [
        SCORE_COLUMNS.bonusTotal,
        SCORE_COLUMNS.evidence,
        SCORE_COLUMNS.group,
        SCORE_COLUMNS.remark,
      ]);
      if (!column) return null;
      const { table, heading } = column;
      const cell = book.insertColumn(table, columnOf(table, heading), "手机号");
      for (const line of table.rows) write(line.cells[columnOf(table, cell)] as Cell, "13800000000");
      return one(at("V02", "I", table, cell));
    },
  },
  {
    rule: "V02",
    name: "a column pasted a second time",
    plant: (book, random) => {
      const column = ownColumn(book, random, indicatorsOf);
      if (!column) return null;
      const { table, heading, text } = column;
      const from = columnOf(table, heading);
      const cell = book.insertColumn(table, from + 1, text);
      for (const line of table.rows) write(line.cells[from + 1] as Cell, line.cells[from]?.value ?? "");
      return one(at("V02", "E", table, cell));
    },
  },
  {
    rule: "V02",
    name: "a heading typed over by the one before it",
    plant: (book, random) => {
      const column = ownColumn(book, random, (table) => indicatorsOf(table).slice(1).concat(SCORE_COLUMNS.evidence));
      if (!column) return null;
      const { table, heading } = column;
      const col = columnOf(table, heading);
      const [before, after] = [table.header.cells[col - 1], table.header.cells[col + 1]];
      if (!book.take([before])) return null;
      write(heading, before?.value ?? "");
      // The heading that is gone is missed where the next one stands.
      return one(at("V02", "E", table, heading), at("V02", "E", table, after ?? null));
    },
  },
  {
    rule: "V02",
    name: "an indicator's column deleted",
    plant: (book, random) => {
      const column = ownColumn(book, random, indicatorsOf);
      if (!column) return null;
      const { table, heading } = column;
      const col = columnOf(table, heading);
      const next = table.header.cells[col + 1];
      book.deleteColumn(table, col);
      return one(at("V02", "E", table, next ?? null));
    },
  },
  listHeading("Roster", "支部", "E", "所属支部"),
  listHeading("Roster", "序号", "I", "编号"),
  listHeading("Roster", "批准人", "E", "审批"),
  listHeading("Roster", "参评状态", "E", "状态", [WHOLE_BOOK]),
  listHeading("Vetoes", "说明", "I", "备注"),
  listHeading("Vetoes", "文号", "E", "文件"),
  listHeading("GroupActivities", "业绩", "E", "工作业绩"),
  listHeading("Groups", "组长", "I", "负责人"),
  listHeading("Articles", "链接或剪报", "E", "网址"),
  listHeading("Articles", "媒体", "I", "刊物"),
  listHeading("History", "名次", "I", "排名"),
  listHeading("History", "总分", "E", "得分"),
];
