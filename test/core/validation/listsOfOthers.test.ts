/** 历史 and 宣传稿件, rule by rule and by themselves. */
import { readHistory } from "../../../src/core/reading/readHistory";
import { readBook } from "../../../src/core/reading/reading";
import { checkArticleAuthors } from "../../../src/core/rules/articleAuthors";
import { checkArticleCells } from "../../../src/core/rules/articleCells";
import { checkStories } from "../../../src/core/rules/articleStories";
import { checkHistory } from "../../../src/core/rules/history";
import type { Issue } from "../../../src/core/issue";
import type { Reading } from "../../../src/core/reading/reading";
import type { CellValue } from "../../../src/core/snapshot";
import { bookWith, ROW as ARTICLE, type ArticleRow } from "../publicity/articlesBook";
import { listOf, type ListOptions } from "../reading/listOf";
import { rosterOf } from "../reading/rosterOf";

const line = ({ message, cell, member, found, params }: Issue): string =>
  `${message} ${cell ?? "–"}${member ? ` ${member.id}` : ""} [${found}]${Object.entries(params)
    .map(([key, value]) => ` ${key}=${value}`)
    .join("")}`;

describe("历史", () => {
  const ROSTER = rosterOf("0101 王芳", "0102 李强");
  const ROW = { 年度: 2026, 季度: 2, 工号: "0101", 总分: 90.5, 名次: 3, 资格: "具备", 锁定时间: "2026-07-10", 依据: "前二分之一" };
  type Cells = Partial<Record<keyof typeof ROW, CellValue>>;
  const told = (rows: readonly Cells[], options?: ListOptions): string[] => {
    const snapshot = listOf("history", rows.map((row) => ({ ...ROW, ...row })), options); // prettier-ignore
    return checkHistory({ history: readHistory(snapshot, ROSTER) } as Reading).map(line);
  };

  it("[V31] a quarter that is not locked is told once, at its first such row, with how many they are", () => {
    expect(told([{}, { 锁定时间: "" }, { 锁定时间: " ", 工号: "0102" }, { 季度: 3, 锁定时间: "" }])).toEqual([
      "V05.historySame C3 0101 [0101] heading=工号 row=3 first=2",
      "V31.historyUnlocked G3 [] period=2026年第二季度 count=2",
      "V31.historyUnlocked G5 [] period=2026年第三季度 count=1",
    ]);
    expect(told([{ 锁定时间: "", 年度: "?" }])).toEqual(["V24.historyPeriod A2 0101 [?] heading=年度 allowed=四位数年份"]);
    expect(told([{ 锁定时间: "", 季度: 7 }])).toEqual(["V24.historyPeriod B2 0101 [7] heading=季度 allowed=1–4"]);
    expect(told([{ 锁定时间: "" }], { headings: { 锁定时间: "x" } })).toEqual(["V02.historyMissing G1 [x] heading=锁定时间"]);
    // Under a merge nobody knows what stood there.
    expect(told([{}, { 工号: "0102", 锁定时间: "2026-07-10" }], { merges: ["G2:G3"] })).toEqual([]);
    expect(told([{ 锁定时间: "已锁" }])).toEqual(["V11.historyLocked G2 0101 [已锁] heading=锁定时间"]);
  });

  it("[V02] headings that are gone, twice, or not needed; one that moved or came between is none", () => {
    expect(told([{}], { headings: { 总分: "分" } })[0]).toBe("V02.historyMissing D1 [分] heading=总分");
    expect(told([{}], { headings: { 依据: "x" } })).toEqual(["V02.historyOptional H1 [x] heading=依据"]);
    expect(told([{}], { headings: { 名次: "总分" } })[0]).toBe("V02.historyDuplicate E1 [总分] heading=总分");
    expect(told([{ 名次: 3, 总分: 3 }], { headings: { 名次: "总分", 总分: "名次" } })).toEqual([]);
  });

  it("[V03] [V09] [V17] [V20] whose row it is", () => {
    expect(told([{ 工号: "0999" }, { 工号: "0999", 季度: 1 }, { 工号: "0998" }])).toEqual([
      "V03.historyLeft C2 0999 [0999]",
      "V03.historyLeft C4 0998 [0998]",
    ]);
    expect([told([{ 工号: "" }]), told([{ 工号: "#N/A" }]), told([{ 工号: 101 }])]).toEqual([
      ["V03.historyNobody C2 [] heading=工号"],
      ["V17.historyError C2 [#N/A] heading=工号"],
      ["V09.historyId C2 0101 [101] heading=工号 id=0101"],
    ]);
    expect(told([{}, { 工号: "0102" }], { merges: ["C2:C3"] })).toEqual(["V20.historyMerged C3 [0102] heading=工号"]);
    const two = rosterOf("0101 王芳", "101 周洋");
    const snapshot = listOf("history", [{ ...ROW, 工号: 101 }]);
    expect(checkHistory({ history: readHistory(snapshot, two) } as Reading).map(line)).toEqual([
      "V03.historyAmbiguous C2 [101] heading=工号",
    ]);
  });

  it("[V07] [V09] [V10] [V12] [V13] totals, ranks and words", () => {
    const total = (总分: CellValue, more: Cells = {}) => told([{ 总分, ...more }]).map((text) => text.split(" ")[0]);
    expect([
      total(0),
      total(1000),
      total(-0.5),
      total(1000.01),
      total(1.234),
      total("９０"),
      total("好"),
      total("不适用"),
      total("９０.１２３"),
    ]).toEqual([
      [],
      [],
      ["V12.historyTotal"],
      ["V12.historyTotal"],
      ["V13.historyTotal"],
      ["V09.historyTotal"],
      ["V10.historyTotal"],
      ["V10.historyTotal"],
      ["V09.historyTotal"],
    ]);
    expect(["具备", "不具备", "待党总支研究", "不参加排名", "不参评", ""].map((资格) => total("", { 资格, 依据: "" }).length)).toEqual([
      1, 1, 1, 0, 0, 0,
    ]);
    expect([total("", { 资格: "不具备", 依据: "一票否决" }), total("", { 资格: "不具备", 依据: "很好" })]).toEqual([
      [],
      ["V24.historyWord", "V07.historyTotal"],
    ]);
    const rank = (名次: CellValue) => told([{ 名次 }]).map((text) => text.split(" ")[0]);
    expect([rank(1), rank(""), rank(" — "), rank("--"), rank(0), rank(1.5), rank("第一")]).toEqual([
      [],
      [],
      [],
      [],
      ["V12.historyRank"],
      ["V12.historyRank"],
      ["V10.historyRank"],
    ]);
    expect(told([{ 资格: "很好" }])).toEqual([
      "V24.historyWord F2 0101 [很好] heading=资格 allowed=具备、不具备、待党总支研究、不参加排名、不参评",
    ]);
  });

  it("[V05] twice: the same, spaces aside, or another total, rank, flag or 依据", () => {
    const twice = (more: Cells) => told([{}, more])[0]?.split(" ")[0];
    expect([twice({}), twice({ 总分: " 90.5 ", 资格: " 具备 ", 锁定时间: "2026-07-11" })]).toEqual(["V05.historySame", "V09.historyTotal"]);
    expect([{ 总分: 90 }, { 名次: 2 }, { 资格: "不具备" }, { 依据: "后二分之一" }].map(twice)).toEqual(
      Array(4).fill("V05.historyDifferent"),
    );
    expect(twice({ 名次: " 3 " })).toBe("V05.historySame");
  });
});

