/** The sheet 宣传稿件 (P1). It is no part of what the ranking needs: a book without it is whole. */
import type { MediaLevel } from "../book";
import { isBlankText, textOf } from "../cell";
import { TABLES } from "../columns";
import type { BookSnapshot } from "../snapshot";
import type { ColumnSpec } from "./headings";
import { parseDate, type PlainDate } from "./plainValue";
import { readAuthors, type AuthorReading } from "./readAuthors";
import type { RosterReading } from "./readRoster";
import { cellOf, readTable, type CellReading, type TableReading } from "./table";

export const LEVEL_WORDS: Readonly<Record<MediaLevel, string>> = {
  national: "国家级",
  provincial: "省级",
  city: "市级",
  centre: "中心",
  school: "校级",
};
const LEVELS = new Map(Object.entries(LEVEL_WORDS).map(([level, word]) => [word, level as MediaLevel]));

export type ArticleKey = keyof typeof TABLES.articles.columns;

export interface ArticleReading {
  readonly row: number;
  /** "" for a blank, or where the column is not there. */
  readonly code: string;
  readonly title: string;
  /** The title as it is compared: half-width, without spaces and punctuation, one case (V16). */
  readonly titleKey: string;
  readonly outlet: string;
  readonly level: MediaLevel | null;
  readonly date: PlainDate | null;
  readonly proven: boolean;
  readonly authors: readonly AuthorReading[];
  readonly cell: (key: ArticleKey) => CellReading | null;
}

export interface ArticlesReading {
  /** Null in a book without the sheet. */
  readonly table: TableReading | null;
  readonly rows: readonly ArticleReading[];
}

/** Without 媒体 no point is lost. */
const SPECS: readonly ColumnSpec[] = Object.entries(TABLES.articles.columns).map(([key, heading]) => ({
  key,
  heading,
  optional: key === "outlet",
}));

export function readArticles(snapshot: BookSnapshot, roster: RosterReading): ArticlesReading {
  const table = readTable(snapshot, TABLES.articles.table, SPECS);
  return { table, rows: table ? table.rows.map((row) => readArticle(table, row, roster)) : [] };
}

function readArticle(table: TableReading, row: number, roster: RosterReading): ArticleReading {
  const cell = (key: ArticleKey): CellReading | null => cellOf(table, row, key);
  const text = (key: ArticleKey): string => {
    const found = textOf(cell(key)?.value ?? "");
    return isBlankText(found) ? "" : found.trim();
  };
  const [date, authors] = [cell("date"), cell("authors")];
  return {
    row,
    code: text("code").normalize("NFKC"),
    title: text("title"),
    titleKey: titleKey(text("title")),
    outlet: text("outlet"),
    level: LEVELS.get(text("level")) ?? null,
    date: date && parseDate(typeof date.value === "string" ? date.value.normalize("NFKC") : date.value, date.format),
    proven: text("link") !== "",
    authors: authors ? readAuthors(authors, roster) : [],
    cell,
  };
}

/** V16: titles that differ only in spaces, punctuation, width or case are one title; one of punctuation alone is compared as it stands. */
export function titleKey(title: string): string {
  const half = title.normalize("NFKC").toLowerCase();
  const bare = half.replace(/[\s\p{P}\p{S}\p{Cf}]/gu, "");
  return bare === "" ? half.replace(/\s/g, "") : bare;
}
