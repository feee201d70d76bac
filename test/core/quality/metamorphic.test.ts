import fc from "fast-check";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { formatFraction } from "../../../src/core/fraction";
import { assessQuality } from "../../../src/core/quality/assessQuality";
import type { Quality, Scenario } from "../../../src/core/quality/quality";
import { randomBook } from "../randomBook";
import { qualityOf, schoolOf } from "./sketches";

/** Department codes turned back by `before`, and everything by name instead of by position. */
function byName(quality: Quality, before: (code: string) => string): unknown {
  const way = (scenario: Scenario): string => (scenario.kind === "without" ? `without ${before(scenario.department)}` : scenario.kind);
  const { sensitivity } = quality;
  const value = {
    ...quality,
    departments: Object.fromEntries(quality.departments.map((one) => [before(one.code), { ...one, code: "", name: "" }])),
    sensitivity:
      sensitivity.state === "tooFew"
        ? sensitivity
        : {
            n: sensitivity.n,
            scenarios: Object.fromEntries(sensitivity.scenarios.map(({ scenario, changed }) => [way(scenario), changed])),
            members: Object.fromEntries(
              sensitivity.members.map((member) => [
                member.id,
                { ...member, changes: Object.fromEntries(member.changes.map(({ scenario, ...rest }) => [way(scenario), rest])) },
              ]),
            ),
          },
  };
  return JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one)));
}

/** Codes and names anew, departments and sheets in the opposite order, members too. */
const turned = (book: Book): Book => ({
  ...book,
  departments: [...book.departments].reverse().map((one) => ({ ...one, code: `X${one.code}`, name: `新${one.name}` })),
  scoreSheets: book.scoreSheets.map((sheet) => ({ ...sheet, department: `X${sheet.department}`, rows: [...sheet.rows].reverse() })),
  members: [...book.members].reverse(),
});

describe("what never changes scoring quality", () => {
  it("[R4] [Q1] [Q2] [Q3] [Q4] [Q5] [Q6] the departments' codes and names, and the order of departments, members and rows", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), randomBook({ complete: true }), (book, before) => {
        const straight = byName(assessQuality(book, assess(book, "official"), before), (code) => code);
        const other = turned(book);
        const round = byName(assessQuality(other, assess(other, "official"), turned(before)), (code) => code.slice(1));
        expect(round).toEqual(straight);
      }),
      { numRuns: 120 },
    );
  });

  const scores = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 8000 })),
    {
      minLength: 7,
      maxLength: 20,
    },
  );

  it("[Q4] [Q6] a constant added to all scores of one department leaves agreement and effective weights as they were", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 2000 }), (rows, more) => {
        const school = (extra: number) =>
          schoolOf(
            { A: rows.map(([a]) => (a + extra) / 100), B: rows.map(([, b]) => b / 100), C: rows.map(([, , c]) => c / 100) },
            { weights: { A: 50, B: 30, C: 20 } },
          );
        const [plain, raised] = [qualityOf(school(0)), qualityOf(school(more))];
        expect(raised.agreement).toEqual(plain.agreement);
        expect(raised.departments.map(({ effective }) => effective && formatFraction(effective))).toEqual(
          plain.departments.map(({ effective }) => effective && formatFraction(effective)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("[Q5] T-scores do not see a constant that is added to all scores of a department", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 20 }), (rows, more) => {
        const underT = (constant: number) => {
          const { sensitivity } = qualityOf(schoolOf({ A: rows.map(([a]) => a / 100), B: rows.map(([, b]) => b / 100 + constant) }));
          if (sensitivity.state !== "known") throw new Error("too few");
          return sensitivity.members.flatMap(({ id, changes }) =>
            changes.filter(({ scenario }) => scenario.kind === "tScores").map(({ total, rank }) => [id, total, rank]),
          );
        };
        // The order as computed stays too, since everyone gets half the constant.
        expect(underT(more)).toEqual(underT(0));
      }),
      { numRuns: 80 },
    );
  });
});
