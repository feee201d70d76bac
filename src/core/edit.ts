/** Changes of existing sheets, as data. `before` is what the reader saw; the apply refuses when it is no longer there. */
import type { Validation } from "./draft";
import type { CellValue } from "./snapshot";

export type CellEdit =
  | {
      readonly kind: "value";
      readonly sheet: string;
      readonly cell: string;
      readonly before: CellValue;
      readonly after: CellValue;
      /** Keep it as text (staff ids, text that begins with "="). */
      readonly asText?: boolean;
    }
  | { readonly kind: "formula"; readonly sheet: string; readonly cell: string; readonly before: CellValue; readonly after: string }
  /** Unmerge, then fill the cells named (labels only, never scores: V20). */
  | {
      readonly kind: "unmerge";
      readonly sheet: string;
      readonly range: string;
      readonly fill: readonly { readonly cell: string; readonly value: CellValue }[];
    }
  | {
      readonly kind: "deleteRow";
      readonly sheet: string;
      readonly table: string;
      /** 0-based row of the sheet, inside the table named. */
      readonly row: number;
      /** Nothing is filled in, and its person has another row (V03); without it the row is an exact copy of another. */
      readonly leftOver?: true;
    }
  | { readonly kind: "unhideRows"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: "unhideColumns"; readonly sheet: string; readonly columns: readonly number[] }
  | TableSize
  /** Rules for typing on cells that have none (V29). */
  | { readonly kind: "validation"; readonly sheet: string; readonly validations: readonly Validation[] };

/** Rows below a table become rows of it, or are put out of it again; `from` and `to` are its range, as "A3:D6". */
interface TableSize {
  readonly kind: "resizeTable";
  readonly sheet: string;
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What takes edits back: cells with their formula or value and number format, merges, what was hidden, how far a table reached, and cells without a
 * rule, as they were.
 */
export type Restoration =
  | {
      readonly kind: "restoreCell";
      readonly sheet: string;
      readonly cell: string;
      /** As Range.formulas: "=…" for a formula, otherwise the value. */
      readonly formula: CellValue;
      readonly numberFormat: string;
    }
  | { readonly kind: "merge"; readonly sheet: string; readonly range: string }
  | { readonly kind: "hideRows"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: "hideColumns"; readonly sheet: string; readonly columns: readonly number[] }
  | TableSize
  | { readonly kind: "clearValidation"; readonly sheet: string; readonly validations: readonly Validation[] };
