/** The book made of a reading that nothing blocks (B1). */
import { cellAddress, rangeAddress } from "../address";
import type { Book, CellRef, Entry, GroupActivity, PublicityBook, ScoreRow, ScoreSheet, Settings, Veto } from "../book";
import { activityFaults } from "./activityRange";
import { buildArticles } from "./buildArticles";
import { quarterOf } from "./plainValue";
import { ACTIVITY_KEYS, type ActivityKey, type ActivityReading } from "./readActivities";
import type { Reading } from "./reading";
import type { ScoreCell, ScoreRowReading, ScoreSheetReading } from "./readScores";
import type { VetoReading } from "./readVetoes";
import { faultyScores } from "./scoreRange";
import type { CellReading } from "./table";

export function buildBook(reading: Reading): Book {
  const { settings } = reading.settings;
  return {
    ...buildPublicityBook(reading),
    departments: reading.structure.departments.map((one) => one.department),
    groups: reading.groups.map((one) => one.group),
    scoreSheets: reading.scoreSheets.map(buildScoreSheet),
    vetoes: reading.vetoes.flatMap((veto) => buildVeto(veto) ?? []),
    activities: reading.activities.map((activity) => buildActivity(activity, settings, reading.inputs.activities?.sheet.name ?? "")),
  };
}

/** What publicity alone is made of (P): whatever else of the book is at fault. */
export function buildPublicityBook(reading: Reading): PublicityBook {
  const { settings } = reading.settings;
  return {
    settings,
    members: reading.roster.rows.filter((one) => !one.duplicateOf).map((one) => one.member),
    articles: buildArticles(reading.articles.rows, settings),
  };
}

const refOf = (cell: CellReading): CellRef => ({ sheet: cell.sheet, cell: cellAddress(cell.row, cell.col) });

function buildScoreSheet(sheet: ScoreSheetReading): ScoreSheet {
  const { table, columns } = sheet.table;
  const rangeOf = (key: string): string => {
    const col = columns.get(key) ?? table.left;
    return rangeAddress({ top: table.top + 1, left: col, bottom: table.top + Math.max(1, table.rowCount), right: col });
  };
  const rows = sheet.rows.filter((row) => row.member?.member.participates === true && !row.duplicateOf);
  return {
    department: sheet.department.department.code,
    sheet: sheet.table.sheet.name,
    idRange: rangeOf("id"),
    scoreRange: rangeOf("score"),
    rows: rows.map((row) => buildRow(sheet, row)),
  };
}

export function buildRow(sheet: ScoreSheetReading, row: ScoreRowReading): ScoreRow {
  const score = row.cell("score");
  const fallback: CellRef = { sheet: sheet.table.sheet.name, cell: cellAddress(row.row, sheet.table.table.left) };
  const outside = faultyScores(row);
  return {
    memberId: row.member?.member.id ?? "",
    entries: row.scores.map((one) => buildEntry(one, outside.has(one), fallback)),
    scoreAt: score ? refOf(score) : fallback,
  };
}

function buildEntry({ cell, score }: ScoreCell, outside: boolean, fallback: CellRef): Entry {
  const at = cell ? refOf(cell) : fallback;
  if (score.kind === "number" && !outside) return { kind: "number", value: score.value, at };
  if (score.kind === "notApplicable" || score.kind === "blank") return { kind: score.kind, at };
  return { kind: "unreadable", at };
}

export function buildVeto(veto: VetoReading): Veto | null {
  const id = veto.cell("id");
  if (veto.identity.kind !== "member" || !veto.date || veto.quarters === null || veto.revoked === null || !id) return null;
  return {
    memberId: veto.identity.member.member.id,
    reasonCode: veto.reasonCode,
    document: veto.document,
    from: quarterOf(veto.date),
    quarters: veto.quarters,
    revoked: veto.revoked,
    at: refOf(id),
  };
}

/** A number that is missing or no score counts as blank (a trial run goes on without it). */
function buildActivity(activity: ActivityReading, settings: Settings, sheet: string): GroupActivity {
  const faulty = new Set(activityFaults(activity, settings).map((fault) => fault.key));
  const points = (key: ActivityKey): number | null => {
    const score = activity.numbers.get(key)?.score;
    return score?.kind === "number" && !faulty.has(key) ? score.value : null;
  };
  const whole = (key: ActivityKey): number | null => {
    const value = points(key);
    return value === null ? null : value / 100;
  };
  const cells = ACTIVITY_KEYS.map((key) => {
    const cell = activity.numbers.get(key)?.cell;
    return [key, cell ? refOf(cell) : { sheet, cell: cellAddress(activity.row, activity.groupCell.col) }];
  });
  return {
    group: activity.group,
    meetings: whole("meetings"),
    due: whole("due"),
    present: whole("present"),
    work: points("work"),
    volunteering: points("volunteering"),
    publicity: points("publicity"),
    honours: points("honours"),
    cells: { ...(Object.fromEntries(cells) as Omit<GroupActivity["cells"], "group">), group: refOf(activity.groupCell) },
  };
}
