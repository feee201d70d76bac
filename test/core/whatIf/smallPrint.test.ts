import { fraction } from "../../../src/core/fraction";
import { readEntry, readWeight } from "../../../src/core/whatIf/readSupposed";
import { suppose } from "../../../src/core/whatIf/suppose";
import type { SupposedEntry, SupposedScore, Supposition } from "../../../src/core/whatIf/supposition";
import { bookOf, department, indicator } from "../calc/bookOf";

const JW = department("JW", 60, [indicator({ code: "1", name: "备课", max: 5000 }), indicator({ code: "2", name: "上课", max: 5000 })]);
const DY = department("DY", 40, [
  indicator({ code: "1", name: "班主任量化", slot: "带班", max: 5000, conversion: fraction(1n, 2n) }),
  indicator({ code: "2", name: "育人值周", slot: "带班", max: 5000 }),
  indicator({ code: "3", name: "师德", max: 5000 }),
  indicator({ code: "4", name: "优秀班集体", kind: "bonus", max: 500 }),
  indicator({ code: "5", name: "迟到", kind: "deduction", max: 500 }),
]);
const book = bookOf({
  departments: [JW, DY],
  members: [
    { id: "0101", name: "王芳", scores: { JW: [45, 40], DY: [80, null, 45, 2, null] } },
    { id: "0102", name: "李强", scores: { JW: [40, 41], DY: ["N/A", "N/A", "N/A", null, null] } },
    { id: "0104", name: "陈静", scores: { JW: [40, 41], DY: ["?", "?", 40, null, null] } },
  ],
});

const score = (memberId: string, code: string, entry: SupposedEntry): SupposedScore => ({
  memberId,
  department: code.slice(0, 2),
  indicator: code.slice(2),
  entry,
});

/** What the sentences of the faults are made of. */
function faults(supposition: Supposition, kind: "official" | "trial" = "official", of = book): unknown[] {
  const result = suppose(of, supposition, kind);
  if ("book" in result) return [];
  return result.faults.map((fault) => {
    if (fault.kind === "unclear") return ["unclear", fault.heading];
    if (fault.kind !== "issue") return [fault.kind, fault.part];
    const { message, cell, found, params, member } = fault.issue;
    return [message, cell, found, params, member?.name ?? null];
  });
}
const ofScores = (list: readonly SupposedScore[], kind: "official" | "trial" = "official") => faults({ scores: list }, kind);

describe("supposed scores", () => {
  it("[T3] two indicators without a 组 are two slots: each may have its number", () => {
    expect(ofScores([score("0101", "JW1", 4600), score("0101", "JW2", 4700)])).toEqual([]);
  });

  it("[V12] two alternatives with numbers are named, with their 组, at the second", () => {
    expect(ofScores([score("0101", "DY2", 4000)])).toEqual([
      ["V12.alternatives", "F6", "40", { headings: "班主任量化、育人值周", slot: "带班" }, "王芳"],
    ]);
  });

  it("[V07] a blank that is due is named: the indicator, or all alternatives of its 组; in a trial run it may be blank", () => {
    expect(ofScores([score("0101", "DY3", "blank")])).toEqual([["V07.score", "G6", "", { heading: "师德" }, "王芳"]]);
    expect(ofScores([score("0101", "DY1", "blank")])).toEqual([["V07.slot", "E6", "", { heading: "班主任量化、育人值周" }, "王芳"]]);
    expect(ofScores([score("0101", "DY1", "blank")], "trial")).toEqual([]);
  });

  it("[T1] beside an alternative that is no usable score nobody knows what counts; all such are named", () => {
    expect(ofScores([score("0104", "DY1", "blank")], "trial")).toEqual([["unclear", "育人值周"]]);
    expect(ofScores([score("0104", "DY1", 8000)], "trial")).toEqual([]);
  });

  it("[V23] a bonus or a deduction where the department does not apply is named; nought and a blank are none", () => {
    const [bonus, deduction] = [score("0102", "DY4", 200), score("0102", "DY5", 100)];
    expect(ofScores([bonus, deduction])).toEqual([
      ["V23.extra", "H7", "2", { heading: "优秀班集体" }, "李强"],
      ["V23.extra", "I7", "1", { heading: "迟到" }, "李强"],
    ]);
    expect(ofScores([score("0102", "DY4", 0), score("0102", "DY5", "blank")])).toEqual([]);
  });

  it("[V23] a department of bonuses alone always applies", () => {
    const only = department("XT", 40, [indicator({ code: "1", name: "荣誉", kind: "bonus", max: 500 })]);
    const other = bookOf({ departments: [JW, only], members: [{ id: "0101", name: "王芳", scores: { JW: [45, 40], XT: [null] } }] });
    expect(faults({ scores: [score("0101", "XT1", 300)] }, "official", other)).toEqual([]);
  });

  it("[V23] a member to whom nothing would apply is told at the department score of the row last touched", () => {
    const none = ["JW1", "JW2", "DY1", "DY2", "DY3", "DY4"].map((code) => score("0101", code, code === "DY4" ? "blank" : "notApplicable"));
    expect(ofScores(none)).toEqual([["V23.everywhere", "Z6", "", {}, "王芳"]]);
    expect(ofScores(none.slice(1))).toEqual([]);
  });
});

describe("departments that are left out", () => {
  it("[T4] go with their sheets; the last one cannot", () => {
    const result = suppose(book, { leftOut: ["DY"] }, "official");
    if (!("book" in result)) throw new Error("DY can be left out");
    expect(result.book.departments.map(({ code }) => code)).toEqual(["JW"]);
    expect(result.book.scoreSheets.map(({ department: code }) => code)).toEqual(["JW"]);
    expect(faults({ leftOut: ["DY", "JW"] })).toEqual([["nothingLeft", { of: "leftOut", department: "DY" }]]);
    expect(faults({ leftOut: [] }, "official", { ...book, departments: [] })).toEqual([]);
  });
});

describe("supposed settings", () => {
  it("[V24] floor and ceiling are both named", () => {
    expect(faults({ settings: { scoreFloor: 5000, scoreCeiling: 4000 } })).toEqual([
      [
        "V24.order",
        null,
        "40",
        expect.objectContaining({ low: expect.stringContaining("部门得分下限") as string, high: "部门得分上限" }),
        null,
      ],
    ]);
    expect(faults({ settings: { scoreFloor: "50" as unknown as number } })).toEqual([
      ["V24.value", null, "50", { item: "部门得分下限", kind: "points", min: "0", max: "1000" }, null],
    ]);
  });
});

describe("what is typed", () => {
  it("[T1] [B2] decimals without a digit before or after the point, signs, and spaces around are read as Excel reads them", () => {
    const one = indicator({ code: "1", name: "师德", max: 5000 });
    for (const [text, entry] of [
      [".5", 50],
      [".25", 25],
      ["5.", 500],
      ["+5", 500],
      [" 12.5 ", 1250],
      [" ５ ", 500],
      [" ", "blank"],
      [" N/A ", "notApplicable"],
    ] as const) {
      expect([text, readEntry(text, one)]).toEqual([text, { entry }]);
    }
    expect([".5", "+25", " 12.50 "].map(readWeight)).toEqual([50, 2500, 1250].map((weight) => ({ weight })));
    expect(readEntry(" 优秀 ", one)).toMatchObject({ issue: { message: "V10.text", found: "优秀" } });
    expect(readEntry("1.255", one)).toMatchObject({ issue: { message: "V13.decimals", found: "1.255" } });
  });
});
