import { csvSheet } from "../../../src/core/roster/csvSheet";
import { equallyGood, findRosters, ownSheets, rowOfColumns } from "../../../src/core/roster/findRoster";
import { headingRank, remapped, rosterColumns, ROSTER_KEYS, rosterHeading, type RosterKey } from "../../../src/core/roster/rosterHeadings";
import { rosterValue } from "../../../src/core/roster/rosterValues";
import type { CellValue } from "../../../src/core/snapshot";
import { listSheet } from "./lists";

describe("words of a list", () => {
  it("every heading that schools use, the likelier before the others", () => {
    const words: Readonly<Record<RosterKey, string>> = {
      id: "工号 教工号 职工号 教职工号 教师工号 员工号 工作证号 人员编号 教师编号 职工编号 编号",
      name: "姓名 名字 党员姓名 教师姓名 人员姓名 教职工姓名",
      branch: "支部 党支部 所属支部 所在支部 所属党支部 所在党支部 支部名称 党支部名称",
      group: "党小组 小组 所属党小组 所在党小组 所属小组 所在小组 党小组名称",
      status: "党员类别 类别 人员类别 党员类型 党员性质 正式预备 正式/预备 是否正式 政治面貌",
      department: "所在部门 部门 科室 所在科室 所属部门 工作部门 处室 所在处室 年级组 单位部门",
      participation: "参评状态 参评 是否参评 是否参加考评 参评情况 考评状态 状态",
      reason: "事由 原因 不参评事由 不参评原因 事由说明 未参评原因",
      approver: "批准人 审批人 批准 批准领导",
    };
    for (const key of ROSTER_KEYS) {
      const list = words[key].split(" ");
      expect([key, list.map((word) => headingRank(key, word))]).toEqual([key, list.map((_, index) => index)]);
      expect(rosterHeading(key)).toBe(list[0]);
    }
    expect([
      headingRank("id", " 工 号（必填）* "),
      headingRank("group", "党小组[选填]："),
      headingRank("id", "学号"),
      headingRank("id", ""),
    ]).toEqual([0, 0, -1, -1]);
  });

  it("every word of 党员类别 and 参评状态", () => {
    const meant = (key: RosterKey, words: string) => words.split(" ").map((word) => rosterValue(key, ` ${word} `, "General"));
    const all = (words: string, value: string) => words.split(" ").map(() => ({ kind: "value", value }));
    const full = "正式 正式党员 中共党员 中国共产党党员 是";
    const probationary = "预备 预备党员 中共预备党员 中国共产党预备党员 否";
    expect(meant("status", full)).toEqual(all(full, "正式"));
    expect(meant("status", probationary)).toEqual(all(probationary, "预备"));
    const part = "参评 参加 参加考评 是 在岗 正常 √";
    const none = "不参评 不参加 不参加考评 否 ×";
    expect(meant("participation", part)).toEqual(all(part, "参评"));
    expect(meant("participation", none)).toEqual(all(none, "不参评"));
    const reasons = "离退休 退休 离休 流动 长期病假 病假 产假 借调 外借 挂职 支教 停职";
    expect(meant("participation", reasons)).toEqual(reasons.split(" ").map((reason) => ({ kind: "value", value: "不参评", reason })));
    // Elsewhere these words are themselves.
    expect(rosterValue("reason", "是", "General")).toEqual({ kind: "value", value: "是" });
  });

  it("ids with the zeros that their format shows, in half-width characters; names without spaces between characters", () => {
    const id = (value: CellValue, format: string) => rosterValue("id", value, format);
    expect([id(12, "0000"), id(12, "0000.0"), id(12, "#0000"), id("'0012", "@"), id("A 05", "@")]).toEqual(
      ["0012", "12", "12", "0012", "A05"].map((value) => ({ kind: "value", value })),
    );
    expect(rosterValue("department", 12, "0000")).toEqual({ kind: "value", value: "12" });
    expect([id(1.5, "General"), id(-3, "General"), id("x-1", "@")]).toEqual([
      { kind: "fault" },
      { kind: "fault" },
      { kind: "value", value: "x-1" },
    ]);
    const name = (text: string) => rosterValue("name", text, "General");
    expect([name("王 　 芳"), name("Li  Ming 王 芳")]).toEqual(["王芳", "Li  Ming 王芳"].map((value) => ({ kind: "value", value })));
    expect(rosterValue("group", "高 一  组", "General")).toEqual({ kind: "value", value: "高 一 组" });
    expect([rosterValue("name", " ", "General"), rosterValue("id", "#N/A", "General"), rosterValue("group", true, "General")]).toEqual([
      { kind: "blank" },
      { kind: "fault" },
      { kind: "value", value: "TRUE" },
    ]);
  });
});

