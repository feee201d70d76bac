/** Tables by name, by cell and by structured reference. */
import { areaAt, contains, intersect, type Area } from "../address";
import type { Model } from "../model";
import { listTables, type TableFacts } from "../model/tables";
import { mapCells } from "../model/cells";
import { Range } from "./range";
import type { Session } from "./session";
import { TableCollection } from "./tableCollection";

export function findTable(model: Model, nameOrId: string, sheetId?: string): TableFacts | undefined {
  const wanted = nameOrId.toLowerCase();
  return listTables(model, sheetId).find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
}

export function tableAt(model: Model, sheetId: string, row: number, column: number): TableFacts | null {
  const cell = areaAt(row, column, 1, 1);
  return listTables(model, sheetId).find(({ area }) => contains(area, cell)) ?? null;
}

export function tablesIn(session: Session, sheetId: string, area: Area, fullyContained: boolean): TableCollection {
  const touches = (table: TableFacts) => (fullyContained ? contains(area, table.area) : intersect(area, table.area) !== null);
  return new TableCollection(session, sheetId, touches);
}

/** Rows between header and totals. */
export function bodyArea(table: TableFacts): Area {
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + head, rows: Math.max(0, table.area.rows - head - foot) };
}

/** Texts of the header row. */
export function headerTexts(model: Model, table: TableFacts): string[] {
  return mapCells(model, table.sheetId, { ...table.area, rows: 1 }, (cell) => String(cell.value))[0] ?? [];
}

/** "T" is the table's body, "T[#All]" all of it, "T[col]" one column's body. */
export function tableReference(session: Session, text: string): Range | null {
  const match = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(text);
  const table = match && findTable(session.model, match[1]!);
  if (!match || !table) return null;
  const part = match[2];
  if (part === undefined || part === "" || part.toLowerCase() === "#data") return new Range(session, table.sheetId, bodyArea(table));
  if (part.toLowerCase() === "#all") return new Range(session, table.sheetId, table.area);
  if (part.toLowerCase() === "#headers") return new Range(session, table.sheetId, { ...table.area, rows: 1 });
  const index = headerTexts(session.model, table).findIndex((name) => name.toLowerCase() === part.toLowerCase());
  if (index < 0) return null;
  return new Range(session, table.sheetId, { ...bodyArea(table), column: table.area.column + index, columns: 1 });
}
