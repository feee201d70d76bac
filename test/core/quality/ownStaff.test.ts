import { departmentIn, f, qualityOf, schoolOf } from "./sketches";

/** The first `own` members work in `where`. */
const compare = (scores: readonly number[], own: number, where = "部门D") =>
  departmentIn(qualityOf(schoolOf({ D: scores }, { member: (i) => ({ department: i < own ? where : "总务" }) }))).ownStaff;

describe("a department's own staff beside the others", () => {
  it("[Q3] a mean difference of exactly 5 points reaches the line, 4.99 does not", () => {
    // (88 + 89 + 90 + 91 + 92) ÷ 5 = 90 against (83 + 84 + 85 + 86 + 87) ÷ 5 = 85.
    expect(compare([88, 89, 90, 91, 92, 83, 84, 85, 86, 87], 5)).toEqual({
      state: "known",
      own: 5,
      others: 5,
      ownMean: f(90),
      othersMean: f(85),
      difference: f(5),
      reached: true,
    });
    expect(compare([88, 89, 90, 91, 91.95, 83, 84, 85, 86, 87], 5)).toMatchObject({ difference: f(499, 100), reached: false });
  });

  it("[Q3] scoring the own staff lower reaches no line", () => {
    expect(compare([70, 70, 70, 70, 70, 85, 85, 85, 85, 85], 5)).toMatchObject({ difference: f(-15), reached: false });
  });

  it("[Q3] needs 5 on each side", () => {
    const scores = [90, 90, 90, 90, 80, 80, 80, 80, 80];
    expect(compare(scores, 4)).toEqual({ state: "tooFew", own: 4, others: 5, needed: 5 });
    expect(compare(scores, 5)).toEqual({ state: "tooFew", own: 5, others: 4, needed: 5 });
    expect(compare([...scores, 80], 5)).toMatchObject({ state: "known", own: 5, others: 5 });
  });

  it("[Q3] 所在部门 is the department's name or its code, spaces and case aside", () => {
    const scores = [90, 90, 90, 90, 90, 80, 80, 80, 80, 80];
    for (const where of ["部门D", " 部门D ", "D", "d"]) expect(compare(scores, 5, where)).toMatchObject({ own: 5 });
    for (const where of ["", "部门D组", "部门"]) expect(compare(scores, 5, where)).toMatchObject({ own: 0, others: 10 });
  });

  it("[Q3] who is N/A in the department stands on neither side", () => {
    const book = schoolOf(
      { D: [90, 90, 90, 90, 90, "N/A", 80, 80, 80, 80, 80], E: [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50] },
      { member: (i) => ({ department: i < 6 ? "D" : "E" }) },
    );
    expect(departmentIn(qualityOf(book)).ownStaff).toMatchObject({ own: 5, others: 5, difference: f(10) });
  });
});
