import { readActivities, readGroups } from "../../../src/core/reading/readActivities";
import { readRoster } from "../../../src/core/reading/readRoster";
import { readBook } from "../../../src/core/reading/reading";
import { readSettings } from "../../../src/core/reading/readSettings";
import { defaultSettings } from "../../../src/core/reading/readSettings";
import { readVetoes } from "../../../src/core/reading/readVetoes";
import { SETTINGS } from "../../../src/core/settings";
import type { CellValue } from "../../../src/core/snapshot";
import { tableOf, type ListOptions } from "./listOf";
import { rosterOf } from "./rosterOf";

describe("设置", () => {
  const read = (rows: readonly (readonly [CellValue, CellValue])[], options?: ListOptions) =>
    readSettings(tableOf("settings", rows.map(([项目, 值]) => ({ 项目, 值 })), options)); // prettier-ignore
  const PERIOD = [["年度", 2026], ["季度", 3]] as const; // prettier-ignore
  const told = (...given: Parameters<typeof read>): string[] =>
    read(...given).issues.map(({ message, cell, params }) => `${message} ${cell ?? "–"} ${JSON.stringify(params)}`);

  it("[V24] takes what is there, and the default of what is not", () => {
    const { settings, sound, missing, issues, cells } = read([
      ...PERIOD,
      [" 单位 名称 ", " 八中 "],
      ["并列处理", " 从严 "],
      ["加分封顶", "12.5"],
      ["并列顺序", "DY"],
    ]);
    expect([issues, sound]).toEqual([[], true]);
    expect(settings).toEqual({ ...defaultSettings(2026, 3), unitName: "八中", ties: "strict", bonusCap: 1250, tieOrder: ["DY"] });
    const there = ["年度", "季度", "单位名称", "并列处理", "加分封顶", "并列顺序"];
    expect(missing).toEqual(SETTINGS.map(({ item }) => item).filter((item) => !there.includes(item)));
    expect([...cells].map(([key, { row, col }]) => [key, row, col])).toEqual([
      ["year", 1, 1],
      ["quarter", 2, 1],
      ["unitName", 3, 1],
      ["ties", 4, 1],
      ["bonusCap", 5, 1],
      ["tieOrder", 6, 1],
    ]);
  });

  it("[V24] unknown, twice, and bad ones are told at their cell and leave the default", () => {
    expect(told([...PERIOD, ["别的", 1], ["年度", 2027], ["加分封顶", "多"], ["并列处理", "?"]])).toEqual([
      "V24.unknownSetting A4 {}",
      'V24.duplicateSetting A5 {"item":"年度"}',
      'V24.value B6 {"item":"加分封顶","kind":"points","min":"0","max":"1000"}',
      'V24.choice B7 {"item":"并列处理","allowed":"从宽、从严、待研究"}',
    ]);
    const bad = read([...PERIOD, ["年度", 2027], ["加分封顶", "多"]]);
    expect([bad.settings.year, bad.settings.bonusCap, bad.sound]).toEqual([2026, 1000, false]);
    expect(told([["单位名称", 5], ...PERIOD])).toEqual([]);
  });

  it("[V24] 年度 and 季度 must be there; they have no default", () => {
    expect(told([["年度", 2026]])).toEqual(['V24.missingSetting – {"item":"季度","kind":"count","min":"1","max":"4"}']);
    expect(read([["年度", 2026]]).missing).not.toContain("季度");
    expect(read([["年度", 2026]]).settings.quarter).toBe(1);
  });

  it("[V02] [V20] without its columns nothing is read and nothing told; a covered cell says nothing", () => {
    for (const heading of ["项目", "值"]) {
      const odd = read(PERIOD, { headings: { [heading]: "x" } });
      expect([odd.issues, odd.sound, odd.cells.size]).toEqual([[], false, 0]);
    }
    expect(readSettings(null)).toMatchObject({ issues: [], sound: false, settings: defaultSettings(2000, 1) });
    expect(read([...PERIOD, ["加分封顶", 5]], { merges: ["B3:B4"] }).settings.bonusCap).toBe(1000);
    expect(read([...PERIOD, ["加分封顶", 5]], { merges: ["A3:A4"] }).settings.bonusCap).toBe(1000);
  });
});

