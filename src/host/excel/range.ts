import {
  areaAt,
  bounding,
  cellCount,
  formatArea,
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  type Area,
} from "../address";
import { mapCells, usedArea, type Cell } from "../model/cells";
import { addMerges, isColumnHidden, isRowHidden, mergesIn, removeMerges, setColumnsHidden, setRowsHidden } from "../model/structure";
import { around } from "../model/rules";
import { ExcelError } from "../refusal";
import { assertAllowed, MAX_READ_CELLS } from "./access";
import { clearRange } from "./clearRange";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { asBoolean } from "./grid";
import { HostObject } from "./hostObject";
import { deleteCells, insertCells } from "./insertDelete";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import type { Session } from "./session";
import { sheetById } from "./lookup";
import { specialCells } from "./specialCells";
import { tablesIn } from "./tableLookup";
import { writeFormulas, writeNumberFormats } from "./writeRange";

export class Range extends HostObject {
  override readonly className = "Range";
  override readonly referencable = true;
  override readonly navigation = new Set(["format", "worksheet", "sort", "conditionalFormats", "dataValidation"]);

  /** `area` moves when the host inserts or deletes cells before it, as a range held by Excel does. */
  constructor(
    session: Session,
    readonly sheetId: string,
    public area: Area,
  ) {
    super(session);
  }

