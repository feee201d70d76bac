/** Cells of a sheet as Univer holds them: values, formulas, styles and rows. */
import type { CellValueType, ICellData, IRange, IRowData } from "@univerjs/core";
import { parseRange } from "../address";
import { cellScanner, type CellSource, type FileCell, fileValue, type FileValue, refuseFar } from "../scanCells";
import type { Attributes } from "../xml/scanXml";
import { flag, number } from "../xml/xmlTree";
import type { Styles } from "./readStyles";

export interface CellGrid {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: Record<number, IRowData>;
  /** Extent of cells that hold something; -1 when none does. */
  lastRow: number;
  lastColumn: number;
  /** Cells that only have a style and stand far below or right of the rest were left out. */
  hasFarFormats: boolean;
}

export interface CellContext extends CellSource {
  readonly styles: Styles;
}

/** Styled rows and columns beyond these, empty as they are, are not kept. */
const FAR_ROW = 5_000;
const FAR_COLUMN = 512;

export function cellReader(context: CellContext) {
  const grid: CellGrid = { cells: {}, rows: {}, lastRow: -1, lastColumn: -1, hasFarFormats: false };
  const arrays: { range: IRange; row: number; column: number }[] = [];
  const farRows = new Map<number, IRowData>();

  const takeRow = (row: number, attributes: Attributes): void => {
    const data = readRow(attributes, context.styles);
    if (data === null) return;
    if (row < FAR_ROW) grid.rows[row] = data;
    else farRows.set(row, data);
  };

  const takeCell = (found: FileCell): void => {
    const { row, column, formula, array } = found;
    const format = context.styles.format(found.style);
    const cell = cellData(fileValue(found, format.isDate, context));
    if (format.isForcedText && cell.t === 1) cell.t = 4 as CellValueType;
    if (formula !== null) cell.f = formula;
    if (array !== null) {
      cell.ref = array;
      const range = parseRange(array);
      if (range !== null && (range.endRow > range.startRow || range.endColumn > range.startColumn)) arrays.push({ range, row, column });
    }
    const isBlank = cell.v === undefined && cell.f === undefined;
    if (isBlank && format.id === undefined) return;
    if (format.id !== undefined) cell.s = format.id;
    if (isBlank && (row >= FAR_ROW || column >= FAR_COLUMN) && (row > grid.lastRow || column > grid.lastColumn)) {
      grid.hasFarFormats = true;
      return;
    }
    (grid.cells[row] ??= {})[column] = cell;
    if (isBlank) return;
    grid.lastRow = Math.max(grid.lastRow, row);
    grid.lastColumn = Math.max(grid.lastColumn, column);
    refuseFar(context.sheet, grid.lastRow, grid.lastColumn, found);
  };

  return {
    ...cellScanner(context, { row: takeRow, cell: takeCell }),
    /** The grid, once every cell has been met. */
    finish: (): CellGrid => {
      for (const [at, data] of farRows) if (at <= grid.lastRow) grid.rows[at] = data;
      for (const array of arrays) dropSpilled(grid, array);
      return grid;
    },
  };
}

function cellData(found: FileValue): ICellData {
  switch (found.kind) {
    case "blank":
      return {};
    case "text":
    case "error":
      return { v: found.value, t: 1 as CellValueType };
    case "number":
      return { v: found.value, t: 2 as CellValueType };
    case "boolean":
      return { v: found.value ? 1 : 0, t: 3 as CellValueType };
  }
}

/** Univer spills an array formula by itself; values left in its way would block it. */
function dropSpilled(grid: CellGrid, { range, row, column }: { range: IRange; row: number; column: number }): void {
  for (let at = range.startRow; at <= Math.min(range.endRow, grid.lastRow); at++) {
    for (const key of Object.keys(grid.cells[at] ?? {})) {
      const other = Number(key);
      const cell = grid.cells[at]?.[other];
      if (cell === undefined || other < range.startColumn || other > range.endColumn || (at === row && other === column)) continue;
      if (cell.f !== undefined) continue;
      delete cell.v;
      delete cell.t;
      if (cell.s === undefined) delete grid.cells[at]?.[other];
    }
  }
}

function readRow(attributes: Attributes, styles: Styles): IRowData | null {
  const data: IRowData = {};
  const points = number(attributes["ht"]);
  if (points !== null) {
    const pixels = Math.round(points * (4 / 3) * 1e4) / 1e4;
    if (flag(attributes["customHeight"])) Object.assign(data, { h: pixels, ia: 0 });
    else Object.assign(data, { ah: pixels, ia: 1 });
  }
  if (flag(attributes["hidden"])) data.hd = 1;
  const style = flag(attributes["customFormat"]) ? styles.format(Number(attributes["s"] ?? 0)).id : undefined;
  if (style !== undefined) data.s = style;
  return Object.keys(data).length === 0 ? null : data;
}