describe("where a list stands", () => {
  const good = listSheet([["名册"], ["姓名", "工号", "支部"], ["王芳", "0001", "一"]], { name: "甲", top: 3, left: 1 });
  const less = listSheet([["姓名", "电话"], ["x"], ["姓名", "工号"]], { name: "乙" });

  it("the best row of each sheet, with 姓名 and something else known, sheets with most columns first", () => {
    const found = findRosters([less, listSheet([["工号", "支部"]], { name: "丙" }), listSheet([["姓名", "电话"]]), good]);
    expect(found.map(({ sheet, row, columns }) => [sheet.name, row, columns.map(({ col, key }) => `${col} ${key ?? "–"}`)])).toEqual([
      ["甲", 4, ["1 name", "2 id", "3 branch"]],
      ["乙", 2, ["0 name", "1 id"]],
    ]);
    expect(equallyGood(found).map(({ sheet }) => sheet.name)).toEqual(["甲"]);
    expect(equallyGood(findRosters([less, { ...less, name: "丁" }])).map(({ sheet }) => sheet.name)).toEqual(["乙", "丁"]);
    expect(equallyGood([])).toEqual([]);
    const twice = findRosters([
      listSheet([
        ["姓名", "工号"],
        ["姓名", "工号"],
      ]),
    ]);
    expect(twice.map(({ row }) => row)).toEqual([0]);
    const deep = (rows: number) => findRosters([listSheet([...Array.from({ length: rows }, () => [""]), ["姓名", "工号"]])]).length;
    expect([deep(59), deep(60)]).toEqual([1, 0]);
  });

  it("columns said by hand: the first row that has something in all of them", () => {
    const sheet = listSheet(
      [
        ["", "x"],
        ["甲", "乙", " "],
        ["丙", "丁"],
      ],
      { top: 2, left: 3 },
    );
    expect(rowOfColumns(sheet, [3, 4])).toEqual({ sheet, row: 3, columns: rosterColumns(["甲", "乙", " "], 3) });
    expect([rowOfColumns(sheet, []), rowOfColumns(sheet, [3, 9]), rowOfColumns(sheet, [5])]).toEqual([null, null, null]);
  });

  it("columns mapped by hand: one key a column, one column a key", () => {
    const columns = rosterColumns([" 姓名 ", "", "工号", "支部"], 0);
    expect(columns).toEqual([
      { col: 0, heading: "姓名", key: "name" },
      { col: 2, heading: "工号", key: "id" },
      { col: 3, heading: "支部", key: "branch" },
    ]);
    const keys = (map: Parameters<typeof remapped>[1]) =>
      remapped(columns, map).map(({ col, heading, key }) => `${col} ${heading} ${key ?? "–"}`);
    expect(keys({})).toEqual(["0 姓名 name", "2 工号 id", "3 支部 branch"]);
    expect(keys({ id: 3 })).toEqual(["0 姓名 name", "2 工号 –", "3 支部 id"]);
    expect(keys({ id: null, group: 1 })).toEqual(["0 姓名 name", "1  group", "2 工号 –", "3 支部 branch"]);
  });

  it("sheets of the workbook that are no part of its book", () => {
    const table = { top: 0, left: 0, rowCount: 1, columnCount: 1, hasTotals: false };
    const sheets = ["花名册", "评分", "汇总", "我的"].map((name) => listSheet([], { name }));
    const tables = [
      { ...table, name: "Roster", sheet: "花名册" },
      { ...table, name: "Scores_X", sheet: "评分" },
      { ...table, name: "Summary", sheet: "汇总" },
      { ...table, name: "Mine", sheet: "我的" },
    ];
    expect(ownSheets({ sheets, tables, identity: null }).map(({ name }) => name)).toEqual(["我的"]);
  });
});

it("a text of values: what divides it, quotes, a mark of its beginning, and how its cells stand", () => {
  expect(csvSheet("x", "\uFEFFa,b")).toMatchObject({
    id: "csv",
    name: "x",
    hidden: false,
    protected: false,
    values: [["a", "b"]],
    numberFormats: [["@", "@"]],
  });
  const values = (text: string) => csvSheet("x", text).values;
  expect(values("a,\uFEFFb")).toEqual([["a", "\uFEFFb"]]);
  expect(values("a,b\n")).toEqual([["a", "b"]]);
  expect(values("a,b\n\nc")).toEqual([["a", "b"], ["", ""], ["c", ""]]); // prettier-ignore
  expect(values("a,")).toEqual([["a", ""]]);
  expect(values('a"b,"c""d"')).toEqual([['a"b', 'c"d']]);
  expect(values("a;b;c,d")).toEqual([["a", "b", "c,d"]]);
  expect(values("a\tb,c\td")).toEqual([["a", "b,c", "d"]]);
  expect(values('"a\r\nb"\rc')).toEqual([["a\r\nb"], ["c"]]);
});
