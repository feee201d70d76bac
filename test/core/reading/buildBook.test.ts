import { buildBook } from "../../../src/core/reading/buildBook";
import { readBook } from "../../../src/core/reading/reading";
import type { Book } from "../../../src/core/book";
import { bookWith, ROW } from "../publicity/articlesBook";
import { cleanBook, DY_TABLE, JW, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";

const bookOf = (alter: (builder: BookBuilder) => void = () => undefined, builder = cleanBook()): Book => {
  alter(builder);
  return buildBook(readBook(builder.snapshot()));
};
const at = (cell: string, sheet = JW) => ({ sheet, cell });

describe("[B1] score sheets", () => {
  it("their ranges, their rows of participants, every entry with its cell", () => {
    const [jw, dy] = bookOf().scoreSheets;
    expect(jw).toMatchObject({ department: "JW", sheet: JW, idRange: "B6:B9", scoreRange: "K6:K9" });
    expect(jw?.rows.map(({ memberId }) => memberId)).toEqual(["0101", "0102", "0103", "0104"]);
    expect(jw?.rows[0]).toEqual({
      memberId: "0101",
      entries: [
        { kind: "number", value: 3550, at: at("E6") },
        { kind: "number", value: 5500, at: at("F6") },
        { kind: "number", value: 200, at: at("G6") },
        { kind: "blank", at: at("H6") },
      ],
      scoreAt: at("K6"),
    });
    expect(jw?.rows[3]?.entries[0]).toEqual({ kind: "notApplicable", at: at("E9") });
    expect(dy).toMatchObject({ department: "DY", sheet: "评分-德育", idRange: "B6:B9" });
  });

  it("[T1] what is no score, out of bounds, twice in a slot or hidden is unreadable", () => {
    const entries = (alter: (builder: BookBuilder) => void, sheet = 0): string[] =>
      bookOf(alter).scoreSheets[sheet]!.rows[0]!.entries.map(({ kind }) => kind);
    expect(entries((builder) => builder.put(JW_TABLE, 0, "备课教案", "好"))).toEqual(["unreadable", "number", "number", "blank"]);
    expect(entries((builder) => builder.put(JW_TABLE, 0, "备课教案", 40.5))).toEqual(["unreadable", "number", "number", "blank"]);
    expect(entries((builder) => builder.put(DY_TABLE, 0, "育人值周", 30), 1)).toEqual(["unreadable", "unreadable", "number", "blank"]);
    expect(entries((builder) => builder.sheets.get(JW)!.merges.push("E6:F6"))).toEqual(["number", "unreadable", "number", "blank"]);
  });

  it("[V02] a column that is not there has its entries at the row's first cell", () => {
    const [jw] = bookOf((builder) => {
      for (const cell of ["E5", "K5", "B5"]) builder.set(JW, cell, "别的");
    }).scoreSheets;
    expect(jw).toMatchObject({ idRange: "A6:A9", scoreRange: "A6:A9" });
    expect(jw?.rows[0]).toMatchObject({ memberId: "0101", scoreAt: at("A6") });
    expect(jw?.rows[0]?.entries[0]).toEqual({ kind: "unreadable", at: at("A6") });
  });

  it("[V05] [V23] a second row of one member, a stranger and who takes no part have none", () => {
    const ids = (alter: (builder: BookBuilder) => void): string[] => bookOf(alter).scoreSheets[0]!.rows.map(({ memberId }) => memberId);
    const all = ["0101", "0102", "0103", "0104"];
    expect(ids((builder) => void builder.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: 1 }))).toEqual(all);
    expect(ids((builder) => void builder.addRow(JW_TABLE, { 工号: "0999", 姓名: "外人", 备课教案: 1 }))).toEqual(all);
    expect(ids((builder) => void builder.addRow(JW_TABLE, { 工号: "0105", 姓名: "刘洋", 备课教案: 1 }))).toEqual(all);
    expect(ids((builder) => builder.put("Roster", 1, "参评状态", "不参评"))).toEqual(["0101", "0103", "0104"]);
  });
});

