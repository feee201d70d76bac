/** Changes of single cells as blocks, and new rows with the template's formulas: what an apply writes for returned sheets. */
import { columnLetters, rangeAddress } from "../core/address";
import type { CellChange, RowAddition } from "../core/collect/returned";
import { TABLES } from "../core/columns";
import { entryLimits } from "../core/entryLimits";
import type { Reading } from "../core/reading/reading";
import type { ScoreSheetReading } from "../core/reading/readScores";
import { scoreFormulas } from "../core/scoreFormulas";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../core/snapshot";
import type { Fill, RowAppend } from "../workbook/applyPlan";
import { firstAppendedRow } from "../workbook/rowAppends";

/** Neighbouring cells of neighbouring rows become one block: a whole sheet is a few writes, not thousands. */
export function fillsOf(snapshot: BookSnapshot, changes: readonly CellChange[]): Fill[] {
  const runs = runsOf(changes);
  const blocks: CellChange[][][] = [];
  const open = new Map<string, CellChange[][]>();
  for (const run of runs) {
    const [first] = run as [CellChange, ...CellChange[]];
    const key = `${first.sheet} ${first.col} ${run.length}`;
    const above = open.get(key);
    if (above && above.at(-1)?.[0]?.row === first.row - 1) above.push(run);
    else {
      const block = [run];
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks.map((rows) => {
    const [first] = rows[0] as [CellChange];
    const sheet = snapshot.sheets.find(({ name }) => name === first.sheet);
    return {
      sheet: first.sheet,
      row: first.row,
      col: first.col,
      values: rows.map((run) => run.map(({ after }) => after)),
      formats: rows.map((run) => run.map((change) => change.format ?? formatThere(sheet, change))),
    };
  });
}

/** Changed cells side by side, in the order of sheets, rows and columns. */
function runsOf(changes: readonly CellChange[]): CellChange[][] {
  const sorted = [...changes].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row || a.col - b.col));
  const runs: CellChange[][] = [];
  for (const change of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.sheet === change.sheet && last.row === change.row && last.col === change.col - 1) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs;
}

const formatThere = (sheet: SheetSnapshot | undefined, { row, col }: CellChange): string =>
  sheet?.numberFormats[row - sheet.top]?.[col - sheet.left] ?? "General";

/** New rows at the foot of their tables, in the order in which they came; score rows with their number and their formulas. */
export function appendsOf(reading: Reading, additions: readonly RowAddition[]): RowAppend[] {
  const tables = [...new Set(additions.map(({ table }) => table))];
  return tables.map((table) => {
    const own = additions.filter((one) => one.table === table);
    const sheet = reading.scoreSheets.find((one) => one.table.table.name === table);
    return sheet ? scoreRows(reading, sheet, own) : { table, rows: own.map(({ values }) => listRow(reading.snapshot, table, values)) };
  });
}

function scoreRows(reading: Reading, sheet: ScoreSheetReading, additions: readonly RowAddition[]): RowAppend {
  const { table, columns } = sheet.table;
  const { department } = sheet.department;
  const { settings } = reading.settings;
  const letter = (key: string): string => columnLetters(columns.get(key) ?? table.left);
  const letters = {
    indicators: department.indicators.map((_, index) => letter(`indicator:${index}`)),
    bonusTotal: letter("bonusTotal"),
    deductionTotal: letter("deductionTotal"),
    score: letter("score"),
  };
  const first = firstAppendedRow(reading.snapshot, table.name) ?? table.top + 1 + table.rowCount;
  const keys = new Map([...columns].map(([key, col]) => [col - table.left, key]));
  const rows = additions.map(({ values }, index) => {
    const formulas: Record<string, string> = { ...scoreFormulas(department, settings, first + index + 1, letters) };
    return Array.from({ length: table.columnCount }, (_, offset): CellValue => {
      const key = keys.get(offset) ?? "";
      if (key === "number") return first - table.top + index;
      return formulas[key] ?? values[key] ?? "";
    });
  });
  // What a person typed is never a formula (V27).
  const formulaColumns = (["bonusTotal", "deductionTotal", "score"] as const).flatMap((key) => {
    const col = columns.get(key);
    return col === undefined ? [] : [col - table.left];
  });
  // Blank rows that are filled first have their rules from the layout.
  const [fresh, last] = [Math.max(first, table.top + 1 + table.rowCount), first + rows.length - 1];
  const validations = department.indicators.flatMap((indicator, index) => {
    const col = columns.get(`indicator:${index}`);
    if (col === undefined || fresh > last) return [];
    return [entryLimits(indicator, rangeAddress({ top: fresh, left: col, bottom: last, right: col }), department)];
  });
  return { table: table.name, rows, formulaColumns, validations };
}

function listRow(snapshot: BookSnapshot, name: string, values: RowAddition["values"]): CellValue[] {
  const table = snapshot.tables.find((one) => one.name === name);
  const sheet = snapshot.sheets.find((one) => one.name === table?.sheet);
  const spec = Object.values(TABLES).find((one) => one.table === name);
  const keys = new Map(Object.entries(spec?.columns ?? {}).map(([key, heading]) => [heading as string, key]));
  return Array.from({ length: table?.columnCount ?? 0 }, (_, offset) => {
    const heading = sheet && table ? sheet.values[table.top - sheet.top]?.[table.left + offset - sheet.left] : "";
    return values[keys.get(String(heading).trim()) ?? ""] ?? "";
  });
}
