/** The cells of a sheet as data, with their looks: what stands in them, and one style a kind of cell. */
import { type Area, cellAddress, parseAddress, parseArea } from "../core/address";
import type { RangeFormat, SheetDraft } from "../core/draft";
import type { CellValue } from "../core/snapshot";
import type { FileStyle } from "./fileWorkbook";

/** Codes of alignment, wrapping and lines in the file's styles. */
const HORIZONTAL = { Left: 1, Center: 2, Right: 3 } as const;
const VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;
const WRAP = 3;
const THIN = 1;
const THICK = 13;
const BLACK = "#000000";

export interface FileCell {
  v?: string | number;
  /** 1 text, 2 number, 3 truth value, 4 text by apostrophe. */
  t?: 1 | 2 | 3 | 4;
  f?: string;
  s?: string;
}
export type Cells = Record<number, Record<number, FileCell>>;

/** By row and column, 0-based; `styleId` gives equal styles one id. Formulas stand with the values their checks expect. */
export function cellsOf(draft: SheetDraft, styleId: (style: FileStyle) => string): Cells {
  const cells: Cells = {};
  const at = (row: number, column: number): FileCell => ((cells[row] ??= {})[column] ??= {});
  const expected = new Map(draft.checks.map(({ cell, expected: value }) => [cell, value]));
  for (const { at: corner, formulas } of draft.blocks) {
    const place = parseAddress(corner);
    if (!place) throw new RangeError(`No cell address: ${corner}`);
    formulas.forEach((row, down) =>
      row.forEach((value, across) => {
        if (value === "") return;
        const cell = at(place.row + down, place.col + across);
        if (typeof value === "string" && value.startsWith("=")) {
          cell.f = value;
          const result = expected.get(cellAddress(place.row + down, place.col + across));
          if (result !== undefined) setValue(cell, result);
        } else setValue(cell, value);
      }),
    );
  }
  const looks = new Map<number, Map<number, FileStyle>>();
  const look = (row: number, column: number, change: (style: FileStyle) => FileStyle): void => {
    const line = looks.get(row) ?? new Map<number, FileStyle>();
    looks.set(row, line);
    line.set(column, change(line.get(column) ?? {}));
  };
  for (const format of draft.formats) {
    const area = areaOf(format.range);
    eachCell(area, (row, column) => look(row, column, (style) => formatted(style, format, row === area.bottom)));
  }
  for (const range of draft.protection?.unlocked ?? [])
    eachCell(areaOf(range), (row, column) => look(row, column, (style) => ({ ...style, unlocked: 1 })));
  for (const [row, line] of looks) for (const [column, style] of line) at(row, column).s = styleId(style);
  return cells;
}

function setValue(cell: FileCell, value: CellValue): void {
  if (typeof value === "string" && value.startsWith("'")) {
    cell.v = value.slice(1);
    cell.t = 4;
    return;
  }
  cell.v = typeof value === "boolean" ? (value ? 1 : 0) : value;
  cell.t = typeof value === "string" ? 1 : typeof value === "number" ? 2 : 3;
}

function formatted(style: FileStyle, format: RangeFormat, isBottom: boolean): FileStyle {
  const line = { s: THIN, cl: { rgb: BLACK } };
  return {
    ...style,
    ...(format.numberFormat === undefined ? {} : { n: { pattern: format.numberFormat } }),
    ...(format.fontName === undefined ? {} : { ff: format.fontName }),
    ...(format.fontSize === undefined ? {} : { fs: format.fontSize }),
    ...(format.bold === undefined ? {} : { bl: format.bold ? 1 : 0 }),
    ...(format.fontColor === undefined ? {} : { cl: { rgb: format.fontColor } }),
    ...(format.fill === undefined ? {} : { bg: { rgb: format.fill } }),
    ...(format.horizontal === undefined ? {} : { ht: HORIZONTAL[format.horizontal] }),
    ...(format.vertical === undefined ? {} : { vt: VERTICAL[format.vertical] }),
    ...(format.wrap === undefined ? {} : { tb: format.wrap ? WRAP : 1 }),
    ...(format.borders ? { bd: { l: line, r: line, t: line, b: line } } : {}),
    ...(format.lineBelow !== undefined && isBottom ? { bd: { ...style.bd, b: { s: THICK, cl: { rgb: format.lineBelow } } } } : {}),
  } as FileStyle;
}

function areaOf(range: string): Area {
  const area = parseArea(range);
  if (!area) throw new RangeError(`No range: ${range}`);
  return area;
}

/** 0-based corners as Univer names them. */
export function rangeOf(range: string) {
  const { top, left, bottom, right } = areaOf(range);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function eachCell({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
}
