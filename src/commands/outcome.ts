/** What every command answers: done, or a failure that the catalogue can put into words. Problems in sheets are not failures. */
import type { Run } from "../workbook/run";

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export type FailureKind =
  /** A cell is being edited in Excel. */
  | "cellEditing"
  | "protected"
  /** The quarter is locked; `at` and `by` say since when and by whom. */
  | "locked"
  | "readOnly"
  | "hostTooOld"
  /** Someone changed inputs between the read and the apply. */
  | "changedMeanwhile"
  /** Cells that fixes wrote have been written again since: the fixes cannot be taken back. */
  | "fixedCellsChanged"
  /** The request or a read is over Excel's limits. */
  | "tooLarge"
  /** The workbook is no assessment book. */
  | "noBook"
  /** The workbook already holds a book. */
  | "bookPresent"
  /** A sheet with an output's name exists that the add-in did not make. */
  | "nameTaken"
  /** A staff id that was asked for is not in the roster. */
  | "unknownMember"
  /** The book has issues that block: nothing is written. */
  | "blocked"
  | "cancelled"
  /** The write failed and could not be undone whole; `detail` lists what is left. */
  | "notRestored"
  | "unexpected";

export interface Failure {
  readonly kind: FailureKind;
  /** What the sentence needs: a sheet, a cell, a version. */
  readonly params: Readonly<Record<string, string>>;
  /** For engineers: the error as the library gave it. */
  readonly detail?: string;
}

/** What a command is told of its surroundings; core and commands have no clock and no user of their own. */
export interface CommandContext {
  /** `Excel.run` of the pane, of the ribbon or of the embedded host. */
  readonly run: Run;
  /** Local time, ISO 8601 to the second: "2026-10-08T14:30:00". */
  readonly now: () => string;
  readonly user: string;
  /** A fresh identifier (a UUID); used once per new book. */
  readonly newId: () => string;
  readonly onProgress?: (progress: { readonly step: string; readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  /** Opens a workbook (base64 of an .xlsx) in a window of its own; none where nothing can. */
  readonly openWorkbook?: (base64: string) => Promise<void>;
}
