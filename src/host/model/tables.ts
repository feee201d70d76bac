/** Tables: Univer keeps place, name and columns; what it has no way to set (style, filter button, totals row) is kept beside. */
import type { ITableJson } from "@univerjs/sheets-table";
import { lastRow, type Area } from "../address";
import type { FileWorkbook, TableMeta } from "../../xlsx/fileWorkbook";
import type { Model } from "../model";
import { Cell, growTo } from "./cells";
import { fromRange, toRange } from "./structure";

export interface TableFacts {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header, rows and totals row. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly meta: TableMeta;
}

/** By table id. */
export type TableNotes = Map<string, { readonly showTotals: boolean; readonly meta: TableMeta }>;

const RESOURCE = "SHEET_TABLE_PLUGIN";
type TableResource = Record<string, { tables: ITableJson[] }>;

export function readTableNotes(resources: FileWorkbook["univer"]["resources"]): TableNotes {
  const notes: TableNotes = new Map();
  const data = resources?.find(({ name }) => name === RESOURCE)?.data;
  if (!data) return notes;
  for (const { tables } of Object.values(JSON.parse(data) as TableResource)) {
    for (const { id, options, meta } of tables)
      notes.set(id, { showTotals: options?.showFooter === true, meta: (meta as TableMeta | undefined) ?? {} });
  }
  return notes;
}

/** Puts the notes into what is being saved. */
export function writeTableNotes(resources: NonNullable<FileWorkbook["univer"]["resources"]>, notes: TableNotes): void {
  const resource = resources.find(({ name }) => name === RESOURCE);
  if (!resource?.data) return;
  const sheets = JSON.parse(resource.data) as TableResource;
  for (const { tables } of Object.values(sheets)) {
    for (const table of tables) {
      const note = notes.get(table.id);
      if (!note) continue;
      table.options = { ...table.options, showFooter: note.showTotals };
      table.meta = { ...note.meta };
    }
  }
  resource.data = JSON.stringify(sheets);
}

export function listTables(model: Model, sheetId?: string): TableFacts[] {
  const order = new Map(
    model
      .workbook()
      .getSheets()
      .map((sheet, index) => [sheet.getSheetId(), index]),
  );
  return model
    .facade()
    .getTableList()
    .filter(({ subUnitId }) => order.has(subUnitId) && (sheetId === undefined || subUnitId === sheetId))
    .map((info) => {
      const note = model.tableNotes.get(info.id);
      return {
        id: info.id,
        name: info.name,
        sheetId: info.subUnitId,
        area: fromRange(info.range),
        showHeaders: info.showHeader,
        showTotals: note?.showTotals ?? false,
        meta: note?.meta ?? {},
      };
    })
    .sort((a, b) => order.get(a.sheetId)! - order.get(b.sheetId)!);
}

export function addTable(model: Model, sheetId: string, area: Area, name: string): string {
  growTo(model, sheetId, lastRow(area) + 1, area.column + area.columns);
  const tableId = `{${crypto.randomUUID().toUpperCase()}}`;
  const header = headerTexts(model, sheetId, area);
  model.execute("sheet.mutation.add-table", {
    subUnitId: sheetId,
    tableId,
    name,
    range: toRange(area),
    header,
    // No style of Univer's: the grid then shows its default one, which the workbench makes look like Excel's TableStyleLight1.
    options: { showHeader: true },
  });
  model.tableNotes.set(tableId, { showTotals: false, meta: { style: "TableStyleMedium2" } });
  return tableId;
}

function headerTexts(model: Model, sheetId: string, area: Area): string[] {
  const sheet = model.sheet(sheetId);
  const cell = new Cell(model, sheet, sheetId);
  return Array.from({ length: area.columns }, (_, c) => {
    const column = area.column + c;
    return String(cell.at(area.row, column, sheet.getCellMatrix().getValue(area.row, column)).value);
  });
}

export function removeTable(model: Model, table: TableFacts): void {
  model.execute("sheet.mutation.delete-table", { subUnitId: table.sheetId, tableId: table.id });
  model.tableNotes.delete(table.id);
}

export function renameTable(model: Model, table: TableFacts, name: string): void {
  model.execute("sheet.mutation.set-sheet-table", { subUnitId: table.sheetId, tableId: table.id, config: { name } });
}

export function resizeTable(model: Model, table: TableFacts, area: Area): void {
  growTo(model, table.sheetId, lastRow(area) + 1, area.column + area.columns);
  model.execute("sheet.mutation.set-sheet-table", {
    subUnitId: table.sheetId,
    tableId: table.id,
    config: { updateRange: { newRange: toRange(area) } },
  });
}

export function noteTable(model: Model, table: TableFacts, change: { showTotals?: boolean; meta?: TableMeta }): void {
  model.tableNotes.set(table.id, {
    showTotals: change.showTotals ?? table.showTotals,
    meta: { ...table.meta, ...change.meta },
  });
}
