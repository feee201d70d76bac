import { blocks } from "../../../src/core/blocks";
import { issueText } from "../../../src/commands/messages/issues";
import { cleanBook } from "../validation/snapshotBuilder";
import { articleIssues, bookWith, ROW, type ArticleRow } from "./articlesBook";

const issuesOf = (...rows: ArticleRow[]): string[] => articleIssues(bookWith(rows));
const authorsOf = (cell: string | number) => bookWith([{ 作者: cell }]).validate().book?.articles[0]?.authors;
const A2: ArticleRow = { 稿件编号: "A2", 标题: "第二篇" };

describe("the sheet 宣传稿件", () => {
  it("[P1] a sound row is read with its cells, and nothing is said of it", () => {
    const { publicity } = bookWith([{}]).validate();
    expect(issuesOf({})).toEqual([]);
    expect(publicity?.articles).toMatchObject([
      {
        code: "A1",
        title: "把课堂还给学生",
        level: "school",
        date: "2026-09-15",
        inQuarter: true,
        proven: true,
        authors: [{ id: "0101", name: "王芳" }],
        cells: { code: { sheet: "宣传稿件", cell: "A2" }, authors: { cell: "F2" }, link: { cell: "G2" } },
      },
    ]);
  });

  it("[P1] a book without the sheet is whole, and has no articles", () => {
    const { issues, book, publicity } = cleanBook().validate();
    expect([issues, book?.articles, publicity?.articles]).toEqual([[], [], []]);
  });

  it("[P1] faults of articles leave the ranking alone, and faults of the ranking leave publicity alone", () => {
    const faulty = bookWith([{ 级别: "" }]).validate();
    expect(blocks(faulty.issues, "official")).toEqual([]);
    expect([faulty.book === null, faulty.publicity]).toEqual([false, null]);
    const builder = bookWith([{}]);
    builder.put("Departments", 0, "权重(%)", 50);
    const { book, publicity } = builder.validate();
    expect([book, publicity?.articles.length]).toEqual([null, 1]);
  });

  it("[V02] headings are found where they moved to; without one that counts nothing is computed", () => {
    const builder = bookWith([{}]);
    for (const [cell, text] of [
      ["A1", "标题"],
      ["C1", "稿件编号"],
      ["A2", "题"],
      ["C2", "A1"],
    ] as const)
      builder.set("宣传稿件", cell, text);
    expect(articleIssues(builder)).toEqual([]);
    expect(builder.validate().publicity?.articles[0]).toMatchObject({ code: "A1", title: "题" });
    builder.set("宣传稿件", "E1", "级别别");
    expect(articleIssues(builder)).toEqual(["V02.articleMissing E1"]);
    expect(builder.validate().publicity).toBeNull();
  });
});

