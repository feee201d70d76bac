/** Returned files made of the clean little book by hand, and what they bring, in lines to compare. */
import { cellAddress } from "../../../src/core/address";
import { APPLIES_COLUMN } from "../../../src/core/columns";
import type { CellChange, RefusalReason, Returned, ReturnedSheet } from "../../../src/core/collect/returned";
import { readReturn } from "../../../src/core/collect/readReturns";
import { readBook } from "../../../src/core/reading/reading";
import type { BookSnapshot, TemplateMark } from "../../../src/core/snapshot";
import { cleanBook, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";

export type Alter = (builder: BookBuilder) => void;

export const MARK: TemplateMark = {
  kind: "scores",
  of: "JW",
  at: "2026-09-20T08:00:00",
  ids: ["0101", "0102", "0103", "0104"],
  supplement: false,
};

/** The clean book, changed. */
export function bookBut(alter: Alter = () => undefined): BookSnapshot {
  const builder = cleanBook();
  alter(builder);
  return builder.snapshot();
}

/** A file that holds one table of the clean book, changed, under that mark; without one nothing hidden says what it is. */
export function fileOf(table: string, mark: TemplateMark | null, alter: Alter = () => undefined): BookSnapshot {
  const { sheets, tables, identity } = bookBut(alter);
  const own = tables.filter(({ name }) => name === table);
  return {
    sheets: sheets.filter(({ name }) => own.some(({ sheet }) => sheet === name)),
    tables: own,
    identity: mark && identity && { ...identity, template: mark },
  };
}

export const scoreFile = (alter?: Alter, mark: TemplateMark | null = MARK): BookSnapshot => fileOf(JW_TABLE, mark, alter);

/** What a file brings to a book. */
export const returnTo = (book: BookSnapshot, file: BookSnapshot): Returned => readReturn(file, readBook(book));

export const reasons = (returned: Returned): readonly RefusalReason[] => (returned.kind === "refused" ? returned.reasons : []);

export function taken(returned: Returned): ReturnedSheet {
  if (returned.kind === "refused") throw new Error(JSON.stringify(returned.reasons));
  return returned;
}

/** "评分-教务!E6 备课教案 王芳: 1 → 2 (0.00)". */
export const changeLine = ({ sheet, row, col, heading, who, before, after, format }: CellChange): string =>
  `${sheet}!${cellAddress(row, col)} ${heading} ${who}: ${JSON.stringify(before)} → ${JSON.stringify(after)}${format === null ? "" : ` (${format})`}`;

export const changeLines = (returned: Returned): string[] => taken(returned).changes.map(changeLine);

/** Nothing is scored or signed in 教务. */
export const unscored: Alter = (builder) => {
  for (const row of [0, 1, 2, 3])
    for (const heading of ["备课教案", "课堂教学", "成绩突出", "教案缺课时", "依据"]) builder.put(JW_TABLE, row, heading, "");
  builder.signOffs.set(JW_TABLE, ["填表人：", "审核人(签字)：", "日期："]);
};

/** 适用 right of the table, as a handed-out file has it beside 党小组. */
export const withApplies =
  (words: readonly string[]): Alter =>
  (builder) => {
    const index = builder.tables.findIndex(({ name }) => name === JW_TABLE);
    const table = builder.tables[index]!;
    builder.tables[index] = { ...table, columnCount: table.columnCount + 1 };
    [APPLIES_COLUMN, ...words].forEach((word, row) =>
      builder.set(table.sheet, cellAddress(table.top + row, table.left + table.columnCount), word),
    );
  };
