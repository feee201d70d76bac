/** What a new book will hold, as plain cell contents: the default book and the sample are made of this, the input layouts write it. */
import type { CellValue } from "../../core/snapshot";
import type { IndicatorKind, Settings } from "../../core/book";

export interface PlannedBook {
  readonly bookId: string;
  readonly settings: Settings;
  readonly departments: readonly PlannedDepartment[];
  readonly roster: readonly PlannedMember[];
  readonly groups: readonly { readonly name: string; readonly branch: string; readonly leader: string; readonly liaison: string }[];
  readonly scoreSheets: readonly PlannedScoreSheet[];
  readonly vetoes: readonly PlannedVeto[];
  readonly activities: readonly PlannedActivity[];
  readonly articles: readonly PlannedArticle[];
  readonly history: readonly PlannedHistory[];
  readonly confirmations: readonly PlannedConfirmation[];
  /** Columns of 花名册 to the right of ours, with a cell for each of `roster`. */
  readonly rosterColumns?: readonly PlannedColumn[];
  /** Groups whose row of 党小组活动 is still to be filled. */
  readonly blankActivities?: readonly string[];
  /** Rows of 操作日志, in the order of its columns. */
  readonly log?: readonly (readonly string[])[];
}

export interface PlannedColumn {
  readonly heading: string;
  readonly format: string | null;
  readonly cells: readonly CellValue[];
}

export interface PlannedDepartment {
  readonly code: string;
  readonly name: string;
  /** Percent, at most 2 decimals. */
  readonly weight: number;
  readonly head: string;
  /** ISO date, or "". */
  readonly deadline: string;
  readonly indicators: readonly PlannedIndicator[];
}

export interface PlannedIndicator {
  readonly code: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly slot?: string;
  readonly min?: number;
  readonly max?: number;
  /** 换算 as it is typed: a number, or a fraction as text ("50/100"). */
  readonly conversion?: number | string;
  readonly cap?: number;
  readonly needsEvidence?: boolean;
  readonly note: string;
}

export interface PlannedMember {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly group: string;
  readonly status: "正式" | "预备";
  readonly department: string;
  readonly participates: boolean;
  readonly reason: string;
  readonly approver: string;
  /** 党员类别 and 参评状态 as an imported list has them, where it leaves one blank (V24 asks for it). */
  readonly words?: { readonly status: string; readonly participation: string };
}

export interface PlannedScoreSheet {
  /** Department code. */
  readonly department: string;
  readonly rows: readonly PlannedScoreRow[];
  readonly filledBy: string;
  readonly checkedBy: string;
  /** ISO date, or "". */
  readonly date: string;
}

export interface PlannedScoreRow {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** One for each indicator: a number, 不适用, or "". */
  readonly entries: readonly CellValue[];
  readonly evidence: string;
  readonly remark: string;
}

export interface PlannedVeto {
  readonly id: string;
  readonly name: string;
  readonly reasonCode: string;
  readonly document: string;
  /** ISO date. */
  readonly date: string;
  readonly quarters: 1 | 2 | 4;
  readonly state: "有效" | "撤销";
  readonly note: string;
}

export interface PlannedActivity {
  readonly group: string;
  readonly meetings: number;
  readonly due: number;
  readonly present: number;
  readonly work: number;
  readonly volunteering: number;
  readonly publicity: number;
  readonly honours: number;
  readonly selfCheck: number | "";
}

export interface PlannedArticle {
  readonly code: string;
  readonly date: string;
  readonly title: string;
  readonly outlet: string;
  readonly level: "国家级" | "省级" | "市级" | "中心" | "校级";
  readonly authors: string;
  readonly link: string;
}

export interface PlannedHistory {
  readonly year: number;
  readonly quarter: number;
  readonly id: string;
  /** "" for nobody's total (缺项, 不参评). */
  readonly total: number | "";
  readonly rank: number | "";
  readonly eligibility: string;
  readonly lockedAt: string;
  /** 依据 of the flag (E). */
  readonly basis?: string;
}

export interface PlannedConfirmation {
  readonly at: string;
  readonly by: string;
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly content: string;
  readonly reason: string;
}
