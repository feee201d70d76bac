import type { Indicator } from "../../src/core/book";
import { bounds, entryLimits } from "../../src/core/entryLimits";
import { askedWords, limitWords } from "../../src/core/entryWords";

const indicator = (more: Partial<Indicator>): Indicator => ({
  code: "JW1",
  name: "备课教案",
  kind: "base",
  slot: null,
  min: 0,
  max: 4000,
  conversion: { n: 1n, d: 1n },
  cap: null,
  needsEvidence: false,
  ...more,
});
const ALONE = { indicators: [] };
const FIFTH = { n: 1n, d: 5n };
const THIRD = { n: 1n, d: 3n };

describe("[V29] the rule for typing", () => {
  it("of a base indicator, at the first cell of its column", () => {
    expect(entryLimits(indicator({}), "E6:E101", ALONE)).toEqual({
      range: "E6:E101",
      kind: "custom",
      formula: '=OR(TRIM(E6)="不适用",UPPER(TRIM(E6))="N/A",IF(ISNUMBER(E6),AND(NOT(OR(E6<0,E6>40)),ROUND(E6,2)=E6),FALSE))',
      prompt: { title: "备课教案", message: "满分40。与本人无关的写“不适用”，不要留空。" },
      error: { title: "备课教案", message: "请填 0–40 的分数，最多两位小数，或“不适用”。" },
    });
  });

  it("with a note in its prompt; the others may stay blank", () => {
    const bonus = entryLimits(indicator({ kind: "bonus", name: "获奖" }), "G7", { ...ALONE, note: "按证书" });
    expect(bonus.prompt).toEqual({ title: "获奖", message: "加0–40分。按证书。没有的留空。" });
    expect(bonus.kind === "custom" && bonus.formula).toContain("ISNUMBER(G7)");
    const deduction = entryLimits(indicator({ kind: "deduction" }), "G7", ALONE);
    expect(deduction.prompt).toEqual({ title: "备课教案", message: "每次扣1分。没有的留空。" });
    const said = entryLimits(indicator({ kind: "bonus", name: "获奖" }), "G7", { ...ALONE, note: "依据证书；没有的留空" });
    expect(said.prompt?.message).toBe("加0–40分。依据证书；没有的留空。");
  });

  it("[T3] of alternatives: one of them is filled, and the other stays blank", () => {
    const [DY1, DY2] = [
      indicator({ code: "DY1", name: "班主任量化", slot: "育人" }),
      indicator({ code: "DY2", name: "育人值周", slot: "育人" }),
    ];
    const message = (one: Indicator): string | undefined =>
      entryLimits(one, "E6", { indicators: [DY1, DY2, indicator({})] }).prompt?.message;
    const both = "满分40。班主任量化、育人值周按岗位填其中一项，另一项留空；都无关的写“不适用”。";
    expect([message(DY1), message(DY2)]).toEqual([both, both]);
    expect(message(indicator({}))).toBe("满分40。与本人无关的写“不适用”，不要留空。");
  });

  it("a title has 31 characters and a prompt 255, as Excel takes them; what is no range is taken as the cell", () => {
    const long = entryLimits(indicator({ name: "长".repeat(40) }), "教务得分", { ...ALONE, note: "注".repeat(300) });
    expect([long.prompt?.title.length, "error" in long && long.error?.title.length, long.prompt?.message.length]).toEqual([31, 31, 255]);
    expect(long.kind === "custom" && long.formula).toContain("ISNUMBER(教务得分)");
  });
});

it("[T2] bounds are those of the points, after 换算", () => {
  expect(bounds(indicator({ min: 150, max: 1025 }), "E6")).toEqual(["E6<1.5", "E6>10.25"]);
  expect(bounds(indicator({ min: null, max: null }), "E6")).toEqual(["E6<0"]);
  expect(bounds(indicator({ conversion: FIFTH }), "E6")).toEqual(["E6*1/5<0", "E6*1/5>40"]);
  expect(bounds(indicator({ conversion: { n: 5n, d: 1n }, max: null }), "$E$6")).toEqual(["$E$6*5/1<0"]);
});

