/** Tables located by name, their columns found by heading, their cells handed out one by one (V02, V20). */
import { parseArea, type Area } from "../address";
import { isBlankText } from "../cell";
import type { BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "../snapshot";
import { mapColumns, type ColumnSpec, type HeaderFault } from "./headings";

export interface CellReading {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** "=…", or null for a constant. */
  readonly formula: string | null;
  readonly format: string;
  /** Under a merge, and not its first cell: what it held is not to be known (V20). */
  readonly covered: boolean;
}

export interface TableReading {
  readonly table: TableSnapshot;
  readonly sheet: SheetSnapshot;
  /** Department code of a score sheet, or null. */
  readonly department: string | null;
  readonly specs: readonly ColumnSpec[];
  /** 0-based columns of the sheet by key; a heading that was not found has none. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headerFaults: readonly HeaderFault[];
  /** 0-based rows that hold anything; wholly empty rows are ignored. */
  readonly rows: readonly number[];
  /** Merges that touch the rows of data. */
  readonly merges: readonly Area[];
  readonly coveredCells: ReadonlySet<number>;
}

const MAX_COLUMNS = 16384;

/** The table of that name with its columns mapped; null when the workbook has none. */
export function readTable(
  snapshot: BookSnapshot,
  name: string,
  specs: readonly ColumnSpec[],
  department: string | null = null,
): TableReading | null {
  const table = snapshot.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = table && snapshot.sheets.find((one) => one.name === table.sheet);
  if (!table || !sheet) return null;
  const headings = Array.from({ length: table.columnCount }, (_, i) => valueAt(sheet, table.top, table.left + i));
  const { columns, faults } = mapColumns(specs, headings, table.left);
  const merges = dataMerges(sheet, table);
  const coveredCells = coveredBy(merges, table);
  const contentColumns = specs.filter((spec) => !spec.filler).flatMap((spec) => columns.get(spec.key) ?? []);
  const rows: number[] = [];
  for (let row = table.top + 1; row <= table.top + table.rowCount; row++) {
    if (contentColumns.some((col) => hasContent(valueAt(sheet, row, col)))) rows.push(row);
  }
  return { table, sheet, department, specs, columns, headerFaults: faults, rows, merges, coveredCells };
}

/** The cell of a row in the column of that key; null when the column was not found. */
export function cellOf(table: TableReading, row: number, key: string): CellReading | null {
  const col = table.columns.get(key);
  return col === undefined ? null : cellAt(table, row, col);
}

export function cellAt({ sheet, coveredCells }: TableReading, row: number, col: number): CellReading {
  const formula = gridAt(sheet.formulas, sheet, row, col) ?? "";
  const value = valueAt(sheet, row, col);
  return {
    sheet: sheet.name,
    row,
    col,
    value,
    formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
    format: gridAt(sheet.numberFormats, sheet, row, col) ?? "General",
    covered: coveredCells.has(row * MAX_COLUMNS + col),
  };
}

/** True when a formula may stand there: a quick look, for rules that want formulas only. */
export function mayHoldFormula({ sheet }: TableReading, row: number, col: number): boolean {
  const formula = gridAt(sheet.formulas, sheet, row, col);
  return typeof formula === "string" && formula.startsWith("=");
}

export const valueAt = (sheet: SheetSnapshot, row: number, col: number): CellValue => gridAt(sheet.values, sheet, row, col) ?? "";

export const hasContent = (value: CellValue): boolean => typeof value !== "string" || !isBlankText(value);

const gridAt = <T>(grid: readonly (readonly T[])[], sheet: SheetSnapshot, row: number, col: number): T | undefined =>
  grid[row - sheet.top]?.[col - sheet.left];

function dataMerges(sheet: SheetSnapshot, table: TableSnapshot): Area[] {
  return sheet.merges
    .map(parseArea)
    .filter((area): area is Area => area !== null)
    .filter(
      (area) =>
        area.bottom > table.top &&
        area.top <= table.top + table.rowCount &&
        area.right >= table.left &&
        area.left < table.left + table.columnCount,
    );
}

/** Covered cells inside the table only: a merge over the whole grid costs no more than the table. */
function coveredBy(merges: readonly Area[], table: TableSnapshot): Set<number> {
  const covered = new Set<number>();
  for (const area of merges) {
    for (let row = Math.max(area.top, table.top); row <= Math.min(area.bottom, table.top + table.rowCount); row++) {
      for (let col = Math.max(area.left, table.left); col <= Math.min(area.right, table.left + table.columnCount - 1); col++) {
        if (row !== area.top || col !== area.left) covered.add(row * MAX_COLUMNS + col);
      }
    }
  }
  return covered;
}
