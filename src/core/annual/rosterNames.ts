import { rosterTable } from "./historyEntries";
import { readRoster } from "../reading/readRoster";
import type { BookSnapshot } from "../snapshot";

/** Names of a book's roster by 工号; of two with one 工号 the first (E6: a file's rows are compared with the people they are of). */
export function rosterNames(snapshot: BookSnapshot): ReadonlyMap<string, string> {
  const rows = readRoster(rosterTable(snapshot)).rows.filter(({ duplicateOf }) => !duplicateOf);
  return new Map(rows.map(({ member: { id, name } }) => [id, name]));
}
