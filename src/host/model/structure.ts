/** Merges, hidden and sized rows and columns, cells cut out and put in. */
import type { IRange } from "@univerjs/core";
import { intersect, isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from "../address";
import type { Model } from "../model";
import { clipToGrid, growTo } from "./cells";

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: lastRow(area),
  endColumn: lastColumn(area),
});

export const fromRange = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Merged areas that touch the area, each whole. */
export function mergesIn(model: Model, sheetId: string, area: Area): Area[] {
  return model
    .sheet(sheetId)
    .getMergeData()
    .map(fromRange)
    .filter((merge) => intersect(merge, area) !== null);
}

export function addMerges(model: Model, sheetId: string, areas: readonly Area[]): void {
  for (const area of areas) growTo(model, sheetId, lastRow(area) + 1, lastColumn(area) + 1);
  model.execute("sheet.mutation.add-worksheet-merge", { subUnitId: sheetId, ranges: areas.map(toRange) });
}

export function removeMerges(model: Model, sheetId: string, areas: readonly Area[]): void {
  if (areas.length === 0) return;
  model.execute("sheet.mutation.remove-worksheet-merge", { subUnitId: sheetId, ranges: areas.map(toRange) });
}

/** Hidden by hand or by a filter. */
export const isRowHidden = (model: Model, sheetId: string, row: number): boolean => {
  const sheet = model.sheet(sheetId);
  return row < sheet.getRowCount() && !sheet.getRowVisible(row);
};

export const isColumnHidden = (model: Model, sheetId: string, column: number): boolean => {
  const sheet = model.sheet(sheetId);
  return column < sheet.getColumnCount() && !sheet.getColVisible(column);
};

export function setRowsHidden(model: Model, sheetId: string, area: Area, hidden: boolean): void {
  if (!isEntireColumn(area)) growTo(model, sheetId, lastRow(area) + 1, 0);
  const grid = clipToGrid(model, sheetId, { ...area, column: 0, columns: model.sheet(sheetId).getColumnCount() });
  if (!grid) return;
  const id = hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible";
  model.execute(id, { subUnitId: sheetId, ranges: [toRange(grid)] });
}

export function setColumnsHidden(model: Model, sheetId: string, area: Area, hidden: boolean): void {
  if (!isEntireRow(area)) growTo(model, sheetId, 0, lastColumn(area) + 1);
  const grid = clipToGrid(model, sheetId, { ...area, row: 0, rows: model.sheet(sheetId).getRowCount() });
  if (!grid) return;
  const id = hidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible";
  model.execute(id, { subUnitId: sheetId, ranges: [toRange(grid)] });
}

const PIXELS_PER_POINT = 4 / 3;

/** Points. */
export const rowHeightOf = (model: Model, sheetId: string, row: number): number =>
  model.sheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT;
export const columnWidthOf = (model: Model, sheetId: string, column: number): number =>
  model.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;

export function setRowHeight(model: Model, sheetId: string, area: Area, points: number): void {
  if (!isEntireColumn(area)) growTo(model, sheetId, lastRow(area) + 1, 0);
  const grid = clipToGrid(model, sheetId, { ...area, column: 0, columns: model.sheet(sheetId).getColumnCount() });
  if (!grid) return;
  const ranges = [toRange(grid)];
  model.execute("sheet.mutation.set-worksheet-row-height", { subUnitId: sheetId, ranges, rowHeight: points * PIXELS_PER_POINT });
  model.execute("sheet.mutation.set-worksheet-row-is-auto-height", { subUnitId: sheetId, ranges, autoHeightInfo: 0 });
}

export function setColumnWidth(model: Model, sheetId: string, area: Area, points: number): void {
  if (!isEntireRow(area)) growTo(model, sheetId, 0, lastColumn(area) + 1);
  const grid = clipToGrid(model, sheetId, { ...area, row: 0, rows: model.sheet(sheetId).getRowCount() });
  if (!grid) return;
  const colWidth = Math.round(points * PIXELS_PER_POINT);
  model.execute("sheet.mutation.set-worksheet-col-width", { subUnitId: sheetId, ranges: [toRange(grid)], colWidth });
}

