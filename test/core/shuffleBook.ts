import type { Book } from "../../src/core/book";

/** Orders a list by drawn keys. */
const reorder = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  list
    .map((one, i) => ({ one, key: keys[i % keys.length] as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

/** The same book with its members, departments, indicators, groups, rows, columns and sheets in another order (R4). */
export function shuffleBook(book: Book, keys: readonly number[]): Book {
  const columns = new Map(book.departments.map(({ code, indicators }) => [code, reorder([...indicators.keys()], keys)]));
  const inColumns = <T>(code: string, list: readonly T[]): T[] => (columns.get(code) ?? []).map((position) => list[position] as T);
  return {
    ...book,
    departments: reorder(
      book.departments.map((one) => ({ ...one, indicators: inColumns(one.code, one.indicators) })),
      keys,
    ),
    members: reorder(book.members, keys),
    groups: reorder(book.groups, keys),
    scoreSheets: reorder(
      book.scoreSheets.map((sheet) => ({
        ...sheet,
        rows: reorder(
          sheet.rows.map((row) => ({ ...row, entries: inColumns(sheet.department, row.entries) })),
          keys,
        ),
      })),
      keys,
    ),
    vetoes: reorder(book.vetoes, keys),
    activities: reorder(book.activities, keys),
  };
}
