/** A whole sheet as data: what a layout makes, what the apply writes, what tests read. Addresses are A1 without "$". */
import type { CellValue } from "./snapshot";

export interface SheetDraft {
  /** The name people see; at most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  /** Values, or formulas that begin with "=". Formulas name other sheets always in quotes: '季度汇总'!A1. */
  readonly blocks: readonly { readonly at: string; readonly formulas: readonly (readonly CellValue[])[] }[];
  readonly tables: readonly { readonly name: string; readonly range: string; readonly style?: string; readonly filter?: boolean }[];
  readonly merges: readonly string[];
  /** Applied in order; a later one wins. */
  readonly formats: readonly RangeFormat[];
  /** 0-based column → width in characters of the body font (a Chinese character is two). */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** 0-based row → height in points. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly page: PageSetup | null;
  /** Pictures of ranges of this sheet, drawn by the spreadsheet itself. */
  readonly charts?: readonly ChartDraft[];
  /** Protect the sheet without a password; the ranges stay open to typing. Null: not protected. */
  readonly protection: { readonly unlocked: readonly string[] } | null;
  readonly tabColor: string | null;
  readonly visibility: "visible" | "hidden";
  /** Cells whose recalculated value is compared with the engine before the sheet is swapped in; numbers as they must read. */
  readonly checks: readonly { readonly cell: string; readonly expected: CellValue; readonly tolerance?: number }[];
}

export interface RangeFormat {
  /** One range, or several areas divided by commas where no number format is set ("A1:J1,A60:J60"). */
  readonly range: string;
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin borders around and between the cells. */
  readonly borders?: boolean;
  /** Colour of a thick line under the range. */
  readonly lineBelow?: string;
}

export type Validation =
  | { readonly range: string; readonly kind: "list"; readonly source: string; readonly prompt?: Prompt }
  | {
      readonly range: string;
      readonly kind: "custom";
      readonly formula: string;
      readonly prompt?: Prompt;
      readonly error?: Prompt;
    };

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export interface ConditionalFormat {
  readonly range: string;
  /** For the range's first cell, beginning with "=". */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface ChartDraft {
  readonly name: string;
  /** `points`: signs without a line between them, since categories have no order. */
  readonly kind: "stackedColumns" | "bars" | "points";
  /** Headings in the first row name the series, texts in the first column the categories. */
  readonly source: string;
  /** The cells that it covers. */
  readonly area: string;
  /** The cell that holds its title. */
  readonly title: string;
  readonly series: readonly ChartSeriesDraft[];
  /** Words at the axis of values; null hides it. */
  readonly valueTitle: string | null;
  /** Left out, the spreadsheet chooses. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The first category on top. */
  readonly downwards?: boolean;
}

export interface ChartSeriesDraft {
  readonly color: string;
  /** The sign at each point, where colour alone would divide them. */
  readonly marker?: "Triangle" | "Diamond" | "Square";
  /** Number format of the numbers at the points. */
  readonly labels?: string;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** A1 rows that repeat on every page, for example "1:5". */
  readonly titleRows: string | null;
  readonly printArea: string | null;
  /** Text at the top of every page, left and right. */
  readonly header?: { readonly left: string; readonly right: string };
  /** Footer text, for example "第&P页 共&N页". */
  readonly footer: string | null;
  /** 0-based rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
}