export function autofitRows(model: Model, sheetId: string, area: Area): void {
  const grid = clipToGrid(model, sheetId, area);
  if (!grid) return;
  model.execute("sheet.mutation.set-worksheet-row-is-auto-height", { subUnitId: sheetId, ranges: [toRange(grid)], autoHeightInfo: 1 });
}

/** Widths by the texts: a Latin character counts one, a Chinese one two; 7 pixels each, as Excel's default font. */
export function autofitColumns(model: Model, sheetId: string, area: Area, textOf: (row: number, column: number) => string): void {
  const grid = clipToGrid(model, sheetId, area);
  if (!grid) return;
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    let longest = 0;
    for (let row = grid.row; row <= lastRow(grid); row++) longest = Math.max(longest, displayWidth(textOf(row, column)));
    if (longest === 0) continue;
    const one = { row: 0, column, rows: 1, columns: 1 };
    setColumnWidth(model, sheetId, one, (Math.min(longest, 255) * 7 + 12) / PIXELS_PER_POINT);
  }
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return width;
}

type Shift = "up" | "left" | "down" | "right";
const SHIFT_COMMANDS: Record<Shift, string> = {
  up: "sheet.command.delete-range-move-up",
  left: "sheet.command.delete-range-move-left",
  down: "sheet.command.insert-range-move-down",
  right: "sheet.command.insert-range-move-right",
};

/** Cuts the cells out (up, left) or puts empty ones in (down, right); formulas everywhere follow. */
export async function shiftCells(model: Model, sheetId: string, area: Area, shift: Shift): Promise<void> {
  const lines = wholeLines(area, shift);
  if (lines !== null) return shiftLines(model, sheetId, area, lines);
  growTo(model, sheetId, lastRow(area) + 1, lastColumn(area) + 1);
  // These commands of Univer's know only the sheet in front.
  const front = model.workbook().getActiveSheet()?.getSheetId();
  model.writing.depth++;
  try {
    model.makeCurrent();
    if (front !== sheetId) model.facade().setActiveSheet(model.facadeSheet(sheetId));
    await model.executeLater(SHIFT_COMMANDS[shift], { subUnitId: sheetId, range: toRange(area) });
  } finally {
    if (front !== undefined && front !== sheetId) model.facade().setActiveSheet(model.facadeSheet(front));
    model.writing.depth--;
  }
}

type Lines = "remove-row" | "remove-col" | "insert-row" | "insert-col";

function wholeLines(area: Area, shift: Shift): Lines | null {
  const removes = shift === "up" || shift === "left";
  if (isEntireRow(area)) return removes ? "remove-row" : "insert-row";
  if (isEntireColumn(area)) return removes ? "remove-col" : "insert-col";
  return null;
}

async function shiftLines(model: Model, sheetId: string, area: Area, lines: Lines): Promise<void> {
  const byRow = lines.endsWith("row");
  const inserts = lines.startsWith("insert");
  if (inserts) growTo(model, sheetId, byRow ? area.row + 1 : 0, byRow ? 0 : area.column + 1);
  const sheet = model.sheet(sheetId);
  const rows = sheet.getRowCount();
  const columns = sheet.getColumnCount();
  const grid = byRow ? { ...area, column: 0, columns } : { ...area, row: 0, rows };
  const clipped = inserts ? grid : clipToGrid(model, sheetId, grid);
  if (!clipped) return;
  if (!inserts) {
    // Univer removes the visible ones alone.
    if (byRow) setRowsHidden(model, sheetId, clipped, false);
    else setColumnsHidden(model, sheetId, clipped, false);
  }
  // Univer keeps one line at least.
  if (!inserts && byRow && clipped.rows >= rows) growTo(model, sheetId, rows + 1, 0);
  if (!inserts && !byRow && clipped.columns >= columns) growTo(model, sheetId, 0, columns + 1);
  const range = { ...toRange(clipped), rangeType: byRow ? 1 : 2 };
  const direction = inserts ? { direction: byRow ? 0 : 3 } : {};
  await model.executeLater(`sheet.command.${lines}-by-range`, { subUnitId: sheetId, range, ...direction });
}
