/** V06: a participating member whom a sheet does not list. Rows that may be theirs under another fault speak for them. */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import type { MemberReading } from "../reading/readRoster";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import { raise } from "./raise";

export function checkMissing(reading: Reading): Issue[] {
  const participants = reading.roster.rows.filter(
    (one) => one.member.participates && one.participationKnown && !one.duplicateOf && one.member.id !== "",
  );
  return reading.scoreSheets.flatMap((sheet) => checkSheet(sheet, participants));
}

function checkSheet(sheet: ScoreSheetReading, participants: readonly MemberReading[]): Issue[] {
  const { columns } = sheet.table;
  if (!columns.has("id") && !columns.has("name")) return [];
  const listed = membersOf(sheet);
  const missing = participants.filter((one) => !listed.has(one));
  const hidden = sheet.rows.filter(isNameless).length + hiddenByMerges(sheet);
  if (missing.length === 0 || missing.length <= hidden) return [];
  const at = { sheet: sheet.table.sheet.name };
  const { code: department, name } = sheet.department.department;
  if (sheet.rows.length === 0) return [raise("V06.empty", at, { department, params: { department: name, count: String(missing.length) } })];
  return missing.map(({ member }) => raise("V06.missing", at, { department, member, params: { department: name } }));
}

/** Somebody's row, but another issue says that nobody can tell whose. */
const isNameless = ({ identity }: ScoreRowReading): boolean =>
  identity.kind === "covered" || identity.kind === "error" || (identity.kind === "unknown" && identity.why === "nobody");

/** Everybody whom a row names, or may name. */
function membersOf(sheet: ScoreSheetReading): Set<MemberReading> {
  const listed = new Set<MemberReading>();
  for (const { identity, suggestion } of sheet.rows) {
    if (identity.kind === "member") listed.add(identity.member);
    if (identity.kind === "ambiguous" || identity.kind === "unknown") identity.candidates.forEach((one) => listed.add(one));
    if (suggestion) listed.add(suggestion);
  }
  return listed;
}

/** Rows whose id and name both lie under a merge (V20) and that hold nothing else. */
function hiddenByMerges({ table, rows }: ScoreSheetReading): number {
  const key = table.columns.get("id") ?? table.columns.get("name");
  if (key === undefined) return 0;
  const read = new Set(rows.map((row) => row.row));
  const last = table.table.top + table.table.rowCount;
  return table.merges
    .filter((area) => area.left <= key && area.right >= key)
    .flatMap((area) => Array.from({ length: Math.max(0, Math.min(area.bottom, last) - area.top) }, (_, i) => area.top + 1 + i))
    .filter((row) => !read.has(row)).length;
}
