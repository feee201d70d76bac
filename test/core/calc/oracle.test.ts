import fc from "fast-check";
import { demandAgreement } from "../proveBooks";
import { randomBook } from "../randomBook";

/** More of them by `npm run prove`. What the books reach is counted in randomBook.test.ts. */
describe("an independent oracle agrees on random books", () => {
  it("[T1] [T2] [T3] [T4] [T5] [T6] [R1] [R2] [R3] [E1] [E2] [E3] [E5] [G1] [G3] [G4] complete books, official", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), (book) => demandAgreement(book, "official")),
      { numRuns: 2000 },
    );
  });

  it("[T1] [R3] books with blanks, unreadable cells, lost rows and lost sheets, as a trial run", () => {
    fc.assert(
      fc.property(randomBook({ complete: false }), (book) => demandAgreement(book, "trial")),
      { numRuns: 1000 },
    );
  });
});
