/** Whose row it is: V03, V04, V05, V06, V22, V26, V32 in score sheets, and the people of 花名册. */
import type { PlannedMember } from "../../../src/workbook/layout/plannedBook";
import type { Cell, DamagedBook, Line, Table } from "../damagedBook";
import {
  at,
  columnsOf,
  footOf,
  idOf,
  isUnique,
  linesOf,
  one,
  orderOf,
  ownLine,
  ownRow as listRow,
  rosterLine,
  RULES,
  tries,
  WHOLE_BOOK,
  write,
  type Follow,
  type Mutation,
  type ScoreLine,
} from "../mutation";
import type { Random } from "../random";

const cellsOf = (book: DamagedBook, { table, line }: Pick<ScoreLine, "table" | "line">) => ({
  number: book.cell(table, line, "序号"),
  id: book.cell(table, line, "工号"),
  name: book.cell(table, line, "姓名"),
  group: book.cell(table, line, "党小组"),
});

const missingToo = ({ table, member }: ScoreLine): Follow => ({ rule: "V06", sheet: table.sheet, member: member.id });

/** Another id and name on somebody's row. `lost`: the row's member is then missing. */
const stranger = (
  name: string,
  change: (cells: ReturnType<typeof cellsOf>, place: ScoreLine, book: DamagedBook, random: Random) => Cell | null,
  follows: "V06" | "perhaps V06" | "nothing",
  fits: (book: DamagedBook, place: ScoreLine) => boolean = () => true,
): Mutation => ({
  rule: "V03",
  name,
  plant: (book, random) => {
    const place = ownLine(book, random, (drawn) => fits(book, drawn));
    if (!place) return null;
    const found = change(cellsOf(book, place), place, book, random);
    if (!found) return null;
    const expected = [at("V03", "E", place.table, found)];
    if (follows === "V06") expected.push(at("V06", "E", place.table, null, place.member.id));
    return { expected, ...(follows === "perhaps V06" ? { mayFollow: [missingToo(place)] } : {}) };
  },
});

const strangers: readonly Mutation[] = [
  stranger(
    "a name of nobody, without an id",
    ({ id, name }) => {
      write(id, "");
      write(name, "诸葛孔明");
      return name;
    },
    "V06",
  ),
  stranger(
    "an id of nobody beside the right name",
    ({ id }) => {
      write(id, "ZZ-99999");
      return id;
    },
    "nothing",
  ),
  stranger(
    "the id of another member",
    ({ id, name }, { member }, book, random) => {
      const other = random.pick(book.members.filter((one) => one.participates && one.name !== member.name && isUnique(book, one)));
      if (!other) return null;
      write(id, other.id);
      return name;
    },
    "nothing",
    (book, { member }) => isUnique(book, member) && book.members.some((one) => one !== member && one.participates && isUnique(book, one)),
  ),
  stranger(
    "one character of the name mistyped, without an id",
    ({ id, name }, { member }) => {
      write(id, "");
      write(name, `${member.name.slice(0, -1)}鑫`);
      return name;
    },
    "perhaps V06",
    (_, { member }) => member.name.length > 1,
  ),
  stranger(
    "two characters of the name swapped, without an id",
    ({ id, name }, { member }, book) => {
      const swapped = member.name.slice(0, -2) + member.name.slice(-1) + member.name.slice(-2, -1);
      if (book.members.some((one) => one.name === swapped)) return null;
      write(id, "");
      write(name, swapped);
      return name;
    },
    "perhaps V06",
    (_, { member }) => member.name.length === 3,
  ),
  stranger(
    "one digit of the id mistyped, without a name",
    ({ id, name }, { member }) => {
      write(name, "");
      write(id, `${member.id.slice(0, -1)}X`);
      return id;
    },
    "perhaps V06",
  ),
  stranger(
    "neither id nor name",
    ({ id, name }, { table, line }, book) => {
      write(id, "");
      write(name, "");
      const filled = (table.plan?.indicators ?? [])
        .map((indicator) => book.cell(table, line, indicator.name))
        .find(({ value }) => value !== "");
      return filled ?? id;
    },
    "perhaps V06",
  ),
  {
    rule: "V03",
    name: "a number for an id that two members have, with and without noughts before it",
    plant: (book, random) => {
      const place = ownLine(book, random, ({ member }) => /^0\d+$/.test(member.id));
      if (!place) return null;
      const bare = String(Number(place.member.id));
      const other = book.members.find((member) => member.participates && member !== place.member && isFree(book, member));
      if (!other || !book.take([other, "other ids"], [])) return null;
      for (const { table, line } of [...linesOf(book, other), ...inRoster(book, other)]) write(book.cell(table, line, "工号"), bare);
      const { id } = cellsOf(book, place);
      write(id, Number(bare), "General");
      return one(at("V03", "E", place.table, id));
    },
  },
  {
    rule: "V03",
    name: "a member of 花名册 without an id",
    plant: (book, random) => {
      const member = freeMember(book, random, ({ participates }) => participates);
      if (!member || !isUnique(book, member)) return null;
      for (const { table, line } of linesOf(book, member)) write(book.cell(table, line, "工号"), "");
      const { table, line } = inRoster(book, member)[0] as { table: Table; line: Line };
      const id = book.cell(table, line, "工号");
      write(id, "");
      return one(at("V03", "E", table, id));
    },
  },
  {
    rule: "V03",
    name: "a member of 花名册 without a name",
    plant: (book, random) => {
      const member = freeMember(book, random, ({ participates }) => participates);
      if (!member) return null;
      const { table, line } = inRoster(book, member)[0] as { table: Table; line: Line };
      const name = book.cell(table, line, "姓名");
      write(name, "");
      return one(at("V03", "E", table, name));
    },
  },
];

