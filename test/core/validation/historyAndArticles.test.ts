import type { Issue } from "../../../src/core/issue";
import { cellAddress } from "../../../src/core/address";
import { TABLES } from "../../../src/core/columns";
import type { CellValue } from "../../../src/core/snapshot";
import { bookWith, type ArticleRow } from "../publicity/articlesBook";
import { cleanBook, type BookBuilder } from "./snapshotBuilder";
import { EXPECTED } from "./historyAndArticles.expected";

const HISTORY = TABLES.history.sheet;
const ARTICLES = TABLES.articles.sheet;
type Row = Readonly<Record<string, CellValue>>;

const PUBLISHED: Row = {
  年度: 2026,
  季度: 2,
  工号: "0101",
  总分: 85.33,
  名次: 1,
  资格: "具备",
  锁定时间: "2026-07-10T16:00:00",
  依据: "前二分之一",
};

/** The clean book with a sheet 历史 from A1 on; each row is PUBLISHED but for what it says. */
function history(rows: readonly Row[], headings: readonly string[] = Object.values(TABLES.history.columns)): BookBuilder {
  const builder = cleanBook();
  builder.sheets.set(HISTORY, { name: HISTORY, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
  builder.tables.push({
    name: "History",
    sheet: HISTORY,
    top: 0,
    left: 0,
    rowCount: rows.length,
    columnCount: headings.length,
    hasTotals: false,
  });
  headings.forEach((heading, col) => builder.set(HISTORY, cellAddress(0, col), heading));
  rows.forEach((row, index) =>
    headings.forEach((heading, col) => builder.set(HISTORY, cellAddress(index + 1, col), row[heading] ?? PUBLISHED[heading] ?? "")),
  );
  return builder;
}

const altered = (builder: BookBuilder, alter: (builder: BookBuilder) => void): BookBuilder => {
  alter(builder);
  return builder;
};
const articles = (...rows: readonly ArticleRow[]): BookBuilder => bookWith(rows);
const headingsWithout = (heading: string): string[] => Object.values(TABLES.history.columns).filter((one) => one !== heading);

const BOOKS: Readonly<Record<string, () => BookBuilder>> = {
  "[V02] 历史 twice with one heading": () => history([{}], [...Object.values(TABLES.history.columns), "总分"]),
  "[V02] 历史 without 总分": () => history([{}], headingsWithout("总分")),
  "[V02] 历史 without 名次": () => history([{}], headingsWithout("名次")),
  "[V02] 历史 with columns moved and another between": () => history([{}], ["备注", ...Object.values(TABLES.history.columns).reverse()]),
  "[V03] nobody, an ambiguous number, and one who left told once": () =>
    altered(history([{ 工号: "" }, { 工号: "0999" }, { 工号: "0999", 季度: 1 }, { 工号: 101 }]), (book) => {
      book.addRow("Roster", {
        序号: 6,
        工号: "101",
        姓名: "赵六",
        支部: "中学支部",
        党小组: "高一组",
        党员类别: "正式",
        参评状态: "不参评",
        事由: "借调",
        批准人: "周校长",
      });
    }),
  "[V05] the same twice, and another result": () => history([{}, {}, { 名次: 2 }, { 季度: 1 }]),
  "[V07] a flag without a total": () =>
    history([
      { 总分: "" },
      { 总分: "", 工号: "0102", 资格: "不具备" },
      { 总分: "", 工号: "0103", 资格: "待党总支研究" },
      { 总分: "", 工号: "0104", 资格: "不参加排名" },
      { 总分: "", 工号: "0105", 资格: "不参评" },
      { 总分: "", 季度: 1, 资格: "" },
      { 总分: "", 工号: "0102", 季度: 1, 资格: "不具备", 依据: "一票否决" },
      { 总分: "", 工号: "0103", 季度: 1, 资格: "不具备", 依据: "谁知道" },
    ]),
  "[V09] an id that is a number, a total that is text": () => history([{ 工号: 101 }, { 工号: "0102", 总分: "85.33" }]),
  "[V10] a total that is none": () => history([{ 总分: "优" }, { 工号: "0102", 总分: "不适用" }]),
  "[V12] totals that no settings can give, and those at the bounds": () =>
    history([{ 总分: 1000.01 }, { 工号: "0102", 总分: -0.01 }, { 工号: "0103", 总分: 1000 }, { 工号: "0104", 总分: 0 }]),
  "[V13] three decimals": () => history([{ 总分: 85.333 }]),
  "[V17] [V20] an error value and a merged cell in 工号": () =>
    altered(history([{ 工号: "#N/A" }, {}, { 季度: 1 }]), (book) => {
      book.sheets.get(HISTORY)?.merges.push("C3:C4");
    }),
  "[V24] a year, a quarter, a flag and a basis that are none": () => history([{ 年度: "二六", 季度: 5, 资格: "合格", 依据: "领导决定" }]),
  "[V31] quarters that are not locked": () =>
    history([
      { 锁定时间: "" },
      { 锁定时间: " ", 工号: "0102" },
      { 锁定时间: "", 季度: 1 },
      { 锁定时间: "", 年度: "二六" },
      { 锁定时间: "", 季度: 9 },
    ]),
  "[V02] 宣传稿件 without 媒体, without 标题, with 日期 twice": () =>
    altered(articles({}), (book) => {
      book.set(ARTICLES, "D1", "渠道");
      book.set(ARTICLES, "C1", "题");
      book.set(ARTICLES, "G1", "日期");
    }),
  "[V02] 宣传稿件 with columns in another order": () =>
    altered(articles({}), (book) => {
      for (const [first, second] of [
        ["D1", "E1"],
        ["D2", "E2"],
      ] as const) {
        const [one, other] = [book.get(ARTICLES, first), book.get(ARTICLES, second)];
        book.set(ARTICLES, first, other);
        book.set(ARTICLES, second, one);
      }
    }),
  "[V19] [V20] [V21] formulas to another workbook, a merge, hidden rows": () =>
    altered(articles({}, { 稿件编号: "A2", 标题: "另一篇" }, { 稿件编号: "A3", 标题: "第三篇" }), (book) => {
      book.set(ARTICLES, "C2", "=[宣传.xlsx]Sheet1!C2", { shows: "把课堂还给学生" });
      book.set(ARTICLES, "D2", '=UPPER("x")', { shows: "校园公众号" });
      book.sheets.get(ARTICLES)?.merges.push("D3:D4");
      book.sheets.get(ARTICLES)?.hiddenRows.push(1, 3);
    }),
  "[V05] one 稿件编号 with other authors and another title, and a row twice": () =>
    articles(
      {},
      { 作者: "0102", 级别: "市级" },
      { 标题: "把课堂还给老师", 级别: "省级" },
      {},
      { 作者: "", 级别: "中心" },
      { 标题: "", 级别: "国家级" },
      { 稿件编号: "" },
      { 稿件编号: "" },
    ),
  "[V05] the same authors in another order are the same": () =>
    articles({ 作者: "0101；0102" }, { 作者: "李强、王芳、0101", 级别: "市级" }),
  "[V16] one title under two codes": () =>
    articles(
      {},
      { 稿件编号: "A2", 标题: "把课堂，还给学生" },
      { 稿件编号: "A3", 标题: "别的" },
      { 稿件编号: "A4", 标题: "" },
      { 稿件编号: "A5", 标题: "" },
    ),
  "[V16] one title under two codes of other authors": () => articles({}, { 稿件编号: "A2", 作者: "0102" }),
  "[V09] an author's id that is a number": () => articles({ 作者: 101 }),
  "[V09] an author's id that a formula makes": () => altered(articles({}), (book) => book.set(ARTICLES, "F2", "=100+1", { shows: 101 })),
  "[V26] authors written otherwise": () =>
    articles(
      { 作者: "陳静" },
      { 稿件编号: "A2", 标题: "二", 作者: "０１０１；李强" },
      { 稿件编号: "A3", 标题: "三", 作者: "王芳（0101）；[0102]李强" },
      { 稿件编号: "A4", 标题: "四", 作者: "陳静；陳静" },
    ),
  "[V26] what a formula makes is not rewritten": () =>
    altered(articles({}), (book) => book.set(ARTICLES, "F2", '="陳静"', { shows: "陳静" })),
  "[V03] [V10] authors who are nobody, or nobody knows who": () =>
    articles(
      { 作者: "0999" },
      { 稿件编号: "A2", 标题: "二", 作者: "王芳（0102）" },
      { 稿件编号: "A3", 标题: "三", 作者: "王芳/李强" },
      { 稿件编号: "A4", 标题: "四", 作者: "王芳老师" },
      { 稿件编号: "A5", 标题: "五", 作者: "校外人" },
      { 稿件编号: "A6", 标题: "六", 作者: 103.5 },
    ),
  "[V04] an author's name of two members": () =>
    altered(articles({ 作者: "王芳" }), (book) => {
      book.put("Roster", 2, "姓名", "王芳");
      for (const table of ["Scores_JW", "Scores_DY"]) book.put(table, 2, "姓名", "王芳");
    }),
  "[V05] an author twice in one cell, by name and by id": () => articles({ 作者: "0101；王芳；校外人；校外 人；0101" }),
};

/** "V05.articleSame W A3 王芳（0101） “A1” first=2 ⇒ fix" of an issue. */
function line({ message, severity, sheet, cell, member, found, params, fix }: Issue): string {
  const who = member ? ` ${member.name}（${member.id}）` : "";
  const what = Object.entries(params)
    .map(([key, value]) => ` ${key}=${value}`)
    .join("");
  return `${message} ${severity} ${sheet ?? ""}!${cell ?? ""}${who} “${found}”${what}${fix ? ` ⇒ ${JSON.stringify(fix)}` : ""}`;
}

describe("every issue of 历史 and 宣传稿件, whole", () => {
  it.each(Object.entries(BOOKS))("%s", (name, book) => {
    const { issues } = book().validate();
    const own = issues.filter(({ message }) => /\.(history|article)/.test(message));
    expect(own.map(line)).toEqual(EXPECTED[name]);
  });
});
