/** What the engine says of a book (rules T, R, E, G): results with their traces and reasons, as data. */
import type { CellRef, Hundredths, IndicatorKind, Period } from "./book";
import type { Fraction } from "./fraction";

export type Eligibility = "eligible" | "ineligible" | "review" | "unranked" | "notParticipating";
export type Basis = "upperHalf" | "bottomHalf" | "veto" | "tieOnLine" | "tooFewQuarters" | "probationary" | "noTotal" | "notParticipating";

/** One indicator's part of a department score (T2, T6). */
export interface IndicatorTrace {
  readonly code: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly at: CellRef;
  readonly state: "number" | "notApplicable" | "blank" | "unreadable";
  /** Entered value in hundredths; null when there is none. */
  readonly entered: Hundredths | null;
  /** entered × conversion, in points. */
  readonly raw: Fraction;
  /** After the indicator's 封顶. */
  readonly counted: Fraction;
}

/** Where a department is not scored for the member, its cells count and the sums are those of the numbers that are there. */
export interface DepartmentTrace {
  readonly indicators: readonly IndicatorTrace[];
  readonly baseSum: Fraction;
  /** (Σ max of all slots) ÷ (Σ max of the slots that apply); T3. */
  readonly scale: Fraction;
  /** Σ bonus after each 封顶, before the department's bonus cap. */
  readonly bonusRaw: Fraction;
  readonly bonusCounted: Fraction;
  readonly deductions: Fraction;
  /** Before floor and ceiling. */
  readonly unclamped: Fraction;
  readonly scoreAt: CellRef;
}

export interface DepartmentResult {
  readonly code: string;
  readonly weight: Hundredths;
  /** `mean`: not applicable, and counted at the department mean (T4). */
  readonly state: "scored" | "notApplicable" | "mean" | "missing";
  /** Exact points that count; null when nothing counts. For `mean`, the department mean. */
  readonly exact: Fraction | null;
  /** weight × score ÷ Σ of applying weights, in points; the contributions sum to the exact total. Null when nothing counts. */
  readonly contribution: Fraction | null;
  readonly trace: DepartmentTrace | null;
}

/** E4 as data: the catalogue makes one sentence of it. */
export interface Reason {
  readonly rule: "E1" | "E2" | "E3" | "E6" | "R1" | "T1" | "V23";
  readonly basis: Basis;
  readonly total: Hundredths | null;
  readonly rank: number | null;
  readonly cutoff: Hundredths | null;
  readonly places: number;
  readonly n: number;
  /** Document numbers (文号) of the active vetoes, joined by "、"; also where another basis comes first (a probationary member). */
  readonly veto: string | null;
  /** 事由 of a non-participant. */
  readonly absence: string | null;
  /** Cells that are missing (trial run). */
  readonly missing: readonly CellRef[];
  /** Departments whose sheets have no row for the member (trial run). */
  readonly missingRows: readonly string[];
  /** Of an annual result (E6): which quarters made the total, how many it takes, and in which a veto was active. */
  readonly annual?: {
    readonly year: number;
    readonly quarters: readonly number[];
    readonly minimum: number;
    readonly vetoQuarters: readonly number[];
  };
}

export interface MemberResult {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly group: string;
  readonly exactTotal: Fraction | null;
  /** Rounded once, half away from zero (T5). */
  readonly total: Hundredths | null;
  readonly rank: number | null;
  readonly tie: boolean;
  /** Position among the ranked members of the group, by R2; null when unranked. */
  readonly rankInGroup: number | null;
  readonly eligibility: Eligibility;
  readonly basis: Basis;
  readonly reason: Reason;
  /** In the book's order of departments; empty for a non-participant. */
  readonly departments: readonly DepartmentResult[];
  readonly vetoed: boolean;
}

export type Recommendation = "none" | "school" | "centre" | "review";

export interface GroupResult {
  readonly name: string;
  readonly branch: string;
  readonly leader: string;
  readonly exactScore: Fraction | null;
  readonly score: Hundredths | null;
  readonly rank: number | null;
  readonly tie: boolean;
  /** Mean of the ranked members' totals, rounded for show; null without ranked members. */
  readonly mean: Hundredths | null;
  readonly exactMean: Fraction | null;
  readonly rankedMembers: number;
  readonly memberCount: number;
  /** Under the minimum of ranked members (G3). */
  readonly small: boolean;
  readonly vetoed: boolean;
  readonly recommended: Recommendation;
  /** Trial run: cells of 党小组活动 without which a group with ranked members has no score (G1). */
  readonly missing: readonly CellRef[];
  /** Exact points per part (G1); they sum to the exact score. Null while the group has no score. */
  readonly parts: Readonly<Record<"meetings" | "themeDay" | "mean" | "work" | "volunteering" | "publicity" | "honours", Fraction>> | null;
}

/** E5. */
export interface BorderlineEntry {
  readonly id: string;
  readonly name: string;
  readonly total: Hundredths;
  readonly rank: number;
  readonly inside: boolean;
  /** total − c_out for the inside, total − c_in for the outside, in hundredths; null where nobody is inside (strict). */
  readonly distance: Hundredths | null;
  readonly why: "withinMargin" | "onTheLine" | "policyFlip";
}

export interface Assessment {
  readonly period: Period;
  readonly kind: "official" | "trial";
  /** Ranked members (R1). */
  readonly n: number;
  /** ⌈n/2⌉ (E1). */
  readonly places: number;
  readonly cutoff: Hundredths | null;
  /** Every roster member, in the roster's order. */
  readonly members: readonly MemberResult[];
  /** In the book's order of groups. */
  readonly groups: readonly GroupResult[];
  readonly borderline: readonly BorderlineEntry[];
  /** Exact mean per department over participating members with a score there; null without one. */
  readonly departmentMeans: Readonly<Record<string, Fraction | null>>;
  /** Trial run: required cells that are blank. */
  readonly missing: readonly { readonly memberId: string; readonly department: string; readonly at: CellRef | null }[];
}