const inRoster = (book: DamagedBook, member: PlannedMember): { table: Table; line: Line }[] => {
  const line = rosterLine(book, member);
  return line ? [{ table: book.table("Roster"), line }] : [];
};

/** Named nowhere but in 花名册 and the score sheets. */
const isFree = (book: DamagedBook, { id, name }: PlannedMember): boolean => {
  const { vetoes, articles, history } = book.clean.plan;
  const named = vetoes.some((veto) => veto.id === id || veto.name === name) || articles.some(({ authors }) => authors.includes(id));
  return !named && !history.some((row) => row.id === id);
};

/** A member whose row of 花名册 is for a mutation of its own, and every row of theirs. */
export function freeMember(
  book: DamagedBook,
  random: Random,
  fits: (member: PlannedMember) => boolean,
  own: (member: PlannedMember) => readonly unknown[] = () => [],
): PlannedMember | null {
  const roster = book.table("Roster");
  return tries(20, () => {
    const member = random.pick(book.members);
    const line = rosterLine(book, member);
    if (!line || !fits(member) || !isFree(book, member)) return null;
    return book.take(
      [member, line, ...own(member)],
      [WHOLE_BOOK, RULES, roster, columnsOf(roster), ...book.scoreTables.flatMap((table) => [table, columnsOf(table)])],
    )
      ? member
      : null;
  });
}

/** Other members get the name of this one, wherever they stand. */
function nameLike(book: DamagedBook, random: Random, member: PlannedMember, count: number): boolean {
  for (let i = 0; i < count; i += 1) {
    const other = freeMember(book, random, (drawn) => drawn !== member && isUnique(book, drawn));
    if (!other) return i > 0;
    for (const { table, line } of [...linesOf(book, other), ...inRoster(book, other)]) write(book.cell(table, line, "姓名"), member.name);
  }
  return true;
}

const namesakes = (name: string, count: number): Mutation => ({
  rule: "V04",
  name,
  plant: (book, random) => {
    const place = ownLine(book, random, ({ member }) => isUnique(book, member));
    if (!place || !nameLike(book, random, place.member, count)) return null;
    const cells = cellsOf(book, place);
    write(cells.id, "");
    return one(at("V04", "E", place.table, cells.name));
  },
});

/** A name alone that two members have, in a list of the clerk's own. */
const nameAlone = (tableName: "Vetoes" | "Articles", name: string): Mutation => ({
  rule: "V04",
  name,
  plant: (book, random) => {
    const row = listRow(book, random, tableName);
    if (!row) return null;
    const isVeto = tableName === "Vetoes";
    const member = book.members.find(({ id }) => (isVeto ? id === book.cell(row.table, row.line, "工号").value : true));
    if (!member || !isUnique(book, member) || !nameLike(book, random, member, 1)) return null;
    const cell = book.cell(row.table, row.line, isVeto ? "姓名" : "作者");
    if (isVeto) write(book.cell(row.table, row.line, "工号"), "");
    write(cell, member.name);
    return one(at("V04", "E", row.table, cell));
  },
});

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

