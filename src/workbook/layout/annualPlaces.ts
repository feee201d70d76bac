import { columnLetters } from "../../core/address";
import { fixedCell, fixedRange } from "./address";

/** Where things stand on 年度汇总; rows and columns are 0-based. */
export const ANNUAL_ROWS = { title: 0, facts: 1, rules: 2, status: 3, header: 4, first: 5 } as const;

const SHOWN = ["rank", "tie", "id", "name", "branch", "group", "q1", "q2", "q3", "q4", "valid", "total", "eligibility", "note"] as const;
/** Hidden: what formulas lean on, and the results as computed. */
const HIDDEN = [
  "rankedTotal",
  "standardRank",
  "level",
  "standing",
  "veto",
  "officialTotal",
  "officialRank",
  "officialFlag",
  "reason",
  "stale",
] as const;

export const ANNUAL_COLUMNS = [...SHOWN, ...HIDDEN];
export type AnnualColumn = (typeof ANNUAL_COLUMNS)[number];

export interface AnnualPlaces {
  readonly column: Readonly<Record<AnnualColumn, number>>;
  readonly hidden: readonly number[];
  /** Last data row. */
  readonly last: number;
  /** "$C$6:$C$101". */
  readonly down: (column: AnnualColumn) => string;
  readonly n: string;
  readonly places: string;
  readonly cutoff: string;
}

export function annualPlaces(members: number): AnnualPlaces {
  const column = Object.fromEntries(ANNUAL_COLUMNS.map((name, index) => [name, index])) as Record<AnnualColumn, number>;
  const last = ANNUAL_ROWS.first + Math.max(1, members) - 1;
  const { facts, first } = ANNUAL_ROWS;
  return {
    column,
    hidden: HIDDEN.map((name) => column[name]),
    last,
    down: (name) => fixedRange(first, column[name], last, column[name]),
    n: fixedCell(facts, column.name),
    places: fixedCell(facts, column.group),
    cutoff: fixedCell(facts, column.q2),
  };
}

/** $Q6: a column of 年度汇总 on one row. */
export const onAnnualRow = ({ column }: AnnualPlaces, name: AnnualColumn, row: number): string =>
  `$${columnLetters(column[name])}${row + 1}`;
