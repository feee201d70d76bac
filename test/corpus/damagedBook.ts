/**
 * A book that can be damaged: its cells are things that keep their identity when rows and columns move, so that a planted fault is looked
 * for where its cell stands in the end.
 */
import { cellAddress, columnLetters, parseAddress, parseArea, rangeAddress } from "../../src/core/address";
import type { Department, Settings } from "../../src/core/book";
import { SCORE_COLUMNS } from "../../src/core/columns";
import { readBook } from "../../src/core/reading/reading";
import { scoreFormulas } from "../../src/core/scoreFormulas";
import type { BookIdentity, BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "../../src/core/snapshot";
import { columnRuns, isScoreTable } from "../../src/core/validatedCells";
import type { PlannedMember } from "../../src/workbook/layout/plannedBook";
import type { CleanBook } from "./cleanBook";
import { newCell, openSheet, type Cell, type FormulaKey, type Line, type Sheet, type Table } from "./cells";

export type { Cell, FormulaKey, IndicatorPlace, Line, Sheet, Table } from "./cells";
export { newCell } from "./cells";

export const FORMULA_COLUMNS: Readonly<Record<FormulaKey, string>> = {
  bonusTotal: SCORE_COLUMNS.bonusTotal,
  deductionTotal: SCORE_COLUMNS.deductionTotal,
  score: SCORE_COLUMNS.score,
};

export class DamagedBook {
  readonly sheets: Sheet[];
  readonly tables: Map<string, Table>;
  /** Tables that are no longer there. */
  readonly lost = new Set<Table>();
  identity: BookIdentity | null;
  readonly members: readonly PlannedMember[];
  private readonly departments: ReadonlyMap<string, Department>;
  readonly settings: Settings;
  private readonly claims = new Map<unknown, "shared" | "own">();

  constructor(readonly clean: CleanBook) {
    const { snapshot, plan } = clean;
    const reading = readBook(snapshot);
    this.settings = reading.settings.settings;
    this.departments = new Map(reading.structure.departments.map(({ department }) => [department.code, department]));
    this.sheets = snapshot.sheets.map(openSheet);
    this.identity = snapshot.identity;
    this.members = plan.roster;
    this.tables = new Map(snapshot.tables.map((table) => [table.name, this.openTable(table)]));
    for (const { table, ranges } of snapshot.validated ?? []) this.markChecked(table, ranges);
  }

  private openTable({ name, sheet: on, top, left, rowCount, columnCount }: TableSnapshot): Table {
    const sheet = this.sheets.find((one) => one.name === on) as Sheet;
    const header = sheet.lines[top] as Line;
    const cells = header.cells.slice(left, left + columnCount);
    const headings = new Map(cells.filter(({ value }) => value !== "").map((cell) => [String(cell.value), cell]));
    const plan = this.clean.plan.departments.find(({ code }) => `Scores_${code}` === name) ?? null;
    const table: Table = { name, sheet, header, rows: sheet.lines.slice(top + 1, top + 1 + rowCount), left, columnCount, headings, plan };
    if (plan) {
      for (const [key, heading] of Object.entries(FORMULA_COLUMNS)) {
        for (const line of table.rows) {
          const cell = this.cell(table, line, heading);
          if (cell.formula !== null) Object.assign(cell, { template: key, formula: null });
        }
      }
    }
    return table;
  }

  private markChecked(name: string, ranges: readonly string[]): void {
    const table = this.table(name);
    for (const { top, left, bottom, right } of ranges.flatMap((range) => parseArea(range) ?? [])) {
      for (const line of table.sheet.lines.slice(top, bottom + 1)) {
        for (const cell of line.cells.slice(left, right + 1)) cell.checked = true;
      }
    }
  }

  table(name: string): Table {
    const table = this.tables.get(name);
    if (!table) throw new RangeError(name);
    return table;
  }

  get scoreTables(): Table[] {
    return [...this.tables.values()].filter(({ plan }) => plan !== null);
  }

  heading(table: Table, heading: string): Cell {
    const cell = table.headings.get(heading);
    if (!cell) throw new RangeError(`${table.name}: ${heading}`);
    return cell;
  }

  /** A blank of no place where the column was deleted. */
  cell(table: Table, line: Line, heading: string): Cell {
    return line.cells[table.header.cells.indexOf(this.heading(table, heading))] ?? newCell();
  }

  /**
   * Takes what a mutation damages, and what it rests upon: neither may be damaged by another one, and what several rest upon may be shared.
   * False when another was there first; then nothing is taken.
   */
  take(own: readonly unknown[], shared: readonly unknown[] = []): boolean {
    if (own.some((one) => this.claims.has(one)) || shared.some((one) => this.claims.get(one) === "own")) return false;
    for (const one of shared) this.claims.set(one, "shared");
    for (const one of own) this.claims.set(one, "own");
    return true;
  }

  isTaken(one: unknown): boolean {
    return this.claims.has(one);
  }

  insertLine(table: Table, at: number, line: Line): void {
    const before = table.rows[at];
    const last = table.rows.at(-1) ?? table.header;
    const place = before ? table.sheet.lines.indexOf(before) : table.sheet.lines.indexOf(last) + 1;
    table.sheet.lines.splice(place, 0, line);
    table.rows.splice(at, 0, line);
  }

  deleteLine(table: Table, line: Line): void {
    table.sheet.lines.splice(table.sheet.lines.indexOf(line), 1);
    table.rows.splice(table.rows.indexOf(line), 1);
  }

  /** A blank row of the table, as Excel adds one. */
  blankLine(table: Table): Line {
    const model = table.rows[0] ?? table.header;
    return { hidden: false, cells: model.cells.map(({ checked, format }) => newCell("", { checked, format })) };
  }

  copyLine(line: Line): Line {
    return { hidden: line.hidden, cells: line.cells.map((cell) => ({ ...cell })) };
  }

  /** Moves the table's cells of a column to before another (both 0-based, of the sheet). */
  moveColumn(table: Table, from: number, to: number): void {
    for (const { cells } of [table.header, ...table.rows]) {
      const [cell] = cells.splice(from, 1);
      cells.splice(from < to ? to - 1 : to, 0, cell as Cell);
    }
  }

  insertColumn(table: Table, at: number, heading: CellValue): Cell {
    for (const line of table.sheet.lines) line.cells.splice(at, 0, newCell());
    table.columnCount += 1;
    const cell = table.header.cells[at] as Cell;
    cell.value = heading;
    return cell;
  }

  deleteColumn(table: Table, at: number): void {
    for (const { cells } of [table.header, ...table.rows]) {
      cells.splice(at, 1);
      cells.push(newCell());
    }
    table.columnCount -= 1;
  }

  /** Where every cell stands now, as "sheet!A1". */
  places(): Map<Cell, { readonly sheet: string; readonly cell: string }> {
    const places = new Map<Cell, { sheet: string; cell: string }>();
    for (const { name, lines } of this.sheets) {
      lines.forEach(({ cells }, row) => cells.forEach((cell, col) => places.set(cell, { sheet: name, cell: cellAddress(row, col) })));
    }
    return places;
  }

  /** The book as the reader would read it now. */
  snapshot(): BookSnapshot {
    this.writeTemplates();
    const places = this.places();
    const at = (cell: Cell) => parseAddress(places.get(cell)?.cell ?? "A1") ?? { row: 0, col: 0 };
    const sheets = this.sheets.map((sheet): SheetSnapshot => {
      const width = Math.max(0, ...sheet.lines.map(({ cells }) => cells.length));
      const grid = <T>(of: (cell: Cell) => T, blank: T): T[][] =>
        sheet.lines.map(({ cells }) => Array.from({ length: width }, (_, col) => (cells[col] ? of(cells[col]) : blank)));
      return {
        ...{ id: sheet.id, name: sheet.name, hidden: sheet.hidden, protected: sheet.protected, top: 0, left: 0 },
        values: grid<CellValue>(({ value }) => value, ""),
        formulas: grid<CellValue>(({ value, formula }) => formula ?? value, ""),
        numberFormats: grid(({ format }) => format, "General"),
        merges: sheet.merges.map(({ from, to }) => {
          const [first, last] = [at(from), at(to)];
          return rangeAddress({ top: first.row, left: first.col, bottom: last.row, right: last.col });
        }),
        hiddenRows: sheet.lines.flatMap(({ hidden }, row) => (hidden ? [row] : [])),
        hiddenColumns: sheet.hiddenColumns.map((cell) => at(cell).col),
      };
    });
    const present = [...this.tables.values()].filter((table) => !this.lost.has(table));
    const tables = present.map((table): TableSnapshot => {
      const top = table.sheet.lines.indexOf(table.header);
      const { name, left, rows, columnCount } = table;
      return { name, sheet: table.sheet.name, top, left, rowCount: rows.length, columnCount, hasTotals: false };
    });
    return {
      sheets,
      tables,
      identity: this.identity,
      validated: tables.filter(({ name }) => isScoreTable(name)).map((one) => this.checkedIn(one)),
    };
  }

  private checkedIn({ name, top, left, rowCount, columnCount }: TableSnapshot): { table: string; ranges: string[] } {
    const areas = this.table(name).rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ checked }, col) => (checked ? [{ top: top + 1 + index, bottom: top + 1 + index, left: col, right: col }] : [])),
    );
    const within = { top: top + 1, left, bottom: top + rowCount, right: left + columnCount - 1 };
    const byColumn = new Map<number, typeof areas>();
    for (const area of areas) {
      const own = byColumn.get(area.left);
      if (own) own.push(area);
      else byColumn.set(area.left, [area]);
    }
    return { table: name, ranges: [...byColumn].flatMap(([col, own]) => columnRuns(own, { ...within, left: col, right: col })) };
  }

  /** Writes the template's formulas for the rows and columns in which they stand. */
  private writeTemplates(): void {
    for (const table of this.scoreTables) {
      const department = this.departments.get(table.plan?.code ?? "");
      if (!department) continue;
      const letters = (heading: string): string => columnLetters(Math.max(0, table.header.cells.indexOf(this.heading(table, heading))));
      const columns = {
        indicators: department.indicators.map(({ name }) => letters(name)),
        bonusTotal: letters(FORMULA_COLUMNS.bonusTotal),
        deductionTotal: letters(FORMULA_COLUMNS.deductionTotal),
        score: letters(FORMULA_COLUMNS.score),
      };
      const first = table.sheet.lines.indexOf(table.header) + 2;
      table.rows.forEach(({ cells }, index) => {
        const held = cells.filter(({ template }) => template !== null);
        if (held.length === 0) return;
        const formulas = scoreFormulas(department, this.settings, first + index, columns);
        for (const cell of held) if (cell.template) cell.formula = formulas[cell.template];
      });
    }
  }
}
