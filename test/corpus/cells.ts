/** Sheets as things that can be damaged: cells, lines and tables keep their identity when they move. */
import { parseArea } from "../../src/core/address";
import type { CellValue, SheetSnapshot } from "../../src/core/snapshot";
import type { PlannedDepartment, PlannedIndicator } from "../../src/workbook/layout/plannedBook";

export type FormulaKey = "bonusTotal" | "deductionTotal" | "score";

export interface Cell {
  value: CellValue;
  /** "=…", or null for a constant. */
  formula: string | null;
  format: string;
  /** Holds the template's formula, written for wherever the cell stands in the end. */
  template: FormulaKey | null;
  /** Checks what is typed (V29). */
  checked: boolean;
}

export interface Line {
  cells: Cell[];
  hidden: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  hidden: boolean;
  protected: boolean;
  lines: Line[];
  /** Opposite corners. */
  merges: { from: Cell; to: Cell }[];
  /** Headings of the columns that are hidden. */
  readonly hiddenColumns: Cell[];
}

export interface Table {
  readonly name: string;
  readonly sheet: Sheet;
  readonly header: Line;
  /** Rows of data in their order; blank ones too. */
  rows: Line[];
  left: number;
  columnCount: number;
  /** By the heading as it was. */
  readonly headings: ReadonlyMap<string, Cell>;
  /** Of a score sheet. */
  readonly plan: PlannedDepartment | null;
}

export const newCell = (value: CellValue = "", more: Partial<Cell> = {}): Cell => ({
  ...{ value, formula: null, format: "General", template: null, checked: false },
  ...more,
});

/** An indicator of a score table, with where it stands. */
export interface IndicatorPlace {
  readonly table: Table;
  readonly line: Line;
  readonly indicator: PlannedIndicator;
  readonly cell: Cell;
}

export function openSheet(sheet: SheetSnapshot): Sheet {
  const lines = sheet.values.map((values, row): Line => {
    const cells = values.map((value, col) => {
      const formula = sheet.formulas[row]?.[col];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return newCell(value, { formula: isFormula ? formula : null, format: sheet.numberFormats[row]?.[col] ?? "General" });
    });
    return { cells, hidden: sheet.hiddenRows.includes(row) };
  });
  const corner = (row: number, col: number): Cell => {
    while (lines.length <= row) lines.push({ cells: [], hidden: false });
    const { cells } = lines[row] as Line;
    while (cells.length <= col) cells.push(newCell());
    return cells[col] as Cell;
  };
  const { id, name, hidden } = sheet;
  return {
    ...{ id, name, hidden, protected: sheet.protected, lines },
    merges: sheet.merges.flatMap((range) => {
      const area = parseArea(range);
      return area ? [{ from: corner(area.top, area.left), to: corner(area.bottom, area.right) }] : [];
    }),
    hiddenColumns: sheet.hiddenColumns.map((col) => corner(0, col)),
  };
}
