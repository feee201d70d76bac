import fc from "fast-check";
import type { AnnualBook } from "../../../src/core/annual/annualBook";
import { assessAnnual } from "../../../src/core/annual/assessAnnual";
import { annual, type OracleAnnual, type OracleYear } from "../../oracle/annual.cjs";
import { veto, YEAR, yearOf, type Person } from "./yearOf";

/** Few different totals, so that ties on the line are frequent. */
const total = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(80, 85, 85.33, 85.34, 90) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10000 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
);
const none = fc.constant<number[]>([]);
const quarters = fc.array(fc.constantFrom<number>(1, 2, 3, 4), { maxLength: 1 });

const person = fc.record({
  totals: fc.array(total, { minLength: 2, maxLength: 4 }),
  status: fc.constantFrom("full" as const, "full" as const, "full" as const, "probationary" as const),
  participates: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  unlocked: fc.oneof(none, none, quarters),
  vetoed: fc.oneof(none, none, none, quarters),
});

const year = fc
  .record({
    people: fc.array(person, { maxLength: 14 }),
    ties: fc.constantFrom("lenient" as const, "strict" as const, "review" as const),
    minimum: fc.integer({ min: 1, max: 4 }),
    vetoes: fc.array(
      fc.record({
        who: fc.nat(13),
        year: fc.constantFrom(YEAR - 1, YEAR),
        quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        quarters: fc.constantFrom(1 as const, 2 as const, 4 as const),
        revoked: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ people, ties, minimum, vetoes }): AnnualBook =>
    yearOf(
      people.map(({ vetoed, ...one }, index): Person => ({
        id: `m${String(index).padStart(2, "0")}`,
        ...one,
        bases: Object.fromEntries(vetoed.map((quarter) => [quarter, ["veto"] as const])),
      })),
      { ties, annualMinimumQuarters: minimum },
      {
        vetoes: vetoes.map(({ who, year: from, quarter, quarters: length, revoked }) =>
          veto(`m${String(who).padStart(2, "0")}`, quarter, length, { from: { year: from, quarter }, revoked }),
        ),
      },
    ),
  );

const plain = ({ settings, members, history, vetoes }: AnnualBook): OracleYear => ({
  minimum: settings.annualMinimumQuarters,
  ties: settings.ties,
  margin: settings.borderline,
  year: settings.year,
  members: members.map(({ id, status, participates }) => ({ id, full: status === "full", participates })),
  rows: history.map(({ year: of, quarter, memberId, total: points, locked, bases }) => ({
    year: of,
    quarter,
    id: memberId,
    total: points,
    locked,
    veto: bases.includes("veto"),
  })),
  vetoes: vetoes.map(({ memberId, from, quarters: length, revoked }) => ({ id: memberId, ...from, quarters: length, revoked })),
});

function inOracleWords(book: AnnualBook): OracleAnnual {
  const { n, places, cutoff, members, borderline } = assessAnnual(book);
  return {
    n,
    places,
    cutoff,
    members: members.map(({ id, validQuarters, total: points, rank, tie, eligibility, basis }) => ({
      id,
      valid: validQuarters,
      total: points,
      rank,
      tie,
      eligibility,
      basis,
    })),
    near: borderline.map(({ id }) => id).sort(),
  };
}

it("[E6] [E1] [E2] [E3] [E5] [R1] [R2] [T5] an independent oracle agrees on random years", () => {
  fc.assert(
    fc.property(year, (book) => {
      expect(inOracleWords(book)).toEqual(annual(plain(book)));
    }),
    { numRuns: 3000 },
  );
});
