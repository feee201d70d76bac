/** How people are written: V04 namesakes, V09 ids, V17 error values, V26 names that look alike, V32 signers. */
import type { PlannedMember } from "../../../src/workbook/layout/plannedBook";
import type { Cell, DamagedBook } from "../damagedBook";
import { at, nameOf, relyOnName, linesOf, footOf, isUnique, one, ownLine, write, ownRow as listRow, type Mutation } from "../mutation";
import type { Random } from "../random";
import { cellsOf, missingToo, freeMember, labelled, inRoster } from "../whoseRow";

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
    if (!place || !book.take([nameOf(place.member)]) || !nameLike(book, random, place.member, count)) return null;
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
    if (!member || !isUnique(book, member) || !book.take([nameOf(member)]) || !nameLike(book, random, member, 1)) return null;
    const cell = book.cell(row.table, row.line, isVeto ? "姓名" : "作者");
    if (isVeto) write(book.cell(row.table, row.line, "工号"), "");
    write(cell, member.name);
    return one(at("V04", "E", row.table, cell));
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
      ({ member }) => member.name.length > 1 && rewrite(member.name) !== member.name && relyOnName(book, member),
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
        relyOnName(book, drawn.member) &&
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

export const NAMES: readonly Mutation[] = [
  namesakes("one of two namesakes without an id", 1),
  namesakes("one of three namesakes without an id", 2),
  nameAlone("Vetoes", "a veto by a name that two members have"),
  nameAlone("Articles", "an author by a name that two members have"),
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
