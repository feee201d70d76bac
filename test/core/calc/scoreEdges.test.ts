/** The edges of scores and totals (T1–T5), every answer worked out by hand in the line above it. */
import { assess } from "../../../src/core/assess";
import type { Department, Indicator, Settings } from "../../../src/core/book";
import { type Fraction, formatFraction, formatHundredths, fraction } from "../../../src/core/fraction";
import { bookOf, type Cell, department, indicator, type MemberSketch } from "./bookOf";

const exactly = (value: Fraction | null | undefined): string | null => (value ? formatFraction(value) : null);
const published = (value: number | null | undefined): string | null => (typeof value === "number" ? formatHundredths(value) : null);

/** The published totals of these members. */
const totalsOf = (departments: readonly Department[], members: readonly MemberSketch[], settings: Partial<Settings> = {}) =>
  assess(bookOf({ departments, members, settings }), "official").members.map(({ total }) => published(total));

/** One department of weight 100: its exact score before floor and ceiling, exact score, and the published total. */
function scoreOf(indicators: readonly Partial<Indicator>[], cells: readonly Cell[], settings: Partial<Settings> = {}) {
  const D = department("D", 100, indicators.map(indicator));
  const [member] = assess(bookOf({ settings, departments: [D], members: [{ id: "a", scores: { D: cells } }] }), "official").members;
  const result = member?.departments[0];
  return [exactly(result?.trace?.unclamped), exactly(result?.exact), published(member?.total)];
}

describe("caps that bite", () => {
  const sheet: Partial<Indicator>[] = [
    { name: "工作实绩", max: 10000 },
    { name: "获奖", kind: "bonus", cap: 300 },
    { name: "公开课", kind: "bonus" },
    { name: "缺席", kind: "deduction", cap: 200 },
    { name: "空课", kind: "deduction" },
  ];
  const rows: [string, (number | null)[], Partial<Settings>, string, string][] = [
    ["封顶 3 of a bonus: 5 counts 3", [80, 5, null, null, null], {}, "83/1", "83/1"],
    ["封顶 3 reached exactly", [80, 3, null, null, null], {}, "83/1", "83/1"],
    ["3 + 7 = 10, the bonus cap reached exactly", [80, 3, 7, null, null], {}, "90/1", "90/1"],
    ["3 + 7.01 counts 10", [80, 3, 7.01, null, null], {}, "90/1", "90/1"],
    ["5 counts 3 before the bonus cap: 3 + 6.5 = 9.5", [80, 5, 6.5, null, null], {}, "179/2", "179/2"],
    ["a bonus cap of 0 leaves no bonus", [80, 3, 7, null, null], { bonusCap: 0 }, "80/1", "80/1"],
    ["a bonus cap of 2.5", [80, 3, null, null, null], { bonusCap: 250 }, "165/2", "165/2"],
    ["封顶 2 of a deduction: 5 counts 2", [80, null, null, 5, null], {}, "78/1", "78/1"],
    ["no cap on the sum of deductions: 2 + 30", [80, null, null, 5, 30], {}, "48/1", "48/1"],
    ["deductions come after the bonus cap: 80 + 10 − 4", [80, 3, 9, 2, 2], {}, "86/1", "86/1"],
    ["below 0: the floor", [1, null, null, 2, 3], {}, "-4/1", "0/1"],
    ["a cent below 0", [0, null, null, null, 0.01], {}, "-1/100", "0/1"],
    ["a floor of 60 lifts 59.99", [59.99, null, null, null, null], { scoreFloor: 6000 }, "5999/100", "60/1"],
    ["a floor of 60 leaves 60.01", [60.01, null, null, null, null], { scoreFloor: 6000 }, "6001/100", "6001/100"],
    ["a cent above the ceiling", [100, null, 0.01, null, null], {}, "10001/100", "100/1"],
    ["the ceiling reached exactly: 100 + 10 − 10", [100, 3, 7, 2, 8], {}, "100/1", "100/1"],
    ["the ceiling is the last step: 100 + 10 − 9.99", [100, 3, 7, null, 9.99], {}, "10001/100", "100/1"],
    ["a ceiling of 110", [100, 3, 9, null, 0.5], { scoreCeiling: 11000 }, "219/2", "219/2"],
    ["a ceiling of 90", [95, null, null, null, null], { scoreCeiling: 9000 }, "95/1", "90/1"],
  ];
  it.each(rows)("[T2] %s", (_, cells, settings, unclamped, exact) => {
    expect(scoreOf(sheet, cells, settings).slice(0, 2)).toEqual([unclamped, exact]);
  });
});

