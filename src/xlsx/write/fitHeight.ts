/** Heights of rows that nobody set: Excel fits them to wrapped texts when they are typed, other programs go by what the file says. */
import type { ICellData, IRange, IStyleData, Nullable } from "@univerjs/core";
import { DEFAULT_COLUMN_PIXELS } from "../read/readSheet";
import type { SheetWriting } from "./writeCells";

/** Univer's WrapStrategy.WRAP; its enumerations are not there at run time. */
const WRAP = 3;
/** Pixels of a point. */
const POINT = 4 / 3;
const LINE = 1.4;
/** Padding of a cell, left and right together. */
const PADDING = 8;
/** Excel's tallest row, 409 points. */
const TALLEST = 545;

/** Pixels that the tallest wrapped text of a row needs, where that is more than one line; cells of merged areas count for nothing, as in Excel. */
export function fitHeight(sheet: SheetWriting, row: number, cells: Readonly<Record<number, Nullable<ICellData>>>): number | null {
  let tallest = 0;
  for (const [key, cell] of Object.entries(cells)) {
    const column = Number(key);
    if (typeof cell?.v !== "string" || cell.v === "") continue;
    const style = sheet.styleOf(cell.s);
    if (style?.tb !== WRAP) continue;
    const { columnData, defaultColumnWidth } = sheet.data;
    const lines = linesOf(cell.v, style, (columnData?.[column]?.w ?? defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS) - PADDING);
    if (lines > 1 && !isMerged(sheet.data.mergeData ?? [], row, column)) tallest = Math.max(tallest, lines * sizeOf(style) * LINE + 6);
  }
  return tallest === 0 ? null : Math.min(TALLEST, Math.ceil(tallest));
}

/** Font size in pixels; 11 points where nobody set one. */
const sizeOf = ({ fs }: IStyleData): number => (fs ?? 11) * POINT;

function linesOf(text: string, style: IStyleData, room: number): number {
  const size = sizeOf(style);
  const pixelsOf = (line: string): number => [...line].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0x2e7f ? size : size * 0.56), 0);
  return text.split(/\r\n|\r|\n/).reduce((lines, line) => lines + Math.max(1, Math.ceil(pixelsOf(line) / Math.max(size, room))), 0);
}

const isMerged = (merges: readonly IRange[], row: number, column: number): boolean =>
  merges.some((area) => row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn);
