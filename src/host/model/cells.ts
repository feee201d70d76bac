/** Cells in and out: values as Excel's API gives them, formulas, texts; whole areas at a time. */
import type { CellValueType, ICellData, Nullable, Worksheet } from "@univerjs/core";
import { lastColumn, lastRow, type Area } from "../address";
import { ERROR_TEXTS, type CellInput } from "../formula/parseInput";
import type { Model } from "../model";
import { patternOf } from "./styles";

export type CellValue = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Reads one thing of every cell of an area. Cells beyond the grid's present size are empty. */
export function mapCells<T>(model: Model, sheetId: string, area: Area, read: (cell: Cell) => T): T[][] {
  const sheet = model.sheet(sheetId);
  const matrix = sheet.getCellMatrix();
  const cell = new Cell(model, sheet, sheetId);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) =>
      read(cell.at(area.row + r, area.column + c, matrix.getValue(area.row + r, area.column + c))),
    ),
  );
}

/** One cell, reused while walking an area: millions of objects would be the cost of reading a book. */
export class Cell {
  row = 0;
  column = 0;
  data: Nullable<ICellData>;

  constructor(
    readonly model: Model,
    readonly sheet: Worksheet,
    readonly sheetId: string,
  ) {}

  at(row: number, column: number, data: Nullable<ICellData>): this {
    this.row = row;
    this.column = column;
    this.data = data;
    return this;
  }

  get value(): CellValue {
    const { data } = this;
    const v = data?.v;
    if (v === undefined || v === null) return data?.p ? richText(data) : this.#spilled();
    switch (data?.t) {
      case T.boolean:
        return v === true || v === 1 || v === "1";
      case T.number:
        return typeof v === "number" ? v : Number(v);
      case T.text:
      case T.forceText:
        return String(v);
      default:
        return v;
    }
  }

  get formula(): CellValue {
    const text = this.formulaText;
    return text || this.value;
  }

  /** "" for a cell without a formula. */
  get formulaText(): string {
    const { data } = this;
    if (!data?.f && !data?.si) return "";
    // A formula filled down in the grid shares its first cell's text; Univer's facade spells it out.
    return data.f && !data.si ? data.f : this.model.facadeSheet(this.sheetId).getRange(this.row, this.column).getFormula();
  }

  get valueType(): ValueType {
    const { value } = this;
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    if (value === "") return this.formulaText ? "String" : "Empty";
    return ERROR_TEXTS.has(value) && this.data?.t !== T.forceText ? "Error" : "String";
  }

  get pattern(): string {
    return patternOf(this.model, this.sheetId, this.row, this.column);
  }

  /** As displayed: through the number format. */
  get text(): string {
    const { value } = this;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string") return value;
    const { pattern } = this;
    if (pattern === "General" || pattern === "@") return generalText(value);
    const shown = this.sheet.getCell(this.row, this.column)?.v;
    return shown === undefined || shown === null ? generalText(value) : String(shown);
  }

  #spilled(): CellValue {
    const spilled = this.model.calculation.spilled(this.sheetId, this.row, this.column);
    const v = spilled?.v;
    if (v === undefined || v === null) return "";
    return spilled?.t === T.boolean ? Boolean(v) : (v as CellValue);
  }
}

/** Univer's CellValueType, by value: its enum is not there at run time, since Univer is loaded apart. */
const T = {
  text: 1 satisfies CellValueType.STRING,
  number: 2 satisfies CellValueType.NUMBER,
  boolean: 3 satisfies CellValueType.BOOLEAN,
  forceText: 4 satisfies CellValueType.FORCE_STRING,
};

const richText = (data: ICellData): string => (data.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");

/** General shows at most 11 characters of a number; what a longer one shows depends on the column, which texts here do not. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-9 && size > 0))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace(/e/, "E")
      .replace(/E([+-])(\d)$/, "E$10$2");
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** Writes inputs (rows of equal length) with their first cell at row, column; formulas become live. */
export function writeCells(model: Model, sheetId: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): void {
  const cellValue: Record<number, Record<number, object>> = {};
  let wrote = false;
  inputs.forEach((line, r) => {
    line.forEach((input, c) => {
      if (input.kind === "keep") return;
      wrote = true;
      (cellValue[row + r] ??= {})[column + c] = cellOf(input, () => patternOf(model, sheetId, row + r, column + c));
    });
  });
  if (!wrote) return;
  growTo(model, sheetId, row + inputs.length, column + (inputs[0]?.length ?? 0));
  model.execute("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue });
}

const NOTHING = { f: null, si: null, p: null, ref: null };

function cellOf(input: Exclude<CellInput, { kind: "keep" }>, pattern: () => string): object {
  switch (input.kind) {
    case "empty":
      return { ...NOTHING, v: null };
    case "formula":
      return { ...NOTHING, v: null, f: input.formula };
    case "text":
      return { ...NOTHING, v: input.text, t: input.apostrophe ? T.forceText : T.text };
    case "error":
      return { ...NOTHING, v: input.text, t: T.text };
    case "boolean":
      return { ...NOTHING, v: input.value ? 1 : 0, t: T.boolean };
    case "number": {
      const style = input.pattern && pattern() === "General" ? { s: { n: { pattern: input.pattern } } } : {};
      return { ...NOTHING, ...style, v: input.value, t: T.number };
    }
  }
}

/** Excel's grid has no end worth naming; Univer's is as large as it was made. */
export function growTo(model: Model, sheetId: string, rows: number, columns: number): void {
  const sheet = model.sheet(sheetId);
  if (rows > sheet.getRowCount()) model.execute("sheet.mutation.set-worksheet-row-count", { subUnitId: sheetId, rowCount: rows });
  if (columns > sheet.getColumnCount()) {
    model.execute("sheet.mutation.set-worksheet-column-count", { subUnitId: sheetId, columnCount: columns });
  }
}

/** The smallest area with all cells that hold a value or a formula (or, unless valuesOnly, a format); null when there are none. */
export function usedArea(model: Model, sheetId: string, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  model
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!isUsed(cell, valuesOnly)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  if ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p) return true;
  return !valuesOnly && cell.s !== undefined && cell.s !== null;
}

/** The part of an area where something can be: reading whole columns walks no further. */
export function clipToGrid(model: Model, sheetId: string, area: Area): Area | null {
  const sheet = model.sheet(sheetId);
  const bottom = Math.min(lastRow(area), sheet.getRowCount() - 1);
  const right = Math.min(lastColumn(area), sheet.getColumnCount() - 1);
  if (bottom < area.row || right < area.column) return null;
  return { row: area.row, column: area.column, rows: bottom - area.row + 1, columns: right - area.column + 1 };
}
