/** The column 适用 of a template: one cell marks a whole row 不适用 (T1). */
import { textOf } from "../cell";
import { APPLIES_COLUMN } from "../columns";
import { headingKey } from "../reading/headings";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import { valueAt } from "../reading/table";

/** 0-based column of the sheet; null where the table has none. */
export function appliesColumn({ table: { sheet, table } }: ScoreSheetReading): number | null {
  for (let col = table.left; col < table.left + table.columnCount; col++) {
    if (headingKey(valueAt(sheet, table.top, col)) === APPLIES_COLUMN) return col;
  }
  return null;
}

function appliesText({ table: { sheet } }: ScoreSheetReading, { row }: ScoreRowReading, column: number | null): string {
  return column === null
    ? ""
    : textOf(valueAt(sheet, row, column))
        .normalize("NFKC")
        .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "")
        .toUpperCase();
}
const OFF = new Set(["不适用", "N/A"]);
export const isRowOff = (file: ScoreSheetReading, row: ScoreRowReading, column: number | null): boolean =>
  OFF.has(appliesText(file, row, column));

/** The cell, where it says neither 适用 nor 不适用. */
export function appliesFault(file: ScoreSheetReading, row: ScoreRowReading, column: number | null): { row: number; col: number }[] {
  const text = appliesText(file, row, column);
  return column === null || text === "" || text === APPLIES_COLUMN || OFF.has(text) ? [] : [{ row: row.row, col: column }];
}
