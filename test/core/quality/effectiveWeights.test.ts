import { add, fraction } from "../../../src/core/fraction";
import { departmentIn, f, qualityOf, schoolOf } from "./sketches";

const effectiveOf = (quality: ReturnType<typeof qualityOf>, code: string) => departmentIn(quality, code).effective;

describe("what weights come to", () => {
  it("[Q4] of two departments of weight 50, one with twice the spread decides two thirds", () => {
    // Contributions 5i and 2.5i, total 7.5i, i = 1…7 (variance 4): cov = 5·7.5·4 = 150 and 2.5·7.5·4 = 75, var = 7.5²·4 = 225.
    const quality = qualityOf(schoolOf({ A: [10, 20, 30, 40, 50, 60, 70], B: [5, 10, 15, 20, 25, 30, 35] }));
    expect(quality.weights).toEqual({ state: "known", n: 7 });
    expect(effectiveOf(quality, "A")).toEqual(f(2, 3));
    expect(effectiveOf(quality, "B")).toEqual(f(1, 3));
  });

  it("[Q4] a department that gives everyone the same decides nothing, and one that orders the other way takes away", () => {
    const level = qualityOf(schoolOf({ A: [10, 20, 30, 40, 50, 60, 70], B: [80, 80, 80, 80, 80, 80, 80] }));
    expect([effectiveOf(level, "A"), effectiveOf(level, "B")]).toEqual([f(1), f(0)]);
    // Contributions 5i and 50 − 2.5i, total 50 + 2.5i: cov 5·2.5·4 = 50 and −2.5·2.5·4 = −25, var 25.
    const against = qualityOf(schoolOf({ A: [10, 20, 30, 40, 50, 60, 70], B: [95, 90, 85, 80, 75, 70, 65] }));
    expect([effectiveOf(against, "A"), effectiveOf(against, "B")]).toEqual([f(2), f(-1)]);
  });

  it("[Q4] weights count: 75 to 25 with the same spread decide three quarters and one quarter", () => {
    const scores = [10, 20, 30, 40, 50, 60, 70];
    const quality = qualityOf(schoolOf({ A: scores, B: scores }, { weights: { A: 75, B: 25 } }));
    expect([effectiveOf(quality, "A"), effectiveOf(quality, "B")]).toEqual([f(3, 4), f(1, 4)]);
    expect(departmentIn(quality, "A").weight).toBe(7500);
  });

  it("[Q4] the shares sum to exactly 1 where no decimal would", () => {
    const quality = qualityOf(
      schoolOf(
        { A: [81.5, 90, 77.7, 64.2, 99, 83.33, 70], B: [60, 61, 59, 58, 70, 66, 65], C: [12, 50, 33, 47, 20, 90, 71] },
        { weights: { A: 33.33, B: 33.33, C: 33.34 } },
      ),
    );
    const sum = quality.departments.reduce((total, { effective }) => add(total, effective ?? f(0)), fraction(0n));
    expect(sum).toEqual(f(1));
  });

  it("[Q4] says nothing of 6 ranked members: a probationary one does not count", () => {
    const book = schoolOf({ A: [10, 20, 30, 40, 50, 60, 70] }, { member: (i) => (i === 6 ? { status: "probationary" } : {}) });
    expect(qualityOf(book)).toMatchObject({ weights: { state: "tooFew", n: 6, needed: 7 }, departments: [{ effective: null }] });
  });

  it("[Q4] level totals leave nothing to share out", () => {
    const quality = qualityOf(schoolOf({ A: [80, 80, 80, 80, 80, 80, 80] }));
    expect(quality).toMatchObject({ weights: { state: "level", n: 7 }, departments: [{ effective: null }] });
  });

  it("[Q4] a member to whom a department does not apply is left out, unless the mean counts there", () => {
    const scores = { A: [10, 20, 30, 40, 50, 60, 70, 95], B: [5, 10, 15, 20, 25, 30, 35, "N/A"] } as const;
    const left = qualityOf(schoolOf(scores));
    expect(left.weights).toEqual({ state: "known", n: 7 });
    expect(effectiveOf(left, "A")).toEqual(f(2, 3));
    const filled = qualityOf(schoolOf(scores, { settings: { notApplicable: "departmentMean" } }));
    expect(filled.weights).toEqual({ state: "known", n: 8 });
  });
});
