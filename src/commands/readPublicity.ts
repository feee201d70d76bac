import { assess } from "../core/assess";
import type { Assessment } from "../core/assessment";
import { blocks } from "../core/blocks";
import type { PublicityBook } from "../core/book";
import type { Issue } from "../core/issue";
import type { Board } from "../core/publicity/board";
import { publicity } from "../core/publicity/publicity";
import { TABLES } from "../core/columns";
import type { Validation } from "../core/validate";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook, type BookSeen } from "./seeBook";

export type PublicityReading =
  | {
      readonly status: "done";
      readonly board: Board;
      readonly settings: PublicityBook["settings"];
      /** Where the articles stand; null in a book without the sheet. */
      readonly sheet: string | null;
      /** Those of 宣传稿件; none of them blocks. */
      readonly issues: readonly Issue[];
    }
  /** `blocking` stands in the way of publicity; no score sheet can. */
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] };

/** The publicity leaderboard of the book as it stands (P1, P2), without writing anything. */
export function readPublicity(context: CommandContext): Promise<Outcome<PublicityReading>> {
  return attempt(async () => makePublicity(await seeBook(context.run)));
}

/** Publicity of a book that has been read, or what stands in its way. The ranking's own problems cost the marks of eligibility, no more. */
export function makePublicity({ snapshot, validation }: Pick<BookSeen, "snapshot" | "validation">): PublicityReading {
  const { publicity: book, issues } = validation;
  const own = issues.filter(({ message }) => /^[^.]+\.article/.test(message));
  if (!book) return { status: "blocked", issues: own, blocking: blocks(issues, "publicity") };
  const sheet = snapshot.tables.find(({ name }) => name === TABLES.articles.table)?.sheet ?? null;
  return { status: "done", board: publicity(book, bestAssessment(validation)), settings: book.settings, sheet, issues: own };
}

/** The official one where it can be made, otherwise the trial one, otherwise none. */
function bestAssessment({ book, issues }: Pick<Validation, "book" | "issues">): Assessment | null {
  return book && assess(book, blocks(issues, "official").length === 0 ? "official" : "trial");
}
