/** Where every point of one member comes from, as data (T6): enough to work the total out again without the book. */
import type { BorderlineEntry, DepartmentResult, Eligibility, IndicatorTrace, Reason } from "./assessment";
import type { CellRef, Hundredths, Member, Period } from "./book";
import type { Fraction } from "./fraction";

/** One indicator: its cell, what stands in it, and what of it counts (T2). */
export interface ExplainedIndicator extends IndicatorTrace {
  /** 换算: points = entered × conversion. */
  readonly conversion: Fraction;
  /** 封顶 of a bonus or deduction; null without one. */
  readonly cap: Hundredths | null;
  /** The cap cut something off: counted is less than raw. */
  readonly capped: boolean;
  /** 组 of alternatives; null stands alone. */
  readonly slot: string | null;
}

/** Base indicators of which one is scored (T3); most slots hold one alone. */
export interface ExplainedSlot {
  /** 组; null for an indicator that stands alone. */
  readonly name: string | null;
  readonly max: Hundredths;
  /** Names of its indicators (unique in a department), in its order. */
  readonly indicators: readonly string[];
  /** Name of the one that is scored; null when the slot does not apply or its score is missing. */
  readonly scored: string | null;
}

export interface ExplainedDepartment {
  readonly code: string;
  readonly name: string;
  readonly state: DepartmentResult["state"];
  /** Percent in hundredths. */
  readonly weight: Hundredths;
  /** weight ÷ Σ of the applying weights, as a part of 1 (T4); null when nothing counts or the member has no total. */
  readonly effectiveWeight: Fraction | null;
  /** Null where the department's sheet has no row for the member. */
  readonly score: ExplainedScore | null;
  /** Exact points that count: the score, or the department mean (`mean`). */
  readonly exact: Fraction | null;
  /** effective weight × exact points; the contributions sum to the exact total. */
  readonly contribution: Fraction | null;
}

/** T2 and T3 step by step. In a department that is not scored, the sums are those of the numbers that are there. */
export interface ExplainedScore {
  readonly indicators: readonly ExplainedIndicator[];
  readonly slots: readonly ExplainedSlot[];
  readonly baseSum: Fraction;
  /** (Σ max of all slots) ÷ (Σ max of the slots that apply); 1 where all apply. */
  readonly scale: Fraction;
  readonly bonusRaw: Fraction;
  readonly bonusCap: Hundredths;
  readonly bonusCounted: Fraction;
  readonly deductions: Fraction;
  /** Before floor and ceiling. */
  readonly unclamped: Fraction;
  readonly floor: Hundredths;
  readonly ceiling: Hundredths;
  /** Which of the two changed the score. */
  readonly clamped: "floor" | "ceiling" | null;
  /** The cell of 部门得分. */
  readonly at: CellRef;
}

/** Where a ranked member stands against the line, vetoes ignored (E1, E2, E5). Differences in hundredths. */
export interface LineDistance {
  readonly inside: boolean;
  /** total − cut-off total: 0 on the line, negative below. */
  readonly toCutoff: Hundredths;
  /** The nearest total on the other side and total − it; null where nobody stands there. */
  readonly nearest: { readonly total: Hundredths; readonly difference: Hundredths } | null;
}

export interface Explanation {
  readonly period: Period;
  readonly kind: "official" | "trial";
  readonly member: Pick<Member, "id" | "name" | "branch" | "group" | "status" | "participates">;
  /** In the book's order; empty for a non-participant. */
  readonly departments: readonly ExplainedDepartment[];
  /** Before the one rounding (T5). */
  readonly exactTotal: Fraction | null;
  readonly total: Hundredths | null;
  /** total − exact total: what the rounding added, at most half a hundredth either way. */
  readonly rounding: Fraction | null;
  readonly rank: number | null;
  readonly tie: boolean;
  readonly rankInGroup: number | null;
  readonly n: number;
  readonly places: number;
  readonly cutoff: Hundredths | null;
  readonly eligibility: Eligibility;
  /** E4 as data. */
  readonly reason: Reason;
  /** Null for those who are not ranked. */
  readonly line: LineDistance | null;
  readonly borderline: BorderlineEntry | null;
  /** 文号 of the active vetoes (E3). */
  readonly vetoes: readonly string[];
}
