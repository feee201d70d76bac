import { readReturn } from "../../../src/core/collect/readReturns";
import type { ReturnedSheet } from "../../../src/core/collect/returned";
import { withReceipts } from "../../../src/commands/receiptsOfReturns";
import { readForms } from "../../../src/core/board/readForms";
import { readBook } from "../../../src/core/reading/reading";
import type { CellValue, TemplateMark } from "../../../src/core/snapshot";
import { bookWith, type ArticleRow } from "../publicity/articlesBook";
import { bookBut, changeLines, fileOf, MARK, reasons, returnTo, taken, type Alter } from "./returnedFile";

const CLEAN = bookBut();
const ACTIVITIES = "GroupActivities";
const groupMark = (of: string): TemplateMark => ({ ...MARK, kind: "activities", of, ids: [] });

/** Only the rows of these groups stay in the list. */
const only =
  (...groups: readonly string[]): Alter =>
  (builder) => {
    const sheet = builder.sheets.get("党小组活动")!;
    for (const row of [1, 2])
      if (!groups.includes(String(sheet.values[row]?.[0]))) for (const grid of [sheet.values, sheet.formulas]) grid[row] = [];
  };

describe("党小组活动", () => {
  const blank: Alter = (builder) => {
    for (const row of [0, 1])
      for (const heading of ["党小组会(次)", "主题党日应到", "实到", "业绩", "志愿服务", "宣传材料", "荣誉加分"])
        builder.put(ACTIVITIES, row, heading, "");
  };
  const high = (alter: Alter = () => undefined, mark: TemplateMark | null = groupMark("高一组")) =>
    fileOf(ACTIVITIES, mark, (builder) => {
      only("高一组")(builder);
      alter(builder);
    });

  it("takes one group's figures into its row", () => {
    const returned = taken(returnTo(bookBut(blank), high()));
    expect(changeLines(returned)).toEqual([
      '党小组活动!B2 党小组会(次) 高一组: "" → 3',
      '党小组活动!C2 主题党日应到 高一组: "" → 6',
      '党小组活动!D2 实到 高一组: "" → 6',
      '党小组活动!E2 业绩 高一组: "" → 18',
      '党小组活动!F2 志愿服务 高一组: "" → 8',
      '党小组活动!G2 宣传材料 高一组: "" → 7.5',
      '党小组活动!H2 荣誉加分 高一组: "" → 2',
    ]);
    expect(returned).toMatchObject({
      kind: "sheet",
      target: { kind: "activities", of: "高一组", name: "高一组" },
      state: "new",
      rows: 1,
      additions: [],
      notes: [],
    });
    expect([...returned.said]).toEqual([["GroupActivities 高一组", '["高一组",3,6,6,18,8,7.5,2,""]']]);
  });

  it("is changed where anything stood in the group's row, unchanged where all is the same, a text in its spaces too", () => {
    const raised = high((builder) => builder.put(ACTIVITIES, 0, "业绩", 19));
    expect(taken(returnTo(CLEAN, raised)).state).toBe("changed");
    expect(changeLines(returnTo(CLEAN, raised))).toEqual(["党小组活动!E2 业绩 高一组: 18 → 19"]);
    const same = high((builder) => builder.put(ACTIVITIES, 0, "党小组", " 高一组 "));
    expect(taken(returnTo(CLEAN, same))).toMatchObject({ state: "unchanged", changes: [] });
    const other = bookBut((builder) => {
      blank(builder);
      builder.put(ACTIVITIES, 1, "业绩", 5);
    });
    expect(taken(returnTo(other, high())).state).toBe("new");
    const selfChecked = bookBut((builder) => {
      blank(builder);
      builder.put(ACTIVITIES, 0, "自查(不计分)", 90);
    });
    expect(taken(returnTo(selfChecked, high())).state).toBe("changed");
  });

  it("a group without a row in the book is an addition by the keys of the columns", () => {
    const returned = taken(returnTo(bookBut(only("小学组")), high()));
    expect(returned).toMatchObject({ state: "new", changes: [] });
    expect(returned.additions).toEqual([
      {
        table: ACTIVITIES,
        key: "GroupActivities 高一组",
        who: "高一组",
        values: { group: "高一组", meetings: 3, due: 6, present: 6, work: 18, volunteering: 8, publicity: 7.5, honours: 2, selfCheck: "" },
      },
    ]);
  });

  it("takes several groups of a file without a mark, with a note", () => {
    const file = fileOf(ACTIVITIES, null, (builder) => {
      builder.set("党小组活动", "L1", "考核周期：2026年第三季度");
      builder.put(ACTIVITIES, 1, "实到", 4);
    });
    const returned = taken(returnTo(CLEAN, file));
    expect(changeLines(returned)).toEqual(["党小组活动!D3 实到 小学组: 5 → 4"]);
    expect(returned).toMatchObject({ target: { kind: "activities", of: "", name: "" }, rows: 2, notes: [{ note: "noMark" }] });
    expect(returned.groups).toEqual(["高一组", "小学组"]);
    expect([...returned.said.keys()]).toEqual(["GroupActivities 高一组", "GroupActivities 小学组"]);
  });

  it("knows by its one filled row whose sheet it is where the mark is lost, and gives that group its receipt", () => {
    const unmarked = (alter: Alter) => taken(returnTo(bookBut(blank), fileOf(ACTIVITIES, null, alter)));
    const label: Alter = (builder) => builder.set("党小组活动", "L1", "考核周期：2026年第三季度");
    const one = unmarked((builder) => (only("高一组")(builder), label(builder)));
    expect(one).toMatchObject({ target: { kind: "activities", of: "高一组", name: "高一组" }, notes: [{ note: "noMark" }] });
    const receiptsOf = (returned: ReturnedSheet) =>
      withReceipts(CLEAN.identity!, { user: "王老师", now: () => "2026-10-06T16:20:00" }, [{ name: "活动.xlsx", returned }]).receipts;
    expect(receiptsOf(one)).toMatchObject([{ kind: "activities", of: "高一组", file: "活动.xlsx", by: "王老师" }]);
    // The board then says 已收, and in which file.
    const identity = { ...CLEAN.identity!, receipts: receiptsOf(one) ?? [] };
    expect(readForms(readBook({ ...CLEAN, identity }))).toMatchObject([
      { of: "高一组", state: "received", receipt: { file: "活动.xlsx" } },
    ]);
    expect(receiptsOf(unmarked(label))).toMatchObject([{ of: "高一组" }, { of: "小学组" }]);
  });

  it("refuses groups that are not meant, and a file without the group it was made for", () => {
    const both = fileOf(ACTIVITIES, groupMark("高一组"));
    expect(reasons(returnTo(CLEAN, both))).toEqual([{ why: "strangers", rows: [{ row: 3, who: "小学组" }], groups: true }]);
    const renamed = high((builder) => builder.put(ACTIVITIES, 0, "党小组", " 高二组 "));
    expect(reasons(returnTo(CLEAN, renamed))).toEqual([
      { why: "strangers", rows: [{ row: 2, who: "高二组" }], groups: true },
      { why: "missing", people: ["高一组"] },
    ]);
    // One that was meant but is in the list of groups no more.
    expect(
      reasons(
        returnTo(
          CLEAN,
          high((builder) => builder.put(ACTIVITIES, 0, "党小组", "高二组"), groupMark("高二组")),
        ),
      ),
    ).toEqual([{ why: "strangers", rows: [{ row: 2, who: "高二组" }], groups: true }]);
  });

  it("refuses a group twice with other figures; a row written twice alike is one", () => {
    const twice = (work: CellValue): ReturnType<typeof high> =>
      high((builder) => {
        ["高一组", 3, 6, 6, work, 8, 7.5, 2].forEach((value, col) => builder.set("党小组活动", `${"ABCDEFGH"[col]!}3`, value));
      });
    expect(reasons(returnTo(CLEAN, twice(17)))).toEqual([{ why: "twice", people: ["高一组"] }]);
    expect(taken(returnTo(CLEAN, twice(18)))).toMatchObject({ state: "unchanged", rows: 1 });
  });

  it("refuses what is empty but for the group's name", () => {
    expect(reasons(returnTo(CLEAN, high(blank)))).toEqual([{ why: "empty" }]);
    expect(
      reasons(
        returnTo(
          CLEAN,
          high((builder) => (blank(builder), builder.put(ACTIVITIES, 0, "业绩", "　\u200b"))),
        ),
      ),
    ).toEqual([{ why: "empty" }]);
    expect(
      taken(
        returnTo(
          bookBut(blank),
          high((builder) => (blank(builder), builder.put(ACTIVITIES, 0, "荣誉加分", 0))),
        ),
      ).state,
    ).toBe("new");
  });

  it("[V02] refuses lost headings of the book and of the file; 自查 may be missing, a moved or new column is found", () => {
    const rename =
      (...cells: readonly string[]): Alter =>
      (builder) =>
        cells.forEach((at) => builder.set("党小组活动", at, "别的"));
    expect(reasons(returnTo(bookBut(rename("B1", "E1")), high()))).toEqual([{ why: "bookHeadings", headings: ["党小组会(次)", "业绩"] }]);
    expect(reasons(returnTo(CLEAN, high(rename("C1"))))).toEqual([{ why: "headings", headings: ["主题党日应到"] }]);
    expect(changeLines(returnTo(CLEAN, high(rename("I1"))))).toEqual([]);
    const moved = high((builder) => {
      builder.set("党小组活动", "B1", "业绩");
      builder.set("党小组活动", "E1", "党小组会(次)");
    });
    expect(changeLines(returnTo(CLEAN, moved))).toEqual(["党小组活动!B2 党小组会(次) 高一组: 3 → 18", "党小组活动!E2 业绩 高一组: 18 → 3"]);
  });

  it("a column that only the file lacks is left as it is in the book", () => {
    const book = bookBut((builder) => builder.put(ACTIVITIES, 0, "自查(不计分)", 95));
    const file = high((builder) => builder.set("党小组活动", "I1", "别的"));
    expect(changeLines(returnTo(book, file))).toEqual([]);
    expect(changeLines(returnTo(book, high()))).toEqual(['党小组活动!I2 自查(不计分) 高一组: 95 → ""']);
  });

  it("a book without the list takes nothing", () => {
    const book = bookBut((builder) => (builder.tables = builder.tables.filter(({ name }) => name !== ACTIVITIES)));
    expect(reasons(returnTo(book, high()))).toEqual([{ why: "noSheet", name: "党小组活动" }]);
  });
});