it("[T2] how much a column counts", () => {
  const words = (more: Partial<Indicator>): string => limitWords(indicator(more));
  expect(words({})).toBe("满分40");
  expect(words({ max: 1250 })).toBe("满分12.5");
  expect(words({ conversion: FIFTH })).toBe("填原始分0–200，×0.2计入");
  expect(words({ kind: "bonus" })).toBe("加0–40分");
  expect(words({ kind: "bonus", min: 50, max: 200 })).toBe("加0.5–2分");
  expect(words({ kind: "bonus", min: 200, max: 200 })).toBe("加2分");
  expect(words({ kind: "bonus", min: null })).toBe("加40分");
  expect(words({ kind: "bonus", min: null, max: null })).toBe("加分");
  expect(words({ kind: "bonus", conversion: FIFTH })).toBe("每项加0.2分");
  expect(words({ kind: "bonus", cap: 550 })).toBe("最多计5.5分");
  expect(words({ kind: "bonus", cap: 550, conversion: FIFTH })).toBe("最多计5.5分");
  expect(words({ kind: "deduction" })).toBe("每次扣1分");
  expect(words({ kind: "deduction", conversion: FIFTH })).toBe("每次扣0.2分");
  expect(words({ kind: "deduction", conversion: THIRD })).toBe("每次扣1/3分");
});

it("[T2] what a refused value should be: points, a raw score or a count, each as it is typed", () => {
  const words = (more: Partial<Indicator>, note?: string): string => askedWords(indicator(more), note);
  expect(words({ max: 1500 })).toBe("请填 0–15 的分数，最多两位小数，或“不适用”。");
  expect(words({ min: 150, max: 1025 })).toBe("请填 1.5–10.25 的分数，最多两位小数，或“不适用”。");
  // 50 points ÷ 0.5 = 100.
  expect(words({ max: 5000, conversion: { n: 1n, d: 2n } })).toBe("请填原始分 0–100，最多两位小数，折算（×0.5）由表格完成；或填“不适用”。");
  // 10 ÷ 3 = 3.333…, 100 ÷ 3 = 33.333…: two decimals within them are 3.34 and 33.33.
  const three = { n: 3n, d: 1n };
  expect(words({ min: 1000, max: 10000, conversion: three })).toBe(
    "请填原始分 3.34–33.33，最多两位小数，折算（×3）由表格完成；或填“不适用”。",
  );
  expect(words({ kind: "bonus", min: 100, max: 500 })).toBe("请填 1–5 的加分，最多两位小数。没有的留空，或写“不适用”。");
  expect(words({ kind: "bonus", min: 200, max: 200 })).toBe("请填加分 2。没有的留空，或写“不适用”。");
  expect(words({ kind: "bonus", min: null, max: null })).toBe("请填 0 以上的加分，最多两位小数。没有的留空，或写“不适用”。");
  // 5 to 10 points of 5 each: one or two.
  expect(words({ kind: "bonus", min: 500, max: 1000, conversion: { n: 5n, d: 1n } })).toBe(
    "请填项数 1–2；每项加 5 分由表格换算。没有的留空，或写“不适用”。",
  );
  expect(words({ kind: "deduction", max: null, conversion: FIFTH })).toBe(
    "请填次数，如 2，不写负号；每次扣 0.2 分由表格换算。没有的留空，或写“不适用”。",
  );
  expect(words({ kind: "deduction", max: null, conversion: FIFTH }, "填课时数，每课时扣0.2分；依据检查通报")).toBe(
    "请填课时数，如 2，不写负号；每课时扣 0.2 分由表格换算。没有的留空，或写“不适用”。",
  );
  expect(words({ kind: "deduction", max: 300 })).toBe("请填次数，如 2，不写负号；每次扣 1 分，最多扣 3 分。没有的留空，或写“不适用”。");
});
