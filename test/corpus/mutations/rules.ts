/** V24: settings, weights and indicators that are none, and rules changed after the scores came in. */
import { SETTINGS } from "../../../src/core/settings";
import type { Cell, DamagedBook, Line, Table } from "../damagedBook";
import { at, columnsOf, one, orderOf, RULES, tries, WHOLE_BOOK, write, type Mutation, type Planted } from "../mutation";
import type { Random } from "../random";

const lineOf = (book: DamagedBook, table: Table, heading: string, value: string): Line | null =>
  table.rows.find((line) => book.cell(table, line, heading).value === value) ?? null;

/** While a setting is none, what rests upon settings is not compared. */
const setting = (
  item: string,
  value: Cell["value"],
  { name = `${item}: “${String(value)}”`, severity = "E" as "E" | "W", format = "General" } = {},
): Mutation => ({
  rule: "V24",
  name,
  plant: (book) => {
    const table = book.table("Settings");
    const line = lineOf(book, table, "项目", item);
    if (!line || !book.take(["settings", line], [WHOLE_BOOK, RULES, table, columnsOf(table)])) return null;
    const cell = book.cell(table, line, "值");
    if (cell.value === value) return null;
    write(cell, value, format);
    return one(at("V24", severity, table, cell));
  },
});

const inTable = (
  name: string,
  tableName: string,
  damage: (book: DamagedBook, table: Table, random: Random) => Planted | null,
): Mutation => ({
  rule: "V24",
  name,
  plant: (book, random) => {
    const table = book.table(tableName);
    return book.take([RULES, tableName], [WHOLE_BOOK, table, columnsOf(table), orderOf(table)]) ? damage(book, table, random) : null;
  },
});

/** One cell of a row of 部门 or 指标 that fits. */
const cellOf = (
  name: string,
  tableName: string,
  heading: string,
  value: Cell["value"],
  fits: (line: Line, book: DamagedBook, table: Table) => boolean = () => true,
  format?: string,
): Mutation =>
  inTable(name, tableName, (book, table, random) => {
    const line = tries(20, () => {
      const drawn = random.pick(table.rows);
      return fits(drawn, book, table) ? drawn : null;
    });
    if (!line) return null;
    const cell = book.cell(table, line, heading);
    write(cell, value, format);
    return one(at("V24", "E", table, cell));
  });

const isBase = (line: Line, book: DamagedBook, table: Table): boolean => book.cell(table, line, "类型").value === "基础";
const weights = (book: DamagedBook, table: Table): Cell[] => table.rows.map((line) => book.cell(table, line, "权重(%)"));

const addedSetting = (name: string, item: string): Mutation =>
  inTable(name, "Settings", (book, table) => {
    if (!book.take(["settings"])) return null;
    const line = book.blankLine(table);
    const cell = book.cell(table, line, "项目");
    write(cell, item);
    write(book.cell(table, line, "值"), "86-0459");
    book.insertLine(table, table.rows.length, line);
    return one(at("V24", "E", table, cell));
  });

/** The column of the score sheet for an indicator that is no longer known to be one. */
const orphaned = (book: DamagedBook, name: Cell["value"], code: Cell["value"]) => {
  const table = book.table(`Scores_${code}`);
  return at("V02", "I", table, book.heading(table, String(name)));
};

const BOUNDED = SETTINGS.filter(({ kind }) => kind === "points" || kind === "count").map(({ item }) => item);

