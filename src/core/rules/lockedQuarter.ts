/** V28 of a closed quarter: whatever is no longer as it was locked, at its cell, with what stood there. Opening the quarter (解除锁定) clears it. */
import { fingerprintInputs } from "../fingerprint";
import type { Issue } from "../issue";
import { lockedChanges, type LockedChange } from "../lock/lockedChanges";
import { heldRows, printOfRows as printOfResults } from "../lock/quarterRows";
import { quarterSheets, type QuarterSheet } from "../lock/quarterSheets";
import { contentsOf, printOfRows } from "../lock/sheetContents";
import type { Reading } from "../reading/reading";
import { cellOf } from "../reading/table";
import type { LockedSheetMark, QuarterLock } from "../snapshot";
import { memberOnRow } from "./memberOnRow";
import { raise } from "./raise";

/** More changed cells on one sheet than a person goes through one by one: told once, with the first. */
const LISTED = 20;

export function checkLocked(reading: Reading): Issue[] {
  const { snapshot } = reading;
  const lock = snapshot.identity?.lock;
  if (!lock) return [];
  const sheets = new Map(quarterSheets(snapshot).map((one) => [one.table.name, one]));
  const sheetIssues = lock.sheets.flatMap((mark) => checkSheet(reading, lock, mark, sheets.get(mark.table)));
  const known = lock.sheets.some(({ table }) => !sheets.has(table)) || sheetIssues.length > 0;
  return [
    ...sheetIssues,
    // Nothing of the sheets differs and yet the inputs do: rows were added to a table, or a table was put elsewhere.
    ...(known || fingerprintInputs(snapshot) === lock.inputs
      ? []
      : [raise("V28.lockedInputs", { sheet: null }, { params: paramsOf(lock) })]),
    ...checkResults(reading, lock),
  ];
}

const paramsOf = ({ at, by }: QuarterLock): Record<string, string> => ({ by, at: at.slice(0, 16).replace("T", " ") });

function checkSheet(reading: Reading, lock: QuarterLock, mark: LockedSheetMark, found: QuarterSheet | undefined): Issue[] {
  const params = paramsOf(lock);
  if (!found) return [raise("V28.lockedGone", { sheet: null }, { found: mark.name, params: { ...params, sheet: mark.name } })];
  const { sheet, table } = found;
  if (printOfRows(contentsOf(sheet, "formulas")) === mark.print) return [];
  const department = /^Scores_(.+)$/i.exec(table.name)?.[1] ?? null;
  const { locked } = reading.snapshot;
  const kept = locked?.at === lock.at ? locked.sheets.find((one) => one.table === mark.table) : undefined;
  const changes = kept ? lockedChanges(sheet, kept) : [];
  const [first] = changes;
  if (!first) return [raise("V28.lockedSheet", { sheet: sheet.name }, { department, params })];
  const raised = (
    change: LockedChange,
    message: "V28.locked" | "V28.lockedRow" | "V28.lockedMany",
    more: Record<string, string> = {},
  ): Issue =>
    raise(
      message,
      { sheet: sheet.name, row: change.row, col: change.col ?? table.left },
      {
        department,
        member: memberOnRow(reading, sheet, table, change.row),
        found: change.after,
        params: { ...params, before: change.before, ...more },
      },
    );
  if (changes.length > LISTED) return [raised(first, "V28.lockedMany", { count: String(changes.length) })];
  return changes.map((change) => raised(change, change.col === null ? "V28.lockedRow" : "V28.locked"));
}

/** 历史 lies open for other quarters; this quarter's rows are those that were published. */
function checkResults({ snapshot, history, roster }: Reading, lock: QuarterLock): Issue[] {
  const { identity, locked } = snapshot;
  const period = { year: identity?.year ?? 0, quarter: (identity?.quarter ?? 1) as 1 | 2 | 3 | 4 };
  const now = heldRows(snapshot, period);
  if (printOfResults(now) === lock.results) return [];
  const params = paramsOf(lock);
  const sheet = history.table?.sheet.name ?? null;
  if (!locked || locked.at !== lock.at) return [raise("V28.historyLocked", { sheet }, { params })];
  const people = new Map(roster.rows.map(({ member }) => [member.id, member]));
  const changed = [...new Set([...Object.keys(locked.results), ...Object.keys(now)])].filter((id) => locked.results[id] !== now[id]);
  return changed.map((id) => {
    const row = history.rows.find((one) => one.id === id && one.year === period.year && one.quarter === period.quarter);
    const cell = row?.cell("id") ?? (history.table && row ? cellOf(history.table, row.row, "total") : null);
    const details = {
      member: people.get(id) ?? { id, name: "" },
      found: now[id] ?? "",
      params: { ...params, before: locked.results[id] ?? "" },
    };
    return raise("V28.historyChanged", cell ?? { sheet }, details);
  });
}
