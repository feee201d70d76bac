/** V03: names and ids of nobody. */
import type { Cell, DamagedBook, Line, Table } from "../damagedBook";
import { at, relyOnName, isUnique, linesOf, one, ownLine, write, type Mutation, type ScoreLine } from "../mutation";
import type { Random } from "../random";
import { cellsOf, missingToo, inRoster, freeMember, isFree } from "../whoseRow";

/** Another id and name on somebody's row. */
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

export const STRANGERS: readonly Mutation[] = [
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
      if (!member || !relyOnName(book, member)) return null;
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