describe("cells", () => {
  it.each([
    [{ 稿件编号: "" }, "V07.articleBlank A2"],
    [{ 日期: " " }, "V07.articleBlank B2"],
    [{ 标题: "" }, "V07.articleText C2"],
    [{ 媒体: "" }, "V07.articleText D2"],
    [{ 级别: "" }, "V07.articleBlank E2"],
    [{ 作者: "\u3000" }, "V07.articleBlank F2"],
    [{ 链接或剪报: "" }, "V15.articleLink G2"],
    [{ 日期: "九月中旬" }, "V10.articleDate B2"],
    [{ 日期: 46280 }, "V10.articleDate B2"],
    [{ 日期: "2026-02-30" }, "V10.articleDate B2"],
    [{ 日期: "2026-10-01" }, "V12.articleDate B2"],
    [{ 日期: "2025-09-15" }, "V12.articleDate B2"],
    [{ 级别: "区级" }, "V10.articleLevel E2"],
    [{ 标题: "#REF!" }, "V17.article C2"],
    [{ 作者: "#N/A" }, "V17.article F2"],
    [{ 标题: "=HYPERLINK(1)" }, "V27.article C2"],
  ] satisfies [ArticleRow, string][])("[P1] [V07] [V10] [V12] [V15] [V17] [V27] %j is one issue: %s", (row, issue) => {
    expect(issuesOf(row)).toEqual([issue]);
  });

  it.each(["2026-07-01", "2026/9/30", "2026.8.9", "2026年9月15日", "２０２６－９－１５"])("[P1] %s is a day of the quarter", (text) => {
    expect(issuesOf({ 日期: text })).toEqual([]);
  });

  it("[P1] a serial number with a date format is a date", () => {
    const builder = bookWith([{}]);
    builder.put("Articles", 0, "日期", 46280, { format: "yyyy/m/d" });
    expect(builder.validate().publicity?.articles[0]?.date).toBe("2026-09-15");
  });

  it("[V10] a level written otherwise is suggested, never taken", () => {
    const suggested = (word: string) => bookWith([{ 级别: word }]).validate().issues[0]?.params["suggestion"];
    expect([suggested("省"), suggested("中心级"), suggested("县级")]).toEqual(["省级", "中心", ""]);
  });

  it("[V20] [V21] merged cells stop publicity; hidden rows are asked about and count", () => {
    const builder = bookWith([{}, A2]);
    builder.sheets.get("宣传稿件")?.merges.push("D2:D3");
    builder.sheets.get("宣传稿件")?.hiddenRows.push(2);
    expect(articleIssues(builder)).toEqual(["V20.article D2", "V21.articleRows A3"]);
  });

  it("[V19] a formula to another workbook is asked about", () => {
    const builder = bookWith([{}]);
    builder.put("Articles", 0, "标题", "='[稿件.xlsx]Sheet1'!A1", { shows: "把课堂还给学生" });
    expect(articleIssues(builder)).toContain("V19.article C2");
  });
});

describe("authors", () => {
  const WANG = { id: "0101", name: "王芳" };
  const LI = { id: "0102", name: "李强" };

  it.each(["0101；0102", "0101; 0102", "王芳、李强", "王芳，0102", " 0101 ；李强 ", "王芳,李强", "0101；", "王芳（0101）；李强"])(
    "[B3] [P2] %j are read, one after the other",
    (cell) => {
      expect(authorsOf(cell)).toEqual(cell === "0101；" ? [WANG] : [WANG, LI]);
    },
  );

  it("[P2] a name that is not in the roster is staff who are no member", () => {
    expect(authorsOf("0101；欧阳修远")).toEqual([WANG, { id: null, name: "欧阳修远" }]);
    expect(issuesOf({ 作者: "0101；欧阳修远" })).toEqual([]);
  });

  it.each([
    ["0199", "V03.articleAuthor F2"],
    ["王芳；T22", "V03.articleAuthor F2"],
    ["李强（0101）", "V03.articleMismatch F2"],
    ["王芳老师", "V03.articleInside F2"],
    ["王芳李强", "V03.articleInside F2"],
    ["王芳 李强", "V10.articleAuthor F2"],
    ["王芳/李强", "V10.articleAuthor F2"],
    ["王芳；0101", "V05.articleAuthor F2"],
    ["赵六六；赵六六", "V05.articleAuthor F2"],
    ["王 芳", "V26.articleAuthor F2"],
    ["０１０１", "V26.articleAuthor F2"],
    [101, "V09.articleId F2"],
    [999, "V03.articleAuthor F2"],
  ])("[V03] [V05] [V09] [V10] [V26] the author %j is an issue: %s", (cell, issue) => {
    expect(issuesOf({ 作者: cell })).toEqual([issue]);
  });

  it("[V03] one character from a member's name is told, no more", () => {
    const builder = bookWith([{ 作者: "司马光明" }]);
    builder.put("Roster", 0, "姓名", "司马光名");
    for (const table of ["Scores_JW", "Scores_DY"]) builder.put(table, 0, "姓名", "司马光名");
    const { issues, publicity } = builder.validate();
    expect(issues).toMatchObject([{ message: "V03.articleNear", severity: "I", params: { suggestion: "司马光名（0101）" } }]);
    expect(publicity?.articles[0]?.authors).toEqual([{ id: null, name: "司马光明" }]);
  });

  it("[V04] a name that two members share identifies neither", () => {
    const builder = bookWith([{ 作者: "王芳" }]);
    builder.put("Roster", 1, "姓名", "王芳");
    const issue = builder.validate().issues.find(({ message }) => message === "V04.articleAuthor");
    expect(issue).toMatchObject({ severity: "E", params: { candidates: "王芳（0101）、王芳（0102）" } });
  });

  it("[V09] an id stored as a number has its text as a safe fix", () => {
    const [issue] = bookWith([{ 作者: 101 }]).validate().issues;
    expect(issue?.fix).toEqual([{ kind: "value", sheet: "宣传稿件", cell: "F2", before: 101, after: "0101", asText: true }]);
  });

  it("[V05] an author written twice shares once", () => {
    expect(authorsOf("王芳；0101；李强")).toEqual([WANG, LI]);
  });
});

