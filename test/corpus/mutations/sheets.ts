/** A department's sheet as a whole: V01 where it is from, V28 changed after it was confirmed, V30 signed off. */
import { fingerprintScores } from "../../../src/core/collect/contents";
import { readBook } from "../../../src/core/reading/reading";
import type { Receipt } from "../../../src/core/snapshot";
import type { DamagedBook, Table } from "../damagedBook";
import { at, columnsOf, footOf, one, orderOf, ownScore, receiptOf, RULES, WHOLE_BOOK, write, type Mutation } from "../mutation";
import type { Random } from "../random";
import { labelled } from "../whoseRow";

const labelsOf = (table: Table): string => `${table.name} labels`;

/** Another text behind a label above the table. */
const foreign = (name: string, label: string, value: string | ((table: Table, book: DamagedBook) => string | null)): Mutation => ({
  rule: "V01",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    const cell = labelled(table, label);
    const text = typeof value === "string" ? value : value(table, book);
    if (!cell || text === null || !book.take([labelsOf(table)], [WHOLE_BOOK, table, "settings", RULES])) return null;
    write(cell, text);
    return one(at("V01", "E", table, cell));
  },
});

const lost = (name: string, lose: (book: DamagedBook, table: Table) => void): Mutation => ({
  rule: "V01",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    if (!book.take([table], [WHOLE_BOOK, RULES])) return null;
    lose(book, table);
    return { expected: [{ rule: "V01", severity: "E", sheet: null, cell: null }] };
  },
});

const receipt = (of: string, at: string, confirmed: Receipt["confirmed"]): Receipt => ({
  ...{ kind: "scores", of, file: "教务.xlsx", at, by: "孙老师", inputs: "0", confirmed },
});

function addReceipt(book: DamagedBook, one: Receipt): void {
  if (book.identity) book.identity = { ...book.identity, receipts: [...(book.identity.receipts ?? []), one] };
}

/** The sheet's receipt, confirmed as the clean book has it. */
export function confirm(book: DamagedBook, { plan, name }: Table): void {
  const clean = readBook(book.clean.snapshot).scoreSheets.find(({ table }) => table.table.name === name);
  if (!clean) return;
  const confirmed = { at: "2026-09-29T10:00:00", by: "赵主任", inputs: fingerprintScores(clean) };
  addReceipt(book, receipt(plan?.code ?? "", "2026-09-28T16:00:00", confirmed));
}

const changed = (name: string, change: (book: DamagedBook, table: Table, random: Random) => boolean): Mutation => ({
  rule: "V28",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    if (book.isTaken(receiptOf(table)) || !change(book, table, random) || !book.take([receiptOf(table)], [WHOLE_BOOK, table])) return null;
    confirm(book, table);
    return one(at("V28", "E", table, null));
  },
});

/** The lines below a table: filled by, checked by, date. */
const foot = (name: string, write: (book: DamagedBook, table: Table) => ReturnType<typeof labelled>): Mutation => ({
  rule: "V30",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    if (!book.take([footOf(table)], [WHOLE_BOOK, table])) return null;
    return one(at("V30", "W", table, write(book, table)));
  },
});

const CHECKED = "审核人(签字)：";
const rewrite = (table: Table, label: string, text: string): ReturnType<typeof labelled> => {
  const cell = labelled(table, label);
  if (cell) write(cell, text);
  return cell;
};

export const SHEETS: readonly Mutation[] = [
  lost("a department's sheet deleted", (book, table) => {
    book.lost.add(table);
    book.sheets.splice(book.sheets.indexOf(table.sheet), 1);
  }),
  lost("a department's table turned into plain cells", (book, table) => {
    book.lost.add(table);
  }),
  foreign("another quarter's sheet", "考核周期：", "考核周期：2026年第二季度"),
  foreign("another year's sheet", "考核周期：", "考核周期：2025年第三季度"),
  foreign("another department's sheet", "部门：", (table, book) => {
    const other = book.clean.plan.departments.find(({ code }) => code !== table.plan?.code);
    return other ? `部门：${other.name}（${other.code}）` : "部门：食堂（ST）";
  }),
  foreign("another book's sheet", "考评簿编号：", "考评簿编号：book-of-2025"),
  foreign("a sheet of another template version", "模板版本：", "模板版本：7"),
  {
    rule: "V01",
    name: "the lines of identity cleared",
    plant: (book, random) => {
      const table = random.pick(book.scoreTables);
      if (!book.take([labelsOf(table)], [WHOLE_BOOK, table, "settings", RULES])) return null;
      for (const label of ["考核周期：", "考评簿编号："]) rewrite(table, label, "");
      return one(at("V01", "E", table, null));
    },
  },
  {
    rule: "V01",
    name: "a file that came after the deadline",
    plant: (book, random) => {
      const table = random.pick(book.scoreTables);
      if (!table.plan?.deadline || !book.take([receiptOf(table)], [WHOLE_BOOK, table, RULES])) return null;
      addReceipt(book, receipt(table.plan.code, "2026-10-09T00:01:00", null));
      return one(at("V01", "W", table, null));
    },
  },
  changed("a score changed after the sheet was confirmed", (book, table, random) => {
    const place = ownScore(book, random, (_, cell) => cell.value === 20 || cell.value === 7, [table]);
    if (!place) return false;
    write(place.cell, place.cell.value === 20 ? 21 : 8);
    return true;
  }),
  changed("依据 changed after the sheet was confirmed", (book, table) => {
    const line = table.rows.find((row) => row.cells.some(({ value }) => value !== "") && !book.isTaken(row));
    if (!line || !book.take([line], [columnsOf(table), RULES])) return false;
    write(book.cell(table, line, "依据"), "补充说明材料第9号");
    return true;
  }),
  changed("不适用 taken out of a bonus after the sheet was confirmed", (book, table, random) => {
    const place = ownScore(book, random, ({ kind }, cell) => kind !== "base" && (cell.value === "N/A" || cell.value === ""), [table]);
    if (!place) return false;
    write(place.cell, place.cell.value === "" ? "不适用" : "");
    return true;
  }),
  foot("nobody has checked it", (_, table) => rewrite(table, CHECKED, CHECKED)),
  foot("no date", (_, table) => rewrite(table, "日期：", "日期：")),
  foot("neither checked nor dated", (_, table) => {
    rewrite(table, "日期：", "日期：");
    return rewrite(table, CHECKED, CHECKED);
  }),
  foot("a line to sign on, and nothing on it", (_, table) => rewrite(table, CHECKED, `${CHECKED}＿＿＿＿____`)),
  foot("the words of a date that nobody completed", (_, table) => rewrite(table, "日期：", "日期：    年  月  日")),
  foot("the whole foot deleted", (_, table) => {
    for (const label of ["填表人：", CHECKED, "日期："]) rewrite(table, label, "");
    return null;
  }),
  {
    rule: "–",
    name: "rows sorted after the sheet was confirmed",
    plant: (book, random) => {
      const table = random.pick(book.scoreTables);
      if (!book.take([orderOf(table), receiptOf(table), columnsOf(table), table], [WHOLE_BOOK])) return null;
      confirm(book, table);
      sortRows(table, random);
      return one();
    },
  },
];

/** Whole rows change places, as by sorting. */
export function sortRows(table: Table, random: Random): void {
  const { lines } = table.sheet;
  const top = lines.indexOf(table.header) + 1;
  const sorted = table.rows.map((line) => ({ line, key: random.upTo(1e6) })).sort((a, b) => a.key - b.key);
  table.rows = sorted.map(({ line }) => line);
  lines.splice(top, table.rows.length, ...table.rows);
}
