import type { CellValue } from "../../../src/core/snapshot";
import { blocks } from "../../../src/core/blocks";
import { cleanBook, JW, JW_TABLE, writeFormulas, type BookBuilder } from "./snapshotBuilder";

const messages = (builder: BookBuilder): string[] =>
  builder.validate().issues.map(({ message, sheet, cell }) => `${message} ${sheet ?? ""}!${cell ?? ""}`);

/** Issues after one cell of a table has changed. */
function after(table: string, row: number, heading: string, value: CellValue, options?: { format?: string }): string[] {
  const builder = cleanBook();
  builder.put(table, row, heading, value, options);
  return messages(builder);
}

const SETTING_ROWS =
  cleanBook()
    .snapshot()
    .sheets.find((sheet) => sheet.name === "设置")
    ?.values.map((row) => row[0]) ?? [];
const setting = (item: string): number => SETTING_ROWS.indexOf(item) - 1;

describe("sheets and headings", () => {
  it("[V01] a missing sheet is one issue, and a trial run goes on without it", () => {
    const builder = cleanBook();
    builder.tables = builder.tables.filter((table) => table.name !== JW_TABLE);
    const { issues, book } = builder.validate();
    expect(issues).toMatchObject([{ message: "V01.missing", severity: "E", department: "JW", sheet: null, cell: null }]);
    expect(blocks(issues, "trial")).toEqual([]);
    expect(book?.scoreSheets.map((sheet) => sheet.department)).toEqual(["DY"]);
  });

  it("[V01] a renamed sheet is known by its table", () => {
    const builder = cleanBook();
    const sheet = builder.sheets.get(JW);
    if (!sheet) throw new Error("no sheet");
    builder.sheets.delete(JW);
    builder.sheets.set("教务（改）", { ...sheet, name: "教务（改）" });
    builder.tables = builder.tables.map((table) => (table.sheet === JW ? { ...table, sheet: "教务（改）" } : table));
    expect(builder.issues()).toEqual([]);
  });

  it.each([
    ["A2", "考核周期：2026年第二季度", "V01.period"],
    ["C2", "部门：德育（DY）", "V01.department"],
    ["A3", "模板版本：2", "V01.version"],
    ["C3", "考评簿编号：another", "V01.book"],
  ])("[V01] %s “%s” is one error at that cell", (cell, text, message) => {
    const builder = cleanBook();
    builder.set(JW, cell, text);
    expect(messages(builder)).toEqual([`${message} ${JW}!${cell}`]);
    expect(builder.validate().book).toBeNull();
  });

  it("[V01] a sheet of another quarter's book is one fault, and deleted identity texts are one", () => {
    const builder = cleanBook();
    builder.set(JW, "A2", "考核周期：2026年第二季度");
    builder.set(JW, "C3", "考评簿编号：another");
    expect(messages(builder)).toEqual([`V01.period ${JW}!A2`]);
    const bare = cleanBook();
    bare.set(JW, "A2", "");
    bare.set(JW, "A3", "");
    expect(messages(bare)).toEqual([`V01.noIdentity ${JW}!`]);
  });

  it("[V02] columns in another order are found by heading and only told", () => {
    const builder = cleanBook();
    swapColumns(builder, JW, "E", "F");
    const { issues, book } = builder.validate();
    expect(issues).toMatchObject([{ message: "V02.moved", severity: "I", cell: "F5", params: { mapping: "备课教案→F列；课堂教学→E列" } }]);
    expect(book?.scoreSheets[0]?.rows[0]?.entries[0]).toMatchObject({ value: 3550, at: { cell: "F6" } });
  });

  it("[V02] a renamed heading is an error at its cell, without blanks or strangers after it", () => {
    const builder = cleanBook();
    builder.set(JW, "E5", "备课");
    expect(builder.validate().issues).toMatchObject([
      { message: "V02.renamed", severity: "E", cell: "E5", found: "备课", params: { heading: "备课教案" } },
    ]);
    builder.set(JW, "E5", "备课教案");
    builder.set(JW, "C5", "教师");
    expect(messages(builder)).toEqual([`V02.renamed ${JW}!C5`]);
  });

  it("[V02] spaces and full-width brackets in a heading change nothing", () => {
    const builder = cleanBook();
    builder.set(JW, "E5", " 备课 教案\n");
    builder.set("部门", "C1", "权重（%）");
    expect(builder.issues()).toEqual([]);
  });

  it("[V02] a column put between is told; one to the right is nobody's business", () => {
    const builder = cleanBook();
    insertColumn(builder, JW, JW_TABLE, 5, "我的备注");
    expect(messages(builder)).toEqual([`V02.inserted ${JW}!F5`]);
    const wide = cleanBook();
    insertColumn(wide, JW, JW_TABLE, 13, "我的备注");
    expect(wide.issues()).toEqual([]);
  });

  it("[V02] a deleted column is an error; a deleted 备注 is told", () => {
    const builder = cleanBook();
    builder.set(JW, "E5", "");
    expect(messages(builder)).toEqual([`V02.missing ${JW}!E5`]);
    const short = cleanBook();
    short.set(JW, "M5", "");
    expect(short.validate().issues).toMatchObject([{ message: "V02.optional", severity: "I" }]);
  });

  it("[V02] headings named like parts of the language are harmless", () => {
    const builder = cleanBook();
    for (const [cell, heading] of [
      ["N5", "__proto__"],
      ["O5", "constructor"],
    ] as const)
      builder.set(JW, cell, heading);
    builder.tables = builder.tables.map((table) => (table.name === JW_TABLE ? { ...table, columnCount: 15 } : table));
    builder.put("Indicators", 0, "指标", "__proto__");
    builder.set(JW, "E5", "__proto__");
    builder.set(JW, "N5", "hasOwnProperty");
    builder.put("Settings", 0, "项目", "constructor");
    expect(messages(builder)).toEqual(["V24.unknownSetting 设置!A2"]);
  });

  it("[V20] a merge among the scores is one issue, and its covered cells are not blanks", () => {
    const builder = cleanBook();
    builder.sheets.get(JW)?.merges.push("E6:E7");
    builder.put(JW_TABLE, 1, "备课教案", "");
    const { issues } = builder.validate();
    expect(issues).toMatchObject([{ rule: "V20", severity: "E", cell: "E6" }]);
    expect(issues[0]?.fix).toEqual([{ kind: "unmerge", sheet: JW, range: "E6:E7", fill: [] }]);
  });

  it("[V20] labels are filled down; ids and names are not, and nobody is missing for it", () => {
    const builder = cleanBook();
    builder.sheets.get(JW)?.merges.push("D6:D7");
    builder.put(JW_TABLE, 1, "党小组", "");
    expect(builder.validate().issues[0]?.fix).toEqual([
      { kind: "unmerge", sheet: JW, range: "D6:D7", fill: [{ cell: "D7", value: "高一组" }] },
    ]);
    const people = cleanBook();
    people.sheets.get(JW)?.merges.push("B6:C7");
    for (const heading of ["工号", "姓名"]) people.put(JW_TABLE, 1, heading, "");
    expect(messages(people)).toEqual([`V20.merged ${JW}!B6`]);
  });

  it("[V20] merges above and below the data are fine, and one over the whole grid costs nothing", () => {
    const builder = cleanBook();
    builder.sheets.get(JW)?.merges.push("A1:M1", "A12:M12");
    expect(builder.issues()).toEqual([]);
    builder.sheets.get(JW)?.merges.push("A5:XFD1048576");
    expect(messages(builder)).toEqual([`V20.merged ${JW}!A5`]);
  });

  it("[V21] hidden rows are one issue a run, and count all the same", () => {
    const builder = cleanBook();
    builder.sheets.get(JW)?.hiddenRows.push(5, 6, 8, 20);
    const { issues, book } = builder.validate();
    expect(issues).toMatchObject([
      { rule: "V21", severity: "W", cell: "A6", found: "第6–7行", fix: [{ kind: "unhideRows", rows: [5, 6] }] },
      { rule: "V21", severity: "W", cell: "A9", found: "第9行" },
    ]);
    expect(book?.scoreSheets[0]?.rows).toHaveLength(4);
  });

  it("[V21] hidden columns with data", () => {
    const builder = cleanBook();
    builder.sheets.get(JW)?.hiddenColumns.push(4, 5, 12);
    expect(builder.validate().issues).toMatchObject([
      { message: "V21.columns", cell: "E5", fix: [{ kind: "unhideColumns", columns: [4, 5] }] },
    ]);
  });
});

