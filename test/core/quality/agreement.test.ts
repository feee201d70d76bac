import { kendallsW } from "../../../src/core/quality/agreement";
import { f, qualityOf, schoolOf } from "./sketches";

describe("agreement between departments", () => {
  const up = [10, 20, 30, 40, 50, 60, 70];
  const down = [70, 60, 50, 40, 30, 20, 10];

  it("[Q6] one order in all departments is 1, two opposite ones are 0", () => {
    expect(qualityOf(schoolOf({ A: up, B: up, C: up })).agreement).toEqual({ state: "known", n: 7, departments: 3, w: f(1) });
    expect(qualityOf(schoolOf({ A: up, B: down })).agreement).toMatchObject({ w: f(0) });
  });

  it("[Q6] by hand without ties: two departments that swap neighbours", () => {
    // Ranks 1234567 and 2143657: sums 3 3 7 7 11 11 14, mean 8: S = 25 + 25 + 1 + 1 + 9 + 9 + 36 = 106; W = 12·106 ÷ (4·336) = 53/56.
    expect(qualityOf(schoolOf({ A: up, B: [20, 10, 40, 30, 60, 50, 70] })).agreement).toMatchObject({ w: f(53, 56) });
  });

  it("[Q6] by hand with ties: level members share the mean of their places, and W is corrected for them", () => {
    // A: 1 2 3 4 5 6 7. B: two level at 1.5, two at 3.5, three at 6. Sums 2.5 3.5 6.5 7.5 11 12 13, mean 8:
    // S = 30.25 + 20.25 + 2.25 + 0.25 + 9 + 16 + 25 = 103. Ties of B: 6 + 6 + 24 = 36. W = 12·103 ÷ (4·336 − 2·36) = 1236 ÷ 1272 = 103/106.
    expect(qualityOf(schoolOf({ A: up, B: [10, 10, 20, 20, 30, 30, 30] })).agreement).toMatchObject({ w: f(103, 106) });
  });

  it("[Q6] equal orders with equal ties agree wholly, thanks to the correction", () => {
    const tied = [10, 10, 20, 20, 30, 30, 30];
    expect(qualityOf(schoolOf({ A: tied, B: tied })).agreement).toMatchObject({ w: f(1) });
  });

  it("[Q6] is hidden below 7 members whom all departments scored", () => {
    expect(qualityOf(schoolOf({ A: up.slice(1), B: up.slice(1) })).agreement).toEqual({ state: "tooFew", n: 6, needed: 7 });
    const lacking = schoolOf({ A: up, B: [...up.slice(1), "N/A"] });
    expect(qualityOf(lacking).agreement).toEqual({ state: "tooFew", n: 6, needed: 7 });
    const filled = schoolOf({ A: up, B: [...up.slice(1), "N/A"] }, { settings: { notApplicable: "departmentMean" } });
    expect(qualityOf(filled).agreement).toEqual({ state: "tooFew", n: 6, needed: 7 });
    const eight = schoolOf({ A: [...up, 75], B: [...up, "N/A"] });
    expect(qualityOf(eight).agreement).toEqual({ state: "known", n: 7, departments: 2, w: f(1) });
  });

  it("[Q6] a probationary member is scored like the others and counts; one who does not participate does not", () => {
    const with7 = (member: object) => qualityOf(schoolOf({ A: up, B: up }, { member: (i) => (i === 0 ? member : {}) })).agreement;
    expect(with7({ status: "probationary" })).toMatchObject({ state: "known", n: 7 });
    expect(with7({ participates: false, reason: "产假", approver: "周校长" })).toMatchObject({ state: "tooFew", n: 6 });
  });

  it("[Q6] one department has nobody to agree with; where nobody is told apart there is no figure", () => {
    expect(qualityOf(schoolOf({ A: up })).agreement).toEqual({ state: "oneDepartment", n: 7 });
    const level = [80, 80, 80, 80, 80, 80, 80];
    expect(qualityOf(schoolOf({ A: level, B: level })).agreement).toEqual({ state: "level", n: 7 });
    expect(qualityOf(schoolOf({ A: level, B: up })).agreement).toMatchObject({ state: "known" });
  });

  it("[Q6] scores are compared exactly, not as they are shown", () => {
    // 1/3 and 33/100 differ.
    expect(
      kendallsW([
        [f(1, 3), f(33, 100), f(1)],
        [f(2), f(1), f(3)],
      ]),
    ).toEqual(f(1));
  });
});
