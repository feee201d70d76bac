import type { Book, Department, Entry, ScoreRow } from "../book";
import { compare, fraction } from "../fraction";
import { LINES, MINIMUM_MEMBERS } from "./lines";
import type { Repeats, TooFew } from "./quality";

/**
 * Q2: how much of a department's sheet is as it was in another quarter's book, cell by cell, by staff id and name of the indicator. A cell
 * without a number in either quarter does not count: 不适用 and blank bonuses are the same every quarter by their nature.
 */
export function repeatsOf(department: Department, book: Book, previous: Book): Repeats | TooFew | null {
  const before =
    previous.departments.find(({ code }) => code === department.code) ?? previous.departments.find(({ name }) => name === department.name);
  if (!before) return null;
  const now = rowsOf(department, book);
  const then = rowsOf(before, previous);
  let [members, cells, equal] = [0, 0, 0];
  for (const [id, entries] of now) {
    const old = then.get(id);
    if (!old) continue;
    members += 1;
    for (const [name, entry] of entries) {
      const other = old.get(name);
      if (!other || (entry.kind !== "number" && other.kind !== "number")) continue;
      cells += 1;
      if (entry.kind === "number" && other.kind === "number" && entry.value === other.value) equal += 1;
    }
  }
  if (members < MINIMUM_MEMBERS || cells === 0) return { state: "tooFew", n: members, needed: MINIMUM_MEMBERS };
  return { state: "known", members, cells, equal, reached: compare(fraction(BigInt(equal), BigInt(cells)), LINES.repeats) >= 0 };
}

type Entries = ReadonlyMap<string, Entry>;

/** Of the participating members. */
function rowsOf({ code, indicators }: Department, { scoreSheets, members }: Book): ReadonlyMap<string, Entries> {
  const named = ({ entries }: ScoreRow): Entries =>
    new Map(indicators.flatMap(({ name }, position) => (entries[position] ? [[name, entries[position]]] : [])));
  const sheet = scoreSheets.find((one) => one.department === code);
  const rows = new Map((sheet?.rows ?? []).map((row) => [row.memberId, row]));
  return new Map(
    members.flatMap(({ id, participates }) => {
      const row = participates ? rows.get(id) : undefined;
      return row ? [[id, named(row)]] : [];
    }),
  );
}
