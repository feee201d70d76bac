import { isWhole, readDepartments } from "../../../src/core/reading/readDepartments";
import type { Issue } from "../../../src/core/issue";
import type { CellValue } from "../../../src/core/snapshot";
import { tableOf, type ListOptions } from "./listOf";

type Cells = Readonly<Record<string, CellValue>>;
const JW = { 代码: "JW", 部门: "教务", "权重(%)": 60, 负责人: "赵主任", 截止日期: "2026-10-08" };
const DY = { 代码: "DY", 部门: "德育", "权重(%)": 40 };
const BASE = { 部门: "JW", 代码: "JW1", 指标: "备课", 类型: "基础", 最高: 40 };
const OWN = [BASE, { ...BASE, 部门: "DY", 代码: "DY1" }];

const line = ({ message, cell, found, params }: Issue): string =>
  `${message} ${cell ?? "–"} ${found}${Object.entries(params)
    .map(([key, value]) => ` ${key}=${value}`)
    .join("")}`;
const read = (heads: readonly Cells[], indicators: readonly Cells[] = OWN, options: ListOptions = {}, others: ListOptions = {}) =>
  readDepartments(tableOf("departments", heads, options), tableOf("indicators", indicators, others));
const told = (...given: Parameters<typeof read>): string[] => read(...given).issues.map(line);

it("[B2] departments in their order, with all that their rows say", () => {
  const { departments, issues } = read([
    { ...JW, 负责人: " 赵主任 ", 代码: " JW ", 部门: " 教务 " },
    { ...DY, 截止日期: "下周" },
  ]);
  expect(issues).toEqual([]);
  expect(
    departments.map(({ row, department: { indicators, ...rest }, sound }) => ({ row, ...rest, sound, count: indicators.length })),
  ).toEqual([
    { row: 1, code: "JW", name: "教务", weight: 6000, head: "赵主任", deadline: "2026-10-08", sound: true, count: 1 },
    { row: 2, code: "DY", name: "德育", weight: 4000, head: "", deadline: "下周", sound: true, count: 1 },
  ]);
});

it("without 负责人 and 截止日期 nothing is lost; without a weight it is none", () => {
  const { departments, issues } = read([JW, DY], OWN, { headings: { 负责人: "a", 截止日期: "b" } });
  expect([issues, departments[0]?.department.head, departments[0]?.department.deadline]).toEqual([[], "", ""]);
  const weightless = read([JW], [BASE], { headings: { "权重(%)": "c" } });
  expect([weightless.departments[0]?.department.weight, weightless.issues]).toEqual([0, []]);
  const nameless = read([{ ...JW, "权重(%)": 100 }], [BASE], { headings: { 部门: "d" } });
  expect([nameless.departments[0]?.department.name, nameless.issues]).toEqual(["JW", []]);
});

describe("[V24] codes and names", () => {
  it("blank, odd, or twice in any case: a row with such a code is no department", () => {
    expect(told([{ ...JW, 代码: "" }, DY], [OWN[1]!])).toEqual(["V24.blank A2  heading=代码"]);
    expect(told([{ ...JW, 代码: "J W" }, DY], [OWN[1]!])).toEqual(["V24.badCode A2 J W"]);
    expect(told([JW, { ...DY, 代码: "jw" }], [BASE])).toEqual(["V24.duplicateCode A3 jw heading=代码"]);
    expect(read([JW, { ...DY, 代码: "jw" }], [BASE]).departments.map(({ department }) => department.code)).toEqual(["JW"]);
    const long = "a".repeat(40);
    const of = (代码: string): string[] => told([{ ...JW, 代码, "权重(%)": 100 }], [{ ...BASE, 部门: 代码 }]);
    expect([of(long), of(`${long}a`), of("_x9"), of("教务"), of("a-b")].map((list) => list.length)).toEqual([0, 1, 0, 1, 1]);
  });

  it("a name blank or twice; a covered cell says nothing", () => {
    expect(told([{ ...JW, 部门: " " }, DY])).toEqual(["V24.blank B2   heading=部门"]);
    expect(told([JW, { ...DY, 部门: " 教务 " }])).toEqual(["V24.duplicateCode B3  教务  heading=部门"]);
    expect(read([JW, { ...DY, 部门: "教务" }]).departments.map(({ sound }) => sound)).toEqual([true, false]);
    expect(told([JW, DY], OWN, { merges: ["B2:B3"] })).toEqual([]);
    expect(read([JW, DY], OWN, { merges: ["A2:A3"] }).departments).toHaveLength(1);
  });

  it("no row at all", () => {
    expect(told([], [])).toEqual(["V24.empty –  table=部门"]);
    expect(readDepartments(null, null)).toEqual({ departments: [], issues: [] });
  });
});

