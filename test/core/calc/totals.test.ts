import { assess } from "../../../src/core/assess";
import { formatFraction, fraction } from "../../../src/core/fraction";
import { bookOf, type Cell, department, indicator, type MemberSketch, membersWith } from "./bookOf";

const CODES = ["JW", "JY", "DY", "TD", "GH", "AB", "ZW", "BG"];
const by = <T>(values: readonly T[]): Record<string, T> => Object.fromEntries(CODES.map((code, i) => [code, values[i] as T]));
const shown = (value: { n: bigint; d: bigint } | null | undefined): string | null => (value ? formatFraction(value) : null);

/** The exact score of one row, or the department's state where there is none. */
function scoreOf(indicators: Parameters<typeof indicator>[0][], cells: readonly Cell[], settings = {}): string {
  const D = department("D", 100, indicators.map(indicator));
  const result = assess(bookOf({ settings, departments: [D], members: [{ id: "a", scores: { D: cells } }] }), "trial").members[0]
    ?.departments[0];
  return shown(result?.exact) ?? `${result?.state}`;
}

describe("T1: three states of a cell", () => {
  it("[T1] a blank or N/A bonus or deduction means that none was given", () => {
    const sheet = [{ max: 10000 }, { kind: "bonus" as const }, { kind: "deduction" as const }];
    expect(scoreOf(sheet, [80, null, null])).toBe("80/1");
    expect(scoreOf(sheet, [80, "N/A", "N/A"])).toBe("80/1");
    expect(scoreOf(sheet, [80, 2, 0.5])).toBe("163/2");
  });

  it("[T1] a blank is neither 0 nor N/A, and what is no score is not either", () => {
    expect(scoreOf([{ max: 5000 }, { max: 5000 }], [40, null])).toBe("missing");
    expect(scoreOf([{ max: 5000 }, { max: 5000 }], [40, "?"])).toBe("missing");
    expect(scoreOf([{ max: 5000 }, { kind: "bonus" }], [40, "?"])).toBe("missing");
    expect(scoreOf([{ max: 5000 }, { max: 5000 }], [40, 0])).toBe("40/1");
  });

  const incomplete: MemberSketch[] = [
    { id: "a", scores: { X: 90, Y: 90 } },
    { id: "b", scores: { X: 80, Y: null } },
    { id: "c", scores: { X: 70 } },
    { id: "d", participates: false, scores: { X: null, Y: null } },
  ];
  const halves = [department("X", 50), department("Y", 50)];

  it("[T1] a trial run leaves an incomplete member without a total and outside N, and lists the cells", () => {
    const result = assess(bookOf({ departments: halves, members: incomplete }), "trial");
    expect([result.kind, result.n, result.places, result.cutoff]).toEqual(["trial", 1, 1, 9000]);
    expect(result.members.map(({ total, rank, basis }) => [total, rank, basis])).toEqual([
      [9000, 1, "upperHalf"],
      [null, null, "noTotal"],
      [null, null, "noTotal"],
      [null, null, "notParticipating"],
    ]);
    expect(result.missing).toEqual([
      { memberId: "b", department: "Y", at: { sheet: "评分-部门Y", cell: "E7" } },
      { memberId: "c", department: "Y", at: null },
    ]);
    expect(result.members[1]?.reason.missing).toEqual([{ sheet: "评分-部门Y", cell: "E7" }]);
    expect(result.members[2]?.reason.missingRows).toEqual(["Y"]);
    // The scores that are there still count in the department's mean: (90 + 80 + 70) ÷ 3.
    expect(shown(result.departmentMeans["X"])).toBe("80/1");
  });

  it("[T1] official results of an incomplete book are refused", () => {
    expect(() => assess(bookOf({ departments: halves, members: incomplete }), "official")).toThrow("incomplete");
    expect(() => assess(bookOf({ members: [], groups: [{ name: "一组" }] }), "official")).not.toThrow();
  });
});

