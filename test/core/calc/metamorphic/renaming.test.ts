import fc from "fast-check";
import { assess } from "../../../../src/core/assess";
import type { Book } from "../../../../src/core/book";
import { randomBook } from "../../randomBook";
import { wholeText } from "./changes";

describe("names and codes", () => {
  /** Tokens such as <m3>; `number` says which number the i-th of so many bears. */
  function renamed(book: Book, number: (i: number, count: number) => number): Book {
    const token = (kind: string, i: number, count: number) => `<${kind}${number(i, count)}>`;
    const tokens = (kind: string, keys: readonly string[]) => new Map(keys.map((key, i) => [key, token(kind, i, keys.length)]));
    const ids = tokens(
      "m",
      book.members.map(({ id }) => id),
    );
    const codes = tokens(
      "d",
      book.departments.map(({ code }) => code),
    );
    const groups = tokens(
      "g",
      book.groups.map(({ name }) => name),
    );
    const of = (map: ReadonlyMap<string, string>, key: string): string => map.get(key) ?? key;
    return {
      ...book,
      settings: { ...book.settings, tieOrder: book.settings.tieOrder.map((code) => of(codes, code)) },
      departments: book.departments.map((one) => ({ ...one, code: of(codes, one.code), name: of(codes, one.code) })),
      members: book.members.map((one) => ({ ...one, id: of(ids, one.id), name: of(ids, one.id), group: of(groups, one.group) })),
      groups: book.groups.map((one) => ({ ...one, name: of(groups, one.name) })),
      activities: book.activities.map((one) => ({ ...one, group: of(groups, one.group) })),
      vetoes: book.vetoes.map((one) => ({ ...one, memberId: of(ids, one.memberId) })),
      scoreSheets: book.scoreSheets.map((sheet) => ({
        ...sheet,
        department: of(codes, sheet.department),
        rows: sheet.rows.map((row) => ({ ...row, memberId: of(ids, row.memberId) })),
      })),
    };
  }

  it("[R3] [R4] [E5] [G4] renaming departments, members and groups changes nothing but the names, also where the names stand in another order", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.gen(), (trial, draw) => {
        const kind = trial ? "trial" : "official";
        const book = draw(() => randomBook({ complete: !trial }));
        const counts = new Map([
          ["m", book.members.length],
          ["d", book.departments.length],
          ["g", book.groups.length],
        ]);
        const turned = (i: number, count: number): number => count - 1 - i;
        const straight = wholeText(
          assess(
            renamed(book, (i) => i),
            kind,
          ),
        );
        const reversed = wholeText(assess(renamed(book, turned), kind));
        const back = reversed.replace(
          /<([mdg])(\d+)>/g,
          (_, letter: string, i: string) => `<${letter}${turned(Number(i), counts.get(letter) ?? 0)}>`,
        );
        expect(back).toBe(straight);
      }),
      { numRuns: 100 },
    );
  });
});