  get address(): string {
    return `${quoteSheet(this.session.model.sheet(this.sheetId).getName())}!${formatArea(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get _ReferenceId(): string | null {
    return this.session.referenceOf(this);
  }

  get values(): unknown {
    return readCells(this, (cell) => cell.value);
  }
  set values(value: unknown) {
    writeFormulas(this, value);
  }
  get formulas(): unknown {
    return readCells(this, (cell) => cell.formula);
  }
  set formulas(value: unknown) {
    writeFormulas(this, value);
  }
  get formulasLocal(): unknown {
    return this.formulas;
  }
  set formulasLocal(value: unknown) {
    writeFormulas(this, value);
  }
  get numberFormat(): unknown {
    return readCells(this, (cell) => cell.pattern);
  }
  set numberFormat(value: unknown) {
    writeNumberFormats(this, value);
  }
  get text(): unknown {
    return readCells(this, (cell) => cell.text);
  }
  get valueTypes(): unknown {
    return readCells(this, (cell) => cell.valueType);
  }

  get rowHidden(): boolean | null {
    return sameFor(rowsOf(this), (row) => isRowHidden(this.session.model, this.sheetId, row));
  }
  set rowHidden(value: unknown) {
    assertAllowed(this.session.model, this.sheetId, "allowFormatRows");
    setRowsHidden(this.session.model, this.sheetId, this.area, asBoolean(value));
  }
  get columnHidden(): boolean | null {
    return sameFor(columnsOf(this), (column) => isColumnHidden(this.session.model, this.sheetId, column));
  }
  set columnHidden(value: unknown) {
    assertAllowed(this.session.model, this.sheetId, "allowFormatColumns");
    setColumnsHidden(this.session.model, this.sheetId, this.area, asBoolean(value));
  }
  get hidden(): boolean | null {
    const rows = this.rowHidden;
    const columns = this.columnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.session, [this]);
  }
  get worksheet(): HostObject {
    return sheetById(this.session, this.sheetId);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.session, [this]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheetId, [this.area]);
  }

  getCell(row: number, column: number): Range {
    return at(this, this.area.row + row, this.area.column + column, 1, 1);
  }
  getRow(row: number): Range {
    return at(this, this.area.row + row, this.area.column, 1, this.area.columns);
  }
  getColumn(column: number): Range {
    return at(this, this.area.row, this.area.column + column, this.area.rows, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getOffsetRange(rows: number, columns: number): Range {
    return at(this, this.area.row + rows, this.area.column + columns, this.area.rows, this.area.columns);
  }
  getResizedRange(rows: number, columns: number): Range {
    return at(this, this.area.row, this.area.column, this.area.rows + rows, this.area.columns + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return at(this, this.area.row, this.area.column, rows, columns);
  }
  getEntireRow(): Range {
    return at(this, this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  getEntireColumn(): Range {
    return at(this, 0, this.area.column, MAX_ROWS, this.area.columns);
  }
  getRowsAbove(count = 1): Range {
    return count < 0 ? this.getRowsBelow(-count) : at(this, this.area.row - count, this.area.column, count, this.area.columns);
  }
  getRowsBelow(count = 1): Range {
    return count < 0 ? this.getRowsAbove(-count) : at(this, lastRow(this.area) + 1, this.area.column, count, this.area.columns);
  }
  getColumnsBefore(count = 1): Range {
    return count < 0 ? this.getColumnsAfter(-count) : at(this, this.area.row, this.area.column - count, this.area.rows, count);
  }
  getColumnsAfter(count = 1): Range {
    return count < 0 ? this.getColumnsBefore(-count) : at(this, this.area.row, lastColumn(this.area) + 1, this.area.rows, count);
  }
  getBoundingRect(other: unknown): Range {
    return new Range(this.session, this.sheetId, bounding(this.area, sameSheet(this, other).area));
  }
  getIntersection(other: unknown): Range {
    return this.getIntersectionOrNullObject(other) ?? refuse("ItemNotFound");
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersect(this.area, sameSheet(this, other).area);
    return common && new Range(this.session, this.sheetId, common);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? refuse("ItemNotFound");
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.session.model, this.sheetId, valuesOnly);
    const common = used && intersect(used, this.area);
    return common && new Range(this.session, this.sheetId, common);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = mergesIn(this.session.model, this.sheetId, this.area);
    return merges.length === 0 ? null : new RangeAreas(this.session, this.sheetId, merges);
  }
  getSpecialCells(cellType: unknown): RangeAreas {
    return this.getSpecialCellsOrNullObject(cellType) ?? refuse("ItemNotFound");
  }
  getSpecialCellsOrNullObject(cellType: unknown): RangeAreas | null {
    const areas = specialCells(this, cellType);
    return areas.length === 0 ? null : new RangeAreas(this.session, this.sheetId, areas);
  }
  getTables(fullyContained = false): HostObject {
    return tablesIn(this.session, this.sheetId, this.area, fullyContained);
  }
  getRowProperties(options: Record<string, unknown>): unknown[] {
    return rowsOf(this).map((row) => lineProperties(this, at(this, row, this.area.column, 1, this.area.columns), options, "rowIndex", row));
  }
  getColumnProperties(options: Record<string, unknown>): unknown[] {
    return columnsOf(this).map((column) =>
      lineProperties(this, at(this, this.area.row, column, this.area.rows, 1), options, "columnIndex", column),
    );
  }

  clear(applyTo = "All"): void {
    clearRange(this, applyTo);
  }
  delete(shift: unknown): Promise<void> {
    return deleteCells(this, shift);
  }
  async insert(shift: unknown): Promise<Range> {
    const { area } = this;
    await insertCells(this, shift);
    return new Range(this.session, this.sheetId, area);
  }
  merge(across = false): void {
    const { model } = this.session;
    assertAllowed(model, this.sheetId, null);
    if (tablesIn(this.session, this.sheetId, this.area, false).items!().length > 0) throw new ExcelError("InvalidOperation");
    const areas = across ? rowsOf(this).map((row) => ({ ...this.area, row, rows: 1 })) : [this.area];
    const old = mergesIn(model, this.sheetId, this.area);
    // Excel unites what overlaps.
    const united = across ? areas : [around([this.area, ...old]) ?? this.area];
    removeMerges(model, this.sheetId, old);
    for (const area of united) keepFirstCell(this.session, this.sheetId, area);
    addMerges(
      model,
      this.sheetId,
      united.filter((area) => cellCount(area) > 1),
    );
  }
  unmerge(): void {
    assertAllowed(this.session.model, this.sheetId, null);
    removeMerges(this.session.model, this.sheetId, mergesIn(this.session.model, this.sheetId, this.area));
  }
  select(): void {
    const { model } = this.session;
    const sheet = model.facadeSheet(this.sheetId);
    model.facade().setActiveSheet(sheet);
    model
      .facade()
      .setActiveRange(sheet.getRange(this.area.row, this.area.column, Math.min(this.area.rows, 1000), Math.min(this.area.columns, 1000)));
  }
  calculate(): Promise<void> {
    return this.session.model.settle();
  }
  untrack(): void {
    this._RemoveReference();
  }
  track(): void {
    this._KeepReference();
  }
  _KeepReference(): void {
    if (this.session.referenceOf(this) === null) this.session.keep(this);
  }
  _RemoveReference(): void {
    const id = this.session.referenceOf(this);
    if (id !== null) this.session.release(id);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new ExcelError("InvalidArgument");
  }
}

function refuse(code: "ItemNotFound"): never {
  throw new ExcelError(code);
}

const at = (range: Range, row: number, column: number, rows: number, columns: number): Range =>
  new Range(range.session, range.sheetId, areaAt(row, column, rows, columns));

function sameSheet(range: Range, other: unknown): Range {
  const found =
    typeof other === "string"
      ? new Range(range.session, range.sheetId, sheetById(range.session, range.sheetId).getRange(other).area)
      : other;
  if (!(found instanceof Range) || found.sheetId !== range.sheetId) throw new ExcelError("InvalidArgument");
  return found;
}

const rowsOf = (range: Range): number[] =>
  Array.from({ length: Math.min(range.area.rows, linesIn(range).rows) }, (_, i) => range.area.row + i);
const columnsOf = (range: Range): number[] =>
  Array.from({ length: Math.min(range.area.columns, linesIn(range).columns) }, (_, i) => range.area.column + i);

/** A whole column has a million rows; those beyond the grid are all alike, so one of them stands for the rest. */
function linesIn({ session, sheetId, area }: Range): { rows: number; columns: number } {
  const sheet = session.model.sheet(sheetId);
  return {
    rows: isEntireColumn(area) ? sheet.getRowCount() + 1 : area.rows,
    columns: isEntireRow(area) ? sheet.getColumnCount() + 1 : area.columns,
  };
}

/** Null for whole rows and columns, as Excel answers for unbounded ranges. */
function readCells<T>(range: Range, read: (cell: Cell) => T): T[][] | null {
  if (isEntireRow(range.area) || isEntireColumn(range.area)) return null;
  if (cellCount(range.area) > MAX_READ_CELLS) throw new ExcelError("ResponsePayloadSizeLimitExceeded");
  return mapCells(range.session.model, range.sheetId, range.area, read);
}

function sameFor<T>(lines: readonly number[], read: (line: number) => T): T | null {
  const first = read(lines[0]!);
  return lines.every((line) => read(line) === first) ? first : null;
}

function lineProperties(range: Range, line: Range, options: Record<string, unknown>, indexName: string, index: number): object {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options ?? {})) {
    if (!wanted) continue;
    if (name === "rowHidden") answer[name] = isRowHidden(range.session.model, range.sheetId, index);
    else if (name === "columnHidden") answer[name] = isColumnHidden(range.session.model, range.sheetId, index);
    else if (name === indexName) answer[name] = index;
    else if (name === "address") answer[name] = line.address;
    else if (name === "format") answer[name] = formatProperties(line.format, wanted as Record<string, unknown>);
    else throw new ExcelError("ApiNotFound", `Property ${name} of a row or column is not served here.`);
  }
  return answer;
}

function formatProperties(format: RangeFormat, wanted: Record<string, unknown>): object {
  const answer: Record<string, unknown> = {};
  for (const name of Object.keys(wanted)) {
    if (name !== "rowHeight" && name !== "columnWidth")
      throw new ExcelError("ApiNotFound", `format.${name} of a row or column is not served here.`);
    answer[name] = format[name];
  }
  return answer;
}

/** Merging keeps the first cell that holds something, in the upper left. */
function keepFirstCell(session: Session, sheetId: string, area: Area): void {
  const rest = mapCells(session.model, sheetId, area, (cell) => cell.formula);
  rest.forEach((line, r) =>
    line.forEach((value, c) => {
      if ((r > 0 || c > 0) && value !== "")
        clearRange(new Range(session, sheetId, areaAt(area.row + r, area.column + c, 1, 1)), "Contents");
    }),
  );
}
