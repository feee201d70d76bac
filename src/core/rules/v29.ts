/** V29: cells that no longer check what is typed, as after a paste. One issue a column, at its first such cell; the fix puts the rule back. */
import { cellAddress, parseArea, rangeAddress } from "../address";
import { entryLimits } from "../entryLimits";
import type { Indicator } from "../book";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import type { ScoreSheetReading } from "../reading/readScores";
import { cellAt } from "../reading/table";
import { raise } from "./raise";

/** Only of tables that could be asked (`BookSnapshot.validated`). */
export const checkValidation = (reading: Reading): Issue[] => {
  const known = new Map((reading.snapshot.validated ?? []).map(({ table, ranges }) => [table, ranges]));
  return reading.scoreSheets.flatMap((sheet) => {
    const ranges = known.get(sheet.table.table.name);
    return ranges ? check(sheet, ranges) : [];
  });
};

function check(sheet: ScoreSheetReading, ranges: readonly string[]): Issue[] {
  const { table, department } = sheet;
  const areas = ranges.flatMap((range) => parseArea(range) ?? []);
  const rows = sheet.rows.filter(({ identity }) => identity.kind !== "total").map(({ row }) => row);
  return department.indicators.flatMap(({ indicator }, index) => {
    const col = table.columns.get(`indicator:${index}`);
    if (!indicator || col === undefined) return [];
    const own = areas.filter((area) => area.left <= col && area.right >= col);
    const bare = rows.filter((row) => !own.some((area) => area.top <= row && area.bottom >= row) && !cellAt(table, row, col).covered);
    const [first] = bare;
    if (first === undefined) return [];
    const { code } = department.department;
    const params = { heading: indicator.name, count: String(bare.length), first: cellAddress(first, col) };
    return [
      raise(
        "V29.lost",
        { sheet: table.sheet.name, row: first, col },
        { department: code, params, fix: putBack(sheet, indicator, bare, col) },
      ),
    ];
  });
}

function putBack({ table, department }: ScoreSheetReading, indicator: Indicator, rows: readonly number[], col: number): Issue["fix"] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  const { indicators } = department.department;
  const validations = runs.map((run) => entryLimits(indicator, rangeAddress({ ...run, left: col, right: col }), { indicators }));
  return [{ kind: "validation", sheet: table.sheet.name, validations }];
}
