import type { Indicator } from "../../../src/core/book";
import type { Score } from "../../../src/core/cell";
import { fraction } from "../../../src/core/fraction";
import { activityFaults } from "../../../src/core/reading/activityRange";
import type { ActivityKey, ActivityReading } from "../../../src/core/reading/readActivities";
import { comparePoints, faultyScores, filledTwice, rangeFault, slotsOf } from "../../../src/core/reading/scoreRange";
import type { ScoreReading, ScoreRowReading } from "../../../src/core/reading/readScores";
import { indicator, SETTINGS } from "../calc/bookOf";
import { cellWith } from "./rosterOf";

const number = (points: number): Score => ({ kind: "number", value: Math.round(points * 100) });

describe("points within the bounds of their indicator", () => {
  const fault = (parts: Partial<Indicator>, points: number) => rangeFault(indicator(parts), Math.round(points * 100));
  const both = { min: 1000, max: 4000 };

  it("[V12] with both bounds, up to the bounds themselves", () => {
    expect([9.99, 10, 25, 40, 40.01].map((points) => fault(both, points))).toEqual(["V12.range", null, null, null, "V12.range"]);
  });

  it("[V12] with one bound or none the wording names what there is", () => {
    expect([9.99, 10, 999].map((points) => fault({ min: 1000, max: null }, points))).toEqual(["V12.min", null, null]);
    expect([0, 40, 40.01].map((points) => fault({ min: null, max: 4000 }, points))).toEqual([null, null, "V12.max"]);
    expect(fault({ min: null, max: null }, 9999)).toBeNull();
  });

  it("[V12] a negative number never is a score, whatever the bounds", () => {
    expect([fault({ min: null, max: null }, -0.01), fault(both, -5), fault({ min: 0, max: null }, 0)]).toEqual([
      "V12.negative",
      "V12.negative",
      null,
    ]);
  });

  it("[V12] [T2] bounds are of the points, after 换算", () => {
    const half = { min: 1000, max: 5000, conversion: fraction(1n, 2n) };
    expect([19.99, 20, 100, 100.01].map((points) => fault(half, points))).toEqual(["V12.range", null, null, "V12.range"]);
    const thrice = { min: null, max: 1000, conversion: fraction(3n) };
    expect([3.33, 3.34].map((points) => fault(thrice, points))).toEqual([null, "V12.max"]);
    // A third of 10.01 is above 3.33, a third of 9.99 is 3.33 exactly.
    const third = fraction(1n, 3n);
    expect([comparePoints(1001, third, 333), comparePoints(999, third, 333), comparePoints(998, third, 333)]).toEqual([1, 0, -1]);
    expect([comparePoints(500, fraction(1n), 300), comparePoints(300, fraction(1n), 300)].map(Math.sign)).toEqual([1, 0]);
  });
});

describe("slots with alternatives", () => {
  const row = (...scores: readonly ScoreReading[]): ScoreRowReading => ({
    row: 5,
    identity: { kind: "covered" },
    member: null,
    suggestion: null,
    duplicateOf: null,
    scores: scores.map((score) => ({ indicator: indicator({ min: 0, max: 5000 }), cell: cellWith("x"), score })),
    // The first two are alternatives, the third stands alone.
    slots: [[0, 1], [2]],
    cell: () => null,
  });
  const blank: Score = { kind: "blank" };

  it("[T3] [V12] two numbers in one slot are one too many; one, or one of each slot, is right", () => {
    const twice = row(number(40), number(30), number(20));
    expect(filledTwice(twice)).toEqual([[twice.scores[0], twice.scores[1]]]);
    expect([...faultyScores(twice)]).toEqual([twice.scores[0], twice.scores[1]]);
    expect(filledTwice(row(number(40), blank, number(20)))).toEqual([]);
    expect(filledTwice(row(number(40), { kind: "notApplicable" }, number(20)))).toEqual([]);
    expect(slotsOf(twice)).toEqual([[twice.scores[0], twice.scores[1]], [twice.scores[2]]]);
  });

  it("[V12] a number outside its bounds is no score", () => {
    const outside = row(blank, number(40), number(50.01));
    expect([...faultyScores(outside)]).toEqual([outside.scores[2]]);
    expect(faultyScores(row(blank, number(50), number(0))).size).toBe(0);
  });
});

describe("numbers of 党小组活动", () => {
  const faults = (given: Partial<Record<ActivityKey, Score>>): string[] => {
    const cell = cellWith("x");
    if (!cell) throw new Error("no cell");
    const numbers = new Map(Object.entries(given).map(([key, score]) => [key as ActivityKey, { cell, score }]));
    const activity: ActivityReading = { row: 1, groupCell: cell, group: "一组", numbers };
    return activityFaults(activity, SETTINGS).map(({ key, message, params }) => `${key} ${message} ${JSON.stringify(params)}`);
  };

  it("[G1] whole counts and points within the settings have no fault", () => {
    const full = {
      meetings: number(4),
      due: number(10),
      present: number(10),
      work: number(20),
      volunteering: number(10),
      publicity: number(10),
    };
    expect(faults({ ...full, honours: number(12.5) })).toEqual([]);
    expect(faults({ meetings: number(0), present: number(0), work: number(0) })).toEqual([]);
  });

  it("[V12] [G1] negative, not whole, above the most there can be", () => {
    expect(faults({ meetings: number(-1), honours: number(-0.5) })).toEqual([
      'meetings V12.negative {"min":"0","max":""}',
      'honours V12.negative {"min":"0","max":""}',
    ]);
    expect(faults({ meetings: number(2.5), due: number(10.1), present: number(9.5), work: number(18.5) })).toEqual([
      'meetings V12.whole {"min":"0","max":""}',
      'due V12.whole {"min":"0","max":""}',
      'present V12.whole {"min":"0","max":""}',
    ]);
    expect(faults({ work: number(20.01), volunteering: number(10.5), publicity: number(11) })).toEqual([
      'work V12.range {"min":"0","max":"20"}',
      'volunteering V12.range {"min":"0","max":"10"}',
      'publicity V12.range {"min":"0","max":"10"}',
    ]);
  });

  it("[V12] [G1] 应到 above 0, and 实到 within it", () => {
    expect(faults({ due: number(0), present: number(3) })).toEqual(['due V12.due {"min":"0","max":""}']);
    expect(faults({ due: number(10), present: number(11) })).toEqual(['present V12.present {"due":"10"}']);
    expect(faults({ present: number(11) })).toEqual([]);
    expect(faults({ due: { kind: "blank" }, present: number(11) })).toEqual([]);
    expect(faults({ due: number(-1), present: number(3) })).toEqual(['due V12.negative {"min":"0","max":""}']);
  });

  it("[V12] what is no number is another rule's", () => {
    const text: Score = { kind: "fault", rule: "V10", reading: null, suggestion: "" };
    expect(faults({ work: text, meetings: { kind: "blank" }, due: { kind: "notApplicable" } })).toEqual([]);
  });
});