describe("换算", () => {
  const half = fraction(50n, 100n);
  const third = fraction(1n, 3n);
  const rows: [string, Partial<Indicator>[], number[], string, string][] = [
    ["50/100: 87.35 ÷ 2 + 40 = 83.675", [{ max: 5000, conversion: half }, { max: 5000 }], [87.35, 40], "3347/40", "83.68"],
    ["50/100: 87.34 ÷ 2 + 40 = 83.67", [{ max: 5000, conversion: half }, { max: 5000 }], [87.34, 40], "8367/100", "83.67"],
    ["1/3: 250 ÷ 3 = 83.333…", [{ conversion: third }], [250], "250/3", "83.33"],
    ["1/3: 250.01 ÷ 3 = 83.33666…", [{ conversion: third }], [250.01], "25001/300", "83.34"],
    ["1/3 a time: 80 − 2 × 1/3 = 79.333…", [{}, { kind: "deduction", conversion: third }], [80, 2], "238/3", "79.33"],
    ["three thirds are one: 80 − 3 × 1/3", [{}, { kind: "deduction", conversion: third }], [80, 3], "79/1", "79.00"],
    [
      "封顶 bounds the points, not what is entered: 9 × 1/3 = 3 counts 2",
      [{}, { kind: "bonus", conversion: third, cap: 200 }],
      [80, 9],
      "82/1",
      "82.00",
    ],
    ["0.2 a lesson: 80 − 3 × 0.2", [{}, { kind: "deduction", conversion: fraction(1n, 5n) }], [80, 3], "397/5", "79.40"],
    ["5 a lesson: 80 − 2 × 5", [{}, { kind: "deduction", conversion: fraction(5n) }], [80, 2], "70/1", "70.00"],
  ];
  it.each(rows)("[T2] [T5] %s", (_, sheet, cells, exact, total) => {
    expect(scoreOf(sheet, cells)).toEqual([exact, exact, total]);
  });
});

describe("alternatives", () => {
  // 带班 50 (班主任量化 out of 100, or 育人值周), 家校共育 20, 师德 20: 90 in all
  const DY: Partial<Indicator>[] = [
    { name: "班主任量化", slot: "带班", max: 5000, conversion: fraction(1n, 2n) },
    { name: "育人值周", slot: "带班", max: 5000 },
    { name: "家校共育", max: 2000 },
    { name: "师德", max: 2000 },
    { name: "优秀班集体", kind: "bonus" },
    { name: "师德失范", kind: "deduction" },
  ];
  const rows: [string, Cell[], string, string][] = [
    ["nothing left out, no scale: 45 + 18 + 20", [90, null, 18, 20, null, null], "83/1", "83.00"],
    ["师德 left out: (45 + 20) × 90/70 = 83.571428…", [90, "N/A", 20, "N/A", null, null], "585/7", "83.57"],
    ["带班 left out: (18 + 20) × 90/40 = 85.5", ["N/A", "N/A", 18, 20, null, null], "171/2", "85.50"],
    ["only 师德 applies: 19 × 90/20 = 85.5", ["N/A", "N/A", "N/A", 19, null, null], "171/2", "85.50"],
    ["the maximum stays the maximum: (50 + 20) × 90/70", [null, 50, 20, "N/A", null, null], "90/1", "90.00"],
    ["bonus and deduction are not scaled: 45 × 90/50 + 2 − 1.5", ["N/A", 45, "N/A", "N/A", 2, 1.5], "163/2", "81.50"],
    ["0 in a slot that applies is 0: (0 + 18 + 20)", [0, null, 18, 20, null, null], "38/1", "38.00"],
  ];
  it.each(rows)("[T3] %s", (_, cells, exact, total) => {
    expect(scoreOf(DY, cells)).toEqual([exact, exact, total]);
  });
});

