/**
 * V28: a score sheet whose contents are not those that were confirmed (confirming it again clears it, and is logged), or whatever of a
 * locked quarter is not as it was locked.
 */
import { fingerprintScores } from "../collect/contents";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { checkLocked } from "./lockedQuarter";
import { raise } from "./raise";

export function checkConfirmed(reading: Reading): Issue[] {
  if (reading.snapshot.identity?.lock) return checkLocked(reading);
  const receipts = (reading.snapshot.identity?.receipts ?? []).filter(({ kind }) => kind === "scores");
  return reading.scoreSheets.flatMap((sheet) => {
    const { code, name } = sheet.department.department;
    const confirmed = receipts.find(({ of }) => of === code)?.confirmed;
    // While 指标 has faults, columns are not read: what they hold only seems to have changed.
    if (!confirmed || !sheet.department.sound || confirmed.inputs === fingerprintScores(sheet)) return [];
    const params = { department: name, by: confirmed.by, at: confirmed.at.slice(0, 16).replace("T", " ") };
    return [raise("V28.changed", { sheet: sheet.table.sheet.name }, { department: code, params })];
  });
}
