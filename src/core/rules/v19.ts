/** V19: a formula that points to another workbook: its value can change, or go, without anyone touching this book. */
import { cellAddress } from "../address";
import { isErrorText } from "../numberText";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { cellAt, mayHoldFormula, type TableReading } from "../reading/table";
import { raise } from "./raise";

/** A reference to another workbook, as Excel, WPS and LibreOffice write it. */
export const EXTERNAL = /'?(\[[^\][]+\.(xls|xlsx|xlsm|xlsb|et|ods|csv)\]|\[\d+\])[^'!]*'?!|file:\/\/|\.(xlsx?|xlsm|xlsb|et|ods)'?#/i;

/** The three formula columns are V18's. */
const TEMPLATE = ["bonusTotal", "deductionTotal", "score"];

export const checkExternal = (reading: Reading): Issue[] => reading.tables.flatMap(checkTable);

function checkTable(table: TableReading): Issue[] {
  const own = new Set(table.department === null ? [] : TEMPLATE.flatMap((key) => table.columns.get(key) ?? []));
  const columns = [...table.columns.values()].filter((col) => !own.has(col));
  return table.rows.flatMap((row) =>
    columns.flatMap((col) => {
      if (!mayHoldFormula(table, row, col)) return [];
      const cell = cellAt(table, row, col);
      if (cell.formula === null || !EXTERNAL.test(cell.formula)) return [];
      if (typeof cell.value === "string" && isErrorText(cell.value.trim())) return [];
      const edit = { kind: "value", sheet: cell.sheet, cell: cellAddress(row, col), before: cell.formula, after: cell.value } as const;
      return [raise("V19.external", cell, { department: table.department, params: { formula: cell.formula }, fix: [edit] })];
    }),
  );
}
