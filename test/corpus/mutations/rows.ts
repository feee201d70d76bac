/** Rows too many and rows lost: V05 twice, V06 missing, V22 sums and notes. */
import type { Cell } from "../damagedBook";
import { at, columnsOf, idOf, one, orderOf, ownLine, WHOLE_BOOK, write, type Mutation } from "../mutation";
import { cellsOf } from "../whoseRow";

/** A copy of somebody's row, further down in the table. */
const twice = (name: string, severity: "E" | "W", change: (cells: Cell[]) => void, times = 1): Mutation => ({
  rule: "V05",
  name,
  plant: (book, random) => {
    const place = ownLine(
      book,
      random,
      (drawn) =>
        drawn.table.plan?.indicators.some((indicator) => typeof book.cell(drawn.table, drawn.line, indicator.name).value === "number") ===
        true,
      (table) => [orderOf(table)],
    );
    if (!place) return null;
    const { table, line } = place;
    const copies = Array.from({ length: times }, () => {
      const copy = book.copyLine(line);
      const from = table.rows.indexOf(line) + 1;
      book.insertLine(table, from + random.upTo(table.rows.length - from), copy);
      book.take([copy]);
      const scores = (table.plan?.indicators ?? []).map((indicator) => book.cell(table, copy, indicator.name));
      change(scores.filter(({ value }) => typeof value === "number"));
      return copy;
    });
    return one(...copies.map((copy) => at("V05", severity, table, book.cell(table, copy, "工号"), place.member.id)));
  },
});

const unchanged = (): void => undefined;
const raised = ([first]: Cell[]): void => {
  if (first) write(first, Number(first.value) === 1 ? 2 : 1);
};

/** A copy of a row of another table. */
const copied = (
  name: string,
  tableName: string,
  heading: string,
  severity: "E" | "W",
  changed: string | null,
  value: Cell["value"],
): Mutation => ({
  rule: "V05",
  name,
  plant: (book, random) => {
    const table = book.table(tableName);
    const line = table.rows.length > 0 ? random.pick(table.rows) : null;
    if (!line || line.cells.every((cell) => cell.value === "") || book.isTaken(line)) return null;
    const member = tableName === "Roster" ? [book.members.find(({ id }) => id === idOf(book, table, line))] : [];
    if (!book.take([line, orderOf(table), ...member], [WHOLE_BOOK, table, columnsOf(table)])) return null;
    const copy = book.copyLine(line);
    const from = table.rows.indexOf(line) + 1;
    book.insertLine(table, from + random.upTo(table.rows.length - from), copy);
    book.take([copy]);
    if (changed !== null) write(book.cell(table, copy, changed), value);
    return one(at("V05", severity, table, book.cell(table, copy, heading)));
  },
});

const lostRows: readonly Mutation[] = [
  {
    rule: "V06",
    name: "a row deleted",
    plant: (book, random) => {
      const place = ownLine(
        book,
        random,
        ({ table }) => table.rows.length >= 4,
        (table) => [orderOf(table)],
      );
      if (!place) return null;
      book.deleteLine(place.table, place.line);
      return one(at("V06", "E", place.table, null, place.member.id));
    },
  },
  {
    rule: "V06",
    name: "a row cleared",
    plant: (book, random) => {
      const place = ownLine(book, random, ({ table }) => table.rows.length >= 4);
      if (!place) return null;
      for (const cell of place.line.cells) write(cell, "");
      return one(at("V06", "E", place.table, null, place.member.id));
    },
  },
  {
    rule: "V06",
    name: "every row cleared",
    plant: (book, random) => {
      const table = random.pick(book.scoreTables);
      if (!book.take([table], [WHOLE_BOOK])) return null;
      for (const line of table.rows) for (const cell of line.cells.slice(table.left, table.left + table.columnCount)) write(cell, "");
      return one(at("V06", "E", table, null));
    },
  },
  {
    rule: "V06",
    name: "a member who came after the sheets went out",
    plant: (book, random) => {
      const roster = book.table("Roster");
      const model = random.pick(roster.rows);
      if (!book.take(["newcomer"], [WHOLE_BOOK, roster, model, columnsOf(roster), orderOf(roster), ...book.scoreTables])) return null;
      const line = book.copyLine(model);
      const of = { 工号: "NEW-1", 姓名: "欧阳震华", 参评状态: "参评", 事由: "", 批准人: "", 党员类别: "预备" };
      for (const [heading, value] of Object.entries(of)) write(book.cell(roster, line, heading), value);
      line.hidden = false;
      book.insertLine(roster, roster.rows.length, line);
      book.take([line]);
      return one(...book.scoreTables.map((table) => at("V06", "E", table, null, "NEW-1")));
    },
  },
];

/** A row of sums put among the members. */
const total = (name: string, column: "number" | "id" | "name" | "group", text: string): Mutation => ({
  rule: "V22",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    if (!book.take([orderOf(table)], [WHOLE_BOOK, table, columnsOf(table)])) return null;
    const line = book.blankLine(table);
    const cell = cellsOf(book, { table, line })[column];
    write(cell, text);
    for (const { name: heading } of table.plan?.indicators ?? []) {
      const sum = book.cell(table, line, heading);
      if (!random.oneIn(3)) Object.assign(sum, { value: 123.456, formula: "=SUM(E6:E9)" });
    }
    write(book.cell(table, line, "备注"), "仅供参考");
    book.insertLine(table, random.upTo(table.rows.length), line);
    return one(at("V22", "I", table, cell));
  },
});

export const ROWS: readonly Mutation[] = [
  twice("a row pasted a second time", "W", unchanged),
  twice("a row pasted three times", "W", unchanged, 2),
  twice("a row a second time with another score", "E", raised),
  copied("a member twice in 花名册", "Roster", "工号", "W", null, ""),
  copied("a member twice in 花名册, with another 支部", "Roster", "工号", "E", "支部", "幼儿园支部"),
  copied("a group twice in 党小组活动", "GroupActivities", "党小组", "W", null, ""),
  copied("a group twice in 党小组活动, with another number", "GroupActivities", "党小组", "E", "业绩", 0.25),
  ...lostRows,
  total("合计 in the place of a name", "name", "合计"),
  total("平 均 分 in 序号", "number", "平 均 分"),
  total("小计 in the place of an id", "id", "小计"),
  total("a note in 序号", "number", "备注：本表由教务处填写"),
  total("总计 in 党小组", "group", "总计"),
];
