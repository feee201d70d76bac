/** What the engine says of a year (E6), as data. */
import type { Basis, BorderlineEntry, Eligibility, Reason } from "../assessment";
import type { Hundredths, Period } from "../book";
import type { Fraction } from "../fraction";

/** One quarter of one member. */
export interface MemberQuarter {
  readonly quarter: Period["quarter"];
  /** Only `valid` counts: a locked quarter with a total. `notRecorded`: 历史 has nothing of the quarter; `noRow`: nothing of the member. */
  readonly state: "valid" | "notRecorded" | "noRow" | "unlocked" | "noTotal";
  /** As published; null without one. */
  readonly total: Hundredths | null;
  /** A veto was active in it (E3). */
  readonly vetoed: boolean;
}

export interface AnnualMember {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly group: string;
  /** The four quarters of the year, in order. */
  readonly quarters: readonly MemberQuarter[];
  readonly validQuarters: number;
  /** Mean of the valid quarters' published totals, in points; null below the minimum. */
  readonly exactMean: Fraction | null;
  /** The mean rounded once, half away from zero (T5). */
  readonly total: Hundredths | null;
  readonly rank: number | null;
  readonly tie: boolean;
  readonly eligibility: Eligibility;
  readonly basis: Basis;
  readonly reason: Reason;
  readonly vetoed: boolean;
}

export interface AnnualAssessment {
  readonly year: number;
  /** Ranked members (R1). */
  readonly n: number;
  readonly places: number;
  readonly cutoff: Hundredths | null;
  /** Every roster member of the latest book, in its order. */
  readonly members: readonly AnnualMember[];
  /** E5, of the annual totals. */
  readonly borderline: readonly BorderlineEntry[];
  /** What 历史 holds of each quarter of the year. */
  readonly quarters: readonly RecordedQuarter[];
  /** Ids in 历史 of this year that are not in the roster: they left the school. */
  readonly left: readonly string[];
}

export interface RecordedQuarter {
  readonly quarter: Period["quarter"];
  readonly rows: number;
  /** Rows that are locked and have a total. */
  readonly valid: number;
  readonly unlocked: number;
}
