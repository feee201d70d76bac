/** What a returned file brings to the book, as data: every cell before and after, or why nothing of it is taken. */
import type { CellValue, TemplateKind } from "../snapshot";

/** The sheet of the book that a file belongs to. */
export interface ReturnTarget {
  readonly kind: TemplateKind;
  /** Code of the department, name of the group ("" for a list of several), "" for articles. */
  readonly of: string;
  /** 教务, 七年级党小组, or "". */
  readonly name: string;
}

export interface CellChange {
  readonly sheet: string;
  /** 0-based place in the book's sheet. */
  readonly row: number;
  readonly col: number;
  readonly heading: string;
  /** Name of the member (with the id where two have it) or group, or the title of the article; "" for a line to sign. */
  readonly who: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that comes with it; null keeps the book's. */
  readonly format: string | null;
}

/** A row that the book's table has not. */
export interface RowAddition {
  readonly table: string;
  /** Two files that bring one key must bring the same. */
  readonly key: string;
  readonly who: string;
  /** By the keys of the table's columns; "indicator:0" for the first indicator. */
  readonly values: Readonly<Record<string, CellValue>>;
}

export type ReturnNote =
  /** People of the roster who were not asked for in this file and are not in the book's sheet either. */
  | { readonly note: "notAsked"; readonly people: readonly string[] }
  /** They take no part any more: nothing of theirs is taken. */
  | { readonly note: "notParticipating"; readonly people: readonly string[] }
  /** Formulas stood where scores are entered: their values are taken. */
  | { readonly note: "formulas"; readonly cells: readonly string[] }
  /** Rows (1-based) whose 工号 differs from the roster's in leading zeros only, beside the very name: taken for that member (B3). */
  | { readonly note: "zeros"; readonly rows: readonly { readonly row: number; readonly who: string; readonly id: string }[] }
  /** Exact copies of a row. */
  | { readonly note: "copies"; readonly people: readonly string[] }
  /** Rows marked 不适用 in which scores stand all the same: these are taken, and the blank ones are 不适用. */
  | { readonly note: "offWithScores"; readonly people: readonly string[] }
  /** Scores of the book that the file leaves blank: taking it in wipes them. */
  | { readonly note: "wiped"; readonly count: number; readonly people: readonly string[] }
  /** Articles of the book that a file which brings others of them anew has not: they stay. */
  | { readonly note: "kept"; readonly titles: readonly string[] }
  /** Other sheets of the file that have the same headings. */
  | { readonly note: "otherSheets"; readonly sheets: readonly string[] }
  /** Known by its headings and people: the hidden mark is lost. */
  | { readonly note: "noMark" };

/** A row that nobody of the book is meant by for certain. */
export interface Stranger {
  /** 1-based. */
  readonly row: number;
  /** What stands there, "" for neither name nor id. */
  readonly who: string;
  /** Whom of the book it may mean. */
  readonly meant?: string;
  /** `zeros`: the id there lacks leading zeros (B3); `left`: asked for when the file was handed out, and no longer in the roster. */
  readonly hint?: "zeros" | "left";
}

export type RefusalReason =
  /** Broken or hostile; the sentence says what is wrong. */
  | { readonly why: "badFile"; readonly sentence: string; readonly english?: string }
  /** A whole book, not a sheet that was handed out. */
  | { readonly why: "book" }
  | { readonly why: "notOurs" }
  /** Nothing in it is filled: it would only wipe what is there. */
  | { readonly why: "empty" }
  | { readonly why: "otherBook" }
  | { readonly why: "otherPeriod" | "otherVersion" | "otherDepartment"; readonly found: string; readonly wanted: string }
  | { readonly why: "noPeriod"; readonly wanted: string }
  | { readonly why: "unknownTarget"; readonly found: string }
  | { readonly why: "severalSheets"; readonly sheets: readonly string[] }
  | { readonly why: "noSheet"; readonly name: string }
  /** 部门 or 指标 of the book have errors about it: nobody could say what its columns are. */
  | { readonly why: "unsound"; readonly name: string }
  /** The sheet in the book has lost columns. */
  | { readonly why: "bookHeadings"; readonly headings: readonly string[] }
  | { readonly why: "headings"; readonly headings: readonly string[] }
  /** Rows of people who are not in the roster, or nobody knows whose; `groups`: of groups that the book has not, or that were not asked. */
  | { readonly why: "strangers"; readonly rows: readonly Stranger[]; readonly groups?: true }
  /** Rows (1-based) that stand under the line to sign: nothing there is read. */
  | { readonly why: "belowSign"; readonly rows: readonly number[] }
  | { readonly why: "missing"; readonly people: readonly string[] }
  | { readonly why: "twice"; readonly people: readonly string[] }
  | { readonly why: "merged"; readonly cells: readonly string[] }
  /** Neither 适用 nor 不适用. */
  | { readonly why: "applies"; readonly cells: readonly string[] }
  /** An article of that code and outlet is there under another title. */
  | { readonly why: "articleTaken"; readonly code: string; readonly title: string }
  /** Another of the chosen files says something else of so many of the same rows. */
  | { readonly why: "conflict"; readonly file: string; readonly rows: number };

export interface ReturnedSheet {
  readonly kind: "sheet";
  readonly target: ReturnTarget;
  /** Groups whose activities a file without its mark brings, where there are several: each has its receipt. */
  readonly groups?: readonly string[];
  readonly state: "new" | "changed" | "unchanged";
  /** Rows that the file holds. */
  readonly rows: number;
  readonly changes: readonly CellChange[];
  readonly additions: readonly RowAddition[];
  readonly notes: readonly ReturnNote[];
  /** All that its rows say, by the key of a row: two files of one choice must not contradict each other. */
  readonly said: ReadonlyMap<string, string>;
  /** Fingerprint of the sheet's contents once this is taken in. */
  readonly inputs: string;
}

export interface RefusedReturn {
  readonly kind: "refused";
  readonly target: ReturnTarget | null;
  readonly reasons: readonly RefusalReason[];
}

export type Returned = ReturnedSheet | RefusedReturn;

export const refused = (target: ReturnTarget | null, ...reasons: readonly RefusalReason[]): RefusedReturn => ({
  kind: "refused",
  target,
  reasons,
});
