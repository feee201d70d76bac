import type { CellEdit, Restoration } from "../core/edit";
import type { BookIdentity, BookSnapshot, CellValue } from "../core/snapshot";
import type { SheetDraft, Validation } from "../core/draft";
import type { Freeze } from "./freeze";
import type { WrittenRecord } from "./recordPart";

/** Everything one operation does to the workbook. It happens whole or not at all. */
export interface ApplyPlan {
  /** What the plan was made from; the apply refuses when the inputs are no longer the same. */
  readonly basis: BookSnapshot;
  /** Sheets written whole. One whose first table already stands in the workbook replaces that table's sheet. */
  readonly drafts: readonly SheetDraft[];
  readonly edits: readonly (CellEdit | Restoration)[];
  /** Blocks of cells written at once, where an edit for each would be too many (returned sheets). */
  readonly fills?: readonly Fill[];
  /** Rows put at the end of tables (确认记录, 操作日志). */
  readonly appends: readonly RowAppend[];
  /** The new identity part, or null to leave it as it is. */
  readonly identity: BookIdentity | null;
  /** The new record of a computation, with the part as it was read (`RecordPart.xml`); left out, it stays as it is. */
  readonly record?: { readonly before: string | null; readonly after: WrittenRecord };
  /** Values in the place of formulas, written before the swap and put back with it. */
  readonly freezes?: readonly Freeze[];
  /** Names of sheets that are protected (without a password) at the end, or opened before anything is written on them. */
  readonly protects?: readonly string[];
  readonly unprotects?: readonly string[];
  /** The part with what stood in the cells of a locked quarter, as it was and as it is to be; null: there is none. */
  readonly locked?: { readonly before: string | null; readonly after: string | null };
  /** Ids of sheets that go (the empty sheet a new workbook begins with). */
  readonly removeSheets: readonly string[];
  /** Name of the draft to show at the end, or null to leave the view alone. */
  readonly activate: string | null;
}

export interface RowAppend {
  readonly table: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based columns of the table that hold formulas; whatever else begins with "=" stays a text. */
  readonly formulaColumns?: readonly number[];
  /** Rules for typing on rows that are new to the table: Excel carries a column's rule on by itself, other hosts do not (V29). */
  readonly validations?: readonly Validation[];
}

/** A block of cells of an existing sheet, all of them constants. */
export interface Fill {
  readonly sheet: string;
  /** 0-based place of the first cell. */
  readonly row: number;
  readonly col: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface ApplyReport {
  /** Names of the sheets written, as they now read in the workbook. */
  readonly sheets: readonly string[];
  /** Cells whose formula gave another value than the engine, and that now hold the engine's value. */
  readonly corrected: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface ApplyOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A plan that changes nothing yet; commands spread their part over it. */
export const emptyPlan = (basis: BookSnapshot): ApplyPlan => ({
  basis,
  drafts: [],
  edits: [],
  appends: [],
  identity: null,
  removeSheets: [],
  activate: null,
});
