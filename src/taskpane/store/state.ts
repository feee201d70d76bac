/** All that the pane knows, as one union. What is open or being typed stays in the components. */
import type { CollectSheetsReport, ReturnedFile } from "../../commands/collectSheets";
import type { RosterReport, RosterRequest } from "../../commands/importRoster";
import type { NextQuarterReport } from "../../commands/makeNextQuarter";
import type { TemplatesReport } from "../../commands/makeTemplates";
import type { CollectReport } from "../../commands/collectQuarters";
import type { LockReport } from "../../commands/lockQuarter";
import type { Failure } from "../../commands/outcome";
import type { ChosenFile } from "../../commands/quarterFile";
import type { NewAppeal } from "../../commands/registerAppeal";
import type { Attachment } from "../../commands/writeResults";
import type { BookState, ComparedPreview } from "../../commands/types";
import type { FixesDone } from "../../commands/undoFixes";
import type { Assessment } from "../../core/assessment";
import type { Period } from "../../core/book";
import type { Issue } from "../../core/issue";
import type { ViewReadings } from "./views";

export type Screen = "home" | "archive" | "collect" | "validate" | "ranking" | "groups" | OtherScreen;

/** Screens beside the guided path, in the order in which Home lists them. */
export const OTHER_SCREENS = ["roster", "whatIf", "publicity", "quality", "annual"] as const satisfies readonly string[];
export type OtherScreen = (typeof OTHER_SCREENS)[number];

/** Something the person asked for that changes the workbook. */
export type Intent =
  | { readonly do: "create"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4; readonly unitName: string }
  | { readonly do: "sample"; readonly faults: boolean }
  | { readonly do: "validate" }
  | { readonly do: "fix"; readonly issues: readonly Issue[] }
  | { readonly do: "undoFix"; readonly done: FixesDone }
  | { readonly do: "confirm"; readonly issues: readonly Issue[]; readonly reason: string }
  | Recomputation
  /** What a recomputation would change is shown first. */
  | { readonly do: "preview"; readonly of: Recomputation }
  | { readonly do: "recordQuarter" }
  /** Reads chosen files and says what they bring; writes nothing. */
  | { readonly do: "lookAtFiles"; readonly files: readonly ChosenFile[] }
  | { readonly do: "takeQuarters"; readonly files: readonly ChosenFile[] }
  | { readonly do: "annual" }
  /** Reads returned files and says what they bring; writes nothing. */
  | { readonly do: "lookAtReturns"; readonly files: readonly ReturnedFile[] }
  | { readonly do: "takeReturns"; readonly files: readonly ReturnedFile[] }
  /** Files to hand out, made beside the workbook; writes nothing. */
  | { readonly do: "templates"; readonly supplement: boolean }
  | { readonly do: "confirmSheet"; readonly code: string; readonly name: string }
  /** Score sheets for the departments that have none. */
  | { readonly do: "restoreSheets" }
  /** Opens files that were made here as new workbooks; writes nothing. */
  | { readonly do: "openFiles"; readonly files: readonly MadeFile[] }
  /** The next quarter's book, made beside the workbook; writes nothing. */
  | { readonly do: "nextQuarter" }
  /** Reads a list of people and says what it would bring to 花名册; writes nothing. */
  | { readonly do: "lookAtRoster" | "takeRoster"; readonly request: RosterRequest }
  /** Points the issues out in the sheets, or takes that off again. */
  | { readonly do: "mark" | "unmark" }
  | { readonly do: "publicity" }
  /** 公示表 from that day on, an ISO date. */
  | { readonly do: "notice"; readonly from: string }
  | { readonly do: "appeal"; readonly appeal: NewAppeal }
  /** Closes the quarter. */
  | { readonly do: "lock" }
  | { readonly do: "unlock"; readonly reason: string }
  | {
      readonly do: "details";
      readonly members: "all" | readonly string[];
      readonly kind: "official" | "trial";
      /** The inputs of the results shown; an edit made after that refuses it. */
      readonly expected: string;
    }
  /** 图表; `expected` as of details. */
  | { readonly do: "charts"; readonly kind: "official" | "trial"; readonly expected: string }
  | { readonly do: "quality"; readonly previous: ChosenFile | null };

/** `expected`: the fingerprint of what was shown; an edit made after that refuses it. */
export type Recomputation =
  | { readonly do: "compute"; readonly kind: "official" | "trial"; readonly expected?: string; readonly attach?: Attachment }
  | { readonly do: "groups"; readonly expected?: string; readonly attach?: Attachment };

/** A recomputation that waits to be applied or left. */
export interface Difference {
  readonly of: Recomputation;
  readonly preview: ComparedPreview;
}

export interface Work {
  readonly intent: Intent;
  readonly progress: { readonly step: string; readonly done: number; readonly total: number } | null;
  readonly cancelling: boolean;
}

