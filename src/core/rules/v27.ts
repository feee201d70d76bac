/** V27: text that begins like a formula where a name or evidence belongs; it is kept as text. */
import { textOf } from "../cell";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { cellOf, type TableReading } from "../reading/table";
import { raise } from "./raise";

/** "-" alone, and dashes, stand for "none". */
const FORMULA_LIKE = /^\s*[=+@-](?!\s*-*\s*$)/;

export const checkInjection = (reading: Reading): Issue[] => [
  ...reading.scoreSheets.flatMap(({ table }) => checkTable(table, ["name", "evidence", "remark"])),
  ...[reading.inputs.roster, reading.inputs.vetoes].flatMap((table) =>
    table ? checkTable(table, ["name", "reason", "approver", "document", "note"]) : [],
  ),
];

function checkTable(table: TableReading, keys: readonly string[]): Issue[] {
  return table.rows.flatMap((row) =>
    keys.flatMap((key) => {
      const cell = cellOf(table, row, key);
      if (!cell || typeof cell.value !== "string") return [];
      const text = cell.formula ?? textOf(cell.value);
      return FORMULA_LIKE.test(text) ? [raise("V27.formula", cell, { department: table.department, found: text })] : [];
    }),
  );
}
