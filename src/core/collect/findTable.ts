/** Where in a file a list stands: by its table's name, or by its headings where a program has lost the table. */
import { headingKey } from "../reading/headings";
import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../snapshot";
import { isSignLine } from "./labels";

export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
}

/** Rows looked at for headings. */
const DEEPEST = 60;

/** All places of that list; `headings` are those that every one of them has. */
export function findTable(file: BookSnapshot, name: string, headings: readonly string[]): FoundTable[] {
  const named = file.tables.filter((table) => table.name.toLowerCase() === name.toLowerCase());
  if (named.length > 0) {
    return named.flatMap((table) => {
      const sheet = file.sheets.find((one) => one.name === table.sheet);
      return sheet ? [{ sheet, table: { ...table, name } }] : [];
    });
  }
  const keys = headings.map(headingKey);
  return file.sheets.flatMap((sheet) => {
    const row = sheet.values.slice(0, DEEPEST).findIndex((line) => {
      const there = new Set(line.map(headingKey));
      return keys.every((key) => there.has(key));
    });
    return row < 0 ? [] : [{ sheet, table: tableAt(sheet, row, name) }];
  });
}

/** From the headings down to the lines to sign, or to the end. */
function tableAt(sheet: SheetSnapshot, row: number, name: string): TableSnapshot {
  const line = sheet.values[row] ?? [];
  const filled = line.flatMap((value, index) => (headingKey(value) === "" ? [] : [index]));
  const first = filled[0] ?? 0;
  const below = sheet.values.slice(row + 1);
  const end = below.findIndex(isSignLine);
  return {
    name,
    sheet: sheet.name,
    top: sheet.top + row,
    left: sheet.left + first,
    rowCount: end < 0 ? below.length : end,
    columnCount: (filled.at(-1) ?? first) - first + 1,
    hasTotals: false,
  };
}

/** The file as if it held that table alone, for the readers of the book. */
export const alone = ({ sheet, table }: FoundTable): BookSnapshot => ({ sheets: [sheet], tables: [table], identity: null });