describe("settings, departments, indicators", () => {
  it("[V24] each bad setting at its cell, with the default meanwhile", () => {
    expect(after("Settings", setting("季度"), "值", 5)).toEqual(["V24.value 设置!B4"]);
    expect(after("Settings", setting("并列处理"), "值", "随便")).toEqual(["V24.choice 设置!B6"]);
    expect(after("Settings", setting("加分封顶"), "值", 10.555)).toEqual(["V24.value 设置!B7"]);
    expect(after("Settings", setting("加分封顶"), "值", "十")).toEqual(["V24.value 设置!B7"]);
    expect(after("Settings", setting("并列顺序"), "值", "JW；XX")).toEqual(["V24.unknownCode 设置!B10"]);
    expect(after("Settings", setting("并列顺序"), "值", "JW；JW")).toEqual(["V24.duplicateCode 设置!B10"]);
    expect(after("Settings", setting("部门得分下限"), "值", 100)).toEqual(["V24.order 设置!B9"]);
    expect(after("Settings", setting("优秀党小组名额_中心"), "值", 3)).toHaveLength(1);
  });

  it("[V24] unknown and repeated rows, and a missing one that has no default", () => {
    expect(after("Settings", setting("联系电话"), "项目", "传真")).toEqual(["V24.unknownSetting 设置!A36"]);
    expect(after("Settings", setting("联系电话"), "项目", "受理部门")).toEqual(["V24.duplicateSetting 设置!A36"]);
    const builder = cleanBook();
    builder.put("Settings", setting("年度"), "项目", "");
    builder.put("Settings", setting("年度"), "值", "");
    builder.put("Settings", setting("年度"), "说明", "");
    expect(messages(builder)).toEqual(["V24.missingSetting 设置!"]);
  });

  it("[V24] a missing row takes its default and is named, to be written back", () => {
    const builder = cleanBook();
    for (const heading of ["项目", "值", "说明"]) builder.put("Settings", setting("临界分差"), heading, "");
    const { issues, missingSettings, book } = builder.validate();
    expect(issues).toEqual([]);
    expect(missingSettings).toEqual(["临界分差"]);
    expect(book?.settings.borderline).toBe(50);
  });

  it("[B2] [V24] weights: above 0, at most 2 decimals, together exactly 100", () => {
    expect(after("Departments", 0, "权重(%)", 59.99)).toEqual(["V24.weightSum 部门!C1"]);
    for (const value of [0, -60, 60.001, "六十", ""]) expect(after("Departments", 0, "权重(%)", value)).toEqual(["V24.weight 部门!C2"]);
    expect(after("Departments", 0, "权重(%)", 0.6)).toEqual(["V24.weightMixed 部门!C2"]);
    expect(after("Departments", 0, "权重(%)", 0.6, { format: "0%" })).toEqual(["V24.weightPercent 部门!C2"]);
    const fractions = cleanBook();
    fractions.put("Departments", 0, "权重(%)", 0.6);
    fractions.put("Departments", 1, "权重(%)", 0.4);
    expect(messages(fractions)).toEqual(["V24.weightFractions 部门!C1"]);
    const thirds = cleanBook();
    thirds.put("Departments", 0, "权重(%)", 33.33);
    thirds.put("Departments", 1, "权重(%)", 66.67);
    expect(thirds.issues()).toEqual([]);
  });

  it("[V24] nothing is computed with wrong weights", () => {
    const builder = cleanBook();
    builder.put("Departments", 0, "权重(%)", 50);
    expect(builder.validate().book).toBeNull();
  });

  it("[V24] indicators: each bad cell once, and the score sheet is not blamed for it", () => {
    expect(after("Indicators", 0, "类型", "附加")).toEqual(["V24.choice 指标!D2"]);
    expect(after("Indicators", 0, "最高", "")).toEqual(["V24.blank 指标!G2"]);
    expect(after("Indicators", 0, "最低", 50)).toEqual(["V24.order 指标!F2"]);
    expect(after("Indicators", 3, "换算", 0)).toEqual(["V24.conversion 指标!H5"]);
    expect(after("Indicators", 3, "换算", "50/0")).toEqual(["V24.conversion 指标!H5"]);
    expect(after("Indicators", 3, "换算", 46270, { format: "m/d" })).toEqual(["V24.conversion 指标!H5"]);
    expect(after("Indicators", 5, "最高", 40)).toEqual(["V24.alternatives 指标!G7"]);
    expect(after("Indicators", 0, "部门", "XX")[0]).toBe("V24.unknownCode 指标!A2");
    expect(after("Indicators", 1, "指标", "备课教案")[0]).toBe("V24.duplicate 指标!C3");
    expect(after("Departments", 1, "代码", "JW")).toEqual(["V24.duplicateCode 部门!A3"]);
    expect(after("Departments", 1, "代码", "教研")).toEqual(["V24.badCode 部门!A3"]);
    expect(after("Indicators", 0, "须附依据", "也许")).toEqual(["V24.choice 指标!J2"]);
  });

  it("[V24] [V07] [T3] a bad row of 指标 draws no V07 where the other alternative is the one that is filled", () => {
    expect(after("Indicators", 4, "换算", "50/0")).toEqual(["V24.conversion 指标!H6"]);
    expect(after("Indicators", 5, "换算", "50/0")).toEqual(["V24.conversion 指标!H7"]);
    expect(after("Indicators", 4, "类型", "")).toEqual(["V24.choice 指标!D6"]);
    // In another slot a blank is a blank all the same.
    const builder = cleanBook();
    builder.put("Indicators", 4, "换算", "50/0");
    builder.put("Scores_DY", 0, "师德", "");
    expect(messages(builder).sort()).toEqual(["V07.score 评分-德育!G6", "V24.conversion 指标!H6"]);
  });

  it("[T2] 换算 may be a fraction in text, a decimal in text, or a number", () => {
    for (const value of ["50/100", "1/2", "0.5", 0.5, " 50 / 100 "]) expect(after("Indicators", 4, "换算", value)).toEqual([]);
  });

  it("[V24] a missing input table is named; a foreign workbook gives one issue", () => {
    const builder = cleanBook();
    builder.tables = builder.tables.filter((table) => table.name !== "Vetoes");
    expect(messages(builder)).toEqual(["V24.noTable !"]);
    builder.tables = [];
    expect(messages(builder)).toEqual(["V24.noBook !"]);
    expect(builder.validate().book).toBeNull();
  });

  it.each(["Settings", "Departments", "Indicators", "Roster", "Groups", "GroupActivities"])(
    "[V24] without the table %s that is the only issue: nothing else is drawn from it",
    (name) => {
      const builder = cleanBook();
      builder.tables = builder.tables.filter((table) => table.name !== name);
      expect(messages(builder)).toEqual(["V24.noTable !"]);
    },
  );

  it("[V02] a heading of an input table that was renamed is the only issue", () => {
    for (const [sheet, cell] of [
      ["设置", "A1"],
      ["设置", "B1"],
      ["部门", "A1"],
      ["部门", "C1"],
      ["指标", "A1"],
      ["指标", "C1"],
      ["指标", "G1"],
      ["指标", "H1"],
      ["花名册", "B1"],
      ["花名册", "C1"],
      ["花名册", "H1"],
      ["党小组", "A1"],
      ["一票否决", "A1"],
      ["一票否决", "E1"],
      ["党小组活动", "A1"],
      ["党小组活动", "C1"],
    ] as const) {
      const builder = cleanBook();
      builder.set(sheet, cell, "改了");
      expect(messages(builder)).toEqual([`V02.renamed ${sheet}!${cell}`]);
    }
  });

  it("[V24] 党员类别 and 参评状态 are not guessed, and nothing follows from a bad one", () => {
    expect(after("Roster", 0, "党员类别", "积极分子")).toEqual(["V24.choice 花名册!F2"]);
    const builder = cleanBook();
    builder.put("Roster", 0, "参评状态", "请假");
    builder.put(JW_TABLE, 0, "备课教案", "");
    expect(messages(builder)).toEqual(["V24.choice 花名册!H2"]);
  });
});

