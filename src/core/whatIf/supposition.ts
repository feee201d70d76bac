/** A what-if as data: what is supposed of a book, and why a supposition cannot be made. What it leaves out stays as it is. */
import type { Hundredths, Settings } from "../book";
import type { Issue } from "../issue";

/** The settings that bear upon totals and the line (T2, T4, E2); the others are no matter of a what-if. */
export const SUPPOSABLE = [
  "notApplicable",
  "ties",
  "bonusCap",
  "scoreFloor",
  "scoreCeiling",
] as const satisfies readonly (keyof Settings)[];
export type SupposableSetting = (typeof SUPPOSABLE)[number];

/** What a score cell would hold (T1): hundredths as entered, before 换算, or one of its other two states. */
export type SupposedEntry = Hundredths | "notApplicable" | "blank";

export interface SupposedScore {
  readonly memberId: string;
  /** Codes of the department and of its indicator. */
  readonly department: string;
  readonly indicator: string;
  readonly entry: SupposedEntry;
}

export interface Supposition {
  /** Percent in hundredths by department code (B2); all weights of the book together still make 10000. */
  readonly weights?: Readonly<Record<string, Hundredths>>;
  readonly settings?: Partial<Pick<Settings, SupposableSetting>>;
  readonly scores?: readonly SupposedScore[];
  /** Codes of departments that are not counted: the weights of the others share theirs, as where one does not apply (T4). */
  readonly leftOut?: readonly string[];
}

/** The part of a supposition that a fault speaks of. `index` counts the scores from 0. */
export type SupposedPart =
  | { readonly of: "weights" }
  | { readonly of: "weight"; readonly department: string }
  | { readonly of: "setting"; readonly key: SupposableSetting }
  | { readonly of: "score"; readonly index: number }
  | { readonly of: "leftOut"; readonly department: string };

/** Why a supposition cannot be made. `issue` is what validation would say of the same values in the workbook. */
export type Fault =
  | { readonly kind: "issue"; readonly part: SupposedPart; readonly issue: Issue }
  /** No such thing in the book; departments and the indicators of one are few, and `known` are their codes. */
  | {
      readonly kind: "unknown";
      readonly part: SupposedPart;
      readonly what: "department" | "indicator";
      readonly given: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "unknown"; readonly part: SupposedPart; readonly what: "member"; readonly given: string }
  /** The member takes no part (R1), or the department's sheet has no row for the member (V06): there is no cell to change. */
  | { readonly kind: "absent" | "noRow"; readonly part: SupposedPart }
  /** The same cell twice, or a cell of a department that is left out. */
  | { readonly kind: "twice" | "notCounted"; readonly part: SupposedPart }
  /** The slot's other alternative stands there as no usable score (trial run): what it would count as is not known. */
  | { readonly kind: "unclear"; readonly part: SupposedPart; readonly heading: string }
  /** No department would be left. */
  | { readonly kind: "nothingLeft"; readonly part: SupposedPart };
