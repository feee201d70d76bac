/** Validation: cells in, problems as data and the book out. */
import { parseAddress } from "./address";
import { buildAnnualBook, type AnnualBook } from "./annual/annualBook";
import { blocks } from "./blocks";
import { readBoard, type Board } from "./board/readBoard";
import type { Book, PublicityBook } from "./book";
import { markConfirmed } from "./confirmations";
import type { Issue } from "./issue";
import { outlineOf, type Outline } from "./outline";
import { buildBook, buildPublicityBook } from "./reading/buildBook";
import { registersOf, type Registers } from "./notice/registers";
import { readBook } from "./reading/reading";
import { RULES } from "./rules";
import { currentRules, type CurrentRules } from "./rulesSnapshot";
import type { BookSnapshot } from "./snapshot";

export interface Validation {
  readonly issues: readonly Issue[];
  readonly outline: Outline;
  /** 收表进度. */
  readonly board: Board;
  /** Null when not even a trial run can be made of it. */
  readonly book: Book | null;
  /** Null while something stands in the way of publicity (P); it needs no ranking. */
  readonly publicity: PublicityBook | null;
  /** The rules as they stand now, for `renewRules`; null while they have faults (V24). */
  readonly rules: CurrentRules | null;
  /** Null while something stands in the way of the annual result (E6); it needs no ranking of this quarter. */
  readonly annual: AnnualBook | null;
  /** What the sheets 节假日 and 申诉复核登记表 hold (公示). */
  readonly registers: Registers;
  /** 项目 of settings that took their default because their row is missing; to be written back. */
  readonly missingSettings: readonly string[];
}

/** Reads the whole book and applies every rule V; the issues come sheet by sheet, from top to bottom. */
export function validateBook(snapshot: BookSnapshot): Validation {
  const reading = readBook(snapshot);
  const found = RULES.flatMap((rule) => rule(reading));
  const issues = inReadingOrder(markConfirmed(found, snapshot), snapshot);
  return {
    issues,
    outline: outlineOf(reading),
    board: readBoard(reading, issues),
    book: blocks(issues, "trial").length === 0 ? buildBook(reading) : null,
    publicity: blocks(issues, "publicity").length === 0 ? buildPublicityBook(reading) : null,
    rules: currentRules(reading),
    annual: blocks(issues, "annual").length === 0 ? buildAnnualBook(reading) : null,
    registers: registersOf(reading),
    missingSettings: reading.settings.missing,
  };
}

function inReadingOrder(issues: readonly Issue[], snapshot: BookSnapshot): Issue[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const keyed = issues.map((issue) => {
    const place = issue.cell === null ? null : parseAddress(issue.cell);
    return { issue, sheet: issue.sheet === null ? -1 : (sheets.get(issue.sheet) ?? -1), row: place?.row ?? -1, col: place?.col ?? -1 };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet || a.row - b.row || a.col - b.col || (a.issue.rule < b.issue.rule ? -1 : a.issue.rule > b.issue.rule ? 1 : 0),
  );
  return keyed.map((one) => one.issue);
}
