import fc from "fast-check";
import type { Assessment } from "../../../../src/core/assessment";
import { assess } from "../../../../src/core/assess";
import type { Book } from "../../../../src/core/book";
import { fraction, mul } from "../../../../src/core/fraction";
import { chosen, complete, official, pickOf, placeOf, textOf, wholeText, withRows } from "./changes";

describe("the same, said otherwise", () => {
  it("[T1] a trial run of a complete book is the official result but for its kind", () => {
    fc.assert(
      fc.property(complete, (book) => {
        expect(wholeText({ ...assess(book, "trial"), kind: "official" })).toBe(wholeText(official(book)));
      }),
      { numRuns: 100 },
    );
  });

  /** Results without the states of the cells and what was entered. */
  const places = (result: Assessment) => ({
    line: [result.n, result.places, result.cutoff, result.borderline],
    members: result.members.map(placeOf),
    groups: result.groups,
  });

  it("[T1] [T3] in a complete book every blank may as well be 不适用", () => {
    fc.assert(
      fc.property(complete, (book) => {
        const written = withRows(book, (row) => ({
          ...row,
          entries: row.entries.map((entry) => (entry.kind === "blank" ? { kind: "notApplicable", at: entry.at } : entry)),
        }));
        expect(textOf(places(official(written)))).toBe(textOf(places(official(book))));
      }),
      { numRuns: 100 },
    );
  });

  it("[T2] [T5] a quarter of the 换算 with four times the entry makes the same points", () => {
    fc.assert(
      fc.property(complete, (book) => {
        const quarter = fraction(1n, 4n);
        const finer: Book = {
          ...withRows(book, (row) => ({
            ...row,
            entries: row.entries.map((entry) => (entry.kind === "number" ? { ...entry, value: entry.value * 4 } : entry)),
          })),
          departments: book.departments.map((one) => ({
            ...one,
            indicators: one.indicators.map((indicator) => ({ ...indicator, conversion: mul(indicator.conversion, quarter) })),
          })),
        };
        expect(textOf(places(official(finer)))).toBe(textOf(places(official(book))));
      }),
      { numRuns: 100 },
    );
  });

  it("[T4] a department split in two of the same scores, its weight shared out, leaves every total, rank and flag", () => {
    fc.assert(
      fc.property(complete, chosen, chosen, (book, choice, share) => {
        const split = pickOf(
          book.departments.filter(({ weight }) => weight > 1),
          choice,
        );
        const part = 1 + (share % (split.weight - 1));
        const halves: Book = {
          ...book,
          departments: book.departments.flatMap((one) =>
            one.code === split.code
              ? [
                  { ...one, weight: part },
                  { ...one, code: "另一半", weight: one.weight - part },
                ]
              : [one],
          ),
          scoreSheets: book.scoreSheets.flatMap((sheet) =>
            sheet.department === split.code ? [sheet, { ...sheet, department: "另一半" }] : [sheet],
          ),
        };
        const outcome = ({ n, places: count, cutoff, members, groups, borderline }: Assessment) => ({
          line: [n, count, cutoff, borderline],
          members: members.map(({ departments, ...member }) => member),
          groups,
        });
        expect(textOf(outcome(official(halves)))).toBe(textOf(outcome(official(book))));
      }),
      { numRuns: 100 },
    );
  });
});
