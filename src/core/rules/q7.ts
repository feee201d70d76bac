/** Q7: an indicator that counts pure process is pointed out where it is set up; it stops nothing. */
import { textOf } from "../cell";
import type { Issue } from "../issue";
import { processCount } from "../quality/processCounts";
import type { Reading } from "../reading/reading";
import { cellOf } from "../reading/table";
import { raise } from "./raise";

export function checkProcessCounts({ structure, inputs: { indicators: table } }: Reading): Issue[] {
  if (!table) return [];
  return structure.departments.flatMap(({ department, indicators }) =>
    indicators.flatMap(({ row, name, indicator }) => {
      const cell = cellOf(table, row, "name");
      const note = textOf(cellOf(table, row, "note")?.value ?? "");
      const words = indicator && processCount({ kind: indicator.kind, name, note });
      return cell && words ? [raise("Q7.process", cell, { department: department.code, params: { ...words } })] : [];
    }),
  );
}
