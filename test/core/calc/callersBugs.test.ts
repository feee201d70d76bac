import { assess } from "../../../src/core/assess";
import { planDepartment, unitOf } from "../../../src/core/departmentPlan";
import { scoreRow } from "../../../src/core/departmentScore";
import { fraction } from "../../../src/core/fraction";
import { standingsOf } from "../../../src/core/ranks";
import { bookOf, department, SETTINGS } from "./bookOf";

/** A bug of the caller throws, with words that name it; it never becomes a result. */
describe("what cannot be asked", () => {
  it("[R2] the standing of a value that nobody has", () => {
    expect(() => standingsOf([9000, 8000]).of(8500)).toThrow(new RangeError("The value 8500 was not among those ranked."));
  });

  it("[T5] a fraction over 0", () => {
    expect(() => fraction(1n, 0n)).toThrow(new RangeError("A fraction cannot have the denominator 0."));
  });

  it("[T2] the score of a row with fewer cells than the department has indicators", () => {
    const one = department("D", 100);
    const row = { memberId: "0101", entries: [], scoreAt: { sheet: "评分", cell: "Z6" } };
    expect(() => scoreRow(planDepartment(one, SETTINGS, unitOf([one])), row)).toThrow(new RangeError("The row of 0101 has no entry 1."));
  });

  it("[T1] official results while a score, or a group's figure, is missing", () => {
    const blank = bookOf({ members: [{ id: "a", scores: { D: null } }] });
    expect(() => assess(blank, "official")).toThrow("Official results of an incomplete book: 1 scores and 0 groups are missing.");
    expect(assess(blank, "trial").missing).toHaveLength(1);
    // 业绩 of 一组 is blank; 二组, where nobody is ranked, waits for nothing.
    const activities = ["一组", "二组"].map((group) => ({ group, work: null }));
    const group = bookOf({ members: [{ id: "a", scores: { D: 90 } }], groups: [{ name: "一组" }, { name: "二组" }], activities });
    expect(() => assess(group, "official")).toThrow("Official results of an incomplete book: 0 scores and 1 groups are missing.");
  });
});