describe("roster, groups, vetoes", () => {
  it("[V25] a member without group or branch, or in a group that is not listed", () => {
    expect(after("Roster", 0, "党小组", "")).toEqual(["V25.noGroup 花名册!E2"]);
    expect(after("Roster", 0, "支部", "")).toEqual(["V25.noBranch 花名册!D2"]);
    expect(after("Roster", 0, "党小组", "高二组")).toEqual(["V25.unknownGroup 花名册!E2"]);
  });

  it("[V31] a non-participant without reason or approver", () => {
    expect(after("Roster", 4, "事由", "")).toEqual(["V31.absence 花名册!I6"]);
    expect(after("Roster", 4, "批准人", "")).toEqual(["V31.absence 花名册!J6"]);
  });

  it("[V31] [E3] a veto without its particulars, or with bad ones", () => {
    expect(after("Vetoes", 0, "文号", "")).toEqual(["V31.veto 一票否决!D2"]);
    expect(after("Vetoes", 0, "事由代码", "")).toEqual(["V31.veto 一票否决!C2"]);
    expect(after("Vetoes", 0, "日期", "")).toEqual(["V31.veto 一票否决!E2"]);
    expect(after("Vetoes", 0, "日期", "去年")).toEqual(["V31.vetoValue 一票否决!E2"]);
    expect(after("Vetoes", 0, "日期", "2026-02-30")).toEqual(["V31.vetoValue 一票否决!E2"]);
    expect(after("Vetoes", 0, "影响季度数", 3)).toEqual(["V31.vetoValue 一票否决!F2"]);
    expect(after("Vetoes", 0, "状态", "未知")).toEqual(["V31.vetoValue 一票否决!G2"]);
    expect(after("Vetoes", 0, "工号", "0999")).toEqual(["V03.id 一票否决!A2"]);
    expect(after("Vetoes", 0, "工号", 102)).toEqual(["V09.id 一票否决!A2"]);
  });

  it("[E3] the quarter of a veto comes from its date, however it is written", () => {
    const quarters = (value: CellValue, format = "General") => {
      const builder = cleanBook();
      builder.put("Vetoes", 0, "日期", value, { format });
      return builder.validate().book?.vetoes[0]?.from;
    };
    for (const text of ["2026-09-15", "2026年9月15日", "2026.9.15", "2026/09/15"])
      expect(quarters(text)).toEqual({ year: 2026, quarter: 3 });
    // 46280 is 2026-09-15 (46023 is 2026-01-01, and 15 September is day 258 of the year).
    expect(quarters(46280, "yyyy-mm-dd")).toEqual({ year: 2026, quarter: 3 });
    expect(quarters(46022, "yyyy/m/d")).toEqual({ year: 2025, quarter: 4 });
    expect(quarters(46082, "m/d")).toEqual({ year: 2026, quarter: 1 });
  });

  it("[V07] [G1] a blank of a group's activities, and a group without a row", () => {
    expect(after("GroupActivities", 0, "业绩", "")).toEqual(["V07.activity 党小组活动!E2"]);
    expect(after("GroupActivities", 0, "自查(不计分)", "好")).toEqual([]);
    const builder = cleanBook();
    for (const heading of ["党小组", "党小组会(次)", "主题党日应到", "实到", "业绩", "志愿服务", "宣传材料", "荣誉加分"])
      builder.put("GroupActivities", 1, heading, "");
    expect(messages(builder)).toEqual(["V07.group 党小组活动!"]);
  });

  it("[V12] [G1] 应到 0, 实到 above 应到, parts of a meeting, points out of range", () => {
    expect(after("GroupActivities", 0, "主题党日应到", 0)).toEqual(["V12.due 党小组活动!C2"]);
    expect(after("GroupActivities", 0, "实到", 7)).toEqual(["V12.present 党小组活动!D2"]);
    expect(after("GroupActivities", 0, "党小组会(次)", 2.5)).toEqual(["V12.whole 党小组活动!B2"]);
    expect(after("GroupActivities", 0, "党小组会(次)", 5)).toEqual([]);
    expect(after("GroupActivities", 0, "业绩", 20.5)).toEqual(["V12.range 党小组活动!E2"]);
    expect(after("GroupActivities", 0, "志愿服务", -1)).toEqual(["V12.negative 党小组活动!F2"]);
    expect(after("GroupActivities", 0, "荣誉加分", 12)).toEqual(["V14.honours 党小组活动!H2"]);
    expect(after("GroupActivities", 0, "业绩", "18分")).toEqual(["V10.suggestion 党小组活动!E2"]);
  });
});

