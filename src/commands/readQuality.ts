import { assess } from "../core/assess";
import type { Assessment } from "../core/assessment";
import { blocks } from "../core/blocks";
import type { Book, Period } from "../core/book";
import type { Issue } from "../core/issue";
import { assessQuality } from "../core/quality/assessQuality";
import type { Quality } from "../core/quality/quality";
import type { BookSnapshot } from "../core/snapshot";
import { validateBook } from "../core/validate";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { holdsBook, seeBook, type BookSeen } from "./seeBook";

export interface QualityRequest {
  /** `best`: official results where nothing blocks them, otherwise a trial run. */
  readonly kind: "official" | "trial" | "best";
  /** Last quarter's book (Q2), read from a file. */
  readonly previous: BookSnapshot | null;
}

/** Why a file cannot be last quarter's book. */
export type PreviousFault =
  /** It cannot be read as a workbook. */
  | { readonly why: "badFile"; readonly sentence: string; readonly english?: string }
  | { readonly why: "noBook" }
  /** It has problems that block even a trial run. */
  | { readonly why: "unsound"; readonly problems: number }
  | { readonly why: "otherQuarter"; readonly found: Period; readonly wanted: Period };

export type QualityReading =
  | { readonly status: "done"; readonly quality: Quality }
  | {
      readonly status: "blocked";
      readonly kind: "official" | "trial";
      readonly issues: readonly Issue[];
      readonly blocking: readonly Issue[];
    }
  | { readonly status: "previous"; readonly fault: PreviousFault };

/** Q1–Q6 of the book as it stands, without writing anything. */
export function readQuality(context: CommandContext, request: QualityRequest): Promise<Outcome<QualityReading>> {
  return attempt(async () => {
    const made = makeQuality(await seeBook(context.run), request);
    return made.status === "done" ? { status: "done", quality: made.quality } : made;
  });
}

export type QualityMade =
  | { readonly status: "done"; readonly book: Book; readonly assessment: Assessment; readonly quality: Quality }
  | Exclude<QualityReading, { status: "done" }>;

/** Scoring quality of a book that has been read; or what stands in its way. */
export function makeQuality({ validation: { book, issues } }: BookSeen, { kind: wanted, previous }: QualityRequest): QualityMade {
  const kind = wanted === "best" ? (blocks(issues, "official").length === 0 ? "official" : "trial") : wanted;
  const blocking = blocks(issues, kind);
  if (!book || blocking.length > 0) return { status: "blocked", kind, issues, blocking };
  const before = previous && previousBook(previous, book.settings);
  if (before && "why" in before) return { status: "previous", fault: before };
  const assessment = assess(book, kind);
  return { status: "done", book, assessment, quality: assessQuality(book, assessment, before) };
}

function previousBook(snapshot: BookSnapshot, { year, quarter }: Period): Book | PreviousFault {
  if (!holdsBook(snapshot)) return { why: "noBook" };
  const { book, issues } = validateBook(snapshot);
  if (!book) return { why: "unsound", problems: blocks(issues, "trial").length };
  const wanted: Period = quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as Period["quarter"] };
  const found: Period = { year: book.settings.year, quarter: book.settings.quarter };
  return found.year === wanted.year && found.quarter === wanted.quarter ? book : { why: "otherQuarter", found, wanted };
}
