/** A workbook at rest: Univer's own data (sheets, styles, plug-in resources) and what Univer has no place for. */
import type { FileChart } from "./fileCharts";
import type { IStyleData, IWorkbookData } from "@univerjs/core";

/**
 * What the .xlsx codec reads and writes, and how (the host loads `univer` into Univer and takes it back with save()):
 * - `univer.defaultStyle` holds the file's body font (ff, fs); a cell style names only what differs from it.
 * - `univer.styles` values are FileStyle; `univer.resources` are Univer's own, under Univer's names (codec/resources.ts).
 * - A cell: `v` with `t` 1 text, 2 number, 3 boolean (v is 1 or 0), 4 text by apostrophe; an error is its text ("#REF!") with t 1;
 *   `f` begins with "=" and is always whole (no `si` after decoding); `ref` marks an array formula's area.
 * - Widths and heights are pixels of 96 dpi (a point is 4/3 pixels); `ia: 1` with `ah` is a row whose height follows its content.
 * - Tables: totals row is `options.showFooter`; Excel's style and filter button are in `meta` (TableMeta).
 */
export interface FileWorkbook {
  readonly univer: IWorkbookData;
  readonly extras: FileExtras;
}

/**
 * Locked is a cell style in Excel, so it is one here too: a style with `unlocked: 1` leaves its cells open on a protected sheet.
 * Univer keeps the unknown key when it merges styles and when contents are cleared (it wipes `cell.custom` then), but its commands
 * cannot set it: to lock or unlock, write `cell.s = styles.setValue({ ...old, unlocked: 1 })` into the cell matrix.
 */
export interface FileStyle extends IStyleData {
  unlocked?: 1;
}

export interface FileExtras {
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  /** By sheet id. */
  readonly pageLayouts: Readonly<Record<string, PageLayout>>;
  /** By sheet id; a sheet without an entry is unprotected and at most plainly hidden. */
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  /** By sheet id, in the order in which they lie upon one another. */
  readonly charts: Readonly<Record<string, readonly FileChart[]>>;
  /** Id of the sheet in front; null: the first visible one. */
  readonly activeSheet: string | null;
  /** What the file held and this host cannot keep: to be said before the file is written over. Ignored by the encoder. */
  readonly lost: readonly LostPart[];
}

export const EMPTY_EXTRAS: FileExtras = { customXmlParts: [], pageLayouts: {}, sheets: {}, charts: {}, activeSheet: null, lost: [] };

export interface SheetExtras {
  /** Null: not protected. Univer's own protection stays unused: it knows users, not locked cells. */
  readonly protection: SheetProtection | null;
  /** Hidden so that Excel's own menu does not offer it; `hidden` of the sheet is 1 as well. */
  readonly veryHidden: boolean;
}

/** The documented names of Excel.WorksheetProtectionOptions; what is absent is not allowed. */
export interface SheetProtection {
  readonly options: SheetProtectionOptions;
  /** The file's password attributes as they stood; null: no password. With one, unprotect() must be refused. */
  readonly password: Readonly<Record<string, string>> | null;
}

export interface SheetProtectionOptions {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: "Normal" | "Unlocked" | "None";
}

/** `meta` of a table in Univer's SHEET_TABLE_PLUGIN resource; absent members mean Excel's defaults for a new table. */
export interface TableMeta {
  /** "TableStyleMedium2"; null: no style. */
  readonly style?: string | null;
  readonly filterButton?: boolean;
  readonly rowStripes?: boolean;
  readonly columnStripes?: boolean;
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
}

export type LostKind =
  | "chart"
  | "image"
  | "drawing"
  | "pivotTable"
  | "hyperlink"
  | "threadedComment"
  | "conditionalFormat"
  | "sparkline"
  | "filter"
  | "outline"
  | "externalData"
  | "embeddedObject"
  | "slicer"
  | "workbookProtection"
  | "farFormat"
  | "chartSheet";

export interface LostPart {
  readonly kind: LostKind;
  /** Name of the sheet, or null when it belongs to the workbook. */
  readonly sheet: string | null;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** Excel's paper name; "A4" is the one the add-in uses. */
  readonly paper: string;
  /** 1-based rows "1:5" that repeat on every page. */
  readonly titleRows: string | null;
  readonly printArea: string | null;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly centerHorizontally: boolean;
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Margins in points. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** 0-based rows before which a page begins. */
  readonly rowBreaks: readonly number[];
}