export const RULE_FAULTS: readonly Mutation[] = [
  ...(["很多", "-1", "", "1,000"] as const).map((value): Mutation => ({
    rule: "V24",
    name: `a number of 设置: “${value}”`,
    plant: (book, random) => setting(random.pick(BOUNDED), value).plant(book, random),
  })),
  setting("季度", 5),
  setting("年度", "二〇二六"),
  setting("加分封顶", 10.555),
  setting("并列处理", "随便"),
  setting("不适用处理", "零分"),
  setting("名次显示", "标准的"),
  setting("并列顺序", "JW；没有", { name: "a department in 并列顺序 that there is not" }),
  setting("部门得分上限", 0, { name: "部门得分上限 as low as the 下限" }),
  setting("优秀党小组名额_中心", 9, { name: "more places for 中心 than for 学校" }),
  setting("临界分差", 0.85, { severity: "W", name: "临界分差 changed after the scores came in" }),
  setting("公示工作日", 46270, { format: "m/d", name: "a date for 公示工作日" }),
  addedSetting("a row of 设置 that there is not", "传真"),
  addedSetting("a row of 设置 twice", "联系电话"),
  inTable("年度 taken out of 设置", "Settings", (book, table) => {
    const line = lineOf(book, table, "项目", "年度");
    if (!line || !book.take(["settings"])) return null;
    book.deleteLine(table, line);
    return one(at("V24", "E", table, null));
  }),
  cellOf("a weight in words", "Departments", "权重(%)", "三成"),
  cellOf("a weight of nought", "Departments", "权重(%)", 0),
  cellOf("a weight with three decimals", "Departments", "权重(%)", 12.345),
  cellOf("a weight as a percentage", "Departments", "权重(%)", 0.25, () => true, "0%"),
  inTable("a department without a code", "Departments", (book, table, random) => {
    const cell = book.cell(table, random.pick(table.rows), "代码");
    if (!ownColumns(book, cell.value)) return null;
    write(cell, "");
    return one(at("V24", "E", table, cell));
  }),
  cellOf("a department without a name", "Departments", "部门", ""),
  inTable("weights that sum to less than 100", "Departments", (book, table, random) => {
    const cell = random.pick(weights(book, table).filter(({ value }) => Number(value) > 2));
    if (!cell) return null;
    write(cell, Number(cell.value) - 1);
    // The rules were recorded: the changed weight is told at its cell too.
    return one(at("V24", "E", table, book.heading(table, "权重(%)")), at("V24", "W", table, cell));
  }),
  inTable("every weight a fraction of 1", "Departments", (book, table) => {
    const cells = weights(book, table);
    if (cells.some(({ value }) => Number(value) % 1 !== 0)) return null;
    for (const cell of cells) write(cell, Number(cell.value) / 100);
    return one(at("V24", "E", table, book.heading(table, "权重(%)")), ...cells.map((cell) => at("V24", "W", table, cell)));
  }),
  cellOf("a kind of indicator that there is not", "Indicators", "类型", "附加", (line, book, table) => isBase(line, book, table)),
  cellOf("a 换算 that is none", "Indicators", "换算", "一半"),
  cellOf("a 换算 of nought", "Indicators", "换算", "0/5"),
  cellOf("须附依据: 也许", "Indicators", "须附依据", "也许"),
  cellOf("a most that is no number", "Indicators", "最高", "满分", isBase),
  cellOf(
    "a base indicator without its most points",
    "Indicators",
    "最高",
    "",
    (line, book, table) => isBase(line, book, table) && book.cell(table, line, "组").value === "",
  ),
  cellOf("an indicator without a code", "Indicators", "代码", ""),
  inTable("最低 above 最高", "Indicators", (book, table) => {
    const line = table.rows.find((row) => isBase(row, book, table) && book.cell(table, row, "组").value === "");
    if (!line) return null;
    const cell = book.cell(table, line, "最低");
    write(cell, 999);
    return one(at("V24", "E", table, cell));
  }),
  inTable("alternatives with different most points", "Indicators", (book, table) => {
    const slots = table.rows.filter((line) => book.cell(table, line, "组").value === "带班");
    const second = slots[1];
    if (!second) return null;
    const cell = book.cell(table, second, "最高");
    write(cell, 31);
    return one(at("V24", "E", table, cell));
  }),
  inTable("an indicator of a department that there is not", "Indicators", (book, table, random) => {
    const line = random.pick(table.rows);
    const [cell, name] = [book.cell(table, line, "部门"), book.cell(table, line, "指标").value];
    const left = table.rows.filter((row) => row !== line && book.cell(table, row, "部门").value === cell.value && isBase(row, book, table));
    if (left.length === 0 || !ownColumns(book, cell.value)) return null;
    const orphan = orphaned(book, name, cell.value);
    write(cell, "没有的部门");
    return one(at("V24", "E", table, cell), orphan);
  }),
  inTable("the code of a department typed otherwise", "Indicators", (book, table, random) => {
    const line = random.pick(table.rows);
    const [cell, name] = [book.cell(table, line, "部门"), book.cell(table, line, "指标").value];
    const left = table.rows.filter((row) => row !== line && book.cell(table, row, "部门").value === cell.value && isBase(row, book, table));
    if (left.length === 0 || !ownColumns(book, cell.value)) return null;
    const orphan = orphaned(book, name, cell.value);
    write(cell, `${cell.value}-`);
    return one(at("V24", "E", table, cell), orphan);
  }),
  {
    ...inTable("", "Indicators", (book, table, random) => {
      const from = random.upTo(Math.max(0, table.rows.length - 2));
      const [first, second] = table.rows.slice(from, from + 2).map((line) => book.cell(table, line, "部门"));
      const line = table.rows[from + 1];
      if (!first || !second || !line || first.value !== second.value || !ownColumns(book, first.value)) return null;
      const orphan = orphaned(book, book.cell(table, line, "指标").value, first.value);
      write(second, "");
      table.sheet.merges.push({ from: first, to: second });
      return one(at("V20", "E", table, first), orphan);
    }),
    rule: "V20",
    name: "部门 merged over two indicators in 指标",
  },
  inTable("a heading of the sheet as an indicator's name", "Indicators", (book, table, random) => renamedTo(book, table, random, "依据")),
  {
    rule: "V24",
    name: "a participation that is neither 参评 nor 不参评",
    plant: (book, random) => choice(book, random, "参评状态", ["请假", "", "参加"]),
  },
  {
    rule: "V24",
    name: "a 党员类别 that is neither 正式 nor 预备",
    plant: (book, random) => choice(book, random, "党员类别", ["党员", "", "群众"]),
  },
];

const ownColumns = (book: DamagedBook, code: Cell["value"]): boolean => {
  const scores = book.table(`Scores_${code}`);
  return book.take([scores], [WHOLE_BOOK]);
};

function renamedTo(book: DamagedBook, table: Table, random: Random, name: string): Planted | null {
  const line = random.pick(table.rows);
  const [cell, code] = [book.cell(table, line, "指标"), book.cell(table, line, "部门").value];
  if (!ownColumns(book, code)) return null;
  const orphan = orphaned(book, cell.value, code);
  write(cell, name);
  return one(at("V24", "E", table, cell), orphan);
}

function choice(book: DamagedBook, random: Random, heading: string, words: readonly string[]): Planted | null {
  const roster = book.table("Roster");
  const line = random.pick(roster.rows);
  const member = book.members.find(({ id }) => book.cell(roster, line, "工号").value === id);
  if (!member || !book.take([line, member, "ranked choice"], [WHOLE_BOOK, roster, columnsOf(roster)])) return null;
  const cell = book.cell(roster, line, heading);
  write(cell, random.pick(words));
  return one(at("V24", "E", roster, cell, member.id));
}
