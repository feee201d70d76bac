import fc from "fast-check";
import type { Assessment } from "../../../src/core/assessment";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { formatFraction, formatHundredths, type Fraction } from "../../../src/core/fraction";
import { oracle, type OracleAnswer } from "../../oracle/assess.cjs";
import { plainBook, randomBook } from "../randomBook";

const text = (value: Fraction | null): string | null => value && formatFraction(value);
const decimal = (value: number | null): string | null => (value === null ? null : formatHundredths(value));

/** The engine's answer in the oracle's words. */
function inItsWords(book: Book, result: Assessment): OracleAnswer {
  const incomplete = new Set(result.missing.map(({ memberId }) => memberId));
  return {
    n: result.n,
    places: result.places,
    cutoff: result.cutoff,
    members: result.members.map((member) => ({
      id: member.id,
      exact: text(member.exactTotal),
      total: decimal(member.total),
      rank: member.rank,
      tie: member.tie,
      rankInGroup: member.rankInGroup,
      eligibility: member.eligibility,
      basis: member.basis,
      vetoed: member.vetoed,
      scores: member.departments.map(({ state, exact }) => (state === "scored" ? text(exact) : null)),
    })),
    groups: result.groups.map((group) => ({
      name: group.name,
      exact: text(group.exactScore),
      score: decimal(group.score),
      mean: decimal(group.mean),
      rank: group.rank,
      tie: group.tie,
      small: group.small,
      vetoed: group.vetoed,
      recommended: group.recommended,
    })),
    borderline: result.borderline.map(({ id, inside, distance, why }) => ({ id, inside, distance, why })),
    incomplete: book.members.filter(({ id }) => incomplete.has(id)).map(({ id }) => id),
    means: book.departments.map(({ code }) => text(result.departmentMeans[code] ?? null)),
  };
}

describe("an independent oracle agrees on random books", () => {
  it("[T1] [T2] [T3] [T4] [T5] [R1] [R2] [E1] [E2] [E3] [E5] [G1] [G3] [G4] complete books, official", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), (book) => {
        expect(inItsWords(book, assess(book, "official"))).toEqual(oracle(plainBook(book)));
      }),
      { numRuns: 2000 },
    );
  });

  it("[T1] books with blanks, unreadable cells and lost rows, as a trial run", () => {
    fc.assert(
      fc.property(randomBook({ complete: false }), (book) => {
        expect(inItsWords(book, assess(book, "trial"))).toEqual(oracle(plainBook(book)));
      }),
      { numRuns: 1000 },
    );
  });
});
