import { fraction } from "../../../src/core/fraction";
import { spreadOf } from "../../../src/core/quality/straightLining";
import { bookOf, department, indicator } from "../calc/bookOf";
import { departmentIn, f, qualityOf, schoolOf } from "./sketches";

/** Shares of the max in ten-thousandths: 9000 is 0.9. */
const shares = (...values: readonly number[]) => values.map((value) => fraction(BigInt(value), 10000n));
const signsOf = (...values: readonly number[]) => {
  const spread = spreadOf(shares(...values));
  if (spread.state !== "known") throw new Error("too few");
  return spread.signs;
};
const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe("one department's scores that hardly differ", () => {
  it("[Q1] says nothing of 6 members, and speaks of 7", () => {
    expect(spreadOf(shares(...times(6, 9000)))).toEqual({ state: "tooFew", n: 6, needed: 7 });
    expect(spreadOf(shares(...times(7, 9000)))).toMatchObject({ state: "known", n: 7 });
  });

  it("[Q1] all equal is a standard deviation of 0, and everyone within 1 %", () => {
    expect(spreadOf(shares(...times(7, 9000)))).toEqual({
      state: "known",
      n: 7,
      mean: f(9, 10),
      variance: f(0),
      inBand: 7,
      signs: ["allEqual", "smallDeviation", "narrowBand"],
    });
  });

  it("[Q1] an ordinary spread reaches no line", () => {
    // Mean (60 + 65 + … + 90) ÷ 7 = 75; variance (15² + 10² + 5²) × 2 ÷ 7 = 100.
    expect(spreadOf(shares(6000, 6500, 7000, 7500, 8000, 8500, 9000))).toEqual({
      state: "known",
      n: 7,
      mean: f(3, 4),
      variance: f(1, 100),
      inBand: 1,
      signs: [],
    });
  });

  it("[Q1] a standard deviation of exactly 0.5 % is not below it, 0.49 % is", () => {
    // Half at 90 %, half at 91 %: each 0.5 % off the mean. The band of 1 % holds them all.
    expect(signsOf(...times(4, 9000), ...times(4, 9100))).toEqual(["narrowBand"]);
    expect(signsOf(...times(4, 9000), ...times(4, 9098))).toEqual(["smallDeviation", "narrowBand"]);
  });

  it("[Q1] exactly 80 % of the members within 1 % is not more than that, 81.8 % is", () => {
    // 8 of 10, then 9 of 11.
    expect(signsOf(...times(8, 9000), 5000, 7000)).toEqual([]);
    expect(signsOf(...times(9, 9000), 5000, 7000)).toEqual(["narrowBand"]);
  });

  it("[Q1] within 1 % of one another: exactly one percentage point still counts, a little more does not", () => {
    expect(signsOf(...times(5, 9000), ...times(4, 9100), 5000)).toEqual(["narrowBand"]);
    expect(signsOf(...times(5, 9000), ...times(4, 9101), 5000)).toEqual([]);
  });

  it("[Q1] a few who stand apart do not hide that all the others are level, although nobody is within 1 % of the mean", () => {
    // Mean (9 × 95 + 45) ÷ 10 = 90 %.
    const spread = spreadOf(shares(...times(9, 9500), 4500));
    expect(spread).toMatchObject({ mean: f(9, 10), inBand: 9, signs: ["narrowBand"] });
  });

  it("[Q1] the widest band counts wherever it lies", () => {
    expect(spreadOf(shares(1000, 2000, 5000, 5050, 5100, 9000, 9900))).toMatchObject({ inBand: 3 });
    expect(spreadOf(shares(9900, 5100, 1000, 5050, 9000, 2000, 5000))).toMatchObject({ inBand: 3 });
  });

  it("[Q1] a mean of exactly 98 % reaches the line, 97.99 % does not", () => {
    expect(signsOf(9400, 9700, 9800, 9800, 9900, 10000, 10000)).toEqual(["highMean"]);
    expect(signsOf(9393, 9700, 9800, 9800, 9900, 10000, 10000)).toEqual([]);
  });

  it("[Q1] is taken on the base sum over the max that applies: neither bonuses nor 不适用 make a difference", () => {
    // Two slots of 40 and 60 points; the one who has only the first has 36 of 40, the others 90 of 100; a bonus of 5 for one of them.
    const slots = [
      indicator({ name: "备课", max: 4000 }),
      indicator({ name: "上课", max: 6000 }),
      indicator({ name: "获奖", kind: "bonus" }),
    ];
    const book = bookOf({
      departments: [department("D", 100, slots)],
      members: ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({
        id,
        scores: { D: id === "a" ? [36, "N/A", null] : [40, 50, id === "b" ? 5 : null] },
      })),
    });
    expect(departmentIn(qualityOf(book)).spread).toMatchObject({
      n: 7,
      mean: f(9, 10),
      signs: ["allEqual", "smallDeviation", "narrowBand"],
    });
  });

  it("[Q1] conversions count as points, and who is N/A in the department does not count", () => {
    const half = [indicator({ max: 5000, conversion: f(1, 2) })];
    const cells = [90, 90, 90, 90, 90, 90, 90, "N/A"] as const;
    const members = cells.map((cell, i) => ({ id: `m${i}`, scores: { D: cell, E: 60 } }));
    const book = bookOf({ departments: [department("D", 50, half), department("E", 50)], members });
    expect(departmentIn(qualityOf(book)).spread).toMatchObject({ n: 7, mean: f(9, 10) });
    expect(departmentIn(qualityOf(book), "E").spread).toMatchObject({ n: 8, mean: f(3, 5) });
  });

  it("[Q1] without a score sheet there is nobody to speak of", () => {
    const book = schoolOf({ D: [90, 80] });
    expect(departmentIn(qualityOf({ ...book, members: [], scoreSheets: [] })).spread).toEqual({ state: "tooFew", n: 0, needed: 7 });
  });
});
