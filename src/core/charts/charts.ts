/** What the charts show, as exact values (T5): whoever draws them measures, and decides nothing. */
import type { Assessment } from "../assessment";
import type { Book, Hundredths, Period } from "../book";
import { departmentSpreads } from "./departmentSpreads";
import { groupMeans } from "./groupMeans";
import { totalsDistribution } from "./totalsDistribution";

export interface Charts {
  readonly period: Period;
  readonly kind: Assessment["kind"];
  /** Null while nobody is ranked. */
  readonly totals: TotalsDistribution | null;
  /** Null while nobody is ranked. */
  readonly groups: GroupMeans | null;
  /** In the book's order of departments; those without any score are left out. */
  readonly departments: readonly DepartmentSpread[];
}

/** How the totals of the ranked members lie, and where the line is among them (R1, E1). */
export interface TotalsDistribution {
  /** Ranked members. */
  readonly n: number;
  readonly places: number;
  readonly cutoff: Hundredths;
  readonly lowest: Hundredths;
  readonly highest: Hundredths;
  /** Points. */
  readonly width: number;
  /** From the lowest up, without a gap. */
  readonly bins: readonly TotalsBin[];
}

export interface TotalsBin {
  /** Whole points; `to` belongs to the next bin. */
  readonly from: number;
  readonly to: number;
  /** Members whose total is the cut-off total or higher, and those below it. */
  readonly above: number;
  readonly below: number;
  /** The cut-off total lies in this bin. */
  readonly line: boolean;
}

export interface GroupMeans {
  /** Mean of all ranked members' totals, rounded once. */
  readonly school: Hundredths;
  /** The highest first, level ones in the book's order; groups without ranked members are left out. */
  readonly groups: readonly GroupMean[];
}

export interface GroupMean {
  readonly name: string;
  readonly mean: Hundredths;
  readonly members: number;
}

/** Scores of the participants whom a department scored: the lowest, the one in the middle (of two, their mean), the highest; each rounded once. */
export interface DepartmentSpread {
  readonly code: string;
  readonly name: string;
  readonly n: number;
  readonly lowest: Hundredths;
  readonly middle: Hundredths;
  readonly highest: Hundredths;
}

/** The three charts of an assessment. */
export function chartsOf(assessment: Assessment, departments: readonly Pick<Book["departments"][number], "code" | "name">[]): Charts {
  return {
    period: assessment.period,
    kind: assessment.kind,
    totals: totalsDistribution(assessment),
    groups: groupMeans(assessment),
    departments: departmentSpreads(assessment, departments),
  };
}
