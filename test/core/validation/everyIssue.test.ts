/** One faulty book for every wording, and the whole issue it must give: nothing more, and nothing of it otherwise. */
import { TABLES } from "../../../src/core/columns";
import type { Issue } from "../../../src/core/issue";
import { EXPECTED } from "./everyIssue.expected";
import { cleanBook, DY_TABLE, JW, JW_TABLE, writeFormulas, type BookBuilder } from "./snapshotBuilder";

const FILLED = ["序号", "工号", "姓名", "党小组", "备课教案", "课堂教学", "成绩突出", "教案缺课时", "依据"];

const SETTING_ROWS =
  cleanBook()
    .snapshot()
    .sheets[0]?.values.map((row) => row[0]) ?? [];
const settingRow = (item: string): number => SETTING_ROWS.indexOf(item) - 1;

/** What is changed in the clean book, by the wording it gives (and, where there are several, a word of the case). */
const CHANGES: Readonly<Record<string, (book: BookBuilder) => void>> = {
  "V01.missing": (book) => {
    book.tables = book.tables.filter(({ name }) => name !== JW_TABLE);
  },
  "V01.noIdentity": (book) => {
    book.set(JW, "A2", "");
    book.set(JW, "A3", "");
  },
  "V01.department": (book) => book.set(JW, "C2", "部门：德育（DY）"),
  "V01.period": (book) => book.set(JW, "A2", "考核周期：2026年第二季度"),
  "V01.book": (book) => book.set(JW, "C3", "考评簿编号：another"),
  "V01.version": (book) => book.set(JW, "A3", "模板版本：2"),
  "V02.missing": (book) => book.set(JW, "E5", ""),
  "V02.renamed": (book) => book.set(JW, "E5", "备课"),
  "V02.duplicate": (book) => book.set(JW, "F5", "备课教案"),
  "V02.moved": (book) => {
    for (let row = 5; row <= 9; row++) {
      const [left, right] = [book.get(JW, `E${row}`), book.get(JW, `F${row}`)];
      book.set(JW, `E${row}`, right);
      book.set(JW, `F${row}`, left);
    }
    writeFormulas(book);
  },
  "V02.optional": (book) => book.set(JW, "M5", ""),
  "V03.name": (book) => {
    book.put(JW_TABLE, 1, "工号", "");
    book.put(JW_TABLE, 1, "姓名", "李墙");
  },
  "V03.id": (book) => book.put(JW_TABLE, 1, "工号", "0902"),
  "V03.id of a veto": (book) => book.put("Vetoes", 0, "工号", "0999"),
  "V03.name of a veto": (book) => {
    book.put("Vetoes", 0, "工号", "");
    book.put("Vetoes", 0, "姓名", "李墙");
  },
  "V03.mismatch of a veto": (book) => book.put("Vetoes", 0, "姓名", "王芳"),
  "V03.idAmbiguous": (book) => {
    book.put("Roster", 1, "工号", "101");
    book.put("Vetoes", 0, "工号", "101");
    book.put(JW_TABLE, 0, "工号", 101);
    book.put(JW_TABLE, 1, "工号", "101");
    book.put(DY_TABLE, 1, "工号", "101");
  },
  "V03.mismatch": (book) => book.put(JW_TABLE, 1, "工号", "0103"),
  "V03.zeros": (book) => book.put(JW_TABLE, 1, "工号", "102"),
  "V03.zeros of a veto": (book) => book.put("Vetoes", 0, "工号", "102"),
  "V03.leftOver": (book) => void book.addRow(JW_TABLE, { 工号: "101", 姓名: "王芳", 党小组: "高一组" }),
  "V03.leftOverFilled": (book) => void book.addRow(JW_TABLE, { 工号: "101", 姓名: "王芳", 备课教案: 30 }),
  "V03.nobody": (book) => {
    book.put(JW_TABLE, 1, "工号", "");
    book.put(JW_TABLE, 1, "姓名", "");
    book.put(JW_TABLE, 1, "党小组", "");
  },
  "V03.rosterNoId": (book) => {
    book.put("Roster", 3, "工号", "");
    book.put(JW_TABLE, 3, "工号", "");
    book.put(DY_TABLE, 3, "工号", "");
  },
  "V03.rosterNoName": (book) => book.put("Roster", 3, "姓名", ""),
  "V04.ambiguous": (book) => {
    book.put("Roster", 2, "姓名", "王芳");
    book.put(DY_TABLE, 2, "姓名", "王芳");
    book.put(JW_TABLE, 2, "姓名", "王芳");
    book.put(JW_TABLE, 2, "工号", "");
  },
  "V04.ambiguous veto": (book) => {
    book.put("Roster", 2, "姓名", "王芳");
    book.put(DY_TABLE, 2, "姓名", "王芳");
    book.put(JW_TABLE, 2, "姓名", "王芳");
    book.put("Vetoes", 0, "工号", "");
    book.put("Vetoes", 0, "姓名", "王芳");
  },
  "V05.same": (book) => {
    book.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: 35.5, 课堂教学: 55, 成绩突出: 2, 依据: "检查通报" });
  },
  "V05.same with other evidence": (book) => {
    book.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: 35.5, 课堂教学: 55, 成绩突出: 2, 依据: "签到" });
  },
  "V05.different": (book) => {
    book.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: 35, 课堂教学: 55, 成绩突出: 2, 依据: "检查通报" });
  },
  "V05.same in the roster": (book) => {
    book.addRow("Roster", {
      工号: "0101",
      姓名: "王芳",
      支部: "中学支部",
      党小组: "高一组",
      党员类别: "正式",
      所在部门: "教务",
      参评状态: "参评",
    });
  },
  "V05.different in the roster": (book) => {
    book.addRow("Roster", {
      工号: "0101",
      姓名: "王芳",
      支部: "中学支部",
      党小组: "小学组",
      党员类别: "正式",
      所在部门: "教务",
      参评状态: "参评",
    });
  },
  "V05.same of a group": (book) => {
    book.addRow("GroupActivities", {
      党小组: "小学组",
      "党小组会(次)": 2,
      主题党日应到: 6,
      实到: 5,
      业绩: 15,
      志愿服务: 9,
      宣传材料: 6,
      荣誉加分: 0,
    });
  },
  "V05.different of a group": (book) => {
    book.addRow("GroupActivities", {
      党小组: "小学组",
      "党小组会(次)": 3,
      主题党日应到: 6,
      实到: 5,
      业绩: 15,
      志愿服务: 9,
      宣传材料: 6,
      荣誉加分: 0,
    });
  },
  "V06.missing": (book) => {
    for (const heading of FILLED) book.put(JW_TABLE, 1, heading, "");
  },
  "V06.empty": (book) => {
    for (const row of [0, 1, 2, 3]) for (const heading of FILLED) book.put(JW_TABLE, row, heading, "");
  },
  "V07.score": (book) => book.put(JW_TABLE, 1, "课堂教学", ""),
  "V07.slot": (book) => book.put(DY_TABLE, 1, "育人值周", ""),
  "V07.activity": (book) => book.put("GroupActivities", 0, "业绩", ""),
  "V07.activity not applicable": (book) => book.put("GroupActivities", 0, "志愿服务", "不适用"),
  "V07.group": (book) => {
    for (const heading of Object.values(TABLES.activities.columns)) book.put("GroupActivities", 1, heading, "");
  },
  "V08.zero": (book) => book.put(DY_TABLE, 1, "师德", 0),
  "V09.number": (book) => book.put(JW_TABLE, 0, "备课教案", "３５．５"),
  "V09.number of a group": (book) => book.put("GroupActivities", 0, "业绩", "18 "),
  "V09.id": (book) => book.put(JW_TABLE, 0, "工号", 101),
  "V09.id of a veto": (book) => book.put("Vetoes", 0, "工号", 102),
  "V09.id in the roster": (book) => {
    book.put("Roster", 3, "工号", 104);
    book.put(JW_TABLE, 3, "工号", "104");
    book.put(DY_TABLE, 3, "工号", "104");
  },
  "V10.text": (book) => book.put(DY_TABLE, 2, "师德", "优"),
  "V10.suggestion": (book) => book.put(DY_TABLE, 2, "班主任量化", "88分"),
  "V11.date": (book) => book.put(JW_TABLE, 2, "备课教案", 46270, { format: "m/d" }),
  "V12.range": (book) => book.put(JW_TABLE, 0, "备课教案", 40.5),
  "V12.range after conversion": (book) => book.put(DY_TABLE, 0, "班主任量化", 101),
  "V12.min": (book) => {
    book.put("Indicators", 2, "最低", 1);
    book.put("Indicators", 2, "最高", "");
    book.put(JW_TABLE, 0, "成绩突出", 0.5);
  },
  "V12.max": (book) => {
    book.put("Indicators", 2, "最低", "");
    book.put(JW_TABLE, 0, "成绩突出", 21);
  },
  "V12.negative": (book) => book.put(JW_TABLE, 0, "备课教案", -1),
  "V12.alternatives": (book) => book.put(DY_TABLE, 0, "育人值周", 40),
  "V12.whole": (book) => book.put("GroupActivities", 0, "党小组会(次)", 2.5),
  "V12.due": (book) => book.put("GroupActivities", 0, "主题党日应到", 0),
  "V12.present": (book) => book.put("GroupActivities", 0, "实到", 7),
  "V12.range of a group": (book) => book.put("GroupActivities", 0, "业绩", 20.5),
  "V13.decimals": (book) => book.put(JW_TABLE, 0, "备课教案", 35.555),
  "V14.indicator": (book) => book.put(JW_TABLE, 0, "成绩突出", 8.5),
  "V14.department": (book) => book.put(DY_TABLE, 0, "优秀班集体", 12),
  "V14.honours": (book) => book.put("GroupActivities", 0, "荣誉加分", 12),
  "V15.evidence": (book) => book.put(JW_TABLE, 0, "依据", ""),
  "V15.evidence of two": (book) => {
    book.put(JW_TABLE, 1, "成绩突出", 1);
    book.put(JW_TABLE, 1, "依据", " ");
  },
  "V17.score": (book) => book.put(JW_TABLE, 0, "备课教案", "#REF!"),
  "V17.formula": (book) => book.put(JW_TABLE, 0, "部门得分", "=E6+#REF!", { shows: "#REF!" }),
  "V17.text": (book) => book.put(JW_TABLE, 0, "姓名", "#N/A"),
  "V17.text of a veto": (book) => book.put("Vetoes", 0, "工号", "#N/A"),
  "V17.text in the roster": (book) => book.put("Roster", 0, "党小组", "#N/A"),
  "V18.differs": (book) => book.put(JW_TABLE, 1, "部门得分", 99),
  "V18.equal": (book) => book.put(JW_TABLE, 1, "扣分合计", 0.6),
  "V19.external": (book) => book.put(JW_TABLE, 0, "备课教案", "=[教务.xlsx]Sheet1!B2", { shows: 35.5 }),
  "V20.merged": (book) => {
    book.sheets.get(JW)?.merges.push("D6:D7");
    book.put(JW_TABLE, 1, "党小组", "");
  },
  "V21.rows": (book) => {
    book.sheets.get(JW)?.hiddenRows.push(5, 6);
  },
  "V21.columns": (book) => {
    book.sheets.get(JW)?.hiddenColumns.push(4, 5);
  },
  "V22.total": (book) => {
    book.addRow(JW_TABLE, { 姓名: "合计", 备课教案: 135 });
  },
  "V23.scores": (book) => {
    book.addRow(JW_TABLE, { 工号: "0105", 姓名: "刘洋", 备课教案: 30, 课堂教学: 50 });
  },
  "V23.extra": (book) => book.put(JW_TABLE, 3, "成绩突出", 2),
  "V23.everywhere": (book) => book.put(DY_TABLE, 3, "师德", "不适用"),
  "V24.noBook": (book) => {
    book.tables = [];
  },
  "V24.noTable": (book) => {
    book.tables = book.tables.filter(({ name }) => name !== "Groups");
  },
  "V24.belowTable": (book) => {
    book.set("党小组", "A4", "后勤组");
    book.set("党小组", "B4", "中学支部");
  },
  "V24.unknownSetting": (book) => book.put("Settings", settingRow("联系电话"), "项目", "传真"),
  "V24.duplicateSetting": (book) => book.put("Settings", settingRow("联系电话"), "项目", "受理部门"),
  "V24.missingSetting": (book) => {
    for (const heading of ["项目", "值", "说明"]) book.put("Settings", settingRow("年度"), heading, "");
  },
  "V24.value": (book) => book.put("Settings", settingRow("加分封顶"), "值", 10.555),
  "V24.value of an indicator": (book) => book.put("Indicators", 2, "封顶", "八"),
  "V24.choice": (book) => book.put("Settings", settingRow("并列处理"), "值", "随便"),
  "V24.choice of a kind": (book) => book.put("Indicators", 0, "类型", "附加"),
  "V24.choice of evidence": (book) => book.put("Indicators", 0, "须附依据", "也许"),
  "V24.choice of a status": (book) => book.put("Roster", 0, "党员类别", "积极分子"),
  "V24.choice of taking part": (book) => book.put("Roster", 0, "参评状态", "请假"),
  "V24.order": (book) => book.put("Settings", settingRow("部门得分下限"), "值", 100),
  "V24.order of quotas": (book) => book.put("Settings", settingRow("优秀党小组名额_中心"), "值", 3),
  "V24.order of an indicator": (book) => book.put("Indicators", 0, "最低", 50),
  "V24.unknownCode": (book) => book.put("Settings", settingRow("并列顺序"), "值", "JW；XX；YY"),
  "V24.unknownCode of an indicator": (book) => book.put("Indicators", 3, "部门", "XX"),
  "V24.duplicateCode": (book) => book.put("Settings", settingRow("并列顺序"), "值", "JW；DY；JW"),
  "V24.duplicateCode of a department": (book) => book.put("Departments", 1, "代码", "jw"),
  "V24.duplicateCode of a name": (book) => book.put("Departments", 1, "部门", "教务"),
  "V24.duplicateCode of an indicator": (book) => book.put("Indicators", 1, "代码", "JW1"),
  "V24.blank": (book) => book.put("Departments", 1, "代码", ""),
  "V24.blank name": (book) => book.put("Departments", 1, "部门", ""),
  "V24.blank most": (book) => book.put("Indicators", 0, "最高", ""),
  "V24.blank most of 0": (book) => book.put("Indicators", 0, "最高", 0),
  "V24.blank code of an indicator": (book) => book.put("Indicators", 0, "代码", ""),
  "V24.blank name of an indicator": (book) => book.put("Indicators", 3, "指标", ""),
  "V24.blank group": (book) => {
    book.addRow("Groups", { 支部: "中学支部" });
  },
  "V24.duplicate": (book) => book.put("Indicators", 1, "指标", "备课 教案"),
  "V24.badCode": (book) => book.put("Departments", 1, "代码", "教研"),
  "V24.reserved": (book) => book.put("Indicators", 3, "指标", "依据"),
  "V24.empty": (book) => {
    for (const row of [0, 1]) for (const heading of Object.values(TABLES.departments.columns)) book.put("Departments", row, heading, "");
  },
  "V24.weight": (book) => book.put("Departments", 0, "权重(%)", "六十"),
  "V24.weightPercent": (book) => book.put("Departments", 0, "权重(%)", 0.6, { format: "0%" }),
  "V24.weightSum": (book) => book.put("Departments", 0, "权重(%)", 59.99),
  "V24.weightFractions": (book) => {
    book.put("Departments", 0, "权重(%)", 0.6);
    book.put("Departments", 1, "权重(%)", 0.4);
  },
  "V24.weightMixed": (book) => book.put("Departments", 0, "权重(%)", 0.6),
  "V24.noBase": (book) => {
    for (const row of [4, 5, 6]) book.put("Indicators", row, "类型", "加分");
  },
  "V24.conversion": (book) => book.put("Indicators", 3, "换算", "50/0"),
  "V24.alternatives": (book) => book.put("Indicators", 5, "最高", 40),
  "V25.noGroup": (book) => book.put("Roster", 0, "党小组", ""),
  "V25.noBranch": (book) => book.put("Roster", 0, "支部", ""),
  "V25.unknownGroup": (book) => book.put("Roster", 0, "党小组", "高二组"),
  "V25.unknownGroup of activities": (book) => book.put("GroupActivities", 1, "党小组", "高二组"),
  "V25.duplicateGroup": (book) => {
    book.addRow("Groups", { 党小组: "高一组", 支部: "中学支部" });
  },
  "V26.spaces": (book) => book.put(JW_TABLE, 0, "姓名", "王 芳"),
  "V26.variant": (book) => book.put(JW_TABLE, 2, "姓名", "張敏"),
  "V27.formula": (book) => book.put(JW_TABLE, 0, "依据", "=见附件"),
  "V27.formula of a veto": (book) => book.put("Vetoes", 0, "说明", "@某人"),
  "V27.formula in the roster": (book) => book.put("Roster", 4, "事由", "+产假"),
  "V31.veto": (book) => book.put("Vetoes", 0, "文号", ""),
  "V31.vetoValue of a date": (book) => book.put("Vetoes", 0, "日期", "去年"),
  "V31.vetoValue of quarters": (book) => book.put("Vetoes", 0, "影响季度数", 3),
  "V31.vetoValue of a state": (book) => book.put("Vetoes", 0, "状态", "未知"),
  "V31.veto of nobody": (book) => {
    book.put("Vetoes", 0, "工号", "");
    book.put("Vetoes", 0, "姓名", "");
  },
  "V31.absence": (book) => book.put("Roster", 4, "批准人", ""),
};

/** The whole issue in a few lines: "V12.range E JW 评分-教务!E6 王芳（0101） “40.5”", its parameters, its fix. */
function whole({ rule, message, severity, department, sheet, cell, member, found, params, fix, confirmed }: Issue): string[] {
  const place = `${sheet ?? "–"}!${cell ?? "–"}`;
  const person = member ? `${member.name}（${member.id}）` : "–";
  const words = Object.entries(params)
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  expect([rule, confirmed]).toEqual([message.slice(0, 3), false]);
  const first = `${message} ${severity} ${department ?? "–"} ${place} ${person} “${found}”`;
  return [first, ...(words.length > 0 ? [words.join(" | ")] : []), ...(fix ?? []).map((edit) => JSON.stringify(edit))];
}

describe("every wording of validation", () => {
  it.each(Object.keys(CHANGES).map((name) => [name.slice(0, 3), name] as const))("[%s] %s", (_, name) => {
    const book = cleanBook();
    CHANGES[name]?.(book);
    expect(book.validate().issues.map(whole)).toEqual(EXPECTED[name]);
  });
});
