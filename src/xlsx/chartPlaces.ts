/** From cells to pixels and back: where a chart's corners lie. */
import type { IWorksheetData } from "@univerjs/core";
import { EMU_PER_PIXEL, type Corner } from "./fileCharts";
import { GRID } from "./limits";

/** Pixels of 96 dpi; 0 for what is hidden. */
export interface SheetSizes {
  readonly column: (index: number) => number;
  readonly row: (index: number) => number;
}

/** Sizes of a sheet at rest. */
export function pixelsOf(data: Partial<IWorksheetData>): SheetSizes {
  return {
    column: (index) => {
      const column = data.columnData?.[index];
      return column?.hd === 1 ? 0 : (column?.w ?? data.defaultColumnWidth ?? 72);
    },
    row: (index) => {
      const row = data.rowData?.[index];
      return row?.hd === 1 ? 0 : ((row?.ia === 1 ? row.ah : undefined) ?? row?.h ?? data.defaultRowHeight ?? 20);
    },
  };
}

/** How far from the sheet's corner a chart's corner lies. */
export function pixelsTo({ column, row }: SheetSizes, corner: Corner): { readonly left: number; readonly top: number } {
  return { left: before(column, corner.column) + corner.x / EMU_PER_PIXEL, top: before(row, corner.row) + corner.y / EMU_PER_PIXEL };
}

/** The corner that lies so far from the sheet's. */
export function cornerAt({ column, row }: SheetSizes, left: number, top: number): Corner {
  const across = lineAt(column, left, GRID.columns);
  const down = lineAt(row, top, GRID.rows);
  return {
    column: across.index,
    x: Math.round(across.rest * EMU_PER_PIXEL),
    row: down.index,
    y: Math.round(down.rest * EMU_PER_PIXEL),
  };
}

function before(size: (index: number) => number, index: number): number {
  let sum = 0;
  for (let at = 0; at < index; at += 1) sum += size(at);
  return sum;
}

function lineAt(size: (index: number) => number, pixels: number, limit: number): { readonly index: number; readonly rest: number } {
  let rest = Math.max(0, pixels);
  for (let index = 0; index < limit - 1; index += 1) {
    if (rest < size(index)) return { index, rest };
    rest -= size(index);
  }
  return { index: limit - 1, rest: 0 };
}
