/** Where in a file a list stands: by its table's name, or by its headings where a program has lost the table. */
import { headingKey } from "../reading/headings";
import { hasContent } from "../reading/table";
import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../snapshot";
import { isSignLine } from "./labels";

export interface FoundTable {
  readonly sheet: SheetSnapshot;
  /** Down to the lines to sign: what is typed under a table that did not grow with it (WPS, LibreOffice) is meant like the rest. */
  readonly table: TableSnapshot;
  /** 0-based rows under the lines to sign that look like rows of the list. */
  readonly below: readonly number[];
}

/** Rows looked at for headings. */
const DEEPEST = 60;

/** All places of that list; `headings` are those that every one of them has. */
export function findTable(file: BookSnapshot, name: string, headings: readonly string[]): FoundTable[] {
  const named = file.tables.filter((table) => table.name.toLowerCase() === name.toLowerCase());
  if (named.length > 0) {
    return named.flatMap((table) => {
      const sheet = file.sheets.find((one) => one.name === table.sheet);
      return sheet ? [grown(sheet, { ...table, name })] : [];
    });
  }
  return findByHeadings(file.sheets, name, headings);
}

/** All sheets that have these headings in one of their first rows. */
export function findByHeadings(sheets: readonly SheetSnapshot[], name: string, headings: readonly string[]): FoundTable[] {
  const keys = headings.map(headingKey);
  return sheets.flatMap((sheet) => {
    const row = sheet.values.slice(0, DEEPEST).findIndex((line) => {
      const there = new Set(line.map(headingKey));
      return keys.every((key) => there.has(key));
    });
    return row < 0 ? [] : [grown(sheet, tableAt(sheet, row, name))];
  });
}

/** Cells of one row filled, from which on it is no remark. */
const ROW_OF_LIST = 3;

/** As far as anything stands in its columns above the lines to sign. */
function grown(sheet: SheetSnapshot, table: TableSnapshot): FoundTable {
  const { top, left, rowCount, columnCount } = table;
  if (table.hasTotals) return { sheet, table, below: [] };
  const filledIn = (row: number): number =>
    (sheet.values[row - sheet.top] ?? []).slice(left - sheet.left, left - sheet.left + columnCount).filter(hasContent).length;
  const under = top + 1 + rowCount;
  const last = sheet.top + sheet.values.length - 1;
  let sign = under;
  while (sign <= last && !isSignLine(sheet.values[sign - sheet.top] ?? [])) sign++;
  let end = sign - 1;
  while (end >= under && filledIn(end) === 0) end--;
  const rows = Array.from({ length: Math.max(0, last - sign) }, (_, index) => sign + 1 + index);
  const below = rows.filter((row) => filledIn(row) >= ROW_OF_LIST && !isSignLine(sheet.values[row - sheet.top] ?? []));
  return { sheet, table: end < under ? table : { ...table, rowCount: end - top }, below };
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
export const alone = ({ sheet, table }: Pick<FoundTable, "sheet" | "table">): BookSnapshot => ({
  sheets: [sheet],
  tables: [table],
  identity: null,
});