describe("weights with two decimals", () => {
  const thirds = [department("X", 33.33), department("Y", 33.33), department("Z", 33.34)];
  const slight = [department("X", 0.01), department("Y", 99.99)];
  const rows: [string, Department[], Record<string, Cell>, string][] = [
    ["33.33 33.33 33.34: 29.997 + 26.664 + 23.338 = 79.999", thirds, { X: 90, Y: 80, Z: 70 }, "80.00"],
    ["33.34 N/A: (33.33 × 90 + 33.33 × 80) ÷ 66.66 = 85", thirds, { X: 90, Y: 80, Z: "N/A" }, "85.00"],
    ["33.33 N/A: (33.33 × 80 + 33.34 × 70) ÷ 66.67 = 74.99925", thirds, { X: "N/A", Y: 80, Z: 70 }, "75.00"],
    ["0.01 99.99: 0.01 + 49.995 = 50.005", slight, { X: 100, Y: 50 }, "50.01"],
    ["0.01 99.99: 0.0099 + 49.995 = 50.0049", slight, { X: 99, Y: 50 }, "50.00"],
    ["all the weight on 0.01", slight, { X: 77.77, Y: "N/A" }, "77.77"],
    ["12.5 87.5: 10.0025 + 78.7675 = 88.77", [department("X", 12.5), department("Y", 87.5)], { X: 80.02, Y: 90.02 }, "88.77"],
  ];
  it.each(rows)("[T4] [B2] %s", (_, departments, scores, total) => {
    expect(totalsOf(departments, [{ id: "a", scores }])).toEqual([total]);
  });
});

describe("rounding at exact halves", () => {
  const halves = [department("X", 50), department("Y", 50)];
  const uneven = [department("X", 50.01), department("Y", 49.99)];
  const rows: [string, Department[], number, number, string][] = [
    ["85.005", halves, 85.01, 85, "85.01"],
    ["84.995", halves, 85, 84.99, "85.00"],
    ["a hair below 85.005: 85 + 0.01 × 0.4999", uneven, 85, 85.01, "85.00"],
    ["a hair above 85.005: 85 + 0.01 × 0.5001", uneven, 85.01, 85, "85.01"],
    ["0.005", halves, 0.01, 0, "0.01"],
    ["99.995", halves, 100, 99.99, "100.00"],
    ["1.005, which a float holds as 1.00499…", halves, 1, 1.01, "1.01"],
    ["89.995", halves, 90, 89.99, "90.00"],
  ];
  it.each(rows)("[T5] %s", (_, departments, X, Y, total) => {
    expect(totalsOf(departments, [{ id: "a", scores: { X, Y } }])).toEqual([total]);
  });

  it("[T5] 85.475 of eight departments is 85.48; with a cent less in the smallest it is 85.47", () => {
    const weights = { JW: 25, JY: 15, DY: 20, TD: 5, GH: 5, AB: 10, ZW: 5, BG: 15 };
    const scores = { JW: 81.5, JY: 98, DY: 84, TD: 83.5, GH: 98, AB: 81, ZW: 87, BG: 80.5 };
    const departments = Object.entries(weights).map(([code, weight]) => department(code, weight));
    // 20.375 + 14.7 + 16.8 + 4.175 + 4.9 + 8.1 + 4.35 + 12.075 = 85.475; 0.01 × 5 % less is 85.4745
    const members = [
      { id: "a", scores },
      { id: "b", scores: { ...scores, ZW: 86.99 } },
    ];
    expect(totalsOf(departments, members)).toEqual(["85.48", "85.47"]);
  });

  it("[T5] the rounded number is what is ranked: 85.005 and 85.01 are level, 85.004… is not", () => {
    const [a, b, c] = assess(
      bookOf({
        departments: halves,
        members: [
          { id: "a", scores: { X: 85.01, Y: 85 } },
          { id: "b", scores: { X: 85.01, Y: 85.01 } },
          { id: "c", scores: { X: 85, Y: 85 } },
        ],
      }),
      "official",
    ).members;
    expect([a, b, c].map((one) => [one?.total, one?.rank, one?.tie])).toEqual([
      [8501, 1, true],
      [8501, 1, true],
      [8500, 3, false],
    ]);
  });
});

