/** Cells of a sheet, as the scan of its part meets them: values, formulas (shared ones written out), styles and rows. */
import type { CellValueType, ICellData, IRange, IRowData } from "@univerjs/core";
import { parseCell, parseRange, cellName } from "../address";
import { BadFile } from "../badFile";
import { fromFileFormula, shiftFormula } from "../formulaText";
import { GRID, LIMITS } from "../limits";
import type { Attributes } from "../xml/scanXml";
import { unescapeText } from "../xml/xmlText";
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

export interface CellContext {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly date1904: boolean;
  /** Replaces [1] by the other book's name. */
  readonly nameBooks: (formula: string) => string;
}

/** Styled rows and columns beyond these, empty as they are, are not kept. */
const FAR_ROW = 5_000;
const FAR_COLUMN = 512;
const DAYS_1904 = 1462;

export function cellReader(context: CellContext) {
  const grid: CellGrid = { cells: {}, rows: {}, lastRow: -1, lastColumn: -1, hasFarFormats: false };
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const arrays: { range: IRange; row: number; column: number }[] = [];
  let row = -1;
  let column = -1;
  let attributes: Attributes = {};
  let formula: { attributes: Attributes; text: string } | null = null;
  let value = "";
  let hasValue = false;
  let inline = "";
  let target: "v" | "f" | "t" | null = null;
  let phonetic = 0;
  let formulaLetters = 0;

  const openRow = (rowAttributes: Attributes): void => {
    const given = number(rowAttributes["r"]);
    row = given === null ? row + 1 : given - 1;
    column = -1;
    if (!Number.isInteger(row) || row < 0 || row >= GRID.rows) throw new BadFile("malformed", { part: context.sheet });
    const data = readRow(rowAttributes, context.styles);
    if (data === null) return;
    if (row < FAR_ROW) grid.rows[row] = data;
    else farRows.set(row, data);
  };
  const farRows = new Map<number, IRowData>();

  const openCell = (cellAttributes: Attributes): void => {
    attributes = cellAttributes;
    const at = cellAttributes["r"] === undefined ? { row, column: column + 1 } : parseCell(cellAttributes["r"]);
    if (at === null || at.row !== row || at.column >= GRID.columns) throw new BadFile("malformed", { part: context.sheet });
    column = at.column;
    formula = null;
    value = "";
    hasValue = false;
    inline = "";
  };

  const closeCell = (): void => {
    const format = context.styles.format(Number(attributes["s"] ?? 0));
    const cell = readValue(attributes["t"] ?? "n", hasValue ? value : null, inline, format.isDate);
    if (format.isForcedText && cell.t === 1) cell.t = 4 as CellValueType;
    const text = readFormula();
    if (text !== null) {
      cell.f = text;
      formulaLetters += text.length;
      if (text.length > LIMITS.formulaLetters || formulaLetters > LIMITS.formulaLettersOfSheet) {
        throw new BadFile("tooLarge", { part: context.sheet });
      }
    }
    if (text !== null && formula?.attributes["t"] === "array") cell.ref = formula.attributes["ref"] ?? cellName(row, column);
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
    if (grid.lastRow >= LIMITS.usedRows || (grid.lastRow + 1) * (grid.lastColumn + 1) > LIMITS.usedArea) {
      throw new BadFile("rangeTooLarge", { sheet: context.sheet, at: cellName(row, column) });
    }
  };

  const readFormula = (): string | null => {
    if (formula === null) return null;
    const { t, si, ref } = formula.attributes;
    const text = formula.text.trim() === "" ? null : fromFileFormula(context.nameBooks(formula.text));
    if (t === "array" && text !== null && ref !== undefined) {
      const range = parseRange(ref);
      if (range !== null && (range.endRow > range.startRow || range.endColumn > range.startColumn)) arrays.push({ range, row, column });
    }
    if (t === "dataTable") return null;
    if (t !== "shared" || si === undefined) return text;
    if (text !== null) {
      shared.set(si, { formula: text, row, column });
      return text;
    }
    const first = shared.get(si);
    return first === undefined ? null : shiftFormula(first.formula, row - first.row, column - first.column);
  };

  const readValue = (type: string, raw: string | null, inlineText: string, isDate: boolean): ICellData => {
    if (type === "inlineStr") return { v: unescapeText(inlineText), t: 1 as CellValueType };
    if (raw === null) return {};
    if (type === "s") return { v: context.strings[Number(raw)] ?? "", t: 1 as CellValueType };
    if (type === "str") return { v: unescapeText(raw), t: 1 as CellValueType };
    if (type === "e") return { v: raw.trim(), t: 1 as CellValueType };
    if (type === "b") return { v: flag(raw.trim()) ? 1 : 0, t: 3 as CellValueType };
    const parsed = type === "d" ? serialOfIso(raw) : number(raw);
    if (parsed === null) return raw.trim() === "" ? {} : { v: raw, t: 1 as CellValueType };
    return { v: context.date1904 && isDate && type !== "d" ? parsed + DAYS_1904 : parsed, t: 2 as CellValueType };
  };

  return {
    open: (name: string, tagAttributes: Attributes): void => {
      if (name === "c") openCell(tagAttributes);
      else if (name === "row") openRow(tagAttributes);
      else if (name === "v") target = "v";
      else if (name === "f") {
        formula = { attributes: tagAttributes, text: "" };
        target = "f";
      } else if (name === "rPh") phonetic++;
      else if (name === "t" && phonetic === 0) target = "t";
      if (name === "v") hasValue = true;
    },
    close: (name: string): void => {
      if (name === "c") closeCell();
      else if (name === "rPh") phonetic--;
      else if (name === "v" || name === "f" || name === "t") target = null;
    },
    text: (text: string): void => {
      if (target === "v") value += text;
      else if (target === "t") inline += text;
      else if (target === "f" && formula !== null) formula.text += text;
    },
    /** The grid, once every cell has been met. */
    finish: (): CellGrid => {
      for (const [at, data] of farRows) if (at <= grid.lastRow) grid.rows[at] = data;
      for (const array of arrays) dropSpilled(grid, array);
      return grid;
    },
  };
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

/** Dates of the strict file format are ISO texts; null when unreadable. */
function serialOfIso(text: string): number | null {
  const milliseconds = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : text);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + 25_569;
}