describe("T2: the department score", () => {
  it("[T2] points are the entered value times 换算, in exact fractions", () => {
    // 90 × 50/100 + 37 = 82; 3 课时 × 0.2 = 0.6
    const sheet = [
      { max: 5000, conversion: fraction(50n, 100n) },
      { max: 5000 },
      { kind: "deduction" as const, conversion: fraction(1n, 5n) },
    ];
    expect(scoreOf(sheet, [90, 37, 3])).toBe("407/5");
    // 1 × 1/3 is no decimal at all
    expect(scoreOf([{ conversion: fraction(1n, 3n) }], [1])).toBe("1/3");
  });

  it("[T2] 封顶 caps an indicator, the bonus cap their sum; a deduction may be capped too", () => {
    const sheet = [
      { max: 10000 },
      { kind: "bonus" as const, cap: 300 },
      { kind: "bonus" as const },
      { kind: "deduction" as const, cap: 200 },
    ];
    expect(scoreOf(sheet, [80, 5, 4, 0])).toBe("87/1"); // 80 + 3 + 4
    expect(scoreOf(sheet, [80, 5, 9, 0])).toBe("90/1"); // 3 + 9 = 12 counts 10
    expect(scoreOf(sheet, [80, 5, 9, 0], { bonusCap: 500 })).toBe("85/1");
    expect(scoreOf(sheet, [80, null, null, 7])).toBe("78/1");
  });

  it("[T2] the score is held between floor and ceiling, after everything else", () => {
    const sheet = [{ max: 10000 }, { kind: "bonus" as const }, { kind: "deduction" as const }];
    expect(scoreOf(sheet, [98, 5, 0])).toBe("100/1");
    expect(scoreOf(sheet, [98, 5, 2.5])).toBe("100/1"); // 100.5
    expect(scoreOf(sheet, [98, 5, 3.5])).toBe("199/2"); // 99.5: not 100 − 3.5
    expect(scoreOf(sheet, [3, 0, 5])).toBe("0/1");
    expect(scoreOf(sheet, [3, 0, 5], { scoreFloor: 6000 })).toBe("60/1");
    expect(scoreOf(sheet, [98, 5, 0], { scoreCeiling: 11000 })).toBe("103/1");
  });
});

describe("T3: alternatives", () => {
  // 班主任量化 (entered out of 100) or 育人值周, both 50 points; 家校共育 20; 师德 20
  const DY = [
    { name: "班主任量化", slot: "甲", max: 5000, conversion: fraction(1n, 2n) },
    { name: "育人值周", slot: "甲", max: 5000 },
    { name: "家校共育", max: 2000 },
    { name: "师德", max: 2000 },
    { name: "优秀班集体", kind: "bonus" as const },
  ];

  it("[T3] either alternative fills the slot, and a blank or N/A beside it takes nothing away", () => {
    expect(scoreOf(DY, [90, null, 18, 20, null])).toBe("83/1"); // 45 + 18 + 20
    expect(scoreOf(DY, ["N/A", 42, 18, 20, 2])).toBe("82/1");
  });

  it("[T3] a slot that does not apply is left out and the base sum is scaled, bonuses are not", () => {
    // (18 + 20) × 90/40 + 2 = 87.5
    expect(scoreOf(DY, ["N/A", "N/A", 18, 20, 2])).toBe("175/2");
    // (45 + 20) × 90/70 = 83 4/7
    expect(scoreOf(DY, [90, null, "N/A", 20, null])).toBe("585/7");
  });

  it("[T3] all blank, or a blank beside N/A alone, is missing; two numbers are not added up", () => {
    expect(scoreOf(DY, [null, null, 18, 20, null])).toBe("missing");
    expect(scoreOf(DY, ["N/A", null, 18, 20, null])).toBe("missing");
    expect(scoreOf(DY, [90, 42, 18, 20, null])).toBe("missing");
  });

  it("[T3] a department none of whose slots apply is N/A for the member", () => {
    expect(scoreOf(DY, ["N/A", "N/A", "N/A", "N/A", null])).toBe("notApplicable");
  });
});

