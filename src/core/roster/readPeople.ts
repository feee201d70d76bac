/** The people of a found list, row by row: what each cell says, and what was put right on the way. */
import { parseArea } from "../address";
import { isBlankText, textOf } from "../cell";
import { identify, type Identity } from "../reading/identity";
import { sameButForZeros } from "../reading/leadingZeros";
import type { RosterReading } from "../reading/readRoster";
import type { CellReading } from "../reading/table";
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { FoundRoster } from "./findRoster";
import type { RosterColumn, RosterKey } from "./rosterHeadings";
import { rosterValue } from "./rosterValues";

export type PersonValues = Readonly<Partial<Record<RosterKey, string>>>;

/** A cell that is taken otherwise than it stands there. */
export interface Tidied {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly key: RosterKey;
  readonly before: string;
  readonly after: string;
}

export interface PersonRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly identity: Identity;
  readonly values: PersonValues;
  readonly tidied: readonly Tidied[];
  /** Cells that say nothing which 花名册 could hold. */
  readonly faults: readonly { readonly key: RosterKey; readonly found: string }[];
}

/** Spellings of groups and branches that the book has. */
export interface KnownWords {
  readonly groups: readonly string[];
  readonly branches: readonly string[];
}

/** Labels that lists merge over several people; each of them is meant. */
const FILLED_DOWN: ReadonlySet<RosterKey> = new Set(["branch", "group", "department"]);

/** Rows that hold anything of what is asked; sums and notes are left out. */
export function readPeople({ sheet, row: head, columns }: FoundRoster, roster: RosterReading, words: KnownWords): PersonRow[] {
  const mapped = columns.filter((one): one is RosterColumn & { readonly key: RosterKey } => one.key !== null);
  const above = mergedAbove(sheet);
  const people: PersonRow[] = [];
  for (let row = head + 1; row < sheet.top + sheet.values.length; row++) {
    const cells = new Map(
      mapped.map(({ key, col }) => [key, cellOf(sheet, FILLED_DOWN.has(key) ? (above.get(`${row} ${col}`) ?? row) : row, col)]),
    );
    if (![...cells.values()].some(({ value }) => typeof value !== "string" || !isBlankText(value))) continue;
    const person = personOf(row, cells, roster, words);
    if (person) people.push(person);
  }
  return people;
}

function personOf(
  row: number,
  cells: ReadonlyMap<RosterKey, CellReading>,
  roster: RosterReading,
  { groups, branches }: KnownWords,
): PersonRow | null {
  const values: Partial<Record<RosterKey, string>> = {};
  const tidied: Tidied[] = [];
  const faults: { key: RosterKey; found: string }[] = [];
  let why = "";
  for (const [key, { value, format }] of cells) {
    const read = rosterValue(key, value, format, key === "group" ? groups : key === "branch" ? branches : []);
    if (read.kind === "fault") faults.push({ key, found: textOf(value).trim() });
    if (read.kind !== "value") continue;
    values[key] = read.value;
    if (textOf(value) !== read.value) tidied.push({ row: row + 1, key, before: textOf(value), after: read.value });
    if (read.reason !== undefined) why = read.reason;
  }
  if (why !== "" && values.reason === undefined) values.reason = why;
  const identity = withZeros(
    identify({ number: null, id: cleaned(cells.get("id"), values.id), name: cells.get("name") ?? null, group: null }, roster),
    typeof cells.get("id")?.value === "string" ? (values.id ?? "") : "",
  );
  if (
    identity.kind === "member" &&
    typeof cells.get("id")?.value === "string" &&
    values.id !== undefined &&
    values.id !== identity.member.member.id
  ) {
    const { id } = identity.member.member;
    const earlier = tidied.findIndex(({ key }) => key === "id");
    const before = earlier < 0 ? values.id : (tidied.splice(earlier, 1)[0]?.before ?? values.id);
    tidied.push({ row: row + 1, key: "id", before, after: id });
    values.id = id;
  }
  return identity.kind === "total" ? null : { row: row + 1, identity, values, tidied, faults };
}

/** Lists that went through .csv or WPS lose leading zeros: one of the same name whose id is the same but for them is meant. */
function withZeros(identity: Identity, id: string): Identity {
  if (identity.kind !== "unknown" || identity.why !== "id") return identity;
  const [member, second] = identity.candidates.filter((one) => sameButForZeros(one.member.id, id));
  return member && !second ? { kind: "member", member, idFault: true } : identity;
}

/** B3: a plain number may be any id that reads so; everything else is looked up as it is shown. */
function cleaned(cell: CellReading | undefined, shown: string | undefined): CellReading | null {
  if (!cell) return null;
  if (typeof cell.value === "number" && cell.format === "General") return cell;
  return shown === undefined ? cell : { ...cell, value: shown };
}

function cellOf(sheet: SheetSnapshot, row: number, col: number): CellReading {
  const at = <T>(grid: readonly (readonly T[])[]): T | undefined => grid[row - sheet.top]?.[col - sheet.left];
  const value: CellValue = at(sheet.values) ?? "";
  return { sheet: sheet.name, row, col, value, formula: null, format: at(sheet.numberFormats) ?? "General", covered: false };
}

/** For each cell under a merge down one column, the row of its first cell. */
function mergedAbove({ merges, top, values }: SheetSnapshot): ReadonlyMap<string, number> {
  const above = new Map<string, number>();
  const last = top + values.length - 1;
  for (const area of merges.flatMap((range) => parseArea(range) ?? [])) {
    if (area.left !== area.right) continue;
    for (let row = area.top + 1; row <= Math.min(area.bottom, last); row++) above.set(`${row} ${area.left}`, area.top);
  }
  return above;
}
