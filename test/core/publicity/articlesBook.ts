/** The clean little book with 宣传稿件 in it, and boards of hand-made articles. */
import { cellAddress } from "../../../src/core/address";
import type { Assessment, MemberResult } from "../../../src/core/assessment";
import type { Article, Author, MediaLevel, Member, Settings } from "../../../src/core/book";
import { TABLES } from "../../../src/core/columns";
import { fraction } from "../../../src/core/fraction";
import { publicity } from "../../../src/core/publicity/publicity";
import { defaultSettings } from "../../../src/core/reading/readSettings";
import type { CellValue } from "../../../src/core/snapshot";
import { cleanBook, type BookBuilder } from "../validation/snapshotBuilder";

export type ArticleRow = Readonly<Partial<Record<(typeof HEADINGS)[number], CellValue>>>;
const HEADINGS = Object.values(TABLES.articles.columns);

/** A sound row: 王芳 (0101) in the school's own channel. */
export const ROW = {
  稿件编号: "A1",
  日期: "2026-09-15",
  标题: "把课堂还给学生",
  媒体: "校园公众号",
  级别: "校级",
  作者: "0101",
  链接或剪报: "剪报第1号",
} as const;

/** The clean book with these rows from A2 on; each is ROW but for what it says. */
export function bookWith(rows: readonly ArticleRow[], format = "General"): BookBuilder {
  const builder = cleanBook();
  const { sheet, table } = TABLES.articles;
  builder.sheets.set(sheet, { name: sheet, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
  builder.tables.push({ name: table, sheet, top: 0, left: 0, rowCount: Math.max(1, rows.length), columnCount: 7, hasTotals: false });
  HEADINGS.forEach((heading, col) => builder.set(sheet, cellAddress(0, col), heading));
  rows.forEach((row, index) =>
    HEADINGS.forEach((heading, col) => builder.set(sheet, cellAddress(index + 1, col), row[heading] ?? ROW[heading], { format })),
  );
  return builder;
}

/** "V10.articleDate B2" of every issue of the articles. */
export const articleIssues = (builder: BookBuilder): string[] =>
  builder
    .validate()
    .issues.filter(({ message }) => message.includes(".article"))
    .map(({ message, cell }) => `${message} ${cell ?? ""}`);

export const SETTINGS: Settings = { ...defaultSettings(2026, 3), tieOrder: ["JW", "DY"] };

/** "a" … "f" are members by id, everyone else is not. */
export const MEMBERS: readonly Member[] = ["a", "b", "c", "d", "e", "f"].map((id) => ({
  id,
  name: `党员${id}`,
  branch: "中学支部",
  group: "高一组",
  status: "full",
  department: "教务",
  participates: true,
  reason: "",
  approver: "",
}));

export const authorOf = (name: string): Author => (/^[a-f]$/.test(name) ? { id: name, name: `党员${name}` } : { id: null, name });

/** A row of an article: code, level, authors by their letters or names. */
export function article(code: string, level: MediaLevel, authors: readonly string[], more: Partial<Article> = {}): Article {
  const at = { sheet: "宣传稿件", cell: "A2" };
  return {
    code,
    title: `标题${code}`,
    outlet: "媒体",
    level,
    date: "2026-09-15",
    inQuarter: true,
    proven: true,
    authors: authors.map(authorOf),
    cells: { code: at, date: at, title: at, level: at, authors: at, link: at },
    ...more,
  };
}

export const boardOf = (articles: readonly Article[], settings: Partial<Settings> = {}, assessment: Assessment | null = null) =>
  publicity({ settings: { ...SETTINGS, ...settings }, members: MEMBERS, articles }, assessment);

/** An assessment that holds nothing but exact department scores and marks. */
export function assessmentOf(
  members: Readonly<Record<string, { readonly JW?: number; readonly DY?: number; readonly eligibility?: MemberResult["eligibility"] }>>,
): Assessment {
  const results = Object.entries(members).map(([id, { JW, DY, eligibility = "eligible" }]) => ({
    id,
    name: `党员${id}`,
    eligibility,
    basis: "upperHalf",
    departments: [
      {
        code: "JW",
        weight: 6000,
        state: JW === undefined ? "notApplicable" : "scored",
        exact: exactOf(JW),
        contribution: null,
        trace: null,
      },
      {
        code: "DY",
        weight: 4000,
        state: DY === undefined ? "notApplicable" : "scored",
        exact: exactOf(DY),
        contribution: null,
        trace: null,
      },
    ],
  }));
  return { kind: "official", members: results } as unknown as Assessment;
}

const exactOf = (points: number | undefined) => (points === undefined ? null : fraction(BigInt(Math.round(points * 100)), 100n));

/** "1= a 5.00 recommended" of everyone. */
export const lines = (board: ReturnType<typeof boardOf>): string[] =>
  board.authors.map(
    ({ rank, tie, id, name, counted, award }) => `${rank ?? "-"}${tie ? "=" : ""} ${id ?? name} ${(counted / 100).toFixed(2)} ${award}`,
  );