describe("宣传稿件", () => {
  const NOTHING: ArticleRow = { 日期: "", 标题: "", 媒体: "", 级别: "", 作者: "", 链接或剪报: "" };
  const mark: TemplateMark = { ...MARK, kind: "articles", of: "", ids: [] };
  const book = (...rows: readonly ArticleRow[]) => bookWith(rows).snapshot();
  const file = (rows: readonly ArticleRow[], format = "General") => {
    const { sheets, tables, identity } = bookWith(rows, format).snapshot();
    return {
      sheets: sheets.filter(({ name }) => name === "宣传稿件"),
      tables: tables.filter(({ name }) => name === "Articles"),
      identity: { ...identity!, template: mark },
    };
  };
  const bring = (there: readonly ArticleRow[], rows: readonly ArticleRow[], format?: string) =>
    readReturn(file(rows, format), readBook(book(...there)));

  it("adds what is new, in the order of the file, and leaves what is there", () => {
    const returned = taken(bring([{}], [{ 稿件编号: " B7 ", 标题: " 秋季运动会 ", 媒体: "市报" }, {}]));
    expect(returned).toMatchObject({ target: { kind: "articles", of: "", name: "" }, state: "new", rows: 2, changes: [], notes: [] });
    expect(returned.additions).toEqual([
      {
        table: "Articles",
        key: "Articles B7 市报",
        who: "秋季运动会",
        values: {
          code: " B7 ",
          date: "2026-09-15",
          title: " 秋季运动会 ",
          outlet: "市报",
          level: "校级",
          authors: "0101",
          link: "剪报第1号",
        },
      },
    ]);
  });

  it("one story is known by its code, half-width and in capitals, and its outlet; without a code by its title", () => {
    expect(taken(bring([{}], [{ 稿件编号: "ａ1", 媒体: "校园 公众号" }])).additions).toEqual([]);
    const again = taken(bring([{ 稿件编号: "" }], [{ 稿件编号: "", 标题: "《把课堂还给学生》", 级别: "市级" }]));
    expect(again.state).toBe("changed");
    expect(changeLines(again)).toEqual([
      '宣传稿件!C2 标题 《把课堂还给学生》: "把课堂还给学生" → "《把课堂还给学生》"',
      '宣传稿件!E2 级别 《把课堂还给学生》: "校级" → "市级"',
    ]);
    expect(taken(bring([{ 稿件编号: "" }], [{ 稿件编号: "", 标题: "另一篇" }])).additions.map(({ key }) => key)).toEqual([
      "Articles 另一篇 校园公众号",
    ]);
  });

  it("who: the title, or the code where there is none", () => {
    const [one] = taken(bring([{}], [{ 稿件编号: " C3 ", 标题: "" }])).additions;
    expect(one).toMatchObject({ who: "C3", key: "Articles C3 校园公众号" });
  });

  it("never writes one article over another of the same code and outlet; the upper of two in the book counts", () => {
    expect(reasons(bring([{ 标题: " 原来的 " }], [{ 稿件编号: " A1 ", 标题: "别的" }]))).toEqual([
      { why: "articleTaken", code: "A1", title: "原来的" },
    ]);
    expect(reasons(bring([{ 标题: "原来的" }, { 标题: "别的" }], [{ 标题: "别的" }]))).toEqual([
      { why: "articleTaken", code: "A1", title: "原来的" },
    ]);
  });

  it("a date comes as its text, whatever its format; the same day is no change", () => {
    // 46280 is 2026-09-15.
    expect(taken(bring([{}], [{ 日期: 46280 }], "yyyy/m/d"))).toMatchObject({ state: "unchanged" });
    expect(changeLines(bring([{}], [{ 日期: 46281 }], "yyyy/m/d"))).toEqual([
      '宣传稿件!B2 日期 把课堂还给学生: "2026-09-15" → "2026-09-16"',
    ]);
    expect(changeLines(bring([{}], [{ 日期: 46280 }]))).toEqual(['宣传稿件!B2 日期 把课堂还给学生: "2026-09-15" → 46280']);
  });

  it("one changed and one new article are two changes; 媒体 alone may be missing", () => {
    const both = taken(bring([{}], [{ 级别: "市级" }, { 稿件编号: "B7" }]));
    expect([both.state, both.changes.length, both.additions.length]).toEqual(["changed", 1, 1]);
    const without = (cell: string) => {
      const { sheets, tables, identity } = file([{}]);
      const renamed = sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((line, row) => line.map((value, col) => (row === 0 && "ABCDEFG"[col] === cell ? "别的" : value))),
      }));
      return readReturn({ sheets: renamed, tables, identity }, readBook(book({})));
    };
    expect(reasons(without("G"))).toEqual([{ why: "headings", headings: ["链接或剪报"] }]);
    expect(reasons(without("D"))).toEqual([]);
  });

  it("[V24] what stands under a table that did not grow comes in too; a remark beneath does not, and rows under the line to sign stop the file", () => {
    const long = file([{}, { 稿件编号: "B7", 标题: "校运会" }, { ...NOTHING, 稿件编号: "备注：以上属实" }]);
    const short = { ...long, tables: long.tables.map((table) => ({ ...table, rowCount: 1 })) };
    const returned = taken(readReturn(short, readBook(book())));
    expect(returned.additions.map(({ who }) => who)).toEqual(["把课堂还给学生", "校运会"]);
    const signed = file([{}, { ...NOTHING, 稿件编号: "填表人：何平" }, { 稿件编号: "B7" }]);
    const cut = { ...signed, tables: signed.tables.map((table) => ({ ...table, rowCount: 1 })) };
    expect(reasons(readReturn(cut, readBook(book())))).toEqual([{ why: "belowSign", rows: [4] }]);
  });

  it("says which articles of the book a list that brings others of them again has not; they stay", () => {
    const there = [{}, { 稿件编号: "B7", 标题: "校运会" }];
    expect(taken(bring(there, [{}])).notes).toEqual([{ note: "kept", titles: ["校运会"] }]);
    expect(taken(bring(there, [{ 稿件编号: "C3", 标题: "又一篇" }])).notes).toEqual([]);
  });

  it("refuses one code and outlet twice with other contents", () => {
    expect(reasons(bring([], [{}, { 级别: "市级" }]))).toEqual([{ why: "twice", people: ["把课堂还给学生"] }]);
  });
});
