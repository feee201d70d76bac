import type { Indicator } from "../../src/core/book";
import { bounds, entryLimits, limitWords } from "../../src/core/entryLimits";

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
const FIFTH = { n: 1n, d: 5n };
const THIRD = { n: 1n, d: 3n };

describe("[V29] the rule for typing", () => {
  it("of a base indicator, at the first cell of its column", () => {
    expect(entryLimits(indicator({}), "E6:E101")).toEqual({
      range: "E6:E101",
      kind: "custom",
      formula: '=OR(TRIM(E6)="不适用",UPPER(TRIM(E6))="N/A",IF(ISNUMBER(E6),AND(NOT(OR(E6<0,E6>40)),ROUND(E6,2)=E6),FALSE))',
      prompt: { title: "备课教案", message: "满分40。与本人无关的写“不适用”，不要留空。" },
      error: { title: "备课教案", message: "请填满分40以内的数（最多两位小数），或“不适用”。" },
    });
  });

  it("with a note in its prompt; the others may stay blank", () => {
    const bonus = entryLimits(indicator({ kind: "bonus", name: "获奖" }), "G7", "按证书");
    expect(bonus.prompt).toEqual({ title: "获奖", message: "加0–40分。按证书。没有的留空。" });
    expect(bonus.kind === "custom" && bonus.formula).toContain("ISNUMBER(G7)");
    expect(entryLimits(indicator({ kind: "deduction" }), "G7").prompt).toEqual({ title: "备课教案", message: "每次扣1分。没有的留空。" });
  });

  it("a title has 31 characters and a prompt 255, as Excel takes them; what is no range is taken as the cell", () => {
    const long = entryLimits(indicator({ name: "长".repeat(40) }), "教务得分", "注".repeat(300));
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
  expect(words({ conversion: FIFTH })).toBe("原始分×0.2，满分40");
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
  expect(words({ kind: "deduction", conversion: THIRD })).toBe("每次扣0.3333333333333333分");
});
