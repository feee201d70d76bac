import fc from "fast-check";
import { assess } from "../../src/core/assess";
import { explain, explainer } from "../../src/core/explain";
import type { Explanation } from "../../src/core/explanation";
import { type Fraction, fraction, formatFraction } from "../../src/core/fraction";
import { holds, recompute } from "../../src/core/recompute";
import { type BookSketch, bookOf, department, indicator, membersWith } from "./calc/bookOf";
import { randomBook } from "./randomBook";

const points = (value: Fraction | null | undefined) => value && formatFraction(value);

function explained(sketch: BookSketch, id: string, kind: "official" | "trial" = "official"): Explanation {
  const book = bookOf(sketch);
  const explanation = explain(book, assess(book, kind), id);
  expect(holds(explanation)).toBe(true);
  return explanation;
}

describe("the explanation of one member", () => {
  it("[T6] [T2] names each cell with what was entered and counted, the caps that bit, weights, contributions and the rounding", () => {
    const JW = department("JW", 60, [
      indicator({ name: "课堂教学", max: 10000 }),
      indicator({ name: "获奖", kind: "bonus", cap: 600 }),
      indicator({ name: "公开课", kind: "bonus" }),
      indicator({ name: "教案缺课时", kind: "deduction", conversion: fraction(1n, 5n) }),
    ]);
    const sketch = { departments: [JW, department("DY", 40)], members: [{ id: "a", scores: { JW: [88.5, 8, 5.5, 7], DY: 81.13 } }] };
    const { departments, exactTotal, total, rounding } = explained(sketch, "a");
    const [jw, dy] = departments;
    // 获奖 8 counts 6; 6 + 5.5 = 11.5 counts 10; 7 课时 × 0.2 = 1.4; 88.5 + 10 − 1.4 = 97.1
    expect(
      jw?.score?.indicators.map(({ name, at, entered, raw, cap, counted, capped }) => [
        name,
        `${at.sheet} ${at.cell}`,
        entered,
        points(raw),
        cap,
        points(counted),
        capped,
      ]),
    ).toEqual([
      ["课堂教学", "评分-部门JW E6", 8850, "177/2", null, "177/2", false],
      ["获奖", "评分-部门JW F6", 800, "8/1", 600, "6/1", true],
      ["公开课", "评分-部门JW G6", 550, "11/2", null, "11/2", false],
      ["教案缺课时", "评分-部门JW H6", 700, "7/5", null, "7/5", false],
    ]);
    expect(jw?.score).toMatchObject({ bonusCap: 1000, clamped: null, at: { sheet: "评分-部门JW", cell: "Z6" } });
    expect([jw?.score?.bonusRaw, jw?.score?.bonusCounted, jw?.exact].map(points)).toEqual(["23/2", "10/1", "971/10"]);
    // 0.6 × 97.1 = 58.26; 0.4 × 81.13 = 32.452; 90.712 is published as 90.71.
    expect([jw, dy].map((one) => [points(one?.effectiveWeight), points(one?.contribution)])).toEqual([
      ["3/5", "2913/50"],
      ["2/5", "8113/250"],
    ]);
    expect([points(exactTotal), total, points(rounding)]).toEqual(["11339/125", 9071, "-1/500"]);
  });

  it("[T3] shows the alternative that is scored, the slot that does not apply, and the scale", () => {
    const DY = department("DY", 100, [
      indicator({ name: "班主任量化", slot: "育人", max: 5000, conversion: fraction(1n, 2n) }),
      indicator({ name: "育人值周", slot: "育人", max: 5000 }),
      indicator({ name: "家校共育", max: 2000 }),
      indicator({ name: "师德", max: 3000 }),
    ]);
    const { departments, total } = explained({ departments: [DY], members: [{ id: "a", scores: { DY: [90, null, "N/A", 27] } }] }, "a");
    const score = departments[0]?.score;
    expect(score?.slots).toEqual([
      { name: "育人", max: 5000, indicators: ["班主任量化", "育人值周"], scored: "班主任量化" },
      { name: null, max: 2000, indicators: ["家校共育"], scored: null },
      { name: null, max: 3000, indicators: ["师德"], scored: "师德" },
    ]);
    // 90 × 0.5 + 27 = 72 of 80 points: × 100/80 = 90.
    expect([score?.baseSum, score?.scale, score?.unclamped].map(points)).toEqual(["72/1", "5/4", "90/1"]);
    expect(total).toBe(9000);
  });

  it("[T4] spreads the weight of a department that does not apply, or counts it at the mean", () => {
    const sketch = (notApplicable: "redistribute" | "departmentMean"): BookSketch => ({
      settings: { notApplicable },
      departments: [department("JW", 50), department("DY", 30), department("JY", 20)],
      members: [
        { id: "a", scores: { JW: 90, DY: "N/A", JY: 80 } },
        { id: "b", scores: { JW: 70, DY: 60, JY: 50 } },
        { id: "c", scores: { JW: 71, DY: 65, JY: 50 } },
      ],
    });
    const rows = ({ departments }: Explanation) =>
      departments.map(({ state, effectiveWeight, exact, contribution }) => [state, ...[effectiveWeight, exact, contribution].map(points)]);
    const spread = explained(sketch("redistribute"), "a");
    // 50/70 × 90 + 20/70 × 80 = 610/7 = 87.142…
    expect(rows(spread)).toEqual([
      ["scored", "5/7", "90/1", "450/7"],
      ["notApplicable", null, null, null],
      ["scored", "2/7", "80/1", "160/7"],
    ]);
    expect([points(spread.exactTotal), spread.total, points(spread.rounding)]).toEqual(["610/7", 8714, "-1/350"]);
    // (60 + 65) ÷ 2 = 62.5 at 30 %: 45 + 18.75 + 16 = 79.75
    const mean = explained(sketch("departmentMean"), "a");
    expect(rows(mean)[1]).toEqual(["mean", "3/10", "125/2", "75/4"]);
    expect(mean.total).toBe(7975);
  });

  it("[T2] says when the floor or the ceiling changed a score", () => {
    const D = department("D", 100, [
      indicator(),
      indicator({ name: "加分", kind: "bonus" }),
      indicator({ name: "扣分", kind: "deduction" }),
    ]);
    const sketch = {
      departments: [D],
      members: [
        { id: "a", scores: { D: [97, 8, 0] } },
        { id: "b", scores: { D: [10, 0, 12] } },
      ],
    };
    const parts = (id: string) => {
      const [only] = explained(sketch, id).departments;
      return [points(only?.score?.unclamped), only?.score?.clamped, points(only?.exact)];
    };
    expect([parts("a"), parts("b")]).toEqual([
      ["105/1", "ceiling", "100/1"],
      ["-2/1", "floor", "0/1"],
    ]);
  });

  it("[T1] keeps what is known of a member who lacks a score in a trial run", () => {
    const departments = [department("JW", 60), department("DY", 40), department("JY", 0)];
    const sketch = {
      departments,
      members: [
        { id: "a", scores: { JW: 80, DY: null } },
        { id: "b", scores: { JW: 70, DY: 60, JY: 50 } },
      ],
    };
    const one = explained(sketch, "a", "trial");
    expect(
      one.departments.map(({ state, score, exact, effectiveWeight, contribution }) => [
        state,
        score?.indicators[0]?.state,
        points(exact),
        effectiveWeight,
        contribution,
      ]),
    ).toEqual([
      ["scored", "number", "80/1", null, null],
      ["missing", "blank", null, null, null],
      ["missing", undefined, null, null, null],
    ]);
    expect(one).toMatchObject({ kind: "trial", total: null, exactTotal: null, rounding: null, rank: null, line: null, n: 1 });
    expect(one.reason).toMatchObject({ rule: "T1", missing: [{ sheet: "评分-部门DY", cell: "E6" }], missingRows: ["JY"] });
  });

  it("[R1] explains a non-participant without departments, and a probationary member without a line", () => {
    const [a, b] = membersWith(90, 80);
    const members = [
      { ...a!, participates: false, reason: "产假" },
      { ...b!, status: "probationary" as const },
    ];
    expect(explained({ members }, "a")).toMatchObject({ departments: [], total: null, line: null, reason: { absence: "产假" } });
    expect(explained({ members }, "b")).toMatchObject({ total: 8000, rank: null, line: null, cutoff: null, eligibility: "unranked" });
  });

  it("[E3] [E4] gives the document numbers of active vetoes alone, beside the total and rank that stay", () => {
    const vetoes = [
      { memberId: "a", document: "〔2026〕2号" },
      { memberId: "a", document: "〔2026〕1号", revoked: true },
      { memberId: "b", document: "〔2026〕3号" },
    ];
    const one = explained({ members: membersWith(95, 94, 93), vetoes }, "a");
    expect(one).toMatchObject({ vetoes: ["〔2026〕2号"], rank: 1, total: 9500, eligibility: "ineligible" });
    expect(one.reason).toMatchObject({ rule: "E3", cutoff: 9400, places: 2, n: 3 });
    // Vetoes do not move the line: the nearest on the other side is the 93.
    expect(one.line).toEqual({ inside: true, toCutoff: 100, nearest: { total: 9300, difference: 200 } });
  });

  it("[E1] [E2] measures the distance to the line and to the nearest total on its other side", () => {
    const line = (ties: "lenient" | "strict" | "review", totals: readonly number[], id: string) =>
      explained({ settings: { ties }, members: membersWith(...totals) }, id).line;
    const edge = [95, 94, 93, 93, 91];
    // Three places; both 93 are on the line: in under lenient and review, out under strict.
    expect(line("lenient", edge, "c")).toEqual({ inside: true, toCutoff: 0, nearest: { total: 9100, difference: 200 } });
    expect(line("review", edge, "c")).toEqual({ inside: true, toCutoff: 0, nearest: { total: 9100, difference: 200 } });
    expect(line("strict", edge, "c")).toEqual({ inside: false, toCutoff: 0, nearest: { total: 9400, difference: -100 } });
    expect(line("lenient", edge, "e")).toEqual({ inside: false, toCutoff: -200, nearest: { total: 9300, difference: -200 } });
    expect(line("lenient", [90, 90], "a")).toEqual({ inside: true, toCutoff: 0, nearest: null });
  });

  it("[E5] carries the member's own entry of the borderline list", () => {
    const members = membersWith(95, 90, 89.8, 70);
    expect(explained({ members }, "b").borderline).toMatchObject({ inside: true, distance: 20, why: "onTheLine" });
    expect(explained({ members }, "a").borderline).toBeNull();
  });

  it("refuses an id that is not in the roster", () => {
    expect(() => explained({ members: membersWith(90) }, "z")).toThrow("staff id z");
  });
});

