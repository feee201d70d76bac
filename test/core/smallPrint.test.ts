import { assess } from "../../src/core/assess";
import { countMovements, crossing } from "../../src/core/countMovements";
import type { Eligibility } from "../../src/core/assessment";
import { explain, explainer } from "../../src/core/explain";
import type { Explanation } from "../../src/core/explanation";
import { basesOf, eligibilityOf } from "../../src/core/flagWords";
import { formatFraction, fraction } from "../../src/core/fraction";
import { distancesToLine } from "../../src/core/lineDistance";
import { movements, type Published } from "../../src/core/movements";
import { squareRoot } from "../../src/core/quality/squareRoot";
import { holds, recompute } from "../../src/core/recompute";
import { bookOf, department, indicator, type BookSketch } from "./calc/bookOf";

const one = (id: string, total: number | null, rank: number | null, eligibility: Eligibility): Published => ({
  id,
  name: `名${id}`,
  total,
  rank,
  tie: false,
  eligibility,
});

describe("movements between two results", () => {
  it("[R4] of those without a rank in either, the ids decide the order, whoever came first", () => {
    const was = ["b", "c", "a"].map((id) => one(id, null, null, "unranked"));
    const is = ["c", "a", "b"].map((id) => one(id, 8000, null, "unranked"));
    expect(movements(was, is).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(movements([...was].reverse(), is).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("[E2] count who enters, who leaves and who crosses otherwise; one who is only in one result counts too", () => {
    const found = movements(
      [
        one("in", 8000, 3, "ineligible"),
        one("out", 9000, 1, "eligible"),
        one("review", 7000, 4, "ineligible"),
        one("gone", 8500, 2, "eligible"),
      ],
      [
        one("in", 9100, 1, "eligible"),
        one("out", 8900, 2, "ineligible"),
        one("review", 7000, 4, "review"),
        one("new", null, null, "unranked"),
      ],
    );
    expect(countMovements(found)).toEqual({ moved: 5, ranks: 3, totals: 3, crosses: 5, enters: 1, leaves: 2 });
    expect(Object.fromEntries(found.map((each) => [each.id, crossing(each)]))).toEqual({
      in: "enters",
      out: "leaves",
      review: "changes",
      gone: "leaves",
      new: "changes",
    });
    const [still] = movements([one("a", 8000, 1, "eligible")], [one("a", 8100, 1, "eligible")]);
    expect(still && crossing(still)).toBeNull();
  });
});

const D = department("D", 100, [indicator(), indicator({ name: "加分", kind: "bonus" }), indicator({ name: "扣分", kind: "deduction" })]);
const explained = (sketch: BookSketch, id: string): Explanation => {
  const book = bookOf(sketch);
  return explain(book, assess(book, "official"), id);
};

describe("how far a total is from the line", () => {
  it("[E1] [E5] the nearest on the other side: the highest outside for those within, the lowest within for those outside", () => {
    const book = bookOf({
      departments: [department("D", 100)],
      members: [90, 80, 70, 60, 50].map((points, index) => ({ id: `m${index}`, scores: { D: points } })),
    });
    const assessment = assess(book, "official");
    const distance = distancesToLine(assessment, "lenient");
    // N = 5: three places, so that the line is at 70; outside are 60 and 50.
    expect(distance(9000)).toEqual({ inside: true, toCutoff: 2000, nearest: { total: 6000, difference: 3000 } });
    expect(distance(7000)).toEqual({ inside: true, toCutoff: 0, nearest: { total: 6000, difference: 1000 } });
    expect(distance(5000)).toEqual({ inside: false, toCutoff: -2000, nearest: { total: 7000, difference: -2000 } });
    expect(distancesToLine({ ...assessment, members: [], cutoff: null }, "lenient")(7000)).toBeNull();
    const alone = assess(bookOf({ departments: [department("D", 100)], members: [{ id: "a", scores: { D: 90 } }] }), "official");
    expect(distancesToLine(alone, "lenient")(9000)).toEqual({ inside: true, toCutoff: 0, nearest: null });
  });
});

describe("an explanation", () => {
  it("[T2] a score exactly at the floor or at the ceiling was not changed by it", () => {
    const sketch = {
      departments: [D],
      members: [
        { id: "top", scores: { D: [95, 5, 0] } },
        { id: "bottom", scores: { D: [12, 0, 12] } },
      ],
    };
    expect(["top", "bottom"].map((id) => explained(sketch, id).departments[0]?.score?.clamped)).toEqual([null, null]);
  });

  it("[T3] alternatives of two different 组 are two slots", () => {
    const slots = department("D", 100, [
      indicator({ name: "班主任", slot: "带班", max: 5000 }),
      indicator({ name: "值周", slot: "带班", max: 5000 }),
      indicator({ name: "组长", slot: "教研", max: 5000 }),
      indicator({ name: "组员", slot: "教研", max: 5000 }),
    ]);
    const { departments } = explained({ departments: [slots], members: [{ id: "a", scores: { D: [40, null, null, 45] } }] }, "a");
    expect(departments[0]?.score?.slots).toEqual([
      { name: "带班", max: 5000, indicators: ["班主任", "值周"], scored: "班主任" },
      { name: "教研", max: 5000, indicators: ["组长", "组员"], scored: "组员" },
    ]);
  });

  it("[T6] of somebody who is not in the roster, or not in the assessment, is a bug of the caller", () => {
    const book = bookOf({ departments: [department("D", 100)], members: [{ id: "a", scores: { D: 90 } }] });
    const assessment = assess(book, "official");
    expect(() => explainer(book, assessment)("b")).toThrow("Nobody in the roster has the staff id b.");
    expect(() => explainer(book, { ...assessment, members: [] })("a")).toThrow(RangeError);
    expect(() => explainer({ ...book, members: [] }, assessment)("a")).toThrow(RangeError);
  });

  it("[T6] that was altered does not hold: a score, the exact total or the published one, or a score taken away", () => {
    const true_ = explained({ departments: [D], members: [{ id: "a", scores: { D: [80, 2, 1] } }] }, "a");
    const [only] = true_.departments;
    if (!only) throw new Error("one department");
    expect(holds(true_)).toBe(true);
    expect(holds({ ...true_, total: 8101 })).toBe(false);
    expect(holds({ ...true_, exactTotal: fraction(8101n, 100n) })).toBe(false);
    expect(holds({ ...true_, exactTotal: null })).toBe(false);
    expect(holds({ ...true_, departments: [{ ...only, exact: fraction(80n) }] })).toBe(false);
    expect(holds({ ...true_, departments: [{ ...only, exact: null }] })).toBe(false);
    expect(holds({ ...true_, departments: [{ ...only, score: null }], total: null, exactTotal: null })).toBe(false);
  });

  it("[T5] without a department, or where none has weight, there is no total", () => {
    const nothing = explained({ departments: [D], members: [{ id: "a", scores: { D: [80, 2, 1] } }] }, "a");
    expect(recompute({ ...nothing, departments: [] })).toEqual({ scores: {}, exactTotal: null, total: null });
    const weightless = recompute({ ...nothing, departments: nothing.departments.map((each) => ({ ...each, weight: 0 })) });
    expect(weightless).toMatchObject({ exactTotal: null, total: null });
  });
});

describe("words and roots", () => {
  it("[E] every flag and basis is read back from its word, several bases with any usual mark between them", () => {
    expect(["具备", "不具备", "待党总支研究", "不参加排名", "不参评", "优秀", ""].map(eligibilityOf)).toEqual([
      "eligible",
      "ineligible",
      "review",
      "unranked",
      "notParticipating",
      null,
      null,
    ]);
    expect(basesOf("前二分之一；后二分之一;一票否决，并列跨线,有效季度不足、 预备党员 缺项 不参评、")).toEqual([
      "upperHalf",
      "bottomHalf",
      "veto",
      "tieOnLine",
      "tooFewQuarters",
      "probationary",
      "noTotal",
      "notParticipating",
    ]);
    expect(basesOf("")).toEqual([]);
    expect(basesOf("预备党员、领导认可")).toBeNull();
  });

  it("[Q5] the root of a fraction that has one is exact", () => {
    expect([fraction(4n, 9n), fraction(49n), fraction(0n), fraction(1n, 16n)].map((value) => formatFraction(squareRoot(value)))).toEqual([
      "2/3",
      "7/1",
      "0/1",
      "1/4",
    ]);
    // √(1/2) = 0.70710678118654752440084436210484903928…
    expect(squareRoot(fraction(1n, 2n))).toEqual(fraction(7071067811865475244008443621048490392848n, 10n ** 40n));
    expect(squareRoot(fraction(4n, 3n)).d > 3n).toBe(true);
    expect(() => squareRoot(fraction(-1n, 4n))).toThrow(RangeError);
  });
});
