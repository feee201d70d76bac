import { alone, findTable } from "../../../src/core/collect/findTable";
import { compact, isSignLine, labelTexts } from "../../../src/core/collect/labels";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../../../src/core/snapshot";

const sheetOf = (name: string, values: readonly (readonly CellValue[])[], top = 0, left = 0): SheetSnapshot => ({
  id: name,
  name,
  hidden: false,
  protected: false,
  top,
  left,
  values,
  formulas: values,
  numberFormats: values.map((line) => line.map(() => "General")),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});
const file = (...sheets: readonly SheetSnapshot[]): BookSnapshot => ({ sheets, tables: [], identity: null });
const table = (name: string, sheet: string) => ({ name, sheet, top: 3, left: 1, rowCount: 9, columnCount: 5, hasTotals: false });

describe("findTable", () => {
  const list = [["评分表"], ["", "工 号", "姓名", "", "分数（分）", ""], ["", "0101", "王芳", "", 5, ""], ["", "0102", "李强", "", 6, ""]];

  it("by name, whatever its case, on the sheet that it names; the name is the one asked for", () => {
    const one = sheetOf("甲", list);
    const found = findTable(
      { ...file(one), tables: [table("scores_jw", "甲"), table("Scores_JW", "没有"), table("Other", "甲")] },
      "Scores_JW",
      ["没有的列"],
    );
    expect(found).toEqual([{ sheet: one, table: { ...table("Scores_JW", "甲") }, below: [] }]);
  });

  it("by headings, without spaces and half-width, from the first filled heading to the last", () => {
    const one = sheetOf("甲", list, 10, 2);
    expect(findTable(file(one, sheetOf("乙", [["工号"]])), "T", ["工号", "姓名", "分数(分)"])).toEqual([
      { sheet: one, table: { name: "T", sheet: "甲", top: 11, left: 3, rowCount: 2, columnCount: 4, hasTotals: false }, below: [] },
    ]);
  });

  it("ends above the lines to sign, and looks no further than 60 rows for headings", () => {
    const signed = sheetOf("甲", [...list, [], ["", "审核人（签字）：赵主任"], ["", "别的"]]);
    expect(findTable(file(signed), "T", ["工号"])[0]!.table.rowCount).toBe(3);
    const deep = (rows: number): SheetSnapshot => sheetOf("甲", [...Array.from({ length: rows }, () => [""]), ["工号"]]);
    expect(findTable(file(deep(59)), "T", ["工号"]).map(({ table: one }) => one.top)).toEqual([59]);
    expect(findTable(file(deep(60)), "T", ["工号"])).toEqual([]);
  });

  it("from the first row of the sheet, and with nothing between the headings and the lines to sign", () => {
    const place = (...values: readonly (readonly CellValue[])[]): number[] =>
      findTable(file(sheetOf("甲", values)), "T", ["工号"]).flatMap(({ table: one }) => [one.top, one.rowCount]);
    expect(place(["工号"], ["0101"])).toEqual([0, 1]);
    expect(place(["工号"], ["日期："], ["0101"])).toEqual([0, 0]);
  });

  it("with what was typed under a table that did not grow, down to the lines to sign; rows under those are told", () => {
    const rows = [["工号", "姓名", "分数"], ["01", "王芳", 5], ["02", "李强", 6], [], ["03", "张敏", 7], [], ["填表人：", "", "日期："]];
    const named = (values: readonly (readonly CellValue[])[], rowCount = 1, hasTotals = false) => {
      const list = { name: "T", sheet: "甲", top: 0, left: 0, rowCount, columnCount: 3, hasTotals };
      const [found] = findTable({ ...file(sheetOf("甲", values)), tables: [list] }, "T", []);
      return [found!.table.rowCount, found!.below];
    };
    expect(named(rows)).toEqual([4, []]);
    expect(named(rows, 4)).toEqual([4, []]);
    expect(named(rows, 9)).toEqual([9, []]);
    expect(named(rows, 1, true)).toEqual([1, []]);
    // Beside the table anybody may write.
    expect(named([...rows.slice(0, 2), ["", "", "", "旁注"]])).toEqual([1, []]);
    expect(named([...rows, ["04", "陈静", 8], ["经核对", "无误", ""], ["审核人(签字)：", "x", "y"]])).toEqual([4, [7]]);
    expect(named(rows.slice(0, 5))).toEqual([4, []]);
  });

  it("every place of it: on two sheets", () => {
    expect(findTable(file(sheetOf("甲", list), sheetOf("乙", list)), "T", ["姓名"]).map(({ sheet }) => sheet.name)).toEqual(["甲", "乙"]);
  });

  it("alone: a file of that one sheet and table", () => {
    const found = { sheet: sheetOf("甲", list), table: table("T", "甲") };
    expect(alone(found)).toEqual({ sheets: [found.sheet], tables: [found.table], identity: null });
  });
});

describe("labels", () => {
  it("every different text that stands after a label, on every sheet, half-width and without spaces", () => {
    const one = sheetOf("甲", [
      ["考核周期： 2026年 第三季度", 5, "部门：教务（JW）"],
      ["模板版本：1", true],
    ]);
    const two = sheetOf("乙", [["考核周期:２０２６年第三季度", "部 门:德育（DY）", "考评簿编号：book\u200b-1", "其他：x", "注部门：x"]]);
    expect(labelTexts([one, two])).toEqual({
      period: ["2026年第三季度"],
      department: ["教务(JW)", "德育(DY)"],
      version: ["1"],
      book: ["book-1"],
    });
    expect(labelTexts([])).toEqual({ period: [], department: [], version: [], book: [] });
  });

  it("reads no cell of more than 200 characters", () => {
    const long = (length: number): SheetSnapshot => sheetOf("甲", [["部门：".padEnd(length, "x")]]);
    expect(labelTexts([long(200)]).department).toHaveLength(1);
    expect(labelTexts([long(201)]).department).toEqual([]);
  });

  it("compact and isSignLine", () => {
    expect(compact(" ＡＢ１ \u2060（签字）：\ufeff")).toBe("AB1(签字):");
    expect([["填表人：", 1], ["", "审核人（签字）: 赵"], ["日 期：2026"]].map(isSignLine)).toEqual([true, true, true]);
    expect([["王芳", 1], ["周日期："], ["日期"], [5, true]].map(isSignLine)).toEqual([false, false, false, false]);
  });
});
