import { blocks } from "../../../src/core/blocks";
import { readBook } from "../../../src/core/reading/reading";
import { readSignOff } from "../../../src/core/reading/signOff";
import { cleanBook, DY_TABLE, JW, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

/** The foot of 评分-教务 in its row 11: A11, E11, I11, M11. */
function signedBy(...cells: readonly (string | number)[]): BookBuilder {
  const builder = cleanBook();
  builder.signOffs.set(JW_TABLE, cells);
  return builder;
}
const told = (builder: BookBuilder): string[] =>
  builder.validate().issues.map(({ message, cell, params }) => `${message} ${cell ?? ""} ${params["missing"] ?? params["roles"] ?? ""}`);

describe("signing off", () => {
  it.each([
    [["填表人：孙丽", "审核人(签字)：", "日期：2026-09-28"], "V30.unsigned E11 审核人签字"],
    [["填表人：孙丽", "审核人(签字)：赵主任", "日期："], "V30.unsigned I11 日期"],
    [["填表人：孙丽", "审核人(签字)：", "日期："], "V30.unsigned E11 审核人签字和日期"],
    [["填表人：孙丽", "审核人(签字)：____", "日期：　　年　月　日"], "V30.unsigned E11 审核人签字和日期"],
    [["填表人：孙丽", "", "日期：2026-09-28"], "V30.unsigned I11 审核人签字"],
    [["填表人：孙丽", "审核人(签字)：赵主任", ""], "V30.unsigned E11 日期"],
    [["孙丽"], "V30.unsigned  审核人签字和日期"],
    [["审核人(签字)：", "日期：2026-09-28"], "V30.unsigned A11 审核人签字"],
  ])("[V30] %j below the table is one issue: %s", (foot, issue) => {
    expect(told(signedBy(...foot))).toEqual([issue]);
  });

  it.each([
    [["填表人：孙丽", "审核人（签字）：赵主任", "日期：2026年9月28日"]],
    [["填表人：", "审核人：赵主任", "日期：九月二十八日"]],
    [["审核人(签字)：", "赵主任", "日期：", 46293]],
    [["审核人（签名）", "赵主任", "日期", "9.28"]],
    [["填表人：孙丽　审核人(签字)：赵主任　日期：2026-09-28"]],
    [["填 表 人：孙丽", "审 核 人（签字）：赵主任", "填表日期：9月28日"]],
  ])("[V30] signed is signed, however it is written: %j", (foot) => {
    expect(told(signedBy(...foot))).toEqual([]);
  });

  it("[V30] a note to the right of the table is nobody's signature and no date", () => {
    const builder = signedBy("填表人：孙丽", "审核人(签字)：赵主任", "日期：");
    builder.set(JW, "N11", "已谈话");
    expect(told(builder)).toEqual(["V30.unsigned I11 日期"]);
  });

  it("[V30] a sheet without a score, and one whose foot the table took in, is not asked twice", () => {
    const builder = signedBy("审核人(签字)：", "日期：");
    for (const row of [0, 1, 2, 3]) {
      for (const heading of ["备课教案", "课堂教学", "成绩突出", "教案缺课时"]) builder.put(JW_TABLE, row, heading, "");
    }
    expect(builder.validate().issues.filter(({ rule }) => rule === "V30")).toEqual([]);

    const taken = signedBy();
    taken.addRow(JW_TABLE, { 姓名: "审核人：赵主任", 备课教案: "日期：9月28日" });
    expect(taken.issues()).toEqual(["V22 I 评分-教务!C10"]);
  });

  it("[V30] stands in the way of official results until it is confirmed, and never of a trial run", () => {
    const builder = signedBy("审核人(签字)：", "日期：");
    const { issues } = builder.validate();
    expect([blocks(issues, "official").length, blocks(issues, "trial").length]).toEqual([1, 0]);
    const cell = { 规则: "V30", 工作表: JW, 单元格: "A11", 内容: "审核人(签字)：" };
    builder.addRow("Confirmations", { 确认人: "李书记", 理由: "纸质表已签字", ...cell });
    expect(blocks(builder.validate().issues, "official")).toEqual([]);
  });

  it("[V30] the filled label wins where a sheet has two of a kind", () => {
    const builder = signedBy("审核人(签字)：", "审核人：赵主任", "日期：", "日期：9月28日");
    const [sheet] = readBook(builder.snapshot()).scoreSheets;
    expect(sheet && [readSignOff(sheet).checkedBy?.text, readSignOff(sheet).date?.text]).toEqual(["赵主任", "9月28日"]);
  });
});

describe("scoring one's own row", () => {
  const DATED = "日期：2026-09-28";

  it.each([
    ["填表人：王芳", "审核人(签字)：赵主任", ["V32.own C6 填表人"]],
    ["填表人：孙丽", "审核人(签字)：李 强", ["V32.own C7 审核人"]],
    ["填表人：王芳", "审核人(签字)：王芳", ["V32.own C6 填表人和审核人"]],
    ["填表人：王芳、李强", "审核人(签字)：赵主任", ["V32.own C6 填表人", "V32.own C7 填表人"]],
    ["填表人：孙丽 李强", "审核人(签字)：赵主任/张敏", ["V32.own C7 填表人", "V32.own C8 审核人"]],
    ["填表人：0101", "审核人(签字)：张敏（0103）", ["V32.own C6 填表人", "V32.own C8 审核人"]],
    ["填表人：孙丽", "审核人(签字)：赵主任", []],
    // Nobody's row: 刘洋 takes no part, 陈静 is 不适用 here.
    ["填表人：刘洋", "审核人(签字)：陈静", []],
  ])("[V32] %s and %s: %j", (filledBy, checkedBy, expected) => {
    expect(told(signedBy(filledBy, checkedBy, DATED))).toEqual(expected);
  });

  it("[V32] a name that two members share accuses neither; an id beside it does", () => {
    const namesakes = (filledBy: string): string[] => {
      const builder = signedBy(filledBy, "审核人：赵主任", DATED);
      builder.put("Roster", 2, "姓名", "王芳");
      for (const table of [JW_TABLE, DY_TABLE]) builder.put(table, 2, "姓名", "王芳");
      return told(builder);
    };
    expect(namesakes("填表人：王芳")).toEqual([]);
    expect(namesakes("填表人：王芳（0103）")).toEqual(["V32.own C8 填表人"]);
  });

  it("[V32] another sheet's row is no row of their own, and a confirmation lets it stand", () => {
    const builder = cleanBook();
    builder.signOffs.set(DY_TABLE, ["填表人：陈静", "审核人(签字)：赵主任", DATED]);
    expect(told(builder)).toEqual(["V32.own C9 填表人"]);
    const cell = { 规则: "V32", 工作表: "评分-德育", 单元格: "C9", 内容: "陈静" };
    builder.addRow("Confirmations", { 确认人: "李书记", 理由: "由张敏核对", ...cell });
    expect(blocks(builder.validate().issues, "official")).toEqual([]);
  });
});
