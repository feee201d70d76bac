/** The clerk's own lists: V25 groups, V26 and V27 texts, V31 particulars, people of 一票否决. */
import type { Cell, DamagedBook, Line, Table } from "../damagedBook";
import {
  at,
  columnsOf,
  relyOnName,
  one,
  orderOf,
  ownRow,
  rankedOf,
  tries,
  WHOLE_BOOK,
  write,
  writeFormula,
  type Mutation,
} from "../mutation";
import { isRanked } from "./activities";

const roster = (rule: "V25", name: string, heading: string, value: string): Mutation => ({
  rule,
  name,
  plant: (book, random) => {
    const row = ownRow(book, random, "Roster");
    if (!row) return null;
    const member = book.members.find(({ id }) => book.cell(row.table, row.line, "工号").value === id);
    if (!member || !book.take([member, rankedOf(member.group)], ["Groups rows"])) return null;
    const cell = book.cell(row.table, row.line, heading);
    write(cell, value);
    return one(at(rule, "E", row.table, cell, member.id));
  },
});

const groups: readonly Mutation[] = [
  roster("V25", "a member without a group", "党小组", ""),
  roster("V25", "a member of a group of spaces", "党小组", "  "),
  roster("V25", "a member of a group that there is not", "党小组", "高三党小组"),
  roster("V25", "a member of a group written otherwise", "党小组", "高一 党小组"),
  roster("V25", "a member without a branch", "支部", ""),
  {
    rule: "V25",
    name: "a group twice in 党小组",
    plant: (book, random) => {
      const table = book.table("Groups");
      if (!book.take(["Groups rows", orderOf(table)], [WHOLE_BOOK, table, columnsOf(table)])) return null;
      const line = random.pick(table.rows);
      const copy = book.copyLine(line);
      book.insertLine(table, table.rows.indexOf(line) + 1, copy);
      book.take([copy]);
      return one(at("V25", "E", table, book.cell(table, copy, "党小组")));
    },
  },
  {
    rule: "V25",
    name: "a group that there is not, in 党小组活动",
    plant: (book, random) => {
      const row = ownRow(book, random, "GroupActivities");
      if (!row) return null;
      const cell = book.cell(row.table, row.line, "党小组");
      const group = String(cell.value);
      if (!book.take([rankedOf(group)], ["Groups rows", orderOf(row.table)])) return null;
      write(cell, "后勤党小组");
      const absent = isRanked(book.members, group) ? [at("V07", "E", row.table, null)] : [];
      return one(at("V25", "E", row.table, cell), ...absent);
    },
  },
];

/** Text that begins like a formula. */
const injected = (
  name: string,
  place: (book: DamagedBook, random: Parameters<Mutation["plant"]>[1]) => { table: Table; cell: Cell } | null,
  text: string,
  formula = false,
): Mutation => ({
  rule: "V27",
  name,
  plant: (book, random) => {
    const found = place(book, random);
    if (!found) return null;
    if (formula) writeFormula(found.cell, text, "点此查看");
    else write(found.cell, text, "@");
    return one(at("V27", "W", found.table, found.cell));
  },
});

const inScores = (heading: string) => (book: DamagedBook, random: Parameters<Mutation["plant"]>[1]) =>
  tries(20, () => {
    const table = random.pick(book.scoreTables);
    const line = random.pick(table.rows);
    if (!line || line.cells.every(({ value }) => value === "")) return null;
    const cell = book.cell(table, line, heading);
    return book.take([cell], [WHOLE_BOOK, table, line, book.heading(table, heading), columnsOf(table)]) ? { table, cell } : null;
  });

const inList =
  (tableName: string, heading: string, fits: (line: Line, book: DamagedBook, table: Table) => boolean = () => true) =>
  (book: DamagedBook, random: Parameters<Mutation["plant"]>[1]) => {
    const table = book.table(tableName);
    const row = ownRow(book, random, tableName, (line) => fits(line, book, table));
    return row ? { table, cell: book.cell(table, row.line, heading) } : null;
  };

const isAbsent = (line: Line, book: DamagedBook, table: Table): boolean => book.cell(table, line, "参评状态").value === "不参评";

