import { readSignOff, signers, type SignOff } from "../../../src/core/reading/signOff";
import { readBook } from "../../../src/core/reading/reading";
import type { CellValue } from "../../../src/core/snapshot";
import { cleanBook, JW, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";
import { rosterOf } from "./rosterOf";

/** The foot of 评分-教务 in A11, E11, I11 … */
function signOffOf(foot: readonly CellValue[], alter: (builder: BookBuilder) => void = () => undefined): SignOff {
  const builder = cleanBook();
  builder.signOffs.set(JW_TABLE, foot);
  alter(builder);
  return readSignOff(readBook(builder.snapshot()).scoreSheets[0]!);
}
const texts = (...foot: readonly CellValue[]): readonly (string | null)[] => {
  const { filledBy, checkedBy, date } = signOffOf(foot);
  return [filledBy, checkedBy, date].map((line) => line && line.text);
};

describe("[V30] the lines to sign", () => {
  it("what follows the label, in its cell or in the next filled one that has no label", () => {
    expect(texts("填表人：孙丽", "审核人(签字)：赵主任", "日期：2026-09-28")).toEqual(["孙丽", "赵主任", "2026-09-28"]);
    expect(texts("填表人：", "孙丽", "审核人：")).toEqual(["孙丽", "", null]);
    expect(texts("填表人：", "审核人：", "赵主任")).toEqual(["", "赵主任", null]);
    expect(texts("填表人：", "", "孙丽")).toEqual(["孙丽", null, null]);
    expect(texts("填表人：孙丽", "周某")).toEqual(["孙丽", null, null]);
    expect(texts()).toEqual([null, null, null]);
  });

  it("several labels in one cell, each up to the next; only the last looks into the next cell", () => {
    expect(texts("填表人：孙丽 审核人：赵主任　日期：9月28日")).toEqual(["孙丽", "赵主任", "9月28日"]);
    expect(texts("填表人： 审核人：", "赵主任")).toEqual(["", "赵主任", null]);
  });

  it("labels with spaces, half-width, with 签字 or 签名 in brackets, or alone in their cell", () => {
    expect(texts("填 表 人 : 孙丽", "审 核 人（ 签 字 ）：赵", "日  期：1")).toEqual(["孙丽", "赵", "1"]);
    expect(texts("填表人", "孙丽", "审核人(签名)", "赵主任")).toEqual(["孙丽", "赵主任", null]);
    expect(texts("审核人(盖章)：赵", "填表人孙丽", "周日期末")).toEqual([null, null, null]);
    expect(texts("填表人 ：孙丽", "审核人 (签字) ：赵", "日期 ：2")).toEqual(["孙丽", "赵", "2"]);
  });

  it("a line to write on, and 年 月 日 that nobody filled, are blank; a date stands as its text", () => {
    expect(texts("填表人：____", "审核人：＿＿ _", "日期：  年  月  日")).toEqual(["", "", ""]);
    expect(texts("填表人：_孙丽_", "日期：2026年_月_日")).toEqual(["孙丽", null, "2026年 月 日"]);
    expect(texts("日期：____-__-__", "填表人：/")).toEqual(["", null, ""]);
    expect(texts("日期：.", "审核人：——", "填表人：–")).toEqual(["", "", ""]);
    const shown = cleanBook();
    shown.signOffs.delete(JW_TABLE);
    shown.set(JW, "A11", "日期：");
    shown.set(JW, "B11", 46293, { format: "yyyy-m-d" });
    expect(readSignOff(readBook(shown.snapshot()).scoreSheets[0]!).date?.text).toBe("2026-09-28");
  });

  it("of two labels of one kind the filled one, of two filled ones the first; the cell is the label's", () => {
    expect(texts("填表人：", "填表人：孙丽", "填表人：周某")).toEqual(["孙丽", null, null]);
    const { filledBy } = signOffOf(["填表人：", "填表人：孙丽"]);
    expect([filledBy?.cell.row, filledBy?.cell.col]).toEqual([10, 4]);
    expect(signOffOf(["填表人：", "孙丽"]).filledBy?.cell.col).toBe(0);
  });

  it("not above or in the table, but on a row of notes that the table took in", () => {
    const inside = signOffOf([], (builder) => {
      builder.set(JW, "G1", "审核人：不是他");
      builder.put(JW_TABLE, 0, "备注", "填表人：不是她");
      builder.addRow(JW_TABLE, { 姓名: "审核人：赵主任", 备课教案: "日期：9月28日" });
    });
    expect([inside.filledBy, inside.checkedBy?.text, inside.date?.text]).toEqual([null, "赵主任", "9月28日"]);
  });
});

describe("[V32] the members named there", () => {
  const ROSTER = rosterOf("0101 王芳", "0102 李强", "0103 张敏", "0104 张敏", "0105 陈静");
  const named = (text: string): string[] => signers(text, ROSTER).map(({ member }) => member.id);

  it("by name or id, each once, with any usual mark between them", () => {
    expect([named("王芳"), named("0101"), named("王芳(0102)"), named("0101 (王芳)"), named("")]).toEqual([
      ["0101"],
      ["0101"],
      ["0102"],
      ["0101"],
      [],
    ]);
    for (const mark of ["、", ",", ";", "/", "|", "&", "+", "和", "及", " "])
      expect([mark, named(`王芳${mark}李强`)]).toEqual([mark, ["0101", "0102"]]);
    expect(named("王芳、0101、陈静")).toEqual(["0101", "0105"]);
    expect(named("王 芳")).toEqual(["0101"]);
    expect(named("外人 王芳  李强、陈静")).toEqual(["0101", "0102", "0105"]);
  });

  it("nobody by a shared name or a stranger's", () => {
    expect([
      named("张敏"),
      named("外人"),
      named("张敏(0104)"),
      named("张敏(外)"),
      named("王芳(语文组)"),
      named("()"),
      named("0999"),
    ]).toEqual([[], [], ["0104"], [], ["0101"], [], []]);
    const nameless = rosterOf("- 王芳", "0102 ");
    expect([signers("王芳()", nameless).length, signers("( )", nameless).length]).toEqual([1, 0]);
  });
});
