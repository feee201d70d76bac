/** V24: rows typed or pasted right below an input table that did not grow with them: nothing there is counted, so nobody may overlook it. */
import { tableRange } from "../address";
import type { Issue } from "../issue";
import { isTotalWord } from "../reading/identity";
import { INPUT_TABLES, type InputTable, type Reading } from "../reading/reading";
import { cellAt, hasContent, mayHoldFormula, type TableReading } from "../reading/table";
import type { CellValue } from "../snapshot";
import { raise } from "./raise";

/** What names the person or thing of a row. */
const NAMED_BY: Readonly<Record<InputTable, readonly string[]>> = {
  settings: ["item"],
  departments: ["code", "name"],
  indicators: ["code", "name"],
  roster: ["id", "name"],
  groups: ["name"],
  vetoes: ["id", "name"],
  activities: ["group"],
};

/** One issue a table, at the first of its rows; a remark or a sum below a table is none of them. */
export const checkBelowTables = ({ inputs }: Reading): Issue[] =>
  INPUT_TABLES.flatMap((key) => {
    const table = inputs[key];
    if (table === null) return [];
    const rows = rowsBelow(table, NAMED_BY[key]);
    const [first] = rows;
    if (first === undefined) return [];
    const cells = NAMED_BY[key].flatMap((column) => table.columns.get(column) ?? []).map((col) => cellAt(table, first, col));
    const at = cells.find(({ value }) => hasContent(value));
    return at ? [raise("V24.belowTable", at, { params: { rows: rowsText(rows) }, fix: takenIn(table, rows) })] : [];
  });

/**
 * The table grown over these rows: when they follow it without a gap and nothing but constants is in its last row, for a column of formulas would
 * be filled downwards, over what was typed.
 */
function takenIn(reading: TableReading, rows: readonly number[]): Issue["fix"] {
  const { table } = reading;
  const { top, left, rowCount, columnCount } = table;
  const foot = top + rowCount;
  const hasFormula = Array.from({ length: columnCount }, (_, offset) => mayHoldFormula(reading, foot, left + offset)).includes(true);
  if (table.hasTotals || hasFormula || rows.some((row, index) => row !== foot + 1 + index)) return null;
  return [
    {
      kind: "resizeTable",
      sheet: table.sheet,
      table: table.name,
      from: tableRange(table),
      to: tableRange({ ...table, rowCount: rowCount + rows.length }),
    },
  ];
}

/** 0-based, up to the first row that holds nothing: names of rows with something beside them. */
function rowsBelow(reading: TableReading, named: readonly string[]): number[] {
  const { table, columns, specs } = reading;
  const filled = (row: number, keys: readonly string[]): CellValue[] =>
    keys.flatMap((key) => {
      const col = columns.get(key);
      const value = col === undefined ? "" : cellAt(reading, row, col).value;
      return hasContent(value) ? [value] : [];
    });
  const content = specs.filter(({ filler }) => !filler).map(({ key }) => key);
  const rows: number[] = [];
  const first = table.top + 1 + table.rowCount + (table.hasTotals ? 1 : 0);
  for (let row = first; filled(row, content).length > 0; row++) {
    const names = filled(row, named);
    if (names.length > 0 && !names.some(isTotalWord) && filled(row, content).length > 1) rows.push(row);
  }
  return rows;
}

/** "5" or "5–7", as the sheet numbers them. */
function rowsText(rows: readonly number[]): string {
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  return first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
}
