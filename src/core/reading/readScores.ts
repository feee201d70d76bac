/** One department's score sheet: whose each row is, and what each score cell says (T1, V02). */
import { parseScore, textOf, type Score } from "../cell";
import { SCORE_COLUMNS, scoreTable } from "../columns";
import type { Indicator } from "../book";
import type { BookSnapshot } from "../snapshot";
import type { ColumnSpec } from "./headings";
import { identify, type Identity } from "./identity";
import { suggestMembers } from "./suggest";
import type { DepartmentReading } from "./readDepartments";
import type { MemberReading, RosterReading } from "./readRoster";
import { cellOf, readTable, type CellReading, type TableReading } from "./table";

/** `hidden`: under a merge, or its column was not found; another issue says so. */
export type ScoreReading = Score | { readonly kind: "hidden" };

export interface ScoreCell {
  readonly indicator: Indicator;
  /** Null when the column was not found. */
  readonly cell: CellReading | null;
  readonly score: ScoreReading;
}

export interface ScoreRowReading {
  readonly row: number;
  readonly identity: Identity;
  /** The member when the row is one's for certain. */
  readonly member: MemberReading | null;
  /** V03's nearest member of the roster, or null. */
  readonly suggestion: MemberReading | null;
  /** An earlier row of the same member (V05). */
  readonly duplicateOf: ScoreRowReading | null;
  /** In the department's order of indicators. */
  readonly scores: readonly ScoreCell[];
  /** Positions in `scores` of the base indicators, alternatives together (T3); the same for every row of the sheet. */
  readonly slots: readonly (readonly number[])[];
  readonly cell: (key: keyof typeof SCORE_COLUMNS) => CellReading | null;
}

export interface ScoreSheetReading {
  readonly department: DepartmentReading;
  readonly table: TableReading;
  readonly rows: readonly ScoreRowReading[];
}

const columnKey = (index: number): string => `indicator:${index}`;

function scoreSpecs(department: DepartmentReading): ColumnSpec[] {
  const { number, id, name, group, bonusTotal, deductionTotal, score, evidence, remark } = SCORE_COLUMNS;
  return [
    { key: "number", heading: number, optional: true, filler: true },
    { key: "id", heading: id },
    { key: "name", heading: name },
    { key: "group", heading: group, optional: true },
    ...department.indicators.map((indicator, index) => ({ key: columnKey(index), heading: indicator.name })),
    { key: "bonusTotal", heading: bonusTotal, filler: true },
    { key: "deductionTotal", heading: deductionTotal, filler: true },
    { key: "score", heading: score, filler: true },
    { key: "evidence", heading: evidence },
    { key: "remark", heading: remark, optional: true },
  ];
}

/** Reads the table Scores_<code>; null when the workbook has none (V01). */
export function readScores(snapshot: BookSnapshot, department: DepartmentReading, roster: RosterReading): ScoreSheetReading | null {
  const table = readTable(snapshot, scoreTable(department.department.code), scoreSpecs(department), department.department.code);
  if (!table) return null;
  const slots = slotPositions(department);
  const rows = table.rows.map((row) => readRow(table, row, department, roster, slots));
  markDuplicates(rows);
  suggestMembers(rows, roster);
  return { department, table, rows };
}

function slotPositions({ department }: DepartmentReading): number[][] {
  const slots = new Map<string, number[]>();
  department.indicators.forEach(({ kind, slot }, position) => {
    if (kind !== "base") return;
    const key = slot === null ? `${position}` : `slot:${slot}`;
    const known = slots.get(key);
    if (known) known.push(position);
    else slots.set(key, [position]);
  });
  return [...slots.values()];
}

/** While reading, before duplicates and suggestions are known. */
export type OpenRow = { -readonly [Key in keyof ScoreRowReading]: ScoreRowReading[Key] };

function readRow(table: TableReading, row: number, department: DepartmentReading, roster: RosterReading, slots: number[][]): OpenRow {
  const cell = (key: keyof typeof SCORE_COLUMNS): CellReading | null => cellOf(table, row, key);
  const identity = identify({ number: cell("number"), id: cell("id"), name: cell("name"), group: cell("group") }, roster);
  const scores = department.indicators.flatMap(({ indicator }, index): ScoreCell[] => {
    if (!indicator) return [];
    const at = cellOf(table, row, columnKey(index));
    return [{ indicator, cell: at, score: at && !at.covered ? parseScore(at.value, at.format) : { kind: "hidden" } }];
  });
  return {
    row,
    identity,
    member: identity.kind === "member" ? identity.member : null,
    suggestion: null,
    duplicateOf: null,
    scores,
    slots,
    cell,
  };
}

function markDuplicates(rows: readonly OpenRow[]): void {
  const first = new Map<MemberReading, OpenRow>();
  for (const row of rows) {
    if (!row.member) continue;
    const earlier = first.get(row.member);
    if (earlier) row.duplicateOf = earlier;
    else first.set(row.member, row);
  }
}

/** What stands in the row's score cells, for comparing two rows of one member (V05). */
export const scoreTexts = (row: ScoreRowReading): string[] => row.scores.map(({ cell }) => textOf(cell?.value ?? "").trim());
