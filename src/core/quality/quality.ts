/** What the scoring-quality rules (Q1–Q6) say of a quarter, as data. Advice only: nothing here enters a score, a rank or a flag. */
import type { Eligibility } from "../assessment";
import type { Hundredths, Period } from "../book";
import type { Fraction } from "../fraction";

/** Fewer people than it takes to say anything: nothing is shown but how many there are and how many it takes. */
export interface TooFew {
  readonly state: "tooFew";
  readonly n: number;
  readonly needed: number;
}

export type SpreadSign = "allEqual" | "smallDeviation" | "narrowBand" | "highMean";

/** Q1, on base sum ÷ applicable max (0 to 1). */
export interface Spread {
  readonly state: "known";
  readonly n: number;
  readonly mean: Fraction;
  /** Population variance; its root is the standard deviation. */
  readonly variance: Fraction;
  /** The most members that fit within one percentage point, ends included. */
  readonly inBand: number;
  /** What stands at or beyond its reference line; empty for an ordinary spread. */
  readonly signs: readonly SpreadSign[];
}

/** Q2: cells of members who are in both quarters' sheets, in indicators of one name; a cell counts when either quarter has a number. */
export interface Repeats {
  readonly state: "known";
  readonly members: number;
  readonly cells: number;
  readonly equal: number;
  /** 90 % or more are equal. */
  readonly reached: boolean;
}

/** Q3, in points of the department score. */
export interface OwnStaff {
  readonly state: "known";
  readonly own: number;
  readonly others: number;
  readonly ownMean: Fraction;
  readonly othersMean: Fraction;
  /** ownMean − othersMean. */
  readonly difference: Fraction;
  /** 5 points or more. */
  readonly reached: boolean;
}

/** Q3 says nothing where either side is small. */
export interface SidesTooFew {
  readonly state: "tooFew";
  readonly own: number;
  readonly others: number;
  readonly needed: number;
}

export interface DepartmentQuality {
  readonly code: string;
  readonly name: string;
  /** Nominal weight, percent in hundredths. */
  readonly weight: Hundredths;
  readonly spread: Spread | TooFew;
  /** Null without last quarter's book, or where that has no such department. */
  readonly repeats: Repeats | TooFew | null;
  readonly ownStaff: OwnStaff | SidesTooFew;
  /** Q4: this department's share of the differences between the totals; null where `weights` does not know. */
  readonly effective: Fraction | null;
}

/** Q4 as a whole; `n` ranked members for whom every department counts. `level`: all totals are the same, so there are no differences to share out. */
export type Weights = { readonly state: "known"; readonly n: number } | { readonly state: "level"; readonly n: number } | TooFew;

/** Another way to reckon, of which Q5 asks whether it changes a flag. */
export type Scenario =
  { readonly kind: "tScores" } | { readonly kind: "otherPolicy" } | { readonly kind: "without"; readonly department: string };

export interface FlagChange {
  readonly scenario: Scenario;
  readonly total: Hundredths;
  readonly rank: number;
  readonly eligibility: Eligibility;
}

/** Q5: a ranked member whose flag another way to reckon changes. */
export interface SensitiveMember {
  readonly id: string;
  readonly name: string;
  readonly total: Hundredths;
  readonly rank: number;
  readonly eligibility: Eligibility;
  readonly changes: readonly FlagChange[];
}

export type Sensitivity =
  | {
      readonly state: "known";
      readonly n: number;
      /** Every way that was tried, with the number of flags it changes. */
      readonly scenarios: readonly { readonly scenario: Scenario; readonly changed: number }[];
      /** By rank. */
      readonly members: readonly SensitiveMember[];
    }
  | TooFew;

/** Q6. `level`: every department puts everyone level; `oneDepartment`: there is nothing to agree with. */
export type Agreement =
  | { readonly state: "known"; readonly n: number; readonly departments: number; readonly w: Fraction }
  | { readonly state: "level" | "oneDepartment"; readonly n: number }
  | TooFew;

export interface Quality {
  readonly period: Period;
  readonly kind: "official" | "trial";
  /** Of last quarter's book; null without one. */
  readonly previous: Period | null;
  /** In the book's order. */
  readonly departments: readonly DepartmentQuality[];
  readonly weights: Weights;
  readonly sensitivity: Sensitivity;
  readonly agreement: Agreement;
}
