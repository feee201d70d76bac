/** Cells of a sheet as the scan of its part meets them: raw contents, formulas with shared ones written out, and rows. */
import { cellName, parseCell } from "./address";
import { BadFile } from "./badFile";
import { fromFileFormula, shiftFormula } from "./formulaText";
import { GRID, LIMITS } from "./limits";
import type { Attributes } from "./xml/scanXml";
import { unescapeText } from "./xml/xmlText";
import { flag, number } from "./xml/xmlTree";

export interface CellSource {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Replaces [1] by the other book's name. */
  readonly nameBooks: (formula: string) => string;
}

/** 0-based place, and what the file says of the cell. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Index of its format in styles.xml. */
  readonly style: number;
  /** The cached value as it stands; null when there is none. */
  readonly raw: string | null;
  readonly inline: string;
  /** Type letter: "n", "s", "str", "inlineStr", "b", "e", "d". */
  readonly type: string;
  /** With "=" and without prefixes; null where the cell holds a constant. */
  readonly formula: string | null;
  /** Range of an array formula. */
  readonly array: string | null;
}

export type FileValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text" | "error"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean };

export interface CellHandler {
  readonly row: (row: number, attributes: Attributes) => void;
  readonly cell: (cell: FileCell) => void;
}

/** Takes the tags within sheetData and tells the handler of every row and cell, in the order of the file. */
export function cellScanner(source: Pick<CellSource, "sheet" | "nameBooks">, handler: CellHandler) {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
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
    if (!Number.isInteger(row) || row < 0 || row >= GRID.rows) throw new BadFile("malformed", { part: source.sheet });
    handler.row(row, rowAttributes);
  };

  const openCell = (cellAttributes: Attributes): void => {
    attributes = cellAttributes;
    const at = cellAttributes["r"] === undefined ? { row, column: column + 1 } : parseCell(cellAttributes["r"]);
    if (at === null || at.row !== row || at.column >= GRID.columns) throw new BadFile("malformed", { part: source.sheet });
    column = at.column;
    formula = null;
    value = "";
    hasValue = false;
    inline = "";
  };

  const closeCell = (): void => {
    const text = readFormula();
    if (text !== null) {
      formulaLetters += text.length;
      if (text.length > LIMITS.formulaLetters || formulaLetters > LIMITS.formulaLettersOfSheet) {
        throw new BadFile("tooLarge", { part: source.sheet });
      }
    }
    handler.cell({
      row,
      column,
      style: Number(attributes["s"] ?? 0),
      type: attributes["t"] ?? "n",
      raw: hasValue ? value : null,
      inline,
      formula: text,
      array: text !== null && formula?.attributes["t"] === "array" ? (formula.attributes["ref"] ?? cellName(row, column)) : null,
    });
  };

  const readFormula = (): string | null => {
    if (formula === null) return null;
    const { t, si } = formula.attributes;
    const text = formula.text.trim() === "" ? null : fromFileFormula(source.nameBooks(formula.text));
    if (t === "dataTable") return null;
    if (t !== "shared" || si === undefined) return text;
    if (text !== null) {
      shared.set(si, { formula: text, row, column });
      return text;
    }
    const first = shared.get(si);
    return first === undefined ? null : shiftFormula(first.formula, row - first.row, column - first.column);
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
  };
}

const DAYS_1904 = 1462;

/** The cached value of a cell; dates are serial numbers of the 1900 system. */
export function fileValue({ type, raw, inline }: FileCell, isDate: boolean, { strings, date1904 }: CellSource): FileValue {
  if (type === "inlineStr") return { kind: "text", value: unescapeText(inline) };
  if (raw === null) return { kind: "blank" };
  if (type === "s") return { kind: "text", value: strings[Number(raw)] ?? "" };
  if (type === "str") return { kind: "text", value: unescapeText(raw) };
  if (type === "e") return { kind: "error", value: raw.trim() };
  if (type === "b") return { kind: "boolean", value: flag(raw.trim()) };
  const parsed = type === "d" ? serialOfIso(raw) : number(raw);
  if (parsed === null) return raw.trim() === "" ? { kind: "blank" } : { kind: "text", value: raw };
  return { kind: "number", value: date1904 && isDate && type !== "d" ? parsed + DAYS_1904 : parsed };
}

/** Dates of the strict file format are ISO texts; null when unreadable. */
function serialOfIso(text: string): number | null {
  const milliseconds = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : text);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + 25_569;
}

/** Refuses a used range that no book can have; `row` and `column` are the last ones used so far. */
export function refuseFar(sheet: string, lastRow: number, lastColumn: number, at: FileCell): void {
  if (lastRow >= LIMITS.usedRows || (lastRow + 1) * (lastColumn + 1) > LIMITS.usedArea) {
    throw new BadFile("rangeTooLarge", { sheet, at: cellName(at.row, at.column) });
  }
}
