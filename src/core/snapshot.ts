/** What the workbook layer reads out of Excel: plain, readonly, complete. Nothing here is interpreted yet. */
import type { LockedCells } from "./lock/lockedCells";
import type { RulesSnapshot } from "./rulesSnapshot";

/** A cell as Excel hands it out: "" is an empty cell, errors are their text ("#REF!"), dates are serial numbers. */
export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** 0-based row and column of the first cell of the three grids below. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As Range.formulas: "=…" for a formula, otherwise the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas as A1 addresses without a sheet ("B6:C7"). */
  readonly merges: readonly string[];
  /** 0-based, hidden by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface TableSnapshot {
  readonly name: string;
  /** Name of the sheet it stands on. */
  readonly sheet: string;
  /** 0-based position of its header row's first cell. */
  readonly top: number;
  readonly left: number;
  /** Rows of data, without header and totals row. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasTotals: boolean;
}

/** Travels in a custom XML part, so that renamed sheets and copied files are still recognised. */
export interface BookIdentity {
  readonly bookId: string;
  readonly year: number;
  readonly quarter: number;
  readonly templateVersion: number;
  /** Last finished runs, for the pane's "done" and "stale". */
  readonly runs: readonly RunStamp[];
  /** The rules as they stood when the scores came in (V24); books of older versions have none. */
  readonly rules?: RulesSnapshot;
  /** Set in a file that was handed out to be filled: such a workbook is no book. */
  readonly template?: TemplateMark;
  /** What came back, the last for each sheet. */
  readonly receipts?: readonly Receipt[];
  /** What was handed out from the pane, the last for each sheet. */
  readonly issued?: readonly Issued[];
  /** Whom the score sheets handed out ask for, in every department: `personKey` of each. */
  readonly issuedTo?: readonly string[];
  /** The last 公示表. */
  readonly notice?: NoticeStamp;
  /** The quarter is closed; none while it is open. */
  readonly lock?: QuarterLock;
  /** The last time that a closed quarter was opened again: what was computed before no longer counts as done. */
  readonly unlocked?: { readonly at: string; readonly by: string; readonly reason: string };
}

/** 锁定: when and by whom a quarter was closed, and with what in it (V28). */
export interface QuarterLock {
  readonly at: string;
  readonly by: string;
  /** Of the add-in that computed and closed it. */
  readonly version: string;
  /** Fingerprint of the inputs then. */
  readonly inputs: string;
  /** Fingerprint of the quarter's rows in 历史. */
  readonly results: string;
  readonly sheets: readonly LockedSheetMark[];
}

/** A sheet of a closed quarter, known by its first table. */
export interface LockedSheetMark {
  readonly table: string;
  /** As people saw it then. */
  readonly name: string;
  /** Fingerprint of its contents. */
  readonly print: string;
  /** The lock protected it, so opening the quarter opens it again. */
  readonly protected: boolean;
}

/** What a handed-out file asks for. */
export interface TemplateMark {
  readonly kind: TemplateKind;
  /** Code of the department (scores), name of the group (activities), "" (articles). */
  readonly of: string;
  /** When it was made, ISO 8601 local time. */
  readonly at: string;
  /** Staff ids of its rows: who is not among them was not asked for. */
  readonly ids: readonly string[];
  /** Made for the people whom an earlier one lacked. */
  readonly supplement: boolean;
}

export type TemplateKind = "scores" | "activities" | "articles";

/** A sheet that was handed out to be filled. */
export interface Issued {
  readonly kind: TemplateKind;
  /** As in TemplateMark. */
  readonly of: string;
  /** ISO 8601 local time. */
  readonly at: string;
}

/** A sheet that came back in a file. */
export interface Receipt {
  readonly kind: TemplateKind;
  /** As in TemplateMark. */
  readonly of: string;
  readonly file: string;
  readonly at: string;
  readonly by: string;
  /** Fingerprint of the sheet's contents as they were taken in. */
  readonly inputs: string;
  /** When and by whom the contents were confirmed, with their fingerprint then (V28). */
  readonly confirmed: { readonly at: string; readonly by: string; readonly inputs: string } | null;
}

/** 公示: which results were published, and for how long. */
export interface NoticeStamp {
  /** ISO 8601 local time. */
  readonly at: string;
  readonly by: string;
  /** First and last day of the period, ISO dates; `to` is null where no period was set. */
  readonly from: string;
  readonly to: string | null;
  readonly people: number;
  /** `at` of the computation whose results it shows. */
  readonly computedAt: string;
}

export interface RunStamp {
  readonly step: "validate" | "compute" | "groups";
  readonly kind: "official" | "trial";
  /** ISO 8601 local time, given by the caller (core has no clock). */
  readonly at: string;
  readonly by: string;
  /** Fingerprint of the inputs it was made from. */
  readonly inputs: string;
  /** Short account for the pane, for example the number of problems. */
  readonly errors: number;
  readonly warnings: number;
}

export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly identity: BookIdentity | null;
  /** Where the score tables check what is typed (V29); a table that is not listed was not asked, as on a protected sheet. */
  readonly validated?: readonly ValidatedCells[];
  /** What stood in the cells when the quarter was locked; none while it is open, null where the workbook has lost it. */
  readonly locked?: LockedCells | null;
}

export interface ValidatedCells {
  /** Name of the table. */
  readonly table: string;
  /** Runs down its columns, without a sheet ("E6:E101"). */
  readonly ranges: readonly string[];
}
