/** What the commands answer: plain data for the pane, the ribbon and the command line. */
import type { Assessment } from "../core/assessment";
import type { Period } from "../core/book";
import type { MovementCount } from "../core/countMovements";
import type { Issue } from "../core/issue";
import type { ResultsComparison } from "../core/record/compareResults";
import type { InputChange } from "../core/record/inputChange";
import type { BookIdentity, QuarterLock, TemplateKind } from "../core/snapshot";

export type StepName = "prepare" | "collect" | "validate" | "compute" | "groups" | "archive";

/** A step of the guided path. `stale`: done once, but an input has changed since. */
export type StepState =
  | { readonly state: "notYet" }
  /** So many of them are there. */
  | { readonly state: "partly"; readonly got: number; readonly all: number }
  | { readonly state: "problems"; readonly errors: number; readonly warnings: number }
  | { readonly state: "done"; readonly at: string; readonly by: string; readonly kind: "official" | "trial" }
  | { readonly state: "stale"; readonly at: string; readonly by: string; readonly kind: "official" | "trial" };

export type BookState =
  /** No book, and nothing else in the workbook: a book can be made here. */
  | { readonly kind: "empty" }
  /** No book, but other people's content: a book is added beside it only when asked. */
  | { readonly kind: "foreign" }
  /** A sheet that a book handed out to be filled, for that quarter. */
  | { readonly kind: "template"; readonly of: TemplateKind; readonly period: Pick<BookIdentity, "year" | "quarter"> }
  | {
      readonly kind: "book";
      readonly unitName: string;
      readonly period: Period;
      readonly identity: BookIdentity | null;
      readonly memberCount: number;
      readonly groupCount: number;
      /** `sheet` is null while the department's score sheet is missing. */
      readonly departments: readonly { readonly code: string; readonly name: string; readonly sheet: string | null }[];
      readonly issues: readonly Issue[];
      readonly steps: Readonly<Record<StepName, StepState>>;
      /** Fingerprint of the inputs as read. */
      readonly inputs: string;
      /** The quarter is closed; `changed`: so many places are no longer as they were locked (V28). */
      readonly lock: (Pick<QuarterLock, "at" | "by" | "version"> & { readonly changed: number }) | null;
    };

export interface ValidationReport {
  readonly issues: readonly Issue[];
  /** Errors, unconfirmed warnings, informations. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
}

export type RankingReport =
  | {
      readonly status: "done";
      readonly assessment: Assessment;
      readonly issues: readonly Issue[];
      /** Sheets written, by the names people see. */
      readonly sheets: readonly string[];
      /** Cells whose formula gave another value than the engine and that now hold the engine's value. */
      readonly corrected: readonly { readonly sheet: string; readonly cell: string }[];
      /** Against the last written results; null where there were none to compare with. */
      readonly moved: MovementCount | null;
    }
  /** Nothing was written; `blocking` says why. */
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] };

/** What a recomputation would change; `inputs` is the fingerprint that it was seen at, `at` and `by` are of the last written one. */
export type RankingPreview =
  /** Nothing was written before, or by a version that kept no record: there is nothing to compare with. */
  | { readonly status: "first"; readonly inputs: string }
  | ComparedPreview
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] };

export interface ComparedPreview {
  readonly status: "same" | "differs";
  readonly inputs: string;
  readonly at: string;
  readonly by: string;
  readonly comparison: ResultsComparison;
}

/** What was changed since the last written computation. */
export type ChangesSince =
  | { readonly status: "none" }
  /** Faults keep the book from being read just now. */
  | { readonly status: "unreadable"; readonly at: string; readonly by: string }
  | { readonly status: "known"; readonly at: string; readonly by: string; readonly changes: readonly InputChange[] };
