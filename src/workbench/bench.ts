/** The seam between the page and what stands behind it: what there is to show, and what a person can ask for. */
import type { RibbonButton, RibbonTab } from "./manifest";

export interface BenchState {
  /** Name of the open workbook, without its folder. */
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly paneOpen: boolean;
  /** Counts the workbooks shown: each gets a fresh task pane, as in Excel. 0: none yet. */
  readonly generation: number;
  /** What is under way, in words; null: nothing. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  /** A dialog that the add-in has opened: a page of its own, as Excel's displayDialogAsync shows it. */
  readonly dialog: AddinDialog | null;
  readonly choice: SheetChoice | null;
  /** Null until the manifest has been read. */
  readonly ribbon: RibbonTab | null;
}

export interface Notice {
  readonly title: string;
  readonly body: string;
  /** A question: the answer that goes on. Without it the notice only informs. */
  readonly proceed?: { readonly label: string; readonly run: () => void };
}

/** Sheets of another file, to choose from. */
export interface SheetChoice {
  readonly fileName: string;
  /** `taken`: the open workbook has a sheet of this name. */
  readonly sheets: readonly { readonly name: string; readonly taken: boolean }[];
  readonly insert: (names: readonly string[]) => void;
}

export interface AddinDialog {
  /** Address on this server. */
  readonly page: string;
  /** Percent of the window. */
  readonly width: number;
  readonly height: number;
  /** The person has closed it. */
  readonly onClosed: () => void;
}

export type Example = "sample" | "faults";

export interface BenchActions {
  /** Builds the spreadsheet into an element of the page and opens the first workbook. */
  readonly start: (container: HTMLElement) => void;
  readonly newBook: () => void;
  readonly openFile: (file: File) => void;
  /** Offers the sheets of another file to be copied into the open workbook. */
  readonly insertFrom: (file: File) => void;
  readonly openExample: (example: Example) => void;
  readonly save: () => void;
  readonly press: (button: RibbonButton) => void;
  readonly closePane: () => void;
  /** The task pane's frame, as soon as it stands in the page; null when it is taken out. */
  readonly attachPane: (frame: HTMLIFrameElement | null) => void;
  readonly attachFunctions: (frame: HTMLIFrameElement | null) => void;
  readonly dismiss: () => void;
}