it("[G1] activities: whole counts and points, what is missing or out of bounds is blank; each at its cell", () => {
  const { activities } = bookOf((builder) => {
    builder.put("GroupActivities", 1, "党小组会(次)", 2.5);
    builder.put("GroupActivities", 1, "业绩", 21);
    builder.put("GroupActivities", 1, "志愿服务", "");
  });
  const cell = (address: string) => at(address, "党小组活动");
  expect(activities).toEqual([
    {
      group: "高一组",
      meetings: 3,
      due: 6,
      present: 6,
      work: 1800,
      volunteering: 800,
      publicity: 750,
      honours: 200,
      cells: {
        group: cell("A2"),
        meetings: cell("B2"),
        due: cell("C2"),
        present: cell("D2"),
        work: cell("E2"),
        volunteering: cell("F2"),
        publicity: cell("G2"),
        honours: cell("H2"),
      },
    },
    expect.objectContaining({
      group: "小学组",
      meetings: null,
      due: 6,
      present: 5,
      work: null,
      volunteering: null,
      publicity: 600,
      honours: 0,
    }),
  ]);
  const lacking = bookOf((builder) => builder.set("党小组活动", "E1", "别的")).activities[0];
  expect([lacking?.work, lacking?.cells.work, lacking?.cells.honours]).toEqual([null, cell("A2"), cell("H2")]);
});

it("[E3] vetoes that can be read, at their 工号; the quarter of their date", () => {
  const veto = bookOf().vetoes;
  expect(veto).toEqual([
    { memberId: "0102", reasonCode: "A1", document: "校党字〔2026〕3号", from: { year: 2026, quarter: 2 }, quarters: 2, revoked: false, at: at("A2", "一票否决") },
  ]); // prettier-ignore
  const without = (heading: string, value: string): number => bookOf((builder) => builder.put("Vetoes", 0, heading, value)).vetoes.length;
  expect([without("日期", ""), without("影响季度数", "3"), without("状态", "?"), without("工号", "0999"), without("文号", "")]).toEqual([
    0, 0, 0, 0, 1,
  ]);
  expect(bookOf((builder) => builder.set("一票否决", "A1", "别的")).vetoes).toEqual([]);
});

it("[B3] members of the roster once each, groups and departments in their order", () => {
  const book = bookOf((builder) => builder.put("Roster", 1, "工号", "0101"));
  expect(book.members.map(({ id, name }) => `${id} ${name}`)).toEqual(["0101 王芳", "0103 张敏", "0104 陈静", "0105 刘洋"]);
  expect(book.groups.map(({ name }) => name)).toEqual(["高一组", "小学组"]);
  expect(book.departments.map(({ code }) => code)).toEqual(["JW", "DY"]);
});

describe("[P1] articles", () => {
  const articles = (...rows: Parameters<typeof bookWith>[0][number][]) => bookOf(undefined, bookWith(rows)).articles;

  it("a row with all that it needs, at its cells; authors once", () => {
    const cell = (column: string) => at(`${column}2`, "宣传稿件");
    expect(articles({ 稿件编号: " Ａ1 ", 标题: " 好 ", 媒体: " 校报 ", 作者: "0101；王芳；外人", 链接或剪报: " " })).toEqual([
      {
        code: "A1",
        title: "好",
        outlet: "校报",
        level: "school",
        date: "2026-09-15",
        inQuarter: true,
        proven: false,
        authors: [
          { id: "0101", name: "王芳" },
          { id: null, name: "外人" },
        ],
        cells: { code: cell("A"), date: cell("B"), title: cell("C"), level: cell("E"), authors: cell("F"), link: cell("G") },
      },
    ]);
    expect(articles({})[0]).toMatchObject({ proven: true });
  });

  it("none without code, date, level or an author that can be told", () => {
    for (const row of [{ 稿件编号: "\u200b" }, { 日期: "九月" }, { 级别: "院级" }, { 作者: "" }, { 作者: "0999" }, { 作者: "0101；0999" }])
      expect([row, articles(row)]).toEqual([row, []]);
    expect(articles({ 级别: " 国家级 " }, { 级别: "省级" }, { 级别: "市级" }, { 级别: "中心" }).map(({ level }) => level)).toEqual([
      "national",
      "provincial",
      "city",
      "centre",
    ]);
  });

  it("in the quarter by its first and last day; dates in full width", () => {
    const day = (日期: string) => articles({ 日期 })[0];
    expect(["2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01", "2025-09-15"].map((one) => day(one)?.inQuarter)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(day("２０２６．９．５")?.date).toBe("2026-09-05");
  });

  it("[V02] without 媒体 or 链接 the rest is there; the cells of a missing column are none", () => {
    const builder = bookWith([ROW]);
    for (const cell of ["C1", "D1", "G1"]) builder.set("宣传稿件", cell, "别的");
    expect(bookOf(undefined, builder).articles).toMatchObject([
      { title: "", outlet: "", proven: false, cells: { title: at("", ""), link: at("", "") } },
    ]);
  });
});