describe("totals of 0 and of 100", () => {
  const departments = [department("X", 60), department("Y", 40)];
  it.each([
    ["0 everywhere", { X: 0, Y: 0 }, "0.00"],
    ["100 everywhere", { X: 100, Y: 100 }, "100.00"],
    ["0 and N/A", { X: 0, Y: "N/A" }, "0.00"],
    ["100 and N/A", { X: "N/A", Y: 100 }, "100.00"],
    ["0 is not N/A: 0 × 60 % + 100 × 40 %", { X: 0, Y: 100 }, "40.00"],
  ] as const)("[T4] [T1] %s", (_, scores, total) => {
    expect(totalsOf(departments, [{ id: "a", scores }])).toEqual([total]);
  });
});

describe("a department that does not apply", () => {
  it("[T4] N/A everywhere but one: that score under redistribute, the others' means under departmentMean", () => {
    const weights = { JW: 25, JY: 15, DY: 20, TD: 5, GH: 5, AB: 10, ZW: 5, BG: 15 };
    const departments = Object.entries(weights).map(([code, weight]) => department(code, weight));
    const same = (cell: Cell) => Object.fromEntries(Object.keys(weights).map((code) => [code, cell]));
    const members: MemberSketch[] = [
      { id: "a", scores: { ...same("N/A"), JW: 88.88 } },
      { id: "b", scores: same(80) },
      { id: "c", scores: same(70) },
    ];
    expect(totalsOf(departments, members)).toEqual(["88.88", "80.00", "70.00"]);
    // every other mean is 75: 0.25 × 88.88 + 0.75 × 75 = 22.22 + 56.25
    expect(totalsOf(departments, members, { notApplicable: "departmentMean" })).toEqual(["78.47", "80.00", "70.00"]);
  });

  it("[T4] [T5] a mean of 7/3 whose total falls on a half: 70 % of 80.05 + 30 % of 7/3 = 56.035 + 0.7 = 56.735", () => {
    const departments = [department("X", 70), department("Z", 30)];
    const members: MemberSketch[] = [
      { id: "a", scores: { X: 80.05, Z: "N/A" } },
      { id: "b", scores: { X: 80, Z: 2 } },
      { id: "c", scores: { X: 80, Z: 2 } },
      { id: "d", scores: { X: 80, Z: 3 } },
    ];
    expect(totalsOf(departments, members, { notApplicable: "departmentMean" })[0]).toBe("56.74");
    expect(totalsOf(departments, members)[0]).toBe("80.05");
    // with the mean rounded to 2.33 it would be 56.734, and so 56.73
    const [a] = assess(bookOf({ departments, members, settings: { notApplicable: "departmentMean" } }), "official").members;
    expect([exactly(a?.departments[1]?.exact), exactly(a?.departments[1]?.contribution), exactly(a?.exactTotal)]).toEqual([
      "7/3",
      "7/10",
      "11347/200",
    ]);
  });

  it("[T4] [T5] a mean of sevenths, on a half again: 65 % of 80 + 35 % of 503.1 ÷ 7 = 52 + 25.155 = 77.155", () => {
    const departments = [department("X", 65), department("Z", 35)];
    const scored = [71.87, 71.87, 71.87, 71.87, 71.87, 71.87, 71.88].map((Z, i) => ({ id: `m${i}`, scores: { X: 80, Z } }));
    const members: MemberSketch[] = [{ id: "a", scores: { X: 80, Z: "N/A" } }, ...scored];
    expect(totalsOf(departments, members, { notApplicable: "departmentMean" })[0]).toBe("77.16");
  });

  it("[T4] the mean counts what each has after floor and ceiling, and nobody who does not take part", () => {
    const Z = department("Z", 50, [indicator(), indicator({ name: "加分", kind: "bonus" })]);
    const members: MemberSketch[] = [
      { id: "a", scores: { X: 80, Z: ["N/A", null] } },
      { id: "b", scores: { X: 80, Z: [100, 8] } },
      { id: "c", status: "probationary", scores: { X: 80, Z: [70, null] } },
      { id: "d", participates: false, scores: { X: 80, Z: [10, null] } },
    ];
    // (100 + 70) ÷ 2 = 85; 40 + 42.5
    expect(totalsOf([department("X", 50), Z], members, { notApplicable: "departmentMean" })[0]).toBe("82.50");
  });
});
