/** A mutation is data: the rule it breaks, its name, and how it is planted, with where it must be found. */
import type { Severity } from "../../src/core/issue";
import type { PlannedIndicator, PlannedMember } from "../../src/workbook/layout/plannedBook";
import type { Cell, DamagedBook, IndicatorPlace, Line, Sheet, Table } from "./damagedBook";
import type { Random } from "./random";

export interface Mutation {
  /** V01 … V32; "–" for what no rule may speak of. */
  readonly rule: string;
  readonly name: string;
  /** Plants it and says what must be found; null where the book has no place for it. */
  readonly plant: (book: DamagedBook, random: Random) => Planted | null;
}

export interface Planted {
  readonly expected: readonly Expected[];
  /** What may be reported beside it, since it follows from it. */
  readonly mayFollow?: readonly Follow[];
}

export interface Expected {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: Sheet | null;
  /** Null for the whole sheet. */
  readonly cell: Cell | null;
  readonly member?: string;
}

export type Follow = Pick<Expected, "rule" | "sheet"> & { readonly member: string };

export const WHOLE_BOOK = "book";

/** The issue at a cell of a table. */
export const at = (rule: string, severity: Severity, { sheet }: Pick<Table, "sheet">, cell: Cell | null, member?: string): Expected => ({
  ...{ rule, severity, sheet, cell },
  ...(member === undefined ? {} : { member }),
});

export const one = (...expected: readonly Expected[]): Planted => ({ expected });

/** What a table's mutations share or take, beside its cells, lines, headings and itself. */
export const orderOf = (table: Table): string => `${table.name} order of rows`;
export const columnsOf = (table: Table): string => `${table.name} columns`;
export const formulasOf = (table: Table): string => `${table.name} formulas`;
export const footOf = (table: Table): string => `${table.name} foot`;
export const receiptOf = (table: Table): string => `${table.name} receipt`;
export const RULES = "rules";
export const rankedOf = (group: string): string => `${group} ranked members`;

/** The first of a number of tries that succeeds. */
export function tries<T>(count: number, attempt: () => T | null): T | null {
  for (let i = 0; i < count; i += 1) {
    const found = attempt();
    if (found !== null) return found;
  }
  return null;
}

export const idOf = (book: DamagedBook, table: Table, line: Line): string => String(book.cell(table, line, "工号").value);
export const memberOf = (book: DamagedBook, table: Table, line: Line): PlannedMember | null => {
  const id = idOf(book, table, line);
  return book.members.find((member) => member.id === id) ?? null;
};

export interface ScoreLine {
  readonly table: Table;
  readonly line: Line;
  readonly member: PlannedMember;
}

/** A row of a score table for a mutation of its own; other rows may be damaged too. */
export function ownLine(
  book: DamagedBook,
  random: Random,
  fits: (place: ScoreLine) => boolean = () => true,
  own: (table: Table) => readonly unknown[] = () => [],
): ScoreLine | null {
  return tries(30, () => {
    const place = drawLine(book, random);
    if (!place || book.isTaken(place.line) || !fits(place)) return null;
    const { table, line, member } = place;
    return book.take([line, ...own(table)], [WHOLE_BOOK, table, member, columnsOf(table), RULES]) ? place : null;
  });
}

function drawLine(book: DamagedBook, random: Random, tables: readonly Table[] = book.scoreTables): ScoreLine | null {
  const table = random.pick(tables);
  const line = table.rows.length > 0 ? random.pick(table.rows) : null;
  const member = line && memberOf(book, table, line);
  return line && member ? { table, line, member } : null;
}

/** A score cell for a mutation of its own: of alternatives, the one that is filled. */
export function ownScore(
  book: DamagedBook,
  random: Random,
  fits: (indicator: PlannedIndicator, cell: Cell, place: ScoreLine) => boolean,
  tables: readonly Table[] = book.scoreTables,
): (IndicatorPlace & { readonly member: PlannedMember }) | null {
  return tries(40, () => {
    const place = drawLine(book, random, tables);
    if (!place) return null;
    const { table, line, member } = place;
    const indicator = random.pick(table.plan?.indicators ?? []);
    const cell = book.cell(table, line, indicator.name);
    if (indicator.slot !== undefined && typeof cell.value !== "number") return null;
    if (!fits(indicator, cell, place)) return null;
    const heading = book.heading(table, indicator.name);
    return book.take([cell], [WHOLE_BOOK, table, member, line, heading, RULES]) ? { table, line, indicator, cell, member } : null;
  });
}

/** Nothing applies to the row's member. */
export const isNotApplicable = (book: DamagedBook, { table, line }: Pick<ScoreLine, "table" | "line">): boolean =>
  !(table.plan?.indicators ?? []).some(({ kind, name }) => kind === "base" && typeof book.cell(table, line, name).value === "number");

/** A row of another table, for a mutation of its own. */
export function ownRow(
  book: DamagedBook,
  random: Random,
  name: string,
  fits: (line: Line) => boolean = () => true,
  shared: (line: Line) => readonly unknown[] = () => [],
): { readonly table: Table; readonly line: Line } | null {
  const table = book.table(name);
  return tries(20, () => {
    if (table.rows.length === 0) return null;
    const line = random.pick(table.rows);
    if (isBlank(line) || book.isTaken(line) || !fits(line)) return null;
    return book.take([line], [WHOLE_BOOK, table, columnsOf(table), ...shared(line)]) ? { table, line } : null;
  });
}

export const isBlank = (line: Line): boolean => line.cells.every(({ value }) => value === "");

/** Names that no other member shares, so that a name alone tells who it is. */
export const isUnique = (book: DamagedBook, { id, name }: PlannedMember): boolean =>
  !book.members.some((other) => other.id !== id && (other.name === name || isNear(other.name, name)));

/** A mutation that tells a member by the name alone: nobody may get that name too. */
export const relyOnName = (book: DamagedBook, member: PlannedMember): boolean => isUnique(book, member) && book.take([], [nameOf(member)]);

export const nameOf = ({ id }: PlannedMember): string => `the name of ${id}`;

/** As long, and different in at most one character. */
const isNear = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((character, index) => character !== b[index]).length < 2;

/** Writes a constant. */
export function write(cell: Cell, value: Cell["value"], format?: string): void {
  Object.assign(cell, { value, formula: null, template: null }, format === undefined ? {} : { format });
}

export function writeFormula(cell: Cell, formula: string, value: Cell["value"]): void {
  Object.assign(cell, { value, formula, template: null });
}

/** The rows of a member in score tables. */
export const linesOf = (book: DamagedBook, { id }: PlannedMember): { readonly table: Table; readonly line: Line }[] =>
  book.scoreTables.flatMap((table) => table.rows.filter((line) => idOf(book, table, line) === id).map((line) => ({ table, line })));

export const rosterLine = (book: DamagedBook, { id }: PlannedMember): Line | null => {
  const table = book.table("Roster");
  return table.rows.find((line) => idOf(book, table, line) === id) ?? null;
};
