/** The sheets 党小组 and 党小组活动 (G1). */
import type { Group, GroupActivity } from "../book";
import { parseScore, textOf, type Score } from "../cell";
import { cellOf, type CellReading, type TableReading } from "./table";

export interface GroupReading {
  readonly row: number;
  readonly nameCell: CellReading;
  readonly group: Group;
}

export type ActivityKey = keyof GroupActivity["cells"];
export const ACTIVITY_KEYS: readonly ActivityKey[] = ["meetings", "due", "present", "work", "volunteering", "publicity", "honours"];

export interface ActivityReading {
  readonly row: number;
  readonly groupCell: CellReading;
  readonly group: string;
  readonly numbers: ReadonlyMap<ActivityKey, { readonly cell: CellReading; readonly score: Score }>;
}

export function readGroups(table: TableReading | null): GroupReading[] {
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const nameCell = cellOf(table, row, "name");
    const text = (key: string): string => textOf(cellOf(table, row, key)?.value ?? "").trim();
    if (!nameCell || nameCell.covered) return [];
    return [{ row, nameCell, group: { name: text("name"), branch: text("branch"), leader: text("leader"), liaison: text("liaison") } }];
  });
}

export function readActivities(table: TableReading | null): ActivityReading[] {
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const groupCell = cellOf(table, row, "group");
    if (!groupCell || groupCell.covered) return [];
    const numbers = new Map<ActivityKey, { cell: CellReading; score: Score }>();
    for (const key of ACTIVITY_KEYS) {
      const cell = cellOf(table, row, key);
      if (cell && !cell.covered) numbers.set(key, { cell, score: parseScore(cell.value, cell.format) });
    }
    return [{ row, groupCell, group: textOf(groupCell.value).trim(), numbers }];
  });
}
