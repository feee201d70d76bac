/** Whose row it is, and where else the member stands. */
import type { PlannedMember } from "../../src/workbook/layout/plannedBook";
import type { Cell, DamagedBook, Line, Table } from "./damagedBook";
import { columnsOf, rosterLine, RULES, tries, WHOLE_BOOK, type Follow, type ScoreLine } from "./mutation";
import type { Random } from "./random";

/** The cells that say whose row it is. */
export const cellsOf = (book: DamagedBook, { table, line }: Pick<ScoreLine, "table" | "line">) => ({
  number: book.cell(table, line, "序号"),
  id: book.cell(table, line, "工号"),
  name: book.cell(table, line, "姓名"),
  group: book.cell(table, line, "党小组"),
});

/** The member of a row that no longer says so may be missed. */
export const missingToo = ({ table, member }: ScoreLine): Follow => ({ rule: "V06", sheet: table.sheet, member: member.id });

export const inRoster = (book: DamagedBook, member: PlannedMember): { table: Table; line: Line }[] => {
  const line = rosterLine(book, member);
  return line ? [{ table: book.table("Roster"), line }] : [];
};

/** Named nowhere but in 花名册 and the score sheets. */
export const isFree = (book: DamagedBook, { id, name }: PlannedMember): boolean => {
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

/** The cell of the sheet that begins with the label. */
export const labelled = ({ sheet }: Table, label: string): Cell | null =>
  sheet.lines.flatMap(({ cells }) => cells).find(({ value }) => typeof value === "string" && value.startsWith(label)) ?? null;
