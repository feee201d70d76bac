/** V21: hidden or filtered rows and columns that hold data. They are always computed; whoever checks should see them. */
import { columnLetters } from "../address";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { hasContent, valueAt, type TableReading } from "../reading/table";
import { raise } from "./raise";

export const checkHidden = (reading: Reading): Issue[] => reading.tables.flatMap((table) => [...checkRows(table), ...checkColumns(table)]);

function checkRows({ sheet, table, rows, department }: TableReading): Issue[] {
  const hidden = new Set(sheet.hiddenRows);
  return runs(rows.filter((row) => hidden.has(row))).map((run) => {
    const [first, last] = [run[0] as number, run.at(-1) as number];
    const found = first === last ? `第${first + 1}行` : `第${first + 1}–${last + 1}行`;
    const at = { sheet: sheet.name, row: first, col: table.left };
    return raise("V21.rows", at, {
      department,
      found,
      params: { count: String(run.length) },
      fix: [{ kind: "unhideRows", sheet: sheet.name, rows: run }],
    });
  });
}

function checkColumns({ sheet, table, rows, columns, department }: TableReading): Issue[] {
  const hidden = new Set(sheet.hiddenColumns);
  const filled = [...columns.values()]
    .filter((col) => hidden.has(col) && rows.some((row) => hasContent(valueAt(sheet, row, col))))
    .sort((a, b) => a - b);
  return runs(filled).map((run) => {
    const [first, last] = [run[0] as number, run.at(-1) as number];
    const found = first === last ? `${columnLetters(first)}列` : `${columnLetters(first)}–${columnLetters(last)}列`;
    const at = { sheet: sheet.name, row: table.top, col: first };
    const fix = [{ kind: "unhideColumns", sheet: sheet.name, columns: run }] as const;
    return raise("V21.columns", at, { department, found, params: { count: String(run.length) }, fix });
  });
}

/** Neighbouring numbers together: 5, 6, 9 are [5, 6] and [9]. */
function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else found.push([number]);
  }
  return found;
}
