/** What validation says of the clean little book, changed: the issues of some rules, a line each. */
import type { Issue } from "../../../src/core/issue";
import { cleanBook, JW, type BookBuilder } from "./snapshotBuilder";

export type Alter = (book: BookBuilder) => void;

/** "V12.range E6 0101 王芳 [45] heading=备课教案 …". */
export const line = ({ message, cell, member, found, params }: Issue): string =>
  `${message} ${cell ?? "–"}${member ? ` ${member.id} ${member.name}` : ""} [${found}]${Object.entries(params)
    .map(([key, value]) => ` ${key}=${value}`)
    .join("")}`;

export const issuesOf = (rules: string, book: BookBuilder): Issue[] =>
  book.validate().issues.filter(({ rule }) => rules.split(" ").includes(rule));

export function told(rules: string, alter: Alter): string[] {
  const book = cleanBook();
  alter(book);
  return issuesOf(rules, book).map(line);
}

/** Data row of a setting, by its 项目. */
export const settingRow = (book: BookBuilder, item: string): number =>
  book.sheets.get("设置")!.values.findIndex(([first]) => first === item) - 1;

/** Cells of 评分-教务 that say something else: headings that are gone. */
export const without =
  (...cells: readonly string[]): Alter =>
  (book) =>
    cells.forEach((cell) => book.set(JW, cell, "别的"));
