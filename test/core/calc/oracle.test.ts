import fc from "fast-check";
import { assess } from "../../../src/core/assess";
import { oracle } from "../../oracle/assess.cjs";
import { inWordsOfOracle } from "../inWordsOfOracle";
import { plainBook, randomBook } from "../randomBook";

describe("an independent oracle agrees on random books", () => {
  it("[T1] [T2] [T3] [T4] [T5] [T6] [R1] [R2] [R3] [E1] [E2] [E3] [E5] [G1] [G3] [G4] complete books, official", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), (book) => {
        expect(inWordsOfOracle(book, assess(book, "official"))).toEqual(oracle(plainBook(book)));
      }),
      { numRuns: 2000 },
    );
  });

  it("[T1] [R3] books with blanks, unreadable cells, lost rows and lost sheets, as a trial run", () => {
    fc.assert(
      fc.property(randomBook({ complete: false }), (book) => {
        expect(inWordsOfOracle(book, assess(book, "trial"))).toEqual(oracle(plainBook(book)));
      }),
      { numRuns: 1000 },
    );
  });
});
