/** V20: merged cells among the data. Labels can be filled down; scores never are, nor ids and names, which are one person's. */
import { cellAddress, rangeAddress, type Area } from "../address";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { hasContent, valueAt, type TableReading } from "../reading/table";
import { raise } from "./raise";

const LABELS = new Set(["group", "branch", "department", "evidence", "remark", "slot", "note", "liaison"]);

export const checkMerges = (reading: Reading): Issue[] =>
  reading.tables.flatMap((table) => table.merges.map((area) => report(table, area)));

function report(table: TableReading, area: Area): Issue {
  const range = rangeAddress(area);
  const at = { sheet: table.sheet.name, row: area.top, col: area.left, value: valueAt(table.sheet, area.top, area.left) };
  return raise("V20.merged", at, {
    department: table.department,
    params: { range },
    fix: [{ kind: "unmerge", sheet: table.sheet.name, range, fill: fillOf(table, area) }],
  });
}

function fillOf(table: TableReading, area: Area): { cell: string; value: string | number | boolean }[] {
  const key = [...table.columns].find(([, col]) => col === area.left)?.[0];
  const value = valueAt(table.sheet, area.top, area.left);
  if (key === undefined || !LABELS.has(key) || area.left !== area.right || !hasContent(value) || area.top <= table.table.top) return [];
  const last = Math.min(area.bottom, table.table.top + table.table.rowCount);
  return Array.from({ length: last - area.top }, (_, i) => ({ cell: cellAddress(area.top + 1 + i, area.left), value }));
}