describe("党小组 and 党小组活动", () => {
  it("[G1] groups by name, with their particulars; covered ones are left out", () => {
    const rows = [{ 党小组: " 高一组 ", 支部: " 中学支部 ", 组长: " 王芳 ", 联系支委: " 李强 " }, { 党小组: "小学组" }];
    expect(readGroups(tableOf("groups", rows)).map(({ row, group }) => ({ row, ...group }))).toEqual([
      { row: 1, name: "高一组", branch: "中学支部", leader: "王芳", liaison: "李强" },
      { row: 2, name: "小学组", branch: "", leader: "", liaison: "" },
    ]);
    expect(readGroups(tableOf("groups", rows, { merges: ["A2:A3"] }))).toHaveLength(1);
    expect(readGroups(tableOf("groups", rows, { headings: { 党小组: "x" } }))).toEqual([]);
    expect(readGroups(tableOf("groups", rows, { headings: { 支部: "x" } }))[0]?.group.branch).toBe("");
    expect(readGroups(null)).toEqual([]);
  });

  it("[G1] activities with the score of every cell that is there", () => {
    const row = { 党小组: " 高一组 ", "党小组会(次)": 3, 主题党日应到: 6, 实到: "五", 业绩: 18, 志愿服务: "", 宣传材料: 7.5, 荣誉加分: 2 };
    const [one] = readActivities(tableOf("activities", [row]));
    expect([one?.row, one?.group, one?.groupCell.col]).toEqual([1, "高一组", 0]);
    expect([...one!.numbers].map(([key, { cell, score }]) => [key, cell.col, score.kind])).toEqual([
      ["meetings", 1, "number"],
      ["due", 2, "number"],
      ["present", 3, "fault"],
      ["work", 4, "number"],
      ["volunteering", 5, "blank"],
      ["publicity", 6, "number"],
      ["honours", 7, "number"],
    ]);
    expect(readActivities(tableOf("activities", [row, row], { merges: ["A2:A3", "E2:E3"] }))).toHaveLength(1);
    const [, covered] = readActivities(tableOf("activities", [row, { ...row, 党小组: "小学组" }], { merges: ["E2:E3"] }));
    expect(covered?.numbers.has("work")).toBe(false);
    expect(readActivities(tableOf("activities", [row], { headings: { 实到: "x" } }))[0]?.numbers.has("present")).toBe(false);
    expect([readActivities(tableOf("activities", [row], { headings: { 党小组: "x" } })), readActivities(null)]).toEqual([[], []]);
  });
});

describe("一票否决", () => {
  const ROSTER = rosterOf("0101 王芳");
  const ROW = { 工号: "0101", 姓名: "王芳", 事由代码: " A1 ", 文号: " 1号 ", 日期: "2026-04-15", 影响季度数: 2, 状态: "有效" };
  const one = (cells: Partial<Record<keyof typeof ROW, CellValue>>, options?: ListOptions) =>
    readVetoes(tableOf("vetoes", [{ ...ROW, ...cells }], options), ROSTER)[0]!;

  it("[E3] each particular, or null for what is none", () => {
    expect(one({})).toMatchObject({
      row: 1,
      identity: { kind: "member" },
      reasonCode: "A1",
      document: "1号",
      date: { year: 2026, month: 4, day: 15 },
      quarters: 2,
      revoked: false,
    });
    expect([0, 1, 2, 3, 4, "4", ""].map((影响季度数) => one({ 影响季度数 }).quarters)).toEqual([null, 1, 2, null, 4, 4, null]);
    expect(["", " 有效 ", "撤销", "暂停"].map((状态) => one({ 状态 }).revoked)).toEqual([false, false, true, null]);
    expect([one({ 日期: "" }).date, one({ 日期: "四月" }).date]).toEqual([null, null]);
    expect(one({ 工号: "", 姓名: "" }).identity).toEqual({ kind: "unknown", why: "nobody", candidates: [] });
  });

  it("[V02] without a column it is null, or blank", () => {
    const without = (heading: string) => one({}, { headings: { [heading]: "x" } });
    expect([without("日期").date, without("影响季度数").quarters, without("事由代码").reasonCode]).toEqual([null, null, ""]);
    expect(without("状态").revoked).toBe(false);
    expect(readVetoes(null, ROSTER)).toEqual([]);
  });
});