describe("stories", () => {
  it("[P1] [V05] one code with the same authors in any order is one story", () => {
    expect(issuesOf({ 作者: "0101；李强" }, { 作者: "李强、王芳", 媒体: "晨报", 级别: "市级" })).toEqual([]);
  });

  it("[V05] one code with other authors is an error, with another title a question, an exact copy may go", () => {
    expect(issuesOf({}, { 作者: "0102", 媒体: "晨报" })).toEqual(["V05.articleAuthors F3"]);
    expect(issuesOf({}, { 标题: "还课堂于学生", 媒体: "晨报" })).toEqual(["V05.articleTitle C3"]);
    expect(issuesOf({}, { 标题: "把课堂，还给学生！", 媒体: "晨报" })).toEqual([]);
    const [copy] = bookWith([{}, {}]).validate().issues;
    expect(copy).toMatchObject({ message: "V05.articleSame", severity: "W", fix: [{ kind: "deleteRow", table: "Articles", row: 2 }] });
  });

  it("[V16] one title under two codes is a question, told at the later one; with other authors an error", () => {
    expect(issuesOf({}, { 稿件编号: "A2", 标题: "“把课堂还给学生”" })).toEqual(["V16.article C3"]);
    expect(issuesOf({}, { 稿件编号: "A2", 作者: "0102" })).toEqual(["V16.articleAuthors C3"]);
    expect(issuesOf({}, A2)).toEqual([]);
  });

  it("[V16] confirmed, the highest of them counts; the confirmation ends when the title changes", () => {
    const builder = bookWith([{}, { 稿件编号: "A2", 级别: "市级" }]);
    expect(builder.validate().publicity).toBeNull();
    const words = { 规则: "V16", 工作表: "宣传稿件", 单元格: "C3", 内容: ROW.标题, 确认人: "李书记", 理由: "同一篇" };
    builder.addRow("Confirmations", words);
    expect(builder.validate().publicity?.articles).toHaveLength(2);
    builder.put("Articles", 0, "标题", "把课堂还给学生（上）");
    builder.put("Articles", 1, "标题", "把课堂还给学生（上）");
    expect(builder.validate().publicity).toBeNull();
  });

  it("[V] every fault of an article has its sentences", () => {
    const faults = [{ 日期: "2026-10-01" }, { 级别: "省" }, { 作者: "王芳老师；0199；王芳/李强；101；王芳；0101" }, { 作者: "0102" }];
    const { issues } = bookWith(faults).validate();
    expect(issues.length).toBeGreaterThan(6);
    for (const issue of issues) {
      const { problem, expected, advice } = issueText(issue);
      expect(problem + expected + advice).not.toMatch(/undefined|null|“”/);
      expect(advice).toMatch(/[。？]$/);
    }
  });
});
