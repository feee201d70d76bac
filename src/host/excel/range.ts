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
import { usedArea } from "../model/cells";
import { mergesIn, setColumnsHidden, setRowsHidden } from "../model/structure";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { clearRange } from "./clearRange";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { asBoolean } from "./grid";
import { HostObject } from "./hostObject";
import { deleteCells, insertCells } from "./insertDelete";
import { mergeRange, unmergeRange } from "./mergeRange";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { areColumnsHidden, areRowsHidden, columnProperties, rowProperties } from "./rangeLines";
import { readCells } from "./readRange";
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
    return areRowsHidden(this);
  }
  set rowHidden(value: unknown) {
    assertAllowed(this.session.model, this.sheetId, "allowFormatRows");
    setRowsHidden(this.session.model, this.sheetId, this.area, asBoolean(value));
  }
  get columnHidden(): boolean | null {
    return areColumnsHidden(this);
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
  getRowProperties(options: Record<string, unknown>): object[] {
    return rowProperties(this, options);
  }
  getColumnProperties(options: Record<string, unknown>): object[] {
    return columnProperties(this, options);
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
    mergeRange(this, across);
  }
  unmerge(): void {
    unmergeRange(this);
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
