/** 宣传稿件, cell by cell (P1): V07 blanks, V10 dates and levels, V12 dates outside the quarter, V15 no link or clipping, V17 error values, V27. */
import { isBlankText, textOf } from "../cell";
import { QUARTER_WORDS, TABLES } from "../columns";
import type { Issue } from "../issue";
import { isErrorText } from "../numberText";
import { isIn, isoDate } from "../reading/buildArticles";
import { LEVEL_WORDS, type ArticleKey, type ArticleReading } from "../reading/readArticles";
import type { Reading } from "../reading/reading";
import type { CellReading } from "../reading/table";
import { raise } from "./raise";

const COLUMNS = TABLES.articles.columns;
const KEYS = Object.keys(COLUMNS) as ArticleKey[];
/** Without these no points can be given. */
const REQUIRED: readonly ArticleKey[] = ["code", "date", "level", "authors"];
const DESCRIBING: readonly ArticleKey[] = ["title", "outlet"];
/** "-" alone, and dashes, stand for "none". */
const FORMULA_LIKE = /^\s*[=+@-](?!\s*-*\s*$)/;

export const checkArticleCells = (reading: Reading): Issue[] => reading.articles.rows.flatMap((row) => checkRow(row, reading));

function checkRow(row: ArticleReading, reading: Reading): Issue[] {
  // Under a merge (V20) nobody knows what stood there.
  const cells = KEYS.flatMap((key) => {
    const cell = row.cell(key);
    return cell && !cell.covered ? [{ key, cell }] : [];
  });
  return cells.flatMap(({ key, cell }) => {
    const text = textOf(cell.value);
    if (isErrorText(text.trim())) return [raise("V17.article", cell)];
    if (isBlankText(text)) return checkBlank(key, cell);
    if (key === "date") return checkDate(row, cell, reading);
    if (key === "level") return checkLevel(row, cell);
    const shown = cell.formula ?? text;
    return typeof cell.value === "string" && FORMULA_LIKE.test(shown) ? [raise("V27.article", cell, { found: shown })] : [];
  });
}

function checkBlank(key: ArticleKey, cell: CellReading): Issue[] {
  const params = { heading: COLUMNS[key] };
  if (REQUIRED.includes(key)) return [raise("V07.articleBlank", cell, { params })];
  if (DESCRIBING.includes(key)) return [raise("V07.articleText", cell, { params })];
  return [raise("V15.articleLink", cell)];
}

function checkDate({ date }: ArticleReading, cell: CellReading, { settings }: Reading): Issue[] {
  if (date === null) return [raise("V10.articleDate", cell)];
  const { year, quarter } = settings.settings;
  // Which quarter it is must stand before a date can lie outside it.
  if (!settings.sound || isIn(date, { year, quarter })) return [];
  const params = { date: isoDate(date), period: `${year}年${QUARTER_WORDS[quarter - 1]}` };
  return [raise("V12.articleDate", cell, { found: isoDate(date), params })];
}

function checkLevel({ level }: ArticleReading, cell: CellReading): Issue[] {
  if (level !== null) return [];
  const words = Object.values(LEVEL_WORDS);
  const text = textOf(cell.value).normalize("NFKC").replace(/\s/g, "");
  const near = words.filter((word) => text.startsWith(word.slice(0, word === "中心" ? 2 : 1)));
  return [raise("V10.articleLevel", cell, { params: { allowed: words.join("、"), suggestion: near.length === 1 ? (near[0] ?? "") : "" } })];
}