describe("[B2] [V24] weights", () => {
  const weights = (...list: readonly CellValue[]): string[] =>
    told(list.map((weight, index) => ({ 代码: `D${index}`, 部门: `部门${index}`, "权重(%)": weight })), list.map((_, index) => ({ ...BASE, 部门: `D${index}` }))); // prettier-ignore

  it("are percentages above 0 with at most 2 decimals that sum to 100", () => {
    expect(weights(33.33, 33.33, 33.34)).toEqual([]);
    expect(weights(100)).toEqual([]);
    expect(weights(60, 30)).toEqual(["V24.weightSum C1 90"]);
    expect(weights(100, 0)).toEqual(["V24.weight C3 0"]);
    expect(weights(100.01)).toEqual(["V24.weight C2 100.01"]);
    expect(weights(50, 49.999)).toEqual(["V24.weight C3 49.999"]);
    expect(weights(-5, 105)).toEqual(["V24.weight C2 -5", "V24.weight C3 105"]);
    expect(weights("", 100)).toEqual(["V24.weight C2 "]);
    expect(weights("六十", 40)).toEqual(["V24.weight C2 六十"]);
    expect(weights(0.01, 99.99)).toEqual([]);
  });

  it("all fractions, or fractions among percentages, are told as such", () => {
    expect(weights(0.6, 0.4)).toEqual(["V24.weightFractions C1 1"]);
    expect(weights(0.5, 50)).toEqual(["V24.weightMixed C2 0.5 suggestion=50"]);
    expect(weights(0.25, 0.35, 40)).toEqual(["V24.weightMixed C2 0.25 suggestion=25", "V24.weightMixed C3 0.35 suggestion=35"]);
    expect(weights(1, 0.5)).toEqual(["V24.weightSum C1 1.5"]);
    expect(weights(0.5, 60)).toEqual(["V24.weightSum C1 60.5"]);
    expect(weights(1, 99)).toEqual([]);
    // 1 may be 1 % or all of it; 1.01 is a percentage.
    expect(weights(1.01, 98)).toEqual(["V24.weightSum C1 99.01"]);
  });

  it("a percent format is told with the percentage that is meant", () => {
    const heads = [{ ...JW, "权重(%)": 0.6 }, DY];
    expect(told(heads, OWN, { formats: { C2: "0%" } })).toEqual(["V24.weightPercent C2 60% suggestion=60"]);
    expect(told([{ ...JW, "权重(%)": "60%" }, DY], OWN, { formats: { C2: "0%" } })).toEqual(["V24.weight C2 60%"]);
  });

  it("beside another fault only those that are no weight are told, not the sum", () => {
    expect(
      told([
        { ...JW, 部门: "" },
        { ...DY, "权重(%)": "多" },
      ]),
    ).toEqual(["V24.blank B2  heading=部门", "V24.weight C3 多"]);
    expect(
      told([
        { ...JW, 部门: "" },
        { ...DY, "权重(%)": 1 },
      ]),
    ).toEqual(["V24.blank B2  heading=部门"]);
    expect(told([JW, { ...DY, "权重(%)": 1 }], OWN, { merges: ["C2:C3"] })).toEqual(["V24.weightSum C1 60"]);
  });
});

