/** The book: one quarter's assessment, parsed and typed (rules B1–B3). Every decimal is an integer number of hundredths. */
import type { Fraction } from "./fraction";

/** A decimal with at most 2 fraction digits, as an integer number of hundredths (85.5 is 8550). */
export type Hundredths = number;

/** A place in the workbook: sheet name and A1 address without "$". */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

export interface Period {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

export type NotApplicablePolicy = "redistribute" | "departmentMean";
export type TiePolicy = "lenient" | "strict" | "review";

/** The rows of the sheet 设置, in its order (workbook.md). Points are hundredths, the rest counts. */
export interface Settings {
  readonly unitName: string;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly notApplicable: NotApplicablePolicy;
  readonly ties: TiePolicy;
  readonly bonusCap: Hundredths;
  readonly scoreFloor: Hundredths;
  readonly scoreCeiling: Hundredths;
  /** Department codes, first decides first (R3). */
  readonly tieOrder: readonly string[];
  readonly borderline: Hundredths;
  readonly annualMinimumQuarters: number;
  readonly rankDisplay: "standard" | "dense";
  readonly groupMinimumMembers: number;
  readonly meetingsDue: number;
  readonly meetingPoints: Hundredths;
  readonly meetingMissingPoints: Hundredths;
  readonly themeDayPoints: Hundredths;
  readonly meanPoints: Hundredths;
  readonly workPoints: Hundredths;
  readonly volunteeringPoints: Hundredths;
  readonly publicityPoints: Hundredths;
  readonly honoursCap: Hundredths;
  readonly schoolQuota: number;
  readonly centreQuota: number;
  readonly articleNational: Hundredths;
  readonly articleProvincial: Hundredths;
  readonly articleCity: Hundredths;
  readonly articleCentre: Hundredths;
  readonly articleSchool: Hundredths;
  readonly articleSchoolCap: Hundredths;
  readonly publicityQuota: number;
  readonly noticeScope: "eligibleOnly" | "all";
  readonly noticeWorkdays: number;
  readonly office: string;
  readonly phone: string;
  /** Above this many members, values are written instead of formulas. */
  readonly formulaLimit: number;
}

export type IndicatorKind = "base" | "bonus" | "deduction";

export interface Indicator {
  readonly code: string;
  /** Heading of its column in the score sheet; unique in its department. */
  readonly name: string;
  readonly kind: IndicatorKind;
  /** Alternatives of one department share a slot name (T3); null stands alone. */
  readonly slot: string | null;
  /** Bounds of the points (entered value × conversion); null is unbounded. A base indicator always has a maximum. */
  readonly min: Hundredths | null;
  readonly max: Hundredths | null;
  /** 换算: points = entered value × conversion. */
  readonly conversion: Fraction;
  /** 封顶 of the counted points of a bonus or deduction. */
  readonly cap: Hundredths | null;
  readonly needsEvidence: boolean;
}

export interface Department {
  readonly code: string;
  readonly name: string;
  /** Percent in hundredths: 25 % is 2500; all together 10000 (B2). */
  readonly weight: Hundredths;
  readonly head: string;
  readonly deadline: string;
  readonly indicators: readonly Indicator[];
}

export interface Member {
  /** 工号, text (B3). */
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly group: string;
  readonly status: "full" | "probationary";
  readonly department: string;
  readonly participates: boolean;
  /** 事由 and 批准人 of a non-participant. */
  readonly reason: string;
  readonly approver: string;
}

/** T1: the three states of a score cell. */
export type Entry =
  | { readonly kind: "number"; readonly value: Hundredths; readonly at: CellRef }
  | { readonly kind: "notApplicable"; readonly at: CellRef }
  | { readonly kind: "blank"; readonly at: CellRef }
  /** Something stands there that is no score (an E issue names it); a trial run counts it as missing. */
  | { readonly kind: "unreadable"; readonly at: CellRef };

export interface ScoreRow {
  readonly memberId: string;
  /** One entry for each indicator of the department, in the department's order. */
  readonly entries: readonly Entry[];
  /** The cell of 部门得分 on this row. */
  readonly scoreAt: CellRef;
}

export interface ScoreSheet {
  readonly department: string;
  readonly sheet: string;
  /** A1 ranges of the table's data rows in the columns 工号 and 部门得分, for formulas. */
  readonly idRange: string;
  readonly scoreRange: string;
  readonly rows: readonly ScoreRow[];
}

export interface Group {
  readonly name: string;
  readonly branch: string;
  readonly leader: string;
  readonly liaison: string;
}

export interface Veto {
  readonly memberId: string;
  readonly reasonCode: string;
  readonly document: string;
  /** Quarter of its 日期. */
  readonly from: Period;
  readonly quarters: 1 | 2 | 4;
  readonly revoked: boolean;
  readonly at: CellRef;
}

/** One row of 党小组活动; null is a blank (V07). Points are hundredths, the rest whole counts. */
export interface GroupActivity {
  readonly group: string;
  readonly meetings: number | null;
  readonly due: number | null;
  readonly present: number | null;
  readonly work: Hundredths | null;
  readonly volunteering: Hundredths | null;
  readonly publicity: Hundredths | null;
  readonly honours: Hundredths | null;
  /** Where the name of the group and each number stand, for formulas and issues. */
  readonly cells: Readonly<Record<"group" | "meetings" | "due" | "present" | "work" | "volunteering" | "publicity" | "honours", CellRef>>;
}

/** 级别 of a medium, highest first (P1). */
export const MEDIA_LEVELS = ["national", "provincial", "city", "centre", "school"] as const;
export type MediaLevel = (typeof MEDIA_LEVELS)[number];

/** An author of a story; `id` is null for staff who are not Party members (P2). */
export interface Author {
  readonly id: string | null;
  readonly name: string;
}

/** One row of 宣传稿件: a story in one outlet. Rows with the same `code` are one story (P1). */
export interface Article {
  readonly code: string;
  readonly title: string;
  readonly outlet: string;
  readonly level: MediaLevel;
  /** 2026-09-15. */
  readonly date: string;
  readonly inQuarter: boolean;
  /** A link or a clipping is given. */
  readonly proven: boolean;
  /** Each once, in the order of the cell. */
  readonly authors: readonly Author[];
  readonly cells: Readonly<Record<"code" | "date" | "title" | "level" | "authors" | "link", CellRef>>;
}

export interface Book {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
  readonly scoreSheets: readonly ScoreSheet[];
  readonly vetoes: readonly Veto[];
  readonly activities: readonly GroupActivity[];
  /** Rows without a fault that is an error; publicity is not made while there is one (P1). */
  readonly articles: readonly Article[];
}

/** The part of a book that publicity is made of (P). */
export type PublicityBook = Pick<Book, "settings" | "members" | "articles">;
