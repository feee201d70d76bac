import { NO_REMARKS, readFormRemarks } from "../../../src/core/reading/readFormRemarks";
import type { BookSnapshot, CellValue } from "../../../src/core/snapshot";

/** 党小组考核表 as it stands; a cell that begins with "=" is a formula, `shows` its value. */
function formOf(cells: readonly (readonly CellValue[])[], shows: Readonly<Record<string, CellValue>> = {}): BookSnapshot {
  const values = cells.map((line) => line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? (shows[cell] ?? "") : cell)));
  const sheet = { id: "1", name: "考核表", hidden: false, protected: false, top: 0, left: 0, values, formulas: cells, numberFormats: [], merges: [], hiddenRows: [], hiddenColumns: [] }; // prettier-ignore
  const table = { name: "GroupForms", sheet: "考核表", top: 0, left: 0, rowCount: 1, columnCount: 1, hasTotals: false };
  return {
    sheets: [{ ...sheet, name: "别的", values: [], formulas: [] }, sheet],
    tables: [{ ...table, name: "Log", sheet: "别的" }, table],
    identity: null,
  };
}
const HEAD = [" 序号 ", "工号", "姓名", "总分", "备注", "备注原文"];
const members = (...given: Parameters<typeof formOf>): [string, string][] =>
  [...readFormRemarks(formOf(...given)).members].map(([id, { name, text }]) => [`${id} ${name}`, text]);
const opinions = (...given: Parameters<typeof formOf>) => [...readFormRemarks(formOf(...given)).opinions];

it("remarks beside members below their headings, by staff id; blank ones and rows of nobody are none", () => {
  expect(
    members([
      ["党小组", "高一组"],
      ["1", "0099", "早", 1, "在标题之上"],
      HEAD,
      [1, " 0101 ", " 王芳 ", 90, " 带班认真 ", "旧的"],
      [2, "0102", "李强", 88, "", "旧的"],
      [3, 103, "张敏", 88, 5, ""],
      ["", "", "", "", "没有工号", ""],
    ]),
  ).toEqual([
    ["0101 王芳", "带班认真"],
    ["103 张敏", "5"],
  ]);
});

it("another list ends the members': one that begins with 序号 or 党小组 and has no 备注", () => {
  const rows = (head: readonly CellValue[]) => members([HEAD, head, [1, "0101", "王芳", 90, "x"]]);
  expect([rows(["序号", "工号", "姓名"]), rows(["党小组", "小学组"]), rows(["序号", "备注"])]).toEqual([[], [], []]);
  expect(rows(["合计", ""])).toHaveLength(1);
  expect(rows(["党小组", "工号", "姓名", "备注", "x"])).toEqual([["0101 王芳", "90"]]);
  // Columns are found by their headings on each page; without 姓名 and 备注原文 too.
  expect(members([HEAD, ["备注", "工号"], ["好", "0101"]])).toEqual([["0101 ", "好"]]);
  expect(
    members([
      ["工号", "备注"],
      ["0101", "好"],
    ]),
  ).toEqual([["0101 ", "好"]]);
});

it("a formula of ours shows what was kept; what a person typed over it counts, without the mark that it is out of date", () => {
  const ours = '=IF(A1,"","已过期")&F2';
  const remark = (cell: CellValue, shown: CellValue = "", head = HEAD): string | undefined =>
    members([head, [1, "0101", "王芳", 90, cell, " 原文 "]], { [String(cell)]: shown })[0]?.[1];
  expect(remark(ours, "已过期：原文")).toBe("原文");
  expect(remark("=A1", "自己算的")).toBe("自己算的");
  expect([remark("已过期：要改"), remark("已过期要改"), remark("没有已过期")]).toEqual(["要改", "要改", "没有已过期"]);
  expect([remark("已过期"), remark("已过期：")]).toEqual([undefined, undefined]);
  expect(remark("已过期：：改")).toBe("：改");
  expect(remark(ours, "已过期", HEAD.slice(0, 5))).toBeUndefined();
});

it("opinions on the group of the page, from the line below their words; later pages are other groups'", () => {
  expect(
    opinions([
      ["支部意见", "党总支意见"],
      ["没有党小组", ""],
      [" 党小组 ", " 高一组 "],
      ["x", "支部意见", "", "党总支意见"],
      ["", " 同意 ", "", ""],
      ["党小组", "小学组"],
      ["", "支部意见", "", "党总支意见"],
      ["", "", "", "报中心"],
      ["党小组", "空组"],
      ["", "支部意见"],
      ["", ""],
      ["", "党总支意见"],
    ]),
  ).toEqual([
    ["高一组", ["同意", ""]],
    ["小学组", ["", "报中心"]],
  ]);
  expect(opinions([["党小组", "高一组"], ["支部意见"], ["一"], ["党总支意见"], ["二"]])).toEqual([["高一组", ["一", "二"]]]);
});

it("nothing of a book without the sheet or its table", () => {
  const { sheets, tables, identity } = formOf([HEAD, [1, "0101", "王芳", 90, "x"]]);
  expect(readFormRemarks({ sheets, tables: tables.slice(0, 1), identity })).toBe(NO_REMARKS);
  expect(readFormRemarks({ sheets: [], tables, identity })).toEqual({ members: new Map(), opinions: new Map() });
});
