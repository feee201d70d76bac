import { readIndicator } from "../../../src/core/reading/readIndicator";
import type { CellValue } from "../../../src/core/snapshot";
import { tableOf, type ListOptions } from "./listOf";

const ROW = { 部门: "JW", 代码: " JW1 ", 指标: " 备课 ", 类型: "基础", 组: "", 最低: 0, 最高: 40, 换算: "", 封顶: "", 须附依据: "否" };
type Cells = Partial<Record<keyof typeof ROW, CellValue>>;
const read = (cells: Cells, options?: ListOptions) => readIndicator(tableOf("indicators", [{ ...ROW, ...cells }], options), 1, "JW");
const told = (cells: Cells, options?: ListOptions): string[] =>
  read(cells, options).issues.map(({ message, cell, params }) => `${message} ${cell ?? ""} ${JSON.stringify(params)}`);

it("[T2] a sound row", () => {
  expect(read({})).toEqual({
    row: 1,
    name: "备课",
    slot: null,
    issues: [],
    indicator: {
      code: "JW1",
      name: "备课",
      kind: "base",
      slot: null,
      min: 0,
      max: 4000,
      conversion: { n: 1n, d: 1n },
      cap: null,
      needsEvidence: false,
    },
  });
  expect(read({ 类型: "加分", 最低: "", 最高: "", 换算: "50/100", 封顶: 8, 须附依据: " 是 ", 组: "带班" }).indicator).toEqual({
    code: "JW1",
    name: "备课",
    kind: "bonus",
    slot: null,
    min: null,
    max: null,
    conversion: { n: 1n, d: 2n },
    cap: 800,
    needsEvidence: true,
  });
  // 封顶 of a 基础 says nothing.
  expect(read({ 封顶: 8, 须附依据: "" }).indicator).toMatchObject({ cap: null, needsEvidence: false });
  expect(read({ 类型: "扣分", 封顶: 8 }).indicator).toMatchObject({ kind: "deduction", cap: 800 });
});

it("[T3] 组 of a 基础, and of a row whose 类型 is none", () => {
  expect([read({ 组: " 带班 " }).slot, read({ 组: "带班" }).indicator?.slot]).toEqual(["带班", "带班"]);
  expect(read({ 组: "带班", 类型: "?" })).toMatchObject({ slot: "带班", indicator: null });
  expect(read({ 组: "带班", 类型: "扣分" }).slot).toBeNull();
});

it("[V24] each cell with what is allowed", () => {
  expect(told({ 指标: "", 代码: " " })).toEqual([
    'V24.blank C2 {"department":"JW","heading":"指标"}',
    'V24.blank B2 {"department":"JW","heading":"代码"}',
  ]);
  expect(told({ 类型: "奖励" })).toEqual(['V24.choice D2 {"department":"JW","item":"类型","allowed":"基础、加分、扣分"}']);
  expect(told({ 须附依据: "要" })).toEqual(['V24.choice J2 {"department":"JW","item":"须附依据","allowed":"是、否"}']);
  expect(told({ 换算: "一半" })).toEqual(['V24.conversion H2 {"department":"JW"}']);
  const value = (cell: string, item: string): string =>
    `V24.value ${cell} {"department":"JW","item":"${item}","kind":"points","min":"0","max":""}`;
  expect(told({ 最低: -1 })).toEqual([value("F2", "最低")]);
  expect(told({ 最高: "多" })).toEqual([value("G2", "最高")]);
  expect(told({ 最高: 1.234 })).toEqual([value("G2", "最高")]);
  expect(told({ 类型: "加分", 封顶: -0.5 })).toEqual([value("I2", "封顶")]);
});

it("[V24] a 基础 has a 最高 above 0, told only where nothing else is wrong; 最低 is at most 最高", () => {
  const blank = 'V24.blank G2 {"department":"JW","heading":"最高"}';
  expect([told({ 最高: "" }), told({ 最高: 0 })]).toEqual([[blank], [blank]]);
  expect(told({ 最高: "", 换算: "一半" })).toEqual(['V24.conversion H2 {"department":"JW"}']);
  expect(told({ 最高: "", 类型: "加分" })).toEqual([]);
  expect(told({ 最低: 40 })).toEqual([]);
  expect(told({ 最低: 40.5 })).toEqual([
    'V24.order F2 {"department":"JW","low":"最低","high":"最高","lowValue":"40.5","highValue":"40","equal":"allowed"}',
  ]);
  expect(told({ 最低: "", 最高: 5 })).toEqual([]);
  expect(told({ 类型: "加分", 最低: 5, 最高: "" })).toEqual([]);
});

it("[V02] [V20] a column that is not there and a covered cell are told elsewhere", () => {
  expect(read({}, { headings: { 换算: "x" } })).toMatchObject({ issues: [], indicator: null });
  expect(read({}, { headings: { 类型: "x" } })).toMatchObject({ issues: [], indicator: null });
  expect(read({}, { headings: { 须附依据: "x", 最低: "y", 组: "z", 封顶: "w" } }).indicator).toMatchObject({
    min: null,
    needsEvidence: false,
  });
  const covered = readIndicator(tableOf("indicators", [ROW, { ...ROW, 类型: "?" }], { merges: ["D2:D3"] }), 2, "JW");
  expect(covered).toMatchObject({ issues: [], indicator: null });
});
