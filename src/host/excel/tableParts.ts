import { areaAt, type Area } from "../address";
import { mapCells } from "../model/cells";
import { shiftCells } from "../model/structure";
import { patchStyle, styleOf } from "../model/styles";
import { listTables, noteTable, resizeTable, type TableFacts } from "../model/tables";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { asString } from "./grid";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import type { Session } from "./session";
import { bodyArea, headerTexts } from "./tableLookup";
import { writeFormulas } from "./writeRange";

function factsOf(session: Session, tableId: string): TableFacts {
  const found = listTables(session.model).find(({ id }) => id === tableId);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

export class TableRowCollection extends HostObject {
  override readonly className = "TableRowCollection";
  override readonly items = () => Array.from({ length: this.count }, (_, index) => new TableRow(this.session, this.tableId, index));

  constructor(
    session: Session,
    readonly tableId: string,
  ) {
    super(session);
  }

  get count(): number {
    return bodyArea(factsOf(this.session, this.tableId)).rows;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw new ExcelError("ItemNotFound");
    return new TableRow(this.session, this.tableId, index);
  }
  /** Puts rows at the end (index null) or before a row; cells below the table move down, as in Excel. */
  async add(index: unknown, values?: unknown): Promise<TableRow> {
    const { session } = this;
    const table = factsOf(session, this.tableId);
    assertAllowed(session.model, table.sheetId, null);
    const body = bodyArea(table);
    const rows = Array.isArray(values)
      ? Array.isArray(values[0])
        ? (values as unknown[][])
        : [values]
      : [new Array<unknown>(body.columns).fill("")];
    const before = index === null || index === undefined || index === -1 ? body.rows : Number(index);
    if (!Number.isInteger(before) || before < 0 || before > body.rows) throw new ExcelError("InvalidArgument");
    if (!rows.every((row) => row.length === body.columns)) throw new ExcelError("InvalidArgument");
    const place = { ...body, row: body.row + before, rows: rows.length };
    if (before < body.rows || table.showTotals || !isFree(session, table, place)) {
      await shiftCells(session.model, table.sheetId, place, "down");
    }
    growTable(session, table, rows.length);
    // As the row above looks, so do the new ones.
    if (before > 0)
      patchStyle(session.model, table.sheetId, place, (_, column) => styleOf(session.model, table.sheetId, place.row - 1, column));
    writeFormulas(new Range(session, table.sheetId, place), rows);
    return new TableRow(session, this.tableId, before);
  }
  async deleteRowsAt(index: number, count = 1): Promise<void> {
    await deleteRows(this.session, this.tableId, index, count);
  }
}

function isFree(session: Session, table: TableFacts, place: Area): boolean {
  return mapCells(session.model, table.sheetId, place, (cell) => cell.formula === "").every((line) => line.every(Boolean));
}

/** The table's area after rows were put in or cut out: Univer's own table may have followed the cells already. */
function growTable(session: Session, table: TableFacts, by: number): void {
  const wanted = { ...table.area, rows: table.area.rows + by };
  const now = factsOf(session, table.id);
  if (now.area.row !== wanted.row || now.area.rows !== wanted.rows) resizeTable(session.model, now, wanted);
  noteTable(session.model, now, { showTotals: table.showTotals });
}

async function deleteRows(session: Session, tableId: string, index: number, count: number): Promise<void> {
  const table = factsOf(session, tableId);
  assertAllowed(session.model, table.sheetId, null);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new ExcelError("InvalidArgument");
  // A table keeps one empty row.
  const cut = count === body.rows ? count - 1 : count;
  if (cut > 0) {
    await shiftCells(session.model, table.sheetId, { ...body, row: body.row + index, rows: cut }, "up");
    growTable(session, table, -cut);
  }
  if (cut < count) writeFormulas(new Range(session, table.sheetId, { ...body, rows: 1 }), "");
}

export class TableRow extends HostObject {
  override readonly className = "TableRow";

  constructor(
    session: Session,
    readonly tableId: string,
    readonly at: number,
  ) {
    super(session);
  }

  get index(): number {
    return this.at;
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(value: unknown) {
    this.getRange().values = value;
  }
  getRange(): Range {
    const table = factsOf(this.session, this.tableId);
    const body = bodyArea(table);
    return new Range(this.session, table.sheetId, areaAt(body.row + this.at, body.column, 1, body.columns));
  }
  delete(): Promise<void> {
    return deleteRows(this.session, this.tableId, this.at, 1);
  }
}

export class TableColumnCollection extends HostObject {
  override readonly className = "TableColumnCollection";
  override readonly items = () => Array.from({ length: this.count }, (_, index) => new TableColumn(this.session, this.tableId, index));

  constructor(
    session: Session,
    readonly tableId: string,
  ) {
    super(session);
  }

  get count(): number {
    return factsOf(this.session, this.tableId).area.columns;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(key: unknown): TableColumn | null {
    const names = headerTexts(this.session.model, factsOf(this.session, this.tableId));
    const index = typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    return index < 0 || index >= names.length ? null : new TableColumn(this.session, this.tableId, index);
  }
  getItemAt(index: number): TableColumn {
    if (index < 0 || index >= this.count) throw new ExcelError("InvalidArgument");
    return new TableColumn(this.session, this.tableId, index);
  }
}

export class TableColumn extends HostObject {
  override readonly className = "TableColumn";
  /** Excel numbers the columns of a table from 1. */
  override readonly identity: number;

  constructor(
    session: Session,
    readonly tableId: string,
    readonly at: number,
  ) {
    super(session);
    this.identity = at + 1;
  }

  get id(): number {
    return this.identity;
  }
  get index(): number {
    return this.at;
  }
  get name(): string {
    return headerTexts(this.session.model, factsOf(this.session, this.tableId))[this.at] ?? "";
  }
  set name(value: unknown) {
    this.getHeaderRowRange().values = [[`'${asString(value)}`]];
  }
  get values(): unknown {
    return this.getRange().values;
  }
  getRange(): Range {
    const { sheetId, area } = factsOf(this.session, this.tableId);
    return new Range(this.session, sheetId, { ...area, column: area.column + this.at, columns: 1 });
  }
  getDataBodyRange(): Range {
    const table = factsOf(this.session, this.tableId);
    return new Range(this.session, table.sheetId, { ...bodyArea(table), column: table.area.column + this.at, columns: 1 });
  }
  getHeaderRowRange(): Range {
    const { sheetId, area } = factsOf(this.session, this.tableId);
    return new Range(this.session, sheetId, { ...area, column: area.column + this.at, columns: 1, rows: 1 });
  }
}
