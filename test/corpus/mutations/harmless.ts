/** What people do to a book that is no fault: no rule may speak of it. */
import { newCell, type DamagedBook, type Sheet } from "../damagedBook";
import { columnsOf, one, orderOf, WHOLE_BOOK, write, type Mutation } from "../mutation";
import type { Random } from "../random";
import { HARMLESS_CELLS } from "./harmlessCells";
import { sortRows } from "./sheets";

const harmless = (name: string, change: (book: DamagedBook, random: Random) => boolean): Mutation => ({
  rule: "–",
  name,
  plant: (book, random) => (book.take([], [WHOLE_BOOK]) && change(book, random) ? one() : null),
});

const sheetOf = (name: string, words: readonly (readonly (string | number)[])[]): Sheet => ({
  ...{ id: `{${name}}`, name, hidden: false, protected: false, merges: [], hiddenColumns: [] },
  lines: words.map((row) => ({ cells: row.map((value) => newCell(value)), hidden: false })),
});

export const HARMLESS: readonly Mutation[] = [
  ...HARMLESS_CELLS,
  harmless("the rows of a score sheet sorted", (book, random) => {
    const table = random.pick(book.scoreTables);
    if (!book.take([orderOf(table)], [table])) return false;
    sortRows(table, random);
    return true;
  }),
  harmless("the rows of 花名册 sorted", (book, random) => {
    const table = book.table("Roster");
    if (!book.take([orderOf(table), table])) return false;
    sortRows(table, random);
    return true;
  }),
  harmless("blank rows in the middle of a score table", (book, random) => {
    const table = random.pick(book.scoreTables);
    if (!book.take([orderOf(table)], [table])) return false;
    for (let i = 0; i < 2; i += 1) book.insertLine(table, random.upTo(table.rows.length), book.blankLine(table));
    return true;
  }),
  harmless("blank rows after the last one of a table", (book, random) => {
    const table = random.pick([...book.scoreTables, book.table("Roster"), book.table("Vetoes")]);
    if (!book.take([orderOf(table)], [table])) return false;
    book.insertLine(table, table.rows.length, book.blankLine(table));
    return true;
  }),
  harmless("every sheet protected", (book) => {
    for (const sheet of book.sheets) sheet.protected = true;
    return true;
  }),
  harmless("a score sheet hidden", (book, random) => {
    random.pick(book.scoreTables).sheet.hidden = true;
    return true;
  }),
  harmless("sheets of one's own among the others", (book, random) => {
    const own = sheetOf("部门自用台账", [
      ["姓名", "电话", "合计"],
      ["王芳", "=1+1", 99],
      ["#REF!", "９５．５", "95分"],
    ]);
    book.sheets.splice(random.upTo(book.sheets.length), 0, own, sheetOf("Sheet1", []));
    return true;
  }),
  harmless("a copy of a score sheet kept beside it, without a table", (book, random) => {
    const { sheet } = random.pick(book.scoreTables);
    if (book.sheets.some(({ name }) => name === `${sheet.name} (2)`)) return false;
    const lines = sheet.lines.map(({ cells, hidden }) => ({ hidden, cells: cells.map((cell) => ({ ...cell, template: null })) }));
    book.sheets.push({ id: "{copy}", name: `${sheet.name} (2)`, hidden: false, protected: false, merges: [], hiddenColumns: [], lines });
    return true;
  }),
  harmless("a sheet renamed", (book, random) => {
    const table = random.pick([...book.tables.values()]);
    table.sheet.name = `${table.sheet.name}（定稿）`;
    return true;
  }),
  harmless("notes to the right of a score table", (book, random) => {
    const { sheet, header, left, columnCount } = random.pick(book.scoreTables);
    sheet.lines.forEach((line, index) => {
      while (line.cells.length < left + columnCount + 2) line.cells.push(newCell());
      write(line.cells[left + columnCount + 1] ?? newCell(), line === header ? "联系方式" : index % 2 === 0 ? "约95分" : "#N/A");
    });
    return true;
  }),
  harmless("a column of notes at the right end of a score table", (book, random) => {
    const table = random.pick(book.scoreTables);
    if (!book.take([], [table, columnsOf(table)])) return false;
    const cell = book.insertColumn(table, table.left + table.columnCount, "部门备忘");
    for (const line of table.rows) write(line.cells[table.header.cells.indexOf(cell)] ?? newCell(), random.oneIn(2) ? "已谈话" : "");
    return true;
  }),
  harmless("notes below the sign-off", (book, random) => {
    const { sheet } = random.pick(book.scoreTables);
    const width = Math.max(...sheet.lines.map(({ cells }) => cells.length));
    const line = { hidden: false, cells: Array.from({ length: width }, () => newCell()) };
    write(line.cells[0] ?? newCell(), "合计：本部门评分由考核小组集体研究");
    sheet.lines.push(line);
    return true;
  }),
];
