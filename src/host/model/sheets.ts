/** Sheets: their order, names, visibility and view. Names and counts are judged in excel/; here they are carried out. */
import type { IWorksheetData } from "@univerjs/core";
import { breakSheetReferences } from "../formula/references";
import type { Model } from "../model";
import { breakInCharts } from "./charts";
import { retireName } from "./renameSheet";

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

export function listSheets(model: Model): SheetFacts[] {
  return model
    .workbook()
    .getSheets()
    .map((sheet) => {
      const id = sheet.getSheetId();
      const hidden = sheet.isSheetHidden() === 1;
      return { id, name: sheet.getName(), visibility: !hidden ? "Visible" : model.extras.sheet(id).veryHidden ? "VeryHidden" : "Hidden" };
    });
}

export function findSheet(model: Model, nameOrId: string): SheetFacts | undefined {
  const wanted = nameOrId.toLowerCase();
  const sheets = listSheets(model);
  return sheets.find(({ id }) => id === nameOrId) ?? sheets.find(({ name }) => name.toLowerCase() === wanted);
}

/** Adds an empty sheet at the end and answers its id. */
export function addSheet(model: Model, name: string): string {
  const id = freshId(model);
  const sheet = {
    id,
    name,
    tabColor: "",
    hidden: 0,
    rowCount: 200,
    columnCount: 26,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    freeze: { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 },
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: 1,
    rightToLeft: 0,
  } satisfies Partial<IWorksheetData>;
  model.execute("sheet.mutation.insert-sheet", { index: model.workbook().getSheetSize(), sheet });
  return id;
}

function freshId(model: Model): string {
  const taken = new Set(listSheets(model).map(({ id }) => id));
  for (;;) {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    if (!taken.has(id)) return id;
  }
}

/** Deletes a sheet; formulas and names that refer to it then say #REF!, as in Excel. */
export function deleteSheet(model: Model, sheetId: string): void {
  const name = model.sheet(sheetId).getName();
  retireName(model, name);
  const ranFront = model.workbook().getActiveSheet()?.getSheetId() === sheetId;
  if (ranFront) {
    const next = listSheets(model).find(({ id, visibility }) => id !== sheetId && visibility === "Visible");
    if (next) activateSheet(model, next.id);
  }
  model.execute("sheet.command.remove-sheet", { subUnitId: sheetId });
  breakFormulas(model, name);
  breakInCharts(model, name);
}

function breakFormulas(model: Model, gone: string): void {
  for (const sheet of model.workbook().getSheets()) {
    const cellValue: Record<number, Record<number, object>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = cell.f && !cell.si ? cell.f : model.facadeSheet(sheet.getSheetId()).getRange(row, column).getFormula();
      const broken = breakSheetReferences(formula, gone);
      if (broken !== null) (cellValue[row] ??= {})[column] = { f: broken, si: null, v: null };
    });
    if (Object.keys(cellValue).length > 0) {
      model.execute("sheet.mutation.set-range-values", { subUnitId: sheet.getSheetId(), cellValue });
    }
  }
}

export function moveSheet(model: Model, sheetId: string, position: number): void {
  model.execute("sheet.command.set-worksheet-order", { subUnitId: sheetId, order: position });
}

export function setVisibility(model: Model, sheetId: string, visibility: SheetFacts["visibility"]): void {
  model.extras.setSheet(sheetId, { veryHidden: visibility === "VeryHidden" });
  const hidden = visibility === "Visible" ? 0 : 1;
  if (model.sheet(sheetId).isSheetHidden() === hidden) return;
  if (hidden === 1 && model.workbook().getActiveSheet()?.getSheetId() === sheetId) {
    const next = listSheets(model).find((other) => other.id !== sheetId && other.visibility === "Visible");
    if (next) activateSheet(model, next.id);
  }
  model.execute("sheet.mutation.set-worksheet-hidden", { subUnitId: sheetId, hidden });
}

export function activateSheet(model: Model, sheetId: string): void {
  model.facade().setActiveSheet(model.facadeSheet(sheetId));
}

export function setTabColor(model: Model, sheetId: string, color: string): void {
  model.execute("sheet.mutation.set-tab-color", { subUnitId: sheetId, color });
}

export const tabColorOf = (model: Model, sheetId: string): string => model.sheet(sheetId).getTabColor() ?? "";

export const gridlinesOf = (model: Model, sheetId: string): boolean => model.sheet(sheetId).getConfig().showGridlines !== 0;

export function setGridlines(model: Model, sheetId: string, shown: boolean): void {
  model.execute("sheet.mutation.toggle-gridlines", { subUnitId: sheetId, showGridlines: shown ? 1 : 0 });
}

/** Rows and columns that stay; null when the sheet is not frozen. */
export function freezeOf(model: Model, sheetId: string): { readonly rows: number; readonly columns: number } | null {
  const { freeze } = model.sheet(sheetId).getConfig();
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  const columns = Math.max(0, freeze?.xSplit ?? 0);
  return rows + columns === 0 ? null : { rows, columns };
}

export function setFreeze(model: Model, sheetId: string, rows: number, columns: number): void {
  model.execute("sheet.mutation.set-frozen", {
    subUnitId: sheetId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}