/** The name of a row written in another way. */
const lookAlike = (name: string, rewrite: (name: string) => string): Mutation => ({
  rule: "V26",
  name,
  plant: (book, random) => {
    const place = ownLine(
      book,
      random,
      ({ member }) => member.name.length > 1 && rewrite(member.name) !== member.name && isUnique(book, member),
    );
    if (!place) return null;
    const { id, name: cell } = cellsOf(book, place);
    write(cell, rewrite(place.member.name));
    if (random.oneIn(3)) write(id, "");
    return one(at("V26", "I", place.table, cell, place.member.id));
  },
});

const TRADITIONAL: Readonly<Record<string, string>> = {
  张: "張",
  刘: "劉",
  陈: "陳",
  杨: "楊",
  赵: "趙",
  黄: "黃",
  吴: "吳",
  强: "強",
  静: "靜",
  丽: "麗",
  军: "軍",
  杰: "傑",
  涛: "濤",
};

/** A signer who has a row of their own. */
const ownRow = (name: string, label: string, words: (member: PlannedMember) => string): Mutation => ({
  rule: "V32",
  name,
  plant: (book, random) => {
    const place = ownLine(
      book,
      random,
      (drawn) =>
        isUnique(book, drawn.member) &&
        drawn.table.plan?.indicators.some((indicator) => typeof book.cell(drawn.table, drawn.line, indicator.name).value === "number") ===
          true,
      (table) => [footOf(table)],
    );
    const cell = place && labelled(place.table, label);
    if (!place || !cell) return null;
    write(cell, `${label}${words(place.member)}`);
    return one(at("V32", "W", place.table, book.cell(place.table, place.line, "姓名"), place.member.id));
  },
});

/** The cell of the sheet that begins with the label. */
export const labelled = ({ sheet }: Table, label: string): Cell | null =>
  sheet.lines.flatMap(({ cells }) => cells).find(({ value }) => typeof value === "string" && value.startsWith(label)) ?? null;

/** The id of a row, stored or written in another way (B3). */
const idWritten = (name: string, fits: (id: string) => boolean, rewrite: (id: string) => Cell["value"]): Mutation => ({
  rule: "V09",
  name,
  plant: (book, random) => {
    const place = ownLine(book, random, ({ member }) => fits(member.id));
    if (!place || !book.take([], ["other ids"])) return null;
    const { id } = cellsOf(book, place);
    write(id, rewrite(place.member.id), "General");
    return one(at("V09", "E", place.table, id, place.member.id));
  },
});

const errorAs = (heading: "工号" | "姓名"): Mutation => ({
  rule: "V17",
  name: `#N/A as ${heading}`,
  plant: (book, random) => {
    const place = ownLine(book, random);
    if (!place) return null;
    const cell = book.cell(place.table, place.line, heading);
    write(cell, "#N/A");
    return { expected: [at("V17", "E", place.table, cell)], mayFollow: [missingToo(place)] };
  },
});

export const PEOPLE: readonly Mutation[] = [
  ...strangers,
  namesakes("one of two namesakes without an id", 1),
  namesakes("one of three namesakes without an id", 2),
  nameAlone("Vetoes", "a veto by a name that two members have"),
  nameAlone("Articles", "an author by a name that two members have"),
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
  lookAlike("a space inside the name", (name) => `${name.slice(0, 1)} ${name.slice(1)}`),
  lookAlike("a full-width space inside the name", (name) => `${name.slice(0, 1)}\u3000${name.slice(1)}`),
  lookAlike("a zero-width character inside the name", (name) => `${name.slice(0, 1)}\u200B${name.slice(1)}`),
  lookAlike("a space after the name", (name) => `${name} `),
  lookAlike("a character in its traditional form", (name) => [...name].map((character) => TRADITIONAL[character] ?? character).join("")),
  lookAlike("another middle dot", (name) => name.replace("·", "•")),
  lookAlike("a hyphen for the middle dot", (name) => name.replace("·", "-")),
  ownRow("the member who filled the sheet", "填表人：", ({ name }) => name),
  ownRow("the member who checked it, by id", "审核人(签字)：", ({ id }) => id),
  ownRow("one of two who filled it, with the id in brackets", "填表人：", ({ id, name }) => `周老师、${name}（${id}）`),
  idWritten(
    "an id stored as a number",
    (id) => /^\d+$/.test(id),
    (id) => Number(id),
  ),
  idWritten(
    "an id in full-width digits",
    () => true,
    (id) => id.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  idWritten(
    "a zero-width character in the id",
    () => true,
    (id) => `${id.slice(0, 2)}\u200B${id.slice(2)}`,
  ),
  idWritten(
    "a space after the id",
    () => true,
    (id) => `${id} `,
  ),
  errorAs("工号"),
  errorAs("姓名"),
];
