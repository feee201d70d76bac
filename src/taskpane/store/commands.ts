/** The use cases that the pane calls, as one value: the real ones are put together in `realCommands`, tests hand in their own. */
import type { CollectReport } from "../../commands/collectQuarters";
import type { CollectSheetsReport, ReturnedFile } from "../../commands/collectSheets";
import type { ConfirmSheetReport } from "../../commands/confirmSheet";
import type { RosterReport, RosterRequest } from "../../commands/importRoster";
import type { NextQuarterReport } from "../../commands/makeNextQuarter";
import type { TemplateRequest, TemplatesReport } from "../../commands/makeTemplates";
import type { IssuesMarked } from "../../commands/markIssues";
import type { CommandContext, Outcome } from "../../commands/outcome";
import type { ChosenFile } from "../../commands/quarterFile";
import type { LockReport } from "../../commands/lockQuarter";
import type { UnlockReport } from "../../commands/unlockQuarter";
import type { RecordReport } from "../../commands/recordQuarter";
import type { RestoreSheetsReport } from "../../commands/restoreScoreSheets";
import type { NewAppeal } from "../../commands/registerAppeal";
import type { PublicityReport } from "../../commands/writePublicity";
import type { NoticeReport } from "../../commands/writeNotice";
import type { Attachment } from "../../commands/writeResults";
import type { QualityReport } from "../../commands/writeQuality";
import type { BookState, RankingPreview, RankingReport, ValidationReport } from "../../commands/types";
import type { FixesDone, FixesUndone } from "../../commands/undoFixes";
import type { AnnualReport } from "../../commands/writeAnnual";
import type { Assessment } from "../../core/assessment";
import type { CellRef } from "../../core/book";
import type { PlainDate } from "../../core/reading/plainValue";
import type { Issue } from "../../core/issue";
import type { Touch } from "../../core/live/planPatch";
import type { MarksWritten } from "../../workbook/marks";
import type { MadeFile } from "./state";
import type { ViewName, Views } from "./views";

type Command<Input, Result> = (context: CommandContext, input: Input) => Promise<Outcome<Result>>;
export type Query<Result> = (context: CommandContext) => Promise<Outcome<Result>>;
/** What a screen has chosen to be read beside the workbook. */
export interface Chosen {
  readonly previous: ChosenFile | null;
}
export type ViewQuery<Result> = (context: CommandContext, chosen: Chosen) => Promise<Outcome<Result>>;

export interface Edit extends Touch {
  readonly sheet: string;
  /** "Local" or "Remote", as Excel says it. */
  readonly source: string;
}

export interface Commands {
  readonly inspectBook: Query<BookState>;
  /** The same after these edits, from what they touched alone where that is sure. */
  readonly recheck: Command<readonly Edit[], BookState>;
  readonly createBook: Command<{ readonly year: number; readonly quarter: 1 | 2 | 3 | 4; readonly unitName: string }, unknown>;
  readonly loadSample: Command<{ readonly faults: boolean }, unknown>;
  readonly validate: Query<ValidationReport>;
  readonly applyFixes: Command<readonly Issue[], FixesDone>;
  readonly undoFixes: Command<FixesDone, FixesUndone>;
  readonly confirmWarnings: Command<{ readonly issues: readonly Issue[]; readonly reason: string }, { readonly confirmed: number }>;
  readonly previewRanking: Command<{ readonly kind: "official" | "trial" }, RankingPreview>;
  readonly computeRanking: Command<
    { readonly kind: "official" | "trial"; readonly expected?: string; readonly attach?: Attachment },
    RankingReport
  >;
  readonly writeGroups: Command<
    { readonly kind: "official" | "trial"; readonly expected?: string; readonly attach?: Attachment } | undefined,
    RankingReport
  >;
  readonly writeNotice: Command<{ readonly from: PlainDate }, NoticeReport>;
  readonly registerAppeal: Command<NewAppeal, { readonly number: string }>;
  readonly writePublicity: Query<PublicityReport>;
  readonly writeQuality: Command<ChosenFile | null, QualityReport>;
  readonly writeDetails: Command<
    { readonly members: "all" | readonly string[]; readonly kind: "official" | "trial"; readonly expected?: string },
    RankingReport
  >;
  readonly writeCharts: Command<{ readonly kind: "official" | "trial"; readonly expected?: string }, RankingReport>;
  readonly readAssessment: Command<"official" | "trial", Assessment | null>;
  readonly recordQuarter: Query<RecordReport>;
  readonly lockQuarter: Query<LockReport>;
  readonly unlockQuarter: Command<{ readonly reason: string }, UnlockReport>;
  readonly collectQuarters: Command<{ readonly files: readonly ChosenFile[]; readonly take: boolean }, CollectReport>;
  readonly writeAnnual: Query<AnnualReport>;
  readonly collectSheets: Command<{ readonly files: readonly ReturnedFile[]; readonly take: boolean }, CollectSheetsReport>;
  readonly makeNextQuarter: Query<NextQuarterReport>;
  readonly importRoster: Command<RosterRequest, RosterReport>;
  readonly makeTemplates: Command<TemplateRequest, TemplatesReport>;
  readonly confirmSheet: Command<string, ConfirmSheetReport>;
  readonly restoreScoreSheets: Query<RestoreSheetsReport>;
  readonly openFiles: Command<readonly MadeFile[], number>;
  readonly markIssues: Query<IssuesMarked>;
  readonly unmarkIssues: Query<MarksWritten>;
  readonly selectCell: Command<CellRef, unknown>;
  /** What the screens beside the guided path read. */
  readonly queries: { readonly [Name in ViewName]: ViewQuery<Views[Name]> };
  readonly watchSelection: Command<{ readonly isWanted: () => boolean; readonly onMember: (id: string) => void }, () => void>;
  readonly watchEdits: (context: CommandContext, onEdit: (edit: Edit) => void) => Promise<Outcome<() => void>>;
}

/** What a command needs beside its surroundings: who asks, where progress goes, how it is stopped. */
export interface Asking {
  readonly user: string;
  readonly onProgress?: CommandContext["onProgress"];
  readonly signal?: AbortSignal;
}

/** Makes the context of one command; Office stands behind it in the pane. */
export type MakeContext = (asking: Asking) => CommandContext;
