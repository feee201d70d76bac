import { nextPeriod, threeMonthsOn } from "../../../src/core/next/nextPeriod";

it("[B1] a quarter is followed by the next, the fourth by the next year's first", () => {
  expect([1, 2, 3, 4].map((quarter) => nextPeriod({ year: 2026, quarter: quarter as 1 }))).toEqual([
    { year: 2026, quarter: 2 },
    { year: 2026, quarter: 3 },
    { year: 2026, quarter: 4 },
    { year: 2027, quarter: 1 },
  ]);
});

it.each([
  ["2026-10-08", "2027-01-08"],
  ["2026-12-31", "2027-03-31"],
  ["2026-11-30", "2027-02-28"],
  ["2027-11-30", "2028-02-29"],
  ["2026-03-31", "2026-06-30"],
  ["月底前", ""],
  ["", ""],
])("a deadline of %j becomes %j", (date, later) => {
  expect(threeMonthsOn(date)).toBe(later);
});