describe("[V24] indicators", () => {
  const jw = (...rows: readonly Cells[]): string[] =>
    told(
      [{ ...JW, "权重(%)": 100 }],
      rows.map((row) => ({ ...BASE, ...row })),
    );

  it("of a department that is not there", () => {
    expect(told([JW, DY], [...OWN, { ...BASE, 部门: "XX", 代码: "X1" }])).toEqual(["V24.unknownCode A4 XX codes=JW、DY"]);
    expect(read([JW, DY], [...OWN, { ...BASE, 部门: "XX" }]).departments.map(({ sound }) => sound)).toEqual([false, false]);
    // Where a department's own code is at fault, nobody is blamed for naming it.
    expect(told([JW, { ...DY, 代码: "D Y" }], [BASE, { ...BASE, 部门: "DY" }])).toEqual(["V24.badCode A3 D Y"]);
    expect(told([JW, DY], [...OWN, { ...BASE, 部门: "XX" }], { headings: { 代码: "x" } })).toEqual([]);
    expect(told([JW, DY], OWN, {}, { headings: { 部门: "x" } })).toEqual([]);
    expect(told([JW, DY], [BASE, { ...BASE, 部门: "XX" }, OWN[1]!], {}, { merges: ["A2:A3"] })).toEqual([]);
  });

  it("a code or a name twice in one department; the same in two is none", () => {
    expect(jw({}, { 指标: "上课" })).toEqual(["V24.duplicateCode B3 JW1 heading=代码"]);
    expect(jw({}, { 代码: "JW2", 指标: "备 课" })).toEqual(["V24.duplicate C3 备 课"]);
    expect(told([JW, DY], [BASE, { ...BASE, 部门: "DY" }])).toEqual([]);
    const [only] = read([{ ...JW, "权重(%)": 100 }], [BASE, { ...BASE, 代码: "JW2" }]).departments;
    expect([only?.indicators.length, only?.sound]).toEqual([1, false]);
  });

  it("called as a column of the score sheet", () => {
    expect(["序号", "工号", "姓名", "党小组", "加分合计", "扣分合计", "部门得分", "依据", "备注", "适用", " 依 据 "].map((指标) => jw({}, { 代码: "JW2", 指标 })[0])).toEqual(
      ["序号", "工号", "姓名", "党小组", "加分合计", "扣分合计", "部门得分", "依据", "备注", "适用", " 依 据 "].map((word) => `V24.reserved C3 ${word}`),
    ); // prettier-ignore
  });

  it("[T3] alternatives have one 最高", () => {
    const slot = (max: CellValue, other: CellValue) =>
      jw({ 组: "带班", 最高: max }, { 代码: "JW2", 指标: "值周", 组: "带班", 最高: other });
    expect(slot(50, 50)).toEqual([]);
    expect(slot(50, 40.5)).toEqual(["V24.alternatives G3 40.5 slot=带班 other=备课 max=50"]);
    expect(jw({ 组: "带班" }, { 代码: "JW2", 指标: "值周", 组: "值班", 最高: 20 })).toEqual([]);
    expect(jw({ 组: "" }, { 代码: "JW2", 指标: "值周", 组: "", 最高: 20 })).toEqual([]);
  });

  it("a department with no 基础 among sound rows", () => {
    expect(jw({ 类型: "加分" })).toEqual(["V24.noBase A2 JW department=教务"]);
    expect(told([{ ...JW, "权重(%)": 100 }], [])).toEqual(["V24.noBase A2 JW department=教务"]);
    expect(told([{ ...JW, "权重(%)": 100 }], [{ ...BASE, 类型: "加分" }], {}, { headings: { 最高: "x" } })).toEqual([]);
    // A row that is at fault may well be the one.
    expect(jw({ 类型: "加分" }, { 代码: "JW2", 指标: "上课", 最高: "多" }).map((text) => text.split(" ")[0])).toEqual(["V24.value"]);
  });

  it("a row without a name is told, and is no indicator", () => {
    const { departments, issues } = read([{ ...JW, "权重(%)": 100 }], [BASE, { ...BASE, 代码: "JW2", 指标: " " }]);
    expect([departments[0]?.indicators.length, issues.map(line)]).toEqual([1, ["V24.blank C3   department=JW heading=指标"]]);
  });
});

it("[V02] a table is whole with every column that matters", () => {
  expect(isWhole(null)).toBe(false);
  expect(isWhole(tableOf("departments", [JW]))).toBe(true);
  expect(isWhole(tableOf("departments", [JW], { headings: { 负责人: "x" } }))).toBe(true);
  expect(isWhole(tableOf("departments", [JW], { headings: { 部门: "x" } }))).toBe(false);
});
