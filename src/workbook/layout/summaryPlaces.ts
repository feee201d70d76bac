import { columnLetters } from "../../core/address";
import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import { fixedCell, fixedRange, onSheet } from "./address";

/** Where things stand on 季度汇总; rows and columns are 0-based. The other result sheets name them in their formulas. */
export const SUMMARY_ROWS = { title: 0, facts: 1, rules: 2, status: 3, weights: 4, means: 5, header: 6, first: 7 } as const;

const BEFORE = ["rank", "tie", "id", "name", "branch", "group"] as const;
const AFTER = ["total", "change", "eligibility", "note"] as const;
/** Hidden: what formulas lean on, and the results as computed. */
const HIDDEN = [
  "rankedTotal",
  "standardRank",
  "level",
  "standing",
  "veto",
  "previous",
  "officialTotal",
  "officialRank",
  "officialFlag",
  "reason",
  "stale",
] as const;

export type SummaryColumn = (typeof BEFORE)[number] | (typeof AFTER)[number] | (typeof HIDDEN)[number];

export interface SummaryPlaces {
  readonly column: Readonly<Record<SummaryColumn, number>>;
  readonly firstDepartment: number;
  readonly lastDepartment: number;
  readonly lastColumn: number;
  readonly hidden: readonly number[];
  /** Last data row. */
  readonly last: number;
  /** "$C$8:$C$103" on the sheet itself. */
  readonly down: (column: SummaryColumn) => string;
  /** "'季度汇总'!$C$8:$C$103". */
  readonly from: (column: SummaryColumn) => string;
  /** What another sheet writes to have a member's cell: by 工号, so that sorting breaks nothing. */
  readonly lookUp: (column: SummaryColumn, idCell: string) => string;
  readonly n: string;
  readonly places: string;
  readonly cutoff: string;
}

export function summaryPlaces(book: Book, assessment: Assessment): SummaryPlaces {
  const firstDepartment = BEFORE.length;
  const afterDepartments = firstDepartment + book.departments.length;
  const names = [...BEFORE, ...AFTER, ...HIDDEN];
  const positions = names.map((name, index) => [name, index < BEFORE.length ? index : index + book.departments.length] as const);
  const column = Object.fromEntries(positions) as Record<SummaryColumn, number>;
  const last = SUMMARY_ROWS.first + Math.max(1, assessment.members.length) - 1;
  const down = (name: SummaryColumn): string => fixedRange(SUMMARY_ROWS.first, column[name], last, column[name]);
  const from = (name: SummaryColumn): string => onSheet(OUTPUTS.summary.sheet, down(name));
  const { facts } = SUMMARY_ROWS;
  return {
    column,
    firstDepartment,
    lastDepartment: afterDepartments - 1,
    lastColumn: column.stale,
    hidden: HIDDEN.map((name) => column[name]),
    last,
    down,
    from,
    lookUp: (name, idCell) => `INDEX(${from(name)},MATCH(${idCell},${from("id")},0))`,
    n: fixedCell(facts, column.name),
    places: fixedCell(facts, column.group),
    cutoff: fixedCell(facts, firstDepartment + 1),
  };
}

/** $Q8: a column of 季度汇总 on one row. */
export const onRow = (places: SummaryPlaces, name: SummaryColumn, row: number): string =>
  `$${columnLetters(places.column[name])}${row + 1}`;
