import type { CellValue, SheetSnapshot } from "../core/snapshot";
import { REQUEST_BYTES } from "./run";

/** The used range of one sheet; 0 rows when it is empty. */
export interface SheetExtent {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

type Grids = Pick<SheetSnapshot, "values" | "formulas" | "numberFormats" | "merges" | "hiddenRows" | "hiddenColumns">;

/** Value, formula and number format of one cell in an answer, in bytes: formulas of score sheets make a fifth of the cells long. */
export const CELL_BYTES = 80;

interface Piece {
  readonly sheet: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** Reads all cells of the sheets given, in as few requests as the size limit allows. */
export async function readGrids(context: Excel.RequestContext, extents: readonly SheetExtent[]): Promise<Grids[]> {
  const grids = extents.map(() => ({
    values: [] as CellValue[][],
    formulas: [] as CellValue[][],
    numberFormats: [] as string[][],
    merges: [] as string[],
    hiddenRows: [] as number[],
    hiddenColumns: [] as number[],
  }));
  for (const request of planRequests(extents)) {
    const reads = request.map((piece) => readPiece(context, extents[piece.sheet]!, piece));
    await context.sync();
    for (const [index, { range, merged, rowsHidden, columnsHidden }] of reads.entries()) {
      const piece = request[index]!;
      const extent = extents[piece.sheet]!;
      const grid = grids[piece.sheet]!;
      grid.values.push(...(range.values as CellValue[][]));
      grid.formulas.push(...(range.formulas as CellValue[][]));
      grid.numberFormats.push(...(range.numberFormat as string[][]));
      rowsHidden.value.forEach((row, offset) => row.rowHidden && grid.hiddenRows.push(extent.top + piece.firstRow + offset));
      if (!merged || !columnsHidden) continue;
      columnsHidden.value.forEach((column, offset) => column.columnHidden && grid.hiddenColumns.push(extent.left + offset));
      if (!merged.isNullObject) grid.merges.push(...areasOf(merged.address));
    }
  }
  return grids;
}

function readPiece(context: Excel.RequestContext, extent: SheetExtent, piece: Piece) {
  const sheet = context.workbook.worksheets.getItem(extent.name);
  const range = sheet.getRangeByIndexes(extent.top + piece.firstRow, extent.left, piece.rows, extent.columns);
  range.load("values,formulas,numberFormat");
  const whole = sheet.getRangeByIndexes(extent.top, extent.left, extent.rows, extent.columns);
  return {
    range,
    rowsHidden: range.getRowProperties({ rowHidden: true }),
    merged: piece.firstRow === 0 ? whole.getMergedAreasOrNullObject().load("address") : null,
    columnsHidden: piece.firstRow === 0 ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** Cuts the sheets into pieces of whole rows, and packs the pieces into requests. */
function planRequests(extents: readonly SheetExtent[]): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  extents.forEach((extent, sheet) => {
    const rowBytes = extent.columns * CELL_BYTES;
    for (let firstRow = 0; firstRow < extent.rows;) {
      if (room < rowBytes) {
        requests.push([]);
        room = REQUEST_BYTES;
      }
      const rows = Math.max(1, Math.min(extent.rows - firstRow, Math.floor(room / rowBytes)));
      requests[requests.length - 1]!.push({ sheet, firstRow, rows });
      room -= rows * rowBytes;
      firstRow += rows;
    }
  });
  return requests;
}

/** "'汇总'!A1:C1,'汇总'!E2:F3" → A1:C1, E2:F3; a sheet's name may itself hold commas and exclamation marks. */
export const areasOf = (address: string): string[] =>
  [...address.matchAll(/(?<=!|^|,)[A-Z]+\d+(?::[A-Z]+\d+)?(?=,|$)/g)].map(([area]) => area);
