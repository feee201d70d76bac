/** The rows of 宣传稿件 that say all they must (P1): code, date, level and authors that can be told. */
import { cellAddress } from "../address";
import type { Article, Author, CellRef, Period } from "../book";
import { quarterOf, type PlainDate } from "./plainValue";
import type { ArticleKey, ArticleReading } from "./readArticles";
import { authorKey, authorOf } from "./readAuthors";

export const buildArticles = (rows: readonly ArticleReading[], period: Period): Article[] =>
  rows.flatMap((row) => buildArticle(row, period) ?? []);

function buildArticle(row: ArticleReading, period: Period): Article | null {
  const { code, title, outlet, level, date, proven } = row;
  const authors = row.authors.map(authorOf);
  if (code === "" || level === null || date === null || authors.length === 0 || !authors.every((one) => one !== null)) return null;
  const at = (key: ArticleKey): CellRef => {
    const cell = row.cell(key);
    return { sheet: cell?.sheet ?? "", cell: cell ? cellAddress(cell.row, cell.col) : "" };
  };
  const cells = { code: at("code"), date: at("date"), title: at("title"), level: at("level"), authors: at("authors"), link: at("link") };
  return { code, title, outlet, level, date: isoDate(date), inQuarter: isIn(date, period), proven, authors: once(authors), cells };
}

/** An author written twice counts once. */
function once(authors: readonly Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter((author) => {
    const key = authorKey(author);
    return !seen.has(key) && seen.add(key);
  });
}

/** True when the day lies in the quarter (P1). */
export function isIn(date: PlainDate, { year, quarter }: Period): boolean {
  const of = quarterOf(date);
  return of.year === year && of.quarter === quarter;
}

/** 2026-09-15. */
export const isoDate = ({ year, month, day }: PlainDate): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
