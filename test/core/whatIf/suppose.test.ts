import { issueText } from "../../../src/commands/messages/issues";
import { readEntry, readWeight } from "../../../src/core/whatIf/readSupposed";
import { suppose } from "../../../src/core/whatIf/suppose";
import type { SupposedEntry, SupposedScore, Supposition } from "../../../src/core/whatIf/supposition";
import { bookOf, department, indicator } from "../calc/bookOf";
import { fraction } from "../../../src/core/fraction";

const DY = department("DY", 40, [
  indicator({ code: "1", name: "班主任量化", slot: "带班", max: 5000, conversion: fraction(1n, 2n) }),
  indicator({ code: "2", name: "育人值周", slot: "带班", max: 5000 }),
  indicator({ code: "3", name: "师德", max: 5000 }),
  indicator({ code: "4", name: "优秀班集体", kind: "bonus", min: 100, max: 500 }),
]);
const book = bookOf({
  departments: [department("JW", 60), DY],
  members: [
    { id: "0101", name: "王芳", scores: { JW: 90, DY: [80, null, 45, 2] } },
    { id: "0102", name: "李强", scores: { JW: "N/A", DY: ["N/A", "N/A", 44, null] } },
    { id: "0103", name: "张敏", participates: false },
    { id: "0104", name: "陈静", scores: { JW: 80, DY: ["?", null, 40, null] } },
    { id: "0105", name: "刘洋", scores: { JW: 70 } },
  ],
});

/** "score 0: V12.range 评分-部门DY!G6 51" or "weight JW: unknown department". */
function faults(supposition: Supposition, kind: "official" | "trial" = "official"): string[] {
  const result = suppose(book, supposition, kind);
  if ("book" in result) return [];
  return result.faults.map((fault) => {
    const { part } = fault;
    const detail = "index" in part ? ` ${part.index}` : "key" in part ? ` ${part.key}` : "department" in part ? ` ${part.department}` : "";
    if (fault.kind === "unknown") return `${part.of}${detail}: unknown ${fault.what} ${fault.given}`;
    if (fault.kind !== "issue") return `${part.of}${detail}: ${fault.kind}`;
    const { issue } = fault;
    return [`${part.of}${detail}:`, issue.message, issue.sheet && issue.cell ? `${issue.sheet}!${issue.cell}` : "", issue.found]
      .filter((word) => word !== "")
      .join(" ");
  });
}

const score = (memberId: string, code: string, entry: SupposedEntry): SupposedScore => ({
  memberId,
  department: code.slice(0, 2),
  indicator: code.slice(2),
  entry,
});
const scores = (...list: readonly SupposedScore[]): Supposition => ({ scores: list });

describe("weights", () => {
  it("[B2] that still make exactly 100 are taken, also where one is as fine as 0.01 %", () => {
    expect(faults({ weights: { JW: 5999, DY: 4001 } })).toEqual([]);
    expect(faults({ weights: { JW: 6000 } })).toEqual([]);
  });

  it("[B2] that make another sum are refused with the sum", () => {
    expect(faults({ weights: { JW: 6100 } })).toEqual(["weights: V24.weightSum 101"]);
    expect(faults({ weights: { JW: 5999 } })).toEqual(["weights: V24.weightSum 99.99"]);
  });

  it("[B2] must be above 0 with at most 2 decimals; a fault of one weight comes before the sum", () => {
    expect(faults({ weights: { JW: 0, DY: 10000 } })).toEqual(["weight JW: V24.weight 0"]);
    expect(faults({ weights: { JW: -100 } })).toEqual(["weight JW: V24.weight -1"]);
    expect(faults({ weights: { JW: 5999.5, DY: 4000.5 } })).toEqual(["weight JW: V24.weight 59.995", "weight DY: V24.weight 40.005"]);
    expect(faults({ weights: { JW: NaN } })).toEqual(["weight JW: V24.weight NaN"]);
  });

  it("[B2] of departments that the book does not have are refused, whatever their name", () => {
    expect(faults({ weights: { XX: 6000, DY: 4000 } })).toEqual(["weight XX: unknown department XX"]);
    expect(faults({ weights: { constructor: 1 } })).toEqual(["weight constructor: unknown department constructor"]);
  });

  it("[B2] are read as a cell of 部门 reads them", () => {
    expect(["25", " 12.5 ", "25.", "２５", "100"].map(readWeight)).toEqual([2500, 1250, 2500, 2500, 10000].map((weight) => ({ weight })));
    for (const text of ["", "25%", "二十五", "1/4", "12.345", "１２.３４５"])
      expect(readWeight(text)).toMatchObject({ issue: { rule: "V24", found: text } });
  });
});

