import fc from "fast-check";
import type { DepartmentResult, IndicatorTrace } from "../../../src/core/assessment";
import { assess } from "../../../src/core/assess";
import type { Settings } from "../../../src/core/book";
import { add, compare, div, formatFraction, type Fraction, fraction, fromHundredths, mul, sub, ZERO } from "../../../src/core/fraction";
import { randomBook } from "../randomBook";
import { bookOf, department, indicator } from "./bookOf";

const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? a : b);
const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? b : a);
const sum = (list: readonly Fraction[]): Fraction => list.reduce(add, ZERO);

/** T2 from nothing but the trace. */
function recompute({ trace, exact, state }: DepartmentResult, settings: Settings): Fraction {
  if (state === "mean") return exact as Fraction;
  if (!trace) throw new Error("A scored department has a trace.");
  const counted = (kind: IndicatorTrace["kind"]) => sum(trace.indicators.filter((one) => one.kind === kind).map((one) => one.counted));
  const bonus = least(counted("bonus"), fromHundredths(settings.bonusCap));
  const score = sub(add(mul(counted("base"), trace.scale), bonus), counted("deduction"));
  expect([trace.bonusCounted, trace.unclamped]).toEqual([bonus, score]);
  return most(fromHundredths(settings.scoreFloor), least(fromHundredths(settings.scoreCeiling), score));
}

describe("T6: every total can be traced", () => {
  it("[T6] recomputing from the trace gives the same department scores, contributions and total", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), (book) => {
        for (const { departments, exactTotal } of assess(book, "official").members) {
          if (!exactTotal) continue;
          const counted = departments.filter(({ exact }) => exact !== null);
          const scores = counted.map((one) => recompute(one, book.settings));
          expect(scores).toEqual(counted.map(({ exact }) => exact));
          const weights = counted.map(({ weight }) => fromHundredths(weight));
          const contributions = scores.map((score, i) => div(mul(score, weights[i] as Fraction), sum(weights)));
          expect(contributions).toEqual(counted.map(({ contribution }) => contribution));
          expect(sum(contributions)).toEqual(exactTotal);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("[T6] [T2] the trace names each cell with its raw and counted points, and what the caps cut", () => {
    const JW = department("JW", 100, [
      indicator({ name: "课堂教学", max: 10000 }),
      indicator({ name: "获奖", kind: "bonus", cap: 600 }),
      indicator({ name: "公开课", kind: "bonus" }),
      indicator({ name: "教案缺课时", kind: "deduction", conversion: fraction(1n, 5n) }),
    ]);
    const book = bookOf({ departments: [JW], members: [{ id: "a", scores: { JW: [88.5, 8, 5.5, 7] } }] });
    const result = assess(book, "official").members[0]?.departments[0];
    // 获奖 8 counts 6; 6 + 5.5 = 11.5 counts 10; 7 课时 × 0.2 = 1.4; 88.5 + 10 − 1.4 = 97.1
    const points = (value: Fraction | null | undefined) => value && formatFraction(value);
    expect(
      result?.trace?.indicators.map(({ name, at, entered, raw, counted }) => [name, at.cell, entered, points(raw), points(counted)]),
    ).toEqual([
      ["课堂教学", "E6", 8850, "177/2", "177/2"],
      ["获奖", "F6", 800, "8/1", "6/1"],
      ["公开课", "G6", 550, "11/2", "11/2"],
      ["教案缺课时", "H6", 700, "7/5", "7/5"],
    ]);
    expect([result?.trace?.bonusRaw, result?.trace?.bonusCounted, result?.trace?.deductions, result?.exact].map(points)).toEqual([
      "23/2",
      "10/1",
      "7/5",
      "971/10",
    ]);
    expect(result?.trace?.scoreAt).toEqual({ sheet: "评分-部门JW", cell: "Z6" });
  });
});