describe("宣传稿件", () => {
  const reading = (rows: readonly ArticleRow[], alter: (builder: ReturnType<typeof bookWith>) => void = () => undefined) => {
    const builder = bookWith(rows);
    alter(builder);
    return readBook(builder.snapshot());
  };
  const stories = (...rows: readonly ArticleRow[]): string[] => checkStories(reading(rows)).map(line);
  const cells = (...rows: readonly ArticleRow[]): string[] => checkArticleCells(reading(rows)).map(line);
  const authors = (作者: CellValue): string[] => checkArticleAuthors(reading([{ 作者 }])).map(line);

  it("[V05] rows of one 稿件编号: a copy, other authors, another title", () => {
    expect(stories({}, {})).toEqual(["V05.articleSame A3 [A1] first=2"]);
    expect(stories({}, { 媒体: "市报" }, { 媒体: " 市报 " })).toEqual(["V05.articleSame A4 [A1] first=3"]);
    expect(stories({}, { 媒体: "市报", 作者: "0102" })).toEqual(["V05.articleAuthors F3 [0102] code=A1 first=2 expected=0101"]);
    expect(stories({}, { 媒体: "市报", 标题: "别的" })).toEqual(["V05.articleTitle C3 [别的] code=A1 first=2 expected=把课堂还给学生"]);
    expect(stories({ 作者: "0101；0102" }, { 媒体: "市报", 作者: "李强、王芳；0101" })).toEqual([]);
    expect(stories({}, { 媒体: "市报", 标题: "" }, { 媒体: "省报", 作者: "0999" }, { 媒体: "中心", 作者: "" })).toEqual([]);
    expect(stories({ 稿件编号: "" }, { 稿件编号: "" })).toEqual([]);
    expect(stories({ 作者: "0101；0999" }, { 媒体: "市报", 作者: "0101" })).toEqual([]);
  });

  it("[V16] one title under two codes, at the later one's row of that title; with other authors it is an error", () => {
    expect(stories({}, { 稿件编号: "B2" })).toEqual(["V16.article C3 [把课堂还给学生] code=A1 other=C2"]);
    expect(stories({}, { 稿件编号: "B2", 作者: "0102" })).toEqual(["V16.articleAuthors C3 [把课堂还给学生] code=A1 other=C2"]);
    expect(stories({}, { 稿件编号: "B2", 作者: "" })).toEqual(["V16.article C3 [把课堂还给学生] code=A1 other=C2"]);
    expect(stories({}, { 稿件编号: "B2", 标题: "别的" })).toEqual([]);
    expect(stories({ 标题: "" }, { 稿件编号: "B2", 标题: "" })).toEqual([]);
    expect(stories({}, { 稿件编号: "B2", 标题: "甲" }, { 稿件编号: "B2", 媒体: "市报" })).toEqual([
      "V05.articleTitle C4 [把课堂还给学生] code=B2 first=3 expected=甲",
      "V16.article C4 [把课堂还给学生] code=A1 other=C2",
    ]);
    expect(stories({}, { 稿件编号: "B2" }, { 稿件编号: "C3" })).toEqual([
      "V16.article C3 [把课堂还给学生] code=A1 other=C2",
      "V16.article C4 [把课堂还给学生] code=A1 other=C2",
    ]);
    const untitled = checkStories(reading([{}, { 稿件编号: "B2" }], (builder) => builder.set("宣传稿件", "C1", "别的")));
    expect(untitled).toEqual([]);
  });

  it("[V07] [V10] [V12] [V15] [V17] [V27] cell by cell", () => {
    expect(cells({ 稿件编号: " ", 日期: "", 媒体: "", 级别: "", 作者: "", 链接或剪报: "" })).toEqual([
      "V07.articleBlank A2 [ ] heading=稿件编号",
      "V07.articleBlank B2 [] heading=日期",
      "V07.articleText D2 [] heading=媒体",
      "V07.articleBlank E2 [] heading=级别",
      "V07.articleBlank F2 [] heading=作者",
      "V15.articleLink G2 []",
    ]);
    expect(cells({ 标题: "" })).toEqual(["V07.articleText C2 [] heading=标题"]);
    expect([cells({ 日期: "九月" }), cells({ 日期: "2026-10-01" }), cells({ 标题: " #N/A " })]).toEqual([
      ["V10.articleDate B2 [九月]"],
      ["V12.articleDate B2 [2026-10-01] date=2026-10-01 period=2026年第三季度"],
      ["V17.article C2 [ #N/A ]"],
    ]);
    const level = (级别: string) => cells({ 级别 }).map((text) => text.split("suggestion=")[1]);
    expect(cells({ 级别: "院级" })).toEqual(["V10.articleLevel E2 [院级] allowed=国家级、省级、市级、中心、校级 suggestion="]);
    expect([level("国家"), level("省 部级"), level("中央"), level("中心校"), level("校刊"), level("市报")]).toEqual([
      ["国家级"],
      ["省级"],
      [""],
      ["中心"],
      ["校级"],
      ["市级"],
    ]);
    expect(["=1", " -5", "- -", "-", "好=", "@x", "+x"].map((标题) => cells({ 标题 }).length)).toEqual([1, 1, 0, 0, 0, 1, 1]);
    expect(checkArticleCells(reading([{ 日期: "2026-10-01" }], (builder) => builder.put("Settings", 5, "值", "很多")))).toEqual([]);
  });

  it("[V03] [V04] [V05] [V09] [V10] [V26] authors", () => {
    expect([authors("0101"), authors("王芳（0101）"), authors("0101王芳"), authors("[0101]王芳"), authors("外人")]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(authors("王 芳")).toEqual(["V26.articleAuthor F2 0101 [王 芳] author=王 芳 suggestion=王芳（0101）"]);
    expect(authors("(0101)")).toEqual(["V26.articleAuthor F2 0101 [(0101)] author=(0101) suggestion=王芳（0101）"]);
    expect(authors(101)).toEqual(["V09.articleId F2 0101 [101] author=101 id=0101"]);
    expect(authors("0999、李强(0101)")).toEqual([
      "V03.articleAuthor F2 [0999、李强(0101)] author=0999 suggestion=",
      "V03.articleMismatch F2 0101 [0999、李强(0101)] author=李强(0101) owner=王芳（0101）",
    ]);
    expect(authors("外人/别人；0101；王芳")).toEqual([
      "V10.articleAuthor F2 [外人/别人；0101；王芳] author=外人/别人",
      "V05.articleAuthor F2 [外人/别人；0101；王芳] author=王芳",
    ]);
    const fixes = (作者: string) =>
      checkArticleAuthors(reading([{ 作者 }])).map(({ fix }) => fix?.map((edit) => ("after" in edit ? edit.after : null)) ?? null);
    expect([fixes("王 芳；外人"), fixes("王 芳；李 强"), fixes("王 芳；0999")]).toEqual([
      [["王芳；外人"]],
      [null, null],
      [["王芳；0999"], null],
    ]);
    expect(fixes("０１０１")).toEqual([["0101"]]);
    expect(checkArticleAuthors(reading([ARTICLE], (builder) => builder.set("宣传稿件", "F1", "别的")))).toEqual([]);
    expect(
      checkArticleAuthors(
        reading([{ 作者: "0999" }], (builder) => (builder.tables = builder.tables.filter(({ name }) => name !== "Roster"))),
      ),
    ).toEqual([]);
  });
});
