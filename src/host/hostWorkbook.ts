/** A workbook at rest: Univer's own data (sheets, styles, plug-in resources) and what Univer has no place for. */
import type { IWorkbookData } from "@univerjs/core";

export interface HostWorkbook {
  readonly univer: IWorkbookData;
  readonly extras: HostExtras;
}

export interface HostExtras {
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  /** By sheet id. */
  readonly pageLayouts: Readonly<Record<string, PageLayout>>;
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