export type Notice =
  | { readonly of: "create" | "sample" | "cancelled" }
  | { readonly of: "validate"; readonly errors: number; readonly warnings: number }
  | { readonly of: "fix" | "confirm"; readonly count: number }
  | { readonly of: "undoFix"; readonly count: number; readonly kept: readonly string[] }
  | { readonly of: "compute"; readonly n: number; readonly kind: "official" | "trial"; readonly sheets: readonly string[] }
  | { readonly of: "groups"; readonly count: number }
  | { readonly of: "publicity" | "details" | "notice"; readonly count: number }
  | { readonly of: "appeal"; readonly number: string }
  | { readonly of: "quality"; readonly sheets: readonly string[] }
  | { readonly of: "recordQuarter"; readonly period: Period; readonly count: number; readonly already: boolean }
  | { readonly of: "takeQuarters"; readonly count: number }
  | { readonly of: "annual"; readonly n: number }
  | { readonly of: "lock"; readonly count: number }
  | { readonly of: "unlock" | "charts" }
  | { readonly of: "takeReturns"; readonly count: number }
  | { readonly of: "confirmSheet"; readonly name: string }
  | { readonly of: "restoreSheets"; readonly sheets: readonly string[] }
  | { readonly of: "openFiles"; readonly count: number }
  | { readonly of: "takeRoster"; readonly added: number; readonly changed: number }
  | { readonly of: "mark"; readonly cells: number; readonly unplaced: number; readonly skipped: readonly string[] }
  | { readonly of: "unmark"; readonly skipped: readonly string[] };

/** A workbook made beside this one, to be saved or opened. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A failure in words' raw form, and what "retry" would do again. */
export interface Trouble {
  readonly failure: Failure;
  readonly retry: Intent | "reread" | null;
}

/** `edited`: an edit has been seen since, and the next reading is on its way; `unread`: that reading failed. */
export type BookReading =
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "read"; readonly book: BookState; readonly freshness: "current" | "edited" | "unread" };

/** `unable`: the inputs as they stand give no result. */
export type AssessmentReading =
  | { readonly state: "none" | "reading" | "unable" }
  /** `inputs` null: just computed; the next reading of the book gives its fingerprint. */
  | { readonly state: "read"; readonly assessment: Assessment; readonly inputs: string | null };

export interface ChosenQuarters {
  readonly files: readonly ChosenFile[];
  readonly report: CollectReport;
}

/** Chosen files that came back, and what they would bring. */
export interface ChosenReturns {
  readonly files: readonly ReturnedFile[];
  readonly report: CollectSheetsReport;
}

/** A list of people, how it is to be read, and what it would bring. */
export interface ChosenRoster {
  readonly request: RosterRequest;
  readonly report: RosterReport;
}

export interface OpenState {
  readonly phase: "open";
  readonly screen: Screen;
  /** Whose issues 校验 was opened for: a department's code; null for everybody's. */
  readonly about: string | null;
  /** Where Home's focus returns to. */
  readonly cameFrom: Screen;
  readonly book: BookReading;
  readonly assessment: AssessmentReading;
  readonly views: ViewReadings;
  /** Chosen files of other quarters, and what they would bring; null before and after. */
  readonly chosen: ChosenQuarters | null;
  readonly returns: ChosenReturns | null;
  readonly roster: ChosenRoster | null;
  /** The next quarter's book, or why there is none; null while nobody has asked. */
  readonly nextQuarter: NextQuarterReport | null;
  /** The files last made to be handed out. */
  readonly templates: TemplatesReport | null;
  /** Last quarter's book, chosen for 评分质量 to compare with. */
  readonly previous: ChosenFile | null;
  readonly operator: string;
  /** Waits for the operator's name: before something is done, or for its own sake. */
  readonly asking: Intent | "operator" | null;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  /** The last thing done; `id` tells two equal ones apart; `late`: it was done although 取消 had been pressed. */
  readonly notice: (Notice & { readonly id: number; readonly late?: boolean }) | null;
  /** A computation that was held back: how many issues stood in its way. */
  readonly blocked: { readonly kind: "official" | "trial"; readonly count: number } | null;
  readonly corrected: number;
  /** Why the quarter was not locked when it was asked for. */
  readonly lockRefused: LockReport | null;
  /** Whose row of a result sheet was selected while the ranking is shown; `times` tells the same row selected again. */
  readonly selected: { readonly id: string; readonly times: number } | null;
  readonly difference: Difference | null;
  /** The last fixes, while they can be taken back. */
  readonly fixed: FixesDone | null;
}

export type UnavailableReason = "notLoaded" | "notInExcel" | "tooOld";

export type PaneState = { readonly phase: "connecting" } | { readonly phase: "unavailable"; readonly why: UnavailableReason } | OpenState;

export const opened: OpenState = {
  phase: "open",
  screen: "home",
  about: null,
  cameFrom: "home",
  book: { state: "reading" },
  assessment: { state: "none" },
  views: {},
  chosen: null,
  returns: null,
  roster: null,
  nextQuarter: null,
  templates: null,
  previous: null,
  operator: "",
  asking: null,
  work: null,
  trouble: null,
  notice: null,
  blocked: null,
  corrected: 0,
  lockRefused: null,
  selected: null,
  difference: null,
  fixed: null,
};
