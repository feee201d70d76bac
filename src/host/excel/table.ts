import { mapCells } from "../model/cells";
import { listNames } from "../model/names";
import { listTables, noteTable, removeTable, renameTable, resizeTable, type TableFacts } from "../model/tables";
import { shiftCells } from "../model/structure";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { clearRange } from "./clearRange";
import { asBoolean, asString } from "./grid";
import { HostObject } from "./hostObject";
import { rangeByText, sheetById } from "./lookup";
import { Range } from "./range";
import type { Session } from "./session";
import { TableColumnCollection, TableRowCollection } from "./tableParts";
import { bodyArea } from "./tableLookup";
import { assertName } from "./names";

export class Table extends HostObject {
  override readonly className = "Table";
  override readonly identity: string;
  override readonly navigation = new Set(["columns", "rows", "worksheet"]);

  constructor(session: Session, id: string) {
    super(session);
    this.identity = id;
  }

  get id(): string {
    return this.identity;
  }
  get name(): string {
    return facts(this).name;
  }
  set name(value: unknown) {
    const { model } = this.session;
    const name = assertName(value);
    const table = facts(this);
    const same = (other: { name: string }) => other.name.toLowerCase() === name.toLowerCase();
    const taken = listTables(model).some((other) => other.id !== table.id && same(other)) || listNames(model, null).some(same);
    if (taken) throw new ExcelError("InvalidArgument", `The name ${name} is taken.`);
    assertAllowed(model, table.sheetId, null);
    renameTable(model, table, name);
  }
  get showHeaders(): boolean {
    return facts(this).showHeaders;
  }
  get showTotals(): boolean {
    return facts(this).showTotals;
  }
  set showTotals(value: unknown) {
    const wanted = asBoolean(value);
    const table = facts(this);
    if (wanted !== table.showTotals) this.later = setTotals(this.session, table, wanted);
  }
  get style(): string {
    return facts(this).meta.style ?? "TableStyleMedium2";
  }
  set style(value: unknown) {
    const style = asString(value);
    if (!/^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(style))
      throw new ExcelError("InvalidArgument", `There is no table style ${style}.`);
    noteTable(this.session.model, facts(this), { meta: { style: style === "" ? null : style } });
  }
  get showFilterButton(): boolean {
    return facts(this).meta.filterButton ?? true;
  }
  set showFilterButton(value: unknown) {
    noteTable(this.session.model, facts(this), { meta: { filterButton: asBoolean(value) } });
  }
  get showBandedRows(): boolean {
    return facts(this).meta.rowStripes ?? true;
  }
  set showBandedRows(value: unknown) {
    noteTable(this.session.model, facts(this), { meta: { rowStripes: asBoolean(value) } });
  }
  get showBandedColumns(): boolean {
    return facts(this).meta.columnStripes ?? false;
  }
  set showBandedColumns(value: unknown) {
    noteTable(this.session.model, facts(this), { meta: { columnStripes: asBoolean(value) } });
  }
  get highlightFirstColumn(): boolean {
    return facts(this).meta.firstColumn ?? false;
  }
  set highlightFirstColumn(value: unknown) {
    noteTable(this.session.model, facts(this), { meta: { firstColumn: asBoolean(value) } });
  }
  get highlightLastColumn(): boolean {
    return facts(this).meta.lastColumn ?? false;
  }
  set highlightLastColumn(value: unknown) {
    noteTable(this.session.model, facts(this), { meta: { lastColumn: asBoolean(value) } });
  }

  get worksheet(): HostObject {
    return sheetById(this.session, facts(this).sheetId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.identity);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.session, this.identity);
  }

  getRange(): Range {
    const { sheetId, area } = facts(this);
    return new Range(this.session, sheetId, area);
  }
  getHeaderRowRange(): Range {
    const { sheetId, area } = facts(this);
    return new Range(this.session, sheetId, { ...area, rows: 1 });
  }
  getDataBodyRange(): Range {
    const table = facts(this);
    return new Range(this.session, table.sheetId, bodyArea(table));
  }
  getTotalRowRange(): Range {
    const { sheetId, area, showTotals } = facts(this);
    if (!showTotals) throw new ExcelError("ItemNotFound");
    return new Range(this.session, sheetId, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  resize(to: unknown): void {
    const table = facts(this);
    assertAllowed(this.session.model, table.sheetId, null);
    const range = to instanceof Range ? to : rangeByText(this.session, asString(to), table.sheetId);
    const same = range.sheetId === table.sheetId && range.area.row === table.area.row && range.area.rows >= 2;
    if (!same) throw new ExcelError("InvalidArgument");
    resizeTable(this.session.model, table, range.area);
  }
  /** Excel deletes the cells with their contents; what stands below stays where it is here, as in Excel's own deletion of a table. */
  delete(): void {
    const table = facts(this);
    assertAllowed(this.session.model, table.sheetId, null);
    clearRange(new Range(this.session, table.sheetId, table.area), "All");
    removeTable(this.session.model, table);
  }
  convertToRange(): Range {
    const table = facts(this);
    assertAllowed(this.session.model, table.sheetId, null);
    removeTable(this.session.model, table);
    return new Range(this.session, table.sheetId, table.area);
  }
}

function facts(table: Table): TableFacts {
  const found = listTables(table.session.model).find(({ id }) => id === table.identity);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

/** Showing totals puts a row under the table, hiding them takes it away. */
async function setTotals(session: Session, table: TableFacts, wanted: boolean): Promise<void> {
  const { model } = session;
  assertAllowed(model, table.sheetId, null);
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  if (wanted) {
    const free = mapCells(model, table.sheetId, below, (cell) => cell.formula === "")[0]?.every(Boolean);
    if (!free) await shiftCells(model, table.sheetId, below, "down");
    resizeTable(model, table, { ...table.area, rows: table.area.rows + 1 });
  } else {
    const last = { ...below, row: below.row - 1 };
    clearRange(new Range(session, table.sheetId, last), "Contents");
    resizeTable(model, table, { ...table.area, rows: table.area.rows - 1 });
  }
  noteTable(
    model,
    listTables(model).find(({ id }) => id === table.id)!,
    { showTotals: wanted },
  );
}