describe("花名册", () => {
  const ROW = {
    工号: " 0101 ",
    姓名: " 王芳 ",
    支部: " 中学支部 ",
    党小组: " 高一组 ",
    党员类别: "正式",
    所在部门: " 教务 ",
    参评状态: "参评",
    事由: " 无 ",
    批准人: " 周校长 ",
  };
  const read = (rows: readonly Partial<Record<keyof typeof ROW, CellValue>>[], options?: ListOptions) =>
    readRoster(tableOf("roster", rows.map((row) => ({ ...ROW, ...row })), options)); // prettier-ignore

  it("[B3] [R1] everything a row says", () => {
    const [one] = read([{}]).rows;
    expect(one).toMatchObject({ row: 1, participationKnown: true, numericId: false, duplicateOf: null });
    expect(one?.member).toEqual({
      id: "0101",
      name: "王芳",
      branch: "中学支部",
      group: "高一组",
      status: "full",
      department: "教务",
      participates: true,
      reason: "无",
      approver: "周校长",
    });
    expect(["预备", " 预备 ", "正式", ""].map((党员类别) => read([{ 党员类别 }]).rows[0]?.member.status)).toEqual([
      "probationary",
      "probationary",
      "full",
      "full",
    ]);
    expect(
      ["参评", " 不参评 ", "", "也许"].map((参评状态) => [
        read([{ 参评状态 }]).rows[0]?.member.participates,
        read([{ 参评状态 }]).rows[0]?.participationKnown,
      ]),
    ).toEqual([
      [true, true],
      [false, true],
      [true, false],
      [true, false],
    ]);
  });

  it("[B3] the index: by id, by name, by look, by number; a second row of one id is in none", () => {
    const roster = read([
      {},
      { 工号: 102, 姓名: "李 强" },
      { 姓名: "别名" },
      { 工号: "A05", 姓名: "" },
      { 工号: "#N/A", 姓名: "陈靜" },
      { 工号: "0102", 姓名: "李强" },
    ]);
    expect([...roster.byId].map(([id, { row }]) => [id, row])).toEqual([["0101", 1], ["102", 2], ["A05", 4], ["0102", 6]]); // prettier-ignore
    expect([...roster.byName].map(([name, list]) => [name, list.map(({ row }) => row)])).toEqual([["王芳", [1]], ["李强", [2, 6]], ["陈靜", [5]]]); // prettier-ignore
    expect([...roster.byLook].map(([name, list]) => [name, list.map(({ row }) => row)])).toEqual([["王芳", [1]], ["李强", [2, 6]], ["陈静", [5]]]); // prettier-ignore
    expect([...roster.byNumber].map(([id, list]) => [id, list.map(({ row }) => row)])).toEqual([["101", [1]], ["102", [2, 6]]]); // prettier-ignore
    expect(roster.rows.map(({ row, duplicateOf, numericId }) => [row, duplicateOf?.row ?? null, numericId])).toEqual([
      [1, null, false],
      [2, null, true],
      [3, 1, false],
      [4, null, false],
      [5, null, false],
      [6, null, false],
    ]);
    expect(roster.rows[4]?.member.id).toBe("");
  });

  it("[V02] [V20] is of use with 工号 and 姓名; a covered 工号 is nobody's row", () => {
    expect([
      read([{}]).usable,
      read([{}], { headings: { 工号: "x" } }).usable,
      read([{}], { headings: { 姓名: "x" } }).usable,
      readRoster(null).usable,
    ]).toEqual([true, false, false, false]);
    expect(read([{}, { 工号: "0102" }], { merges: ["B2:B3"] }).rows).toHaveLength(1);
    expect(read([{}], { headings: { 工号: "x" } }).rows[0]).toMatchObject({ member: { id: "" }, numericId: false, duplicateOf: null });
  });
});

it("[B1] a workbook without any of the lists is read as a book of nothing", () => {
  const reading = readBook({ sheets: [], tables: [], identity: null });
  expect(Object.values(reading.inputs)).toEqual(Array(7).fill(null));
  expect(reading).toMatchObject({
    tables: [],
    structure: { departments: [], issues: [] },
    groups: [],
    vetoes: [],
    activities: [],
    scoreSheets: [],
  });
  expect(reading).toMatchObject({
    articles: { table: null, rows: [] },
    history: { table: null, rows: [] },
    roster: { rows: [], table: null },
  });
});
