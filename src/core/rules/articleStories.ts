/** Rows of 宣传稿件 that are one story, or look like one: V05 within one 稿件编号, V16 between two. */
import { cellAddress } from "../address";
import { linkedBy } from "../publicity/linkedBy";
import { textOf } from "../cell";
import { TABLES } from "../columns";
import type { Issue } from "../issue";
import type { ArticleKey, ArticleReading } from "../reading/readArticles";
import { authorKey, authorOf } from "../reading/readAuthors";
import type { Reading } from "../reading/reading";
import { raise } from "./raise";

export const checkStories = (reading: Reading): Issue[] => {
  const byCode = grouped(
    reading.articles.rows.filter(({ code }) => code !== ""),
    ({ code }) => code,
  );
  return [...byCode.values()].flatMap((rows) => checkCode(rows, reading)).concat(checkTitles([...byCode.values()]));
};

/** Every later row of a code beside its first. */
function checkCode([first, ...rest]: readonly ArticleReading[], reading: Reading): Issue[] {
  if (!first) return [];
  const earlier = [first];
  return rest.flatMap((row) => {
    const copied = earlier.find((one) => textsOf(one) === textsOf(row));
    earlier.push(row);
    const { code } = row;
    const at = { code: row.cell("code"), title: row.cell("title"), authors: row.cell("authors") };
    if (copied) return at.code ? [raise("V05.articleSame", at.code, copyOf(row, copied, reading))] : [];
    const issues: Issue[] = [];
    const params = { code, first: String(first.row + 1) };
    if (at.authors && differ(authorsKey(first), authorsKey(row))) {
      issues.push(raise("V05.articleAuthors", at.authors, { params: { ...params, expected: textOf(first.cell("authors")?.value ?? "") } }));
    }
    if (at.title && differ(first.titleKey, row.titleKey)) {
      issues.push(raise("V05.articleTitle", at.title, { params: { ...params, expected: first.title } }));
    }
    return issues;
  });
}

function copyOf(row: ArticleReading, first: ArticleReading, { articles }: Reading) {
  const { table } = articles;
  const fix = table ? [{ kind: "deleteRow", sheet: table.sheet.name, table: table.table.name, row: row.row } as const] : null;
  return { params: { first: String(first.row + 1) }, fix };
}

/** V16: one title under two codes; where the authors differ too, whose points they are would be guessed. */
function checkTitles(stories: readonly (readonly ArticleReading[])[]): Issue[] {
  return linkedBy(stories, titlesOf).flatMap((linked) => {
    const authors = new Set(linked.flatMap((rows) => authorsKey(rows[0])).filter((key) => key !== ""));
    return linked.slice(1).flatMap((rows) => {
      const pair = rows.flatMap((row) => {
        const first = linked.flat().find((one) => one.code !== row.code && one.titleKey !== "" && one.titleKey === row.titleKey);
        return first ? [{ row, first }] : [];
      })[0];
      const [cell, other] = [pair?.row.cell("title"), pair?.first.cell("title")];
      if (!pair || !cell || !other) return [];
      const params = { code: pair.first.code, other: cellAddress(other.row, other.col) };
      return [raise(authors.size > 1 ? "V16.articleAuthors" : "V16.article", cell, { params })];
    });
  });
}

const titlesOf = (rows: readonly ArticleReading[]): string[] => rows.map(({ titleKey }) => titleKey).filter((key) => key !== "");

const KEYS = Object.keys(TABLES.articles.columns) as ArticleKey[];
const textsOf = (row: ArticleReading): string => JSON.stringify(KEYS.map((key) => textOf(row.cell(key)?.value ?? "").trim()));

/** Who wrote it, in any order; "" where that cannot be told. */
function authorsKey(row: ArticleReading | undefined): string {
  const known = (row?.authors ?? []).map(authorOf);
  return known.every((one) => one !== null) && known.length > 0 ? [...new Set(known.map(authorKey))].sort().join("\n") : "";
}

/** A part that is not known is another issue's. */
const differ = (a: string, b: string): boolean => a !== "" && b !== "" && a !== b;

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