describe("recomputing from the explanation", () => {
  it("[T6] gives the same department scores, exact total and published total for every member of random books", () => {
    for (const complete of [true, false])
      fc.assert(
        fc.property(randomBook({ complete }), (book) => {
          const assessment = assess(book, complete ? "official" : "trial");
          const explainMember = explainer(book, assessment);
          for (const { id, exactTotal, total, departments } of assessment.members) {
            const anew = recompute(explainMember(id));
            expect([anew.exactTotal, anew.total]).toEqual([exactTotal, total]);
            expect(Object.values(anew.scores)).toEqual(departments.map(({ exact }) => exact));
          }
        }),
        { numRuns: 200 },
      );
  });

  it("[T6] notices a sum, a score or a total that does not follow from the cells", () => {
    const one = explained({ members: membersWith(90, 80) }, "a");
    const [only] = one.departments;
    expect(holds({ ...one, total: 9001 })).toBe(false);
    expect(holds({ ...one, exactTotal: fraction(901n, 10n) })).toBe(false);
    expect(holds({ ...one, departments: [{ ...only!, exact: fraction(91n) }] })).toBe(false);
    const indicators = only!.score!.indicators.map((each) => ({ ...each, entered: 8999 }));
    expect(holds({ ...one, departments: [{ ...only!, score: { ...only!.score!, indicators } }] })).toBe(false);
  });
});
