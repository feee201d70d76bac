import type { Indicator } from "../../../src/core/book";
import { defaultSettings } from "../../../src/core/reading/readSettings";
import type { Handout } from "../../../src/core/handout/planHandouts";
import { handoutGuide } from "../../../src/workbook/layout/handoutGuide";

const lines = (handout: Handout, quarter: 1 | 2 | 3 | 4 = 4): Map<string, string> => {
  const facts = { settings: defaultSettings(2026, quarter), bookId: "B1", deadline: "" };
  const rows = handoutGuide(handout, facts).blocks.flatMap(({ formulas }) => formulas);
  return new Map(rows.map(([label, words]) => [String(label), String(words)]));
};
const base = (code: string, name: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, name, kind: "base", slot: null, min: 0, max: 5000, conversion: { n: 1n, d: 1n }, cap: null, needsEvidence: false },
  ...more,
});
const scores = (indicators: Indicator[]): Handout => ({
  kind: "scores",
  department: { code: "DY", name: "德育", weight: 2000, head: "", deadline: "", indicators },
  notes: new Map(),
  people: [],
  supplement: false,
});

it.each([
  [1, "2026-02-15"],
  [4, "2026-11-15"],
] as const)("of articles: the example of a date lies in quarter %i", (quarter, day) => {
  expect(lines({ kind: "articles" }, quarter).get("日期")).toBe(`刊登的日期，应在本季度之内，例如 ${day}。`);
});

it("[T2, T3] of a department: alternatives, and that a converted score is typed as it is", () => {
  const words = lines(
    scores([base("1", "班主任量化", { slot: "育人", conversion: { n: 1n, d: 2n } }), base("2", "育人值周", { slot: "育人" })]),
  );
  expect(words.get("按岗位填一项")).toBe("班主任量化、育人值周按岗位填其中一项，另一项留空；都无关的写“不适用”。");
  expect(words.get("原始分")).toContain("不要先乘");
  expect(words.get("班主任量化")).toBe("填原始分0–100，×0.5计入");
  const plain = lines(scores([base("1", "备课教案")]));
  expect([plain.has("按岗位填一项"), plain.has("原始分")]).toEqual([false, false]);
});