describe("settings", () => {
  it("[V24] are taken within their bounds and choices", () => {
    expect(faults({ settings: { notApplicable: "departmentMean", ties: "review", bonusCap: 0, scoreFloor: 6000 } })).toEqual([]);
  });

  it("[V24] are refused outside of them, never clamped", () => {
    expect(faults({ settings: { bonusCap: -1 } })).toEqual(["setting bonusCap: V24.value -0.01"]);
    expect(faults({ settings: { bonusCap: 100001 } })).toEqual(["setting bonusCap: V24.value 1000.01"]);
    expect(faults({ settings: { bonusCap: 10.5 } })).toEqual(["setting bonusCap: V24.value 0.105"]);
    expect(faults({ settings: { ties: "generous" as "lenient" } })).toEqual(["setting ties: V24.choice generous"]);
  });

  it("[V24] [T2] keep the floor below the ceiling", () => {
    expect(faults({ settings: { scoreFloor: 10000 } })).toEqual(["setting scoreFloor: V24.order 100"]);
    expect(faults({ settings: { scoreFloor: 5000, scoreCeiling: 4000 } })).toEqual(["setting scoreCeiling: V24.order 40"]);
  });
});

describe("scores", () => {
  it("[T2] [V12] are held to the bounds of the points: entered × 换算", () => {
    expect(faults(scores(score("0101", "DY1", 10000), score("0101", "DY3", 5000), score("0101", "DY4", 100)))).toEqual([]);
    expect(faults(scores(score("0101", "DY1", 10002)))).toEqual(["score 0: V12.range 评分-部门DY!E6 100.02"]);
    expect(faults(scores(score("0101", "DY3", -1)))).toEqual(["score 0: V12.negative 评分-部门DY!G6 -0.01"]);
    // A bonus of at least 1: nought is no such bonus, and none given is a blank.
    expect(faults(scores(score("0101", "DY4", 0)))).toEqual(["score 0: V12.range 评分-部门DY!H6 0"]);
    expect(faults(scores(score("0101", "DY4", "blank")))).toEqual([]);
  });

  it("[V13] are refused with more than 2 decimals or beyond all measure, not rounded", () => {
    expect(faults(scores(score("0101", "DY3", 4050.5)))).toEqual(["score 0: V13.decimals 评分-部门DY!G6 40.505"]);
    expect(faults(scores(score("0101", "DY3", 1e300))).length).toBeGreaterThan(0);
    expect(faults(scores(score("0101", "DY3", Infinity)))[0]).toContain("V10.text");
  });

  it("[T3] [V12] fill a slot once: the other alternative has to be emptied with it", () => {
    expect(faults(scores(score("0101", "DY2", 4000)))).toEqual(["score 0: V12.alternatives 评分-部门DY!F6 40"]);
    expect(faults(scores(score("0101", "DY2", 4000), score("0101", "DY1", "blank")))).toEqual([]);
    expect(faults(scores(score("0101", "DY1", "notApplicable"), score("0101", "DY2", 4000)))).toEqual([]);
  });

  it("[T1] [V07] may be blank in a trial run only, where they are required", () => {
    expect(faults(scores(score("0101", "DY3", "blank")))).toEqual(["score 0: V07.score 评分-部门DY!G6"]);
    expect(faults(scores(score("0101", "DY1", "blank")))).toEqual(["score 0: V07.slot 评分-部门DY!E6"]);
    expect(faults(scores(score("0101", "DY3", "blank"), score("0101", "DY1", "blank")), "trial")).toEqual([]);
  });

  it("[V23] leave no bonus where the department no longer applies, and no member without any department", () => {
    const out = ["DY1", "DY2", "DY3"].map((code) => score("0101", code, "notApplicable"));
    expect(faults(scores(...out))).toEqual(["score 2: V23.extra 评分-部门DY!H6 2"]);
    expect(faults(scores(...out, score("0101", "DY4", "blank")))).toEqual([]);
    expect(faults(scores(score("0102", "DY3", "notApplicable")))).toEqual(["score 0: V23.everywhere 评分-部门DY!Z7"]);
  });

  it("[B3] name a participant, a department and an indicator of the book, and a row that is there", () => {
    expect(faults(scores(score("101", "DY3", 4000)))).toEqual(["score 0: unknown member 101"]);
    expect(faults(scores(score("0101", "XX3", 4000)))).toEqual(["score 0: unknown department XX"]);
    expect(faults(scores(score("0101", "DY9", 4000)))).toEqual(["score 0: unknown indicator 9"]);
    expect(faults(scores(score("0103", "DY3", 4000)))).toEqual(["score 0: absent"]);
    expect(faults(scores(score("0105", "DY3", 4000)), "trial")).toEqual(["score 0: noRow"]);
  });

  it("[T1] are given once a cell", () => {
    expect(faults(scores(score("0101", "DY3", 4000), score("0101", "DY3", 4100)))).toEqual(["score 1: twice"]);
  });

  it("[T3] say so where the other alternative is no score that could be counted (trial run)", () => {
    expect(faults(scores(score("0104", "DY2", "blank")), "trial")).toEqual(["score 0: unclear"]);
    expect(faults(scores(score("0104", "DY2", 4000)), "trial")).toEqual([]);
    expect(faults(scores(score("0104", "DY1", 8000)), "trial")).toEqual([]);
  });

  it("[V] every fault of one supposition is told, each at its part", () => {
    const all = { weights: { JW: 6100 }, settings: { bonusCap: -1 }, ...scores(score("0101", "DY3", 5100), score("9", "DY3", 1)) };
    expect(faults(all)).toEqual([
      "weights: V24.weightSum 101",
      "setting bonusCap: V24.value -0.01",
      "score 1: unknown member 9",
      "score 0: V12.range 评分-部门DY!G6 51",
    ]);
  });

  it("[V12] the sentence is the one that validation says", () => {
    const result = suppose(book, scores(score("0101", "DY1", 12000)), "official");
    const [fault] = "faults" in result ? result.faults : [];
    const text = fault?.kind === "issue" ? issueText(fault.issue) : null;
    expect(text).toEqual({ problem: "班主任量化是 120（填写的数×1/2），超出范围", expected: "0–50", advice: "请核对后改填。" });
  });

  it("[T1] [V09] [V10] [V13] are read as their cell would read them", () => {
    const read = (text: string) => readEntry(text, indicator({ name: "师德", max: 5000 }));
    expect(["36.5", "36.", "３６．５", "不适用", " n/a ", "", " "].map(read)).toEqual(
      [3650, 3600, 3650, "notApplicable", "notApplicable", "blank", "blank"].map((entry) => ({ entry })),
    );
    const messages = ["36.555", "95分", "优", "无", "2026-9-5", "#REF!", "３６.５５５"].map((text) => {
      const result = read(text);
      return "issue" in result ? `${result.issue.message} ${result.issue.params["suggestion"]}` : text;
    });
    expect(messages).toEqual([
      "V13.decimals 36.56",
      "V10.suggestion 95",
      "V10.text ",
      "V10.suggestion 不适用",
      "V11.date ",
      "V17.score ",
      "V10.text 36.555",
    ]);
  });
});

describe("departments left out", () => {
  it("[T4] exist, are not all of them, and no score of theirs is supposed", () => {
    expect(faults({ leftOut: ["JW"] })).toEqual([]);
    expect(faults({ leftOut: ["XX"] })).toEqual(["leftOut XX: unknown department XX"]);
    expect(faults({ leftOut: ["DY", "JW"] })).toEqual(["leftOut DY: nothingLeft"]);
    expect(faults({ leftOut: ["JW"], ...scores(score("0101", "JWI1", 9000)) })).toEqual(["score 0: notCounted"]);
  });
});