describe("T4, T5: totals", () => {
  const departments = [department("X", 50), department("Y", 30), department("Z", 20)];
  const totals = (members: MemberSketch[], notApplicable: "redistribute" | "departmentMean") =>
    assess(bookOf({ departments, settings: { notApplicable }, members }), "official").members.map(({ exactTotal }) => shown(exactTotal));
  const members: MemberSketch[] = [
    { id: "a", scores: { X: 90, Y: 80, Z: "N/A" } },
    { id: "b", scores: { X: 70, Y: 60, Z: 100 } },
    { id: "c", status: "probationary", scores: { X: 80, Y: 70, Z: 60 } },
    { id: "d", participates: false, scores: { X: 0, Y: 0, Z: 0 } },
  ];

  it("[T4] redistribute: the other weights share the weight of what does not apply", () => {
    // a: (50 × 90 + 30 × 80) ÷ 80 = 86.25; b: 35 + 18 + 20 = 73; c: 40 + 21 + 12 = 73
    expect(totals(members, "redistribute")).toEqual(["345/4", "73/1", "73/1", null]);
  });

  it("[T4] departmentMean: the exact mean counts, probationary and vetoed members included, non-participants not", () => {
    // mean of Z: (100 + 60) ÷ 2 = 80; a: 45 + 24 + 16 = 85
    expect(totals(members, "departmentMean")).toEqual(["85/1", "73/1", "73/1", null]);
    const book = bookOf({ departments, settings: { notApplicable: "departmentMean" }, members, vetoes: [{ memberId: "b" }] });
    const [a] = assess(book, "official").members;
    expect([a?.total, a?.departments[2]?.state, shown(a?.departments[2]?.exact), shown(a?.departments[2]?.contribution)]).toEqual([
      8500,
      "mean",
      "80/1",
      "16/1",
    ]);
  });

  it("[T4] a mean that is no decimal stays exact", () => {
    const three: MemberSketch[] = [90, 80, 75.5].map((Z, i) => ({ id: `m${i}`, scores: { X: 80, Y: 80, Z } }));
    // mean of Z: 245.5 ÷ 3 = 491/6; 40 + 24 + 20 % of 491/6 = 64 + 491/30
    expect(totals([{ id: "a", scores: { X: 80, Y: 80, Z: "N/A" } }, ...three], "departmentMean")[0]).toBe("2411/30");
  });

  it("[T4] departmentMean of a department without any score: redistribute", () => {
    const nobody = members.map((member) => ({ ...member, scores: { ...member.scores, Z: "N/A" as const } }));
    // b: (50 × 70 + 30 × 60) ÷ 80 = 66.25
    expect(totals(nobody, "departmentMean")).toEqual(totals(nobody, "redistribute"));
    expect(totals(nobody, "departmentMean")[1]).toBe("265/4");
  });

  it("[T4] [V23] N/A everywhere but one leaves that one; N/A everywhere leaves no total under either policy", () => {
    const sketch: MemberSketch[] = [
      { id: "a", scores: { X: "N/A", Y: "N/A", Z: 77.5 } },
      { id: "b", scores: { X: "N/A", Y: "N/A", Z: "N/A" } },
      { id: "c", scores: { X: 60, Y: 60, Z: 60 } },
    ];
    expect(totals(sketch, "redistribute")).toEqual(["155/2", null, "60/1"]);
    expect(totals(sketch, "departmentMean")[1]).toBeNull();
    const b = assess(bookOf({ departments, members: sketch }), "official").members[1];
    expect([b?.eligibility, b?.basis, b?.reason.rule]).toEqual(["unranked", "noTotal", "V23"]);
  });

  it("[T5] the book where floats go wrong: 85.475 exactly, so 85.48 and not 85.47", () => {
    const weights = by([25, 15, 20, 5, 5, 10, 5, 15]);
    const scores = by([81.5, 98, 84, 83.5, 98, 81, 87, 80.5]);
    // 2037.5 + 1470 + 1680 + 417.5 + 490 + 810 + 435 + 1207.5 = 8547.5; ÷ 100 = 85.475
    const book = bookOf({ departments: CODES.map((code) => department(code, weights[code] as number)), members: [{ id: "a", scores }] });
    const [member] = assess(book, "official").members;
    expect([shown(member?.exactTotal), member?.total]).toEqual(["3419/40", 8548]);
    expect(CODES.reduce((sum, code) => sum + ((weights[code] as number) / 100) * (scores[code] as number), 0).toFixed(2)).toBe("85.47");
  });

  it("[T5] nothing is rounded before the end: three thirds of a cent", () => {
    const thirds = [department("X", 33.33), department("Y", 33.33), department("Z", 33.34)];
    // 0.3333 × 90.01 × 2 + 0.3334 × 90.02 = 90.0133… → 90.01; each part rounded would give 30.00 + 30.00 + 30.01
    const [a] = assess(
      bookOf({ departments: thirds, members: [{ id: "a", scores: { X: 90.01, Y: 90.01, Z: 90.02 } }] }),
      "official",
    ).members;
    expect([shown(a?.exactTotal), a?.total]).toEqual(["45006667/500000", 9001]);
  });

  it("[T5] totals that differ only below a cent are level", () => {
    const result = assess(
      bookOf({
        departments: [department("X", 99.99), department("Y", 0.01)],
        members: [
          { id: "a", scores: { X: 80, Y: 90 } },
          { id: "b", scores: { X: 80, Y: 80 } },
        ],
      }),
      "official",
    );
    expect(result.members.map(({ total, rank, tie }) => [total, rank, tie])).toEqual([
      [8000, 1, true],
      [8000, 1, true],
    ]);
  });

  it("[T4] nobody in the roster: no N, no places, no cut-off", () => {
    const empty = assess(bookOf({ members: membersWith() }), "official");
    expect([empty.n, empty.places, empty.cutoff, empty.borderline]).toEqual([0, 0, null, []]);
  });
});