function swapColumns(builder: BookBuilder, sheetName: string, a: string, b: string): void {
  for (let row = 5; row <= 9; row++) {
    const [left, right] = [builder.get(sheetName, `${a}${row}`), builder.get(sheetName, `${b}${row}`)];
    builder.set(sheetName, `${a}${row}`, right);
    builder.set(sheetName, `${b}${row}`, left);
  }
  writeFormulas(builder);
}

function insertColumn(builder: BookBuilder, sheetName: string, table: string, col: number, heading: string): void {
  const sheet = builder.sheets.get(sheetName);
  if (!sheet) throw new Error("no sheet");
  for (const grid of [sheet.values, sheet.formulas]) {
    grid.forEach((row, index) => {
      if (index >= 4) row.splice(col, 0, index === 4 ? heading : "");
    });
  }
  builder.tables = builder.tables.map((one) => (one.name === table ? { ...one, columnCount: one.columnCount + 1 } : one));
  writeFormulas(builder);
}

describe("rows below a table", () => {
  const below = (cells: Readonly<Record<string, CellValue>>): BookBuilder => {
    const builder = cleanBook();
    for (const [cell, value] of Object.entries(cells)) builder.set("花名册", cell, value);
    return builder;
  };
  const bottom = cleanBook().addRow("Roster", { 姓名: "孙丽" }) + 2;

  it("[V24] a person typed under the roster is not overlooked: one error a table, which names the rows", () => {
    const builder = below({
      [`B${bottom}`]: "0201",
      [`C${bottom}`]: "孙丽",
      [`B${bottom + 1}`]: "0202",
      [`C${bottom + 1}`]: "周平",
    });
    const { issues } = builder.validate();
    expect(issues).toMatchObject([
      { message: "V24.belowTable", severity: "E", sheet: "花名册", cell: `B${bottom}`, params: { rows: `${bottom}–${bottom + 1}` } },
    ]);
    expect(issues[0]?.fix).toEqual([
      { kind: "resizeTable", sheet: "花名册", table: "Roster", from: `A1:J${bottom - 1}`, to: `A1:J${bottom + 1}` },
    ]);
    expect(blocks(issues, "official")).toEqual(issues);
  });

  it("[V24] a remark or a sum below it, or a line further down, is none", () => {
    expect(below({ [`A${bottom}`]: "注：以上按支部排列", [`C${bottom + 1}`]: "以上核对无误" }).issues()).toEqual([]);
    expect(below({ [`C${bottom}`]: "合计", [`D${bottom}`]: "5 人" }).issues()).toEqual([]);
    expect(below({ [`B${bottom + 2}`]: "经办", [`C${bottom + 2}`]: "张文书" }).issues()).toEqual([]);
  });
});