const injections: readonly Mutation[] = [
  injected("“=1+2” kept as text in 依据", inScores("依据"), "=1+2"),
  injected("“+86…” in 备注", inScores("备注"), "+86 139 0000"),
  injected("“@张主任” in 备注", inScores("备注"), "@张主任"),
  injected("“-见附件” in 依据", inScores("依据"), "-见附件"),
  injected("a hyperlink formula in 依据", inScores("依据"), '=HYPERLINK("http://example.invalid/","点此查看")', true),
  injected("a command in 备注", inScores("备注"), "=cmd|'/c calc'!A0", true),
  injected("“=…” as 批准人", inList("Roster", "批准人", isAbsent), "=周校长"),
  injected("“@…” as 文号", inList("Vetoes", "文号"), "@SUM(A1)"),
  injected("“+…” as 说明 of a veto", inList("Vetoes", "说明"), "+补充"),
];

const veto = (
  rule: string,
  name: string,
  heading: string,
  value: Cell["value"],
  severity: "E" | "I" = "E",
  format?: string,
  foundAt = heading,
): Mutation => ({
  rule,
  name,
  plant: (book, random) => {
    const row = ownRow(book, random, "Vetoes");
    if (!row) return null;
    write(book.cell(row.table, row.line, heading), value, format);
    return one(at(rule, severity, row.table, book.cell(row.table, row.line, foundAt)));
  },
});

const particulars: readonly Mutation[] = [
  veto("V31", "a veto without 文号", "文号", ""),
  veto("V31", "a veto with a 文号 of zero-width characters", "文号", "\u200B"),
  veto("V31", "a veto without 日期", "日期", ""),
  veto("V31", "a veto without 事由代码", "事由代码", ""),
  veto("V31", "a veto without 影响季度数", "影响季度数", ""),
  veto("V31", "a veto for three quarters", "影响季度数", 3),
  veto("V31", "a veto from “八月”", "日期", "八月"),
  veto("V31", "a veto from a number that is no date", "日期", 20260815, "E", "General"),
  veto("V31", "a veto in a state that there is not", "状态", "已取消"),
  {
    rule: "V31",
    name: "a veto of nobody",
    plant: (book, random) => {
      const row = ownRow(book, random, "Vetoes");
      if (!row) return null;
      for (const heading of ["工号", "姓名"]) write(book.cell(row.table, row.line, heading), "");
      return one(at("V31", "E", row.table, book.cell(row.table, row.line, "工号")));
    },
  },
  ...(["事由", "批准人"] as const).map((heading): Mutation => ({
    rule: "V31",
    name: `不参评 without ${heading}`,
    plant: (book, random) => {
      const row = ownRow(book, random, "Roster", (line) => isAbsent(line, book, book.table("Roster")));
      if (!row) return null;
      const cell = book.cell(row.table, row.line, heading);
      write(cell, random.pick(["", " "]));
      return one(at("V31", "E", row.table, cell));
    },
  })),
];

const people: readonly Mutation[] = [
  veto("V03", "a veto with an id of nobody", "工号", "ZZ-404", "E"),
  {
    rule: "V26",
    name: "a space inside the name of a veto",
    plant: (book, random) => {
      const row = ownRow(book, random, "Vetoes", (line) => {
        const name = String(book.cell(book.table("Vetoes"), line, "姓名").value);
        return book.members.some((member) => member.name === name && relyOnName(book, member));
      });
      if (!row) return null;
      const cell = book.cell(row.table, row.line, "姓名");
      write(cell, `${String(cell.value).slice(0, 1)} ${String(cell.value).slice(1)}`);
      return one(at("V26", "I", row.table, cell));
    },
  },
  {
    rule: "V09",
    name: "the id of a veto stored as a number",
    plant: (book, random) => {
      const table = book.table("Vetoes");
      const row = ownRow(book, random, "Vetoes", (line) => /^\d+$/.test(String(book.cell(table, line, "工号").value)));
      if (!row || !book.take([], ["other ids"])) return null;
      const cell = book.cell(table, row.line, "工号");
      write(cell, Number(cell.value), "General");
      return one(at("V09", "E", table, cell));
    },
  },
];

export const LISTS: readonly Mutation[] = [...groups, ...injections, ...particulars, ...people];
