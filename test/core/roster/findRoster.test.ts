import { equallyGood, findRosters, rowOfColumns } from "../../../src/core/roster/findRoster";
import { remapped, rosterColumns } from "../../../src/core/roster/rosterHeadings";
import { listSheet } from "./lists";

const keysOf = (line: string[]) => rosterColumns(line, 0).map(({ key }) => key);

it.each([
  [
    ["序号", "工号", "姓名", "支部", "党小组", "党员类别", "所在部门", "参评状态", "事由", "批准人"],
    [null, "id", "name", "branch", "group", "status", "department", "participation", "reason", "approver"],
  ],
  [
    ["教工号", "名字", "所属支部", "小组", "类别", "部门"],
    ["id", "name", "branch", "group", "status", "department"],
  ],
  [
    ["职 工 号*", "姓　名（必填）", "党支部：", "正式／预备", "科室"],
    ["id", "name", "branch", "status", "department"],
  ],
  // The likelier word of two is taken; then the one to the left.
  [
    ["编号", "工号", "部门", "所在部门"],
    [null, "id", null, "department"],
  ],
  [
    ["部门", "部门", "姓名"],
    ["department", null, "name"],
  ],
])("knows the columns of %j", (line, keys) => {
  expect(keysOf(line)).toEqual(keys);
});

it("finds the headings below titles and notes, in the sheet that knows most of them", () => {
  const cover = listSheet([["说明"], ["姓名", "电话"]], { name: "封面" });
  const list = listSheet([["长庆八中党员名册"], ["2026年9月"], [], ["序号", "姓名", "工号", "小组"], [1, "王芳", "0001", "高一组"]]);
  const [first, ...others] = findRosters([cover, list]);
  expect([first?.sheet.name, first?.row]).toEqual(["名单", 3]);
  // 封面 names nothing but 姓名: no list.
  expect(others).toEqual([]);
});

it("says which sheets are as good as each other", () => {
  const year = (name: string) =>
    listSheet(
      [
        ["姓名", "工号"],
        ["王芳", "0001"],
      ],
      { name },
    );
  expect(equallyGood(findRosters([year("2025"), year("2026")])).map(({ sheet }) => sheet.name)).toEqual(["2025", "2026"]);
});

it("takes columns that are said by hand: another one, none, or one without a known heading", () => {
  const columns = rosterColumns(["编号", "老师", "姓名", "备注"], 2);
  expect(remapped(columns, { name: 3, id: null, group: 5 }).map(({ col, key }) => [col, key])).toEqual([
    [2, null],
    [3, "name"],
    [4, null],
    [5, "group"],
  ]);
  const sheet = listSheet([["名册"], ["号", "老师"], ["0001", "王芳"]]);
  expect(findRosters([sheet])).toEqual([]);
  expect(rowOfColumns(sheet, [0, 1])?.row).toBe(1);
  // Without headings the first person is no heading row.
  const bare = listSheet([["0001", "王芳"], ["0002", "李明"]]); // prettier-ignore
  expect(rowOfColumns(bare, [0, 1])).toMatchObject({ row: -1, columns: [] });
});
