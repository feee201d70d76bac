import { cellCount, contains, intersect, type Area } from "../address";
import { listNames } from "../model/names";
import { mergesIn } from "../model/structure";
import { addTable, listTables, type TableFacts } from "../model/tables";
import { mapCells } from "../model/cells";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { HostObject } from "./hostObject";
import { rangeByText } from "./lookup";
import { Range } from "./range";
import type { Session } from "./session";
import { Table } from "./table";
import { findTable } from "./tableLookup";
import { writeFormulas } from "./writeRange";

/** Tables of the workbook (`sheetId` null) or of one sheet, perhaps only those that touch a range. */
export class TableCollection extends HostObject {
  override readonly className = "TableCollection";
  override readonly items = () =>
    listTables(this.session.model, this.sheetId ?? undefined)
      .filter((table) => this.only === null || this.only(table))
      .map(({ id }) => new Table(this.session, id));

  constructor(
    session: Session,
    readonly sheetId: string | null,
    readonly only: ((table: TableFacts) => boolean) | null = null,
  ) {
    super(session);
  }

  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(key: unknown): Table | null {
    const found = findTable(this.session.model, String(key), this.sheetId ?? undefined);
    return found && (this.only === null || this.only(found)) ? new Table(this.session, found.id) : null;
  }
  getItemAt(index: number): Table {
    const found = this.items()[index];
    if (!found) throw new ExcelError("InvalidArgument");
    return found;
  }
  getFirst(): Table {
    return this.items()[0] ?? this.getItem("");
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const { model } = this.session;
    const sheet = this.sheetId ?? model.workbook().getActiveSheet().getSheetId();
    const range = address instanceof Range ? address : rangeByText(this.session, String(address), sheet);
    if (this.sheetId !== null && range.sheetId !== this.sheetId) throw new ExcelError("InvalidArgument");
    assertAllowed(model, range.sheetId, null);
    assertRoom(this.session, range);
    if (hasHeaders !== true) throw new ExcelError("NotImplemented", "A table without a header row is not served here.");
    // Excel gives a table a first row of data of its own when it is made of a header alone.
    const area = range.area.rows === 1 ? { ...range.area, rows: 2 } : range.area;
    nameHeaders(this.session, range.sheetId, area);
    return new Table(this.session, addTable(model, range.sheetId, area, freeName(this.session)));
  }
}

/** Excel refuses a table over a table or over merged cells. */
function assertRoom(session: Session, range: Range): void {
  const { model } = session;
  if (cellCount(range.area) > 5_000_000) throw new ExcelError("InvalidArgument");
  if (listTables(model, range.sheetId).some(({ area }) => intersect(area, range.area) !== null)) {
    throw new ExcelError("InvalidArgument", "A table cannot overlap another table.");
  }
  if (mergesIn(model, range.sheetId, range.area).some((merge) => contains(range.area, merge) || intersect(range.area, merge))) {
    throw new ExcelError("InvalidArgument", "A table cannot overlap merged cells.");
  }
}

/** Headers are texts, none empty and no two alike: Excel names what is missing and numbers what repeats. */
function nameHeaders(session: Session, sheetId: string, area: Area): void {
  const head = { ...area, rows: 1 };
  const written = mapCells(session.model, sheetId, head, (cell) => cell.text)[0] ?? [];
  const taken = new Set<string>();
  const named = written.map((text, index) => {
    const base = text === "" ? `列${index + 1}` : text;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (named.some((name, index) => name !== written[index])) {
    writeFormulas(new Range(session, sheetId, head), [named.map((name) => `'${name}`)]);
  }
}

function freeName(session: Session): string {
  const taken = new Set([...listTables(session.model), ...listNames(session.model, null)].map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(`表${n}`)) return `表${n}`;
}
