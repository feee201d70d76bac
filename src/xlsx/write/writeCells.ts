/** sheetData: rows and cells, formulas with their last results. */
import type { ICellData, IRowData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import { cellName, parseRange } from "../address";
import { fitHeight } from "./fitHeight";
import { shiftFormula } from "../formulaText";
import { attributes, escapeText, escapeXml } from "../xml/xmlText";
import type { StyleTable } from "./styleTable";

export interface CellWriting {
  readonly styles: StyleTable;
  readonly styleOf: (style: Nullable<IStyleData | string>) => Nullable<IStyleData>;
  /** Index of a shared string. */
  readonly string: (text: string) => number;
  /** Formula as the file wants it. */
  readonly formula: (formula: string) => string;
}

export interface SheetWriting extends CellWriting {
  readonly data: Partial<IWorksheetData>;
  /** Rows that a filter hides. */
  readonly filteredOut: ReadonlySet<number>;
  /** Header cells of tables, which must be texts: by row and column. */
  readonly headers: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

const ERRORS = new Set(["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!"]);
/** Newer errors that older readers of the format refuse. */
const OLD_ERROR: Readonly<Record<string, string>> = { "#SPILL!": "#VALUE!", "#CALC!": "#VALUE!" };
const LONGEST_TEXT = 32_767;

export function writeSheetData(sheet: SheetWriting): string {
  const { data } = sheet;
  const matrix = data.cellData ?? {};
  const rows = new Set([...Object.keys(matrix), ...Object.keys(data.rowData ?? {})].map(Number));
  for (const row of sheet.filteredOut) rows.add(row);
  for (const row of sheet.headers.keys()) rows.add(row);
  const shared = sharedFormulas(matrix);
  const text: string[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const rowData = data.rowData?.[row];
    const head = rowAttributes(sheet, row, rowData, matrix[row] ?? {});
    const cells = writeRow(sheet, row, matrix[row] ?? {}, rowData, shared);
    if (head !== "" || cells !== "") text.push(cells === "" ? `<row r="${row + 1}"${head}/>` : `<row r="${row + 1}"${head}>${cells}</row>`);
  }
  return text.length === 0 ? "<sheetData/>" : `<sheetData>${text.join("")}</sheetData>`;
}

function rowAttributes(
  sheet: SheetWriting,
  row: number,
  rowData: Partial<IRowData> | undefined,
  cells: Readonly<Record<number, Nullable<ICellData>>>,
): string {
  const style = sheet.styleOf(rowData?.s);
  const isAutomatic = rowData?.ia !== 0 && rowData?.ah !== undefined;
  const height = isAutomatic ? rowData?.ah : rowData?.h;
  // A height that is only Univer's copy of the default says nothing.
  const isSet = height !== undefined && (isAutomatic || rowData?.ia === 0 || height !== sheet.data.defaultRowHeight);
  const fitted = isSet ? null : fitHeight(sheet, row, cells);
  return attributes({
    s: style ? sheet.styles.format(style) : null,
    customFormat: style ? "1" : null,
    ht: isSet ? Math.round(height * 0.75 * 1e4) / 1e4 : fitted === null ? null : fitted * 0.75,
    hidden: rowData?.hd === 1 || sheet.filteredOut.has(row) ? "1" : null,
    customHeight: isSet && !isAutomatic ? "1" : null,
  });
}

function writeRow(
  sheet: SheetWriting,
  row: number,
  cells: Record<number, Nullable<ICellData>>,
  rowData: Partial<IRowData> | undefined,
  shared: ReadonlyMap<string, Origin>,
): string {
  const columns = new Set(Object.keys(cells).map(Number));
  const headers = sheet.headers.get(row);
  for (const column of headers?.keys() ?? []) columns.add(column);
  const rowStyle = sheet.styleOf(rowData?.s);
  let text = "";
  for (const column of [...columns].sort((one, other) => one - other)) {
    const cell = cells[column] ?? {};
    const columnStyle = sheet.styleOf(sheet.data.columnData?.[column]?.s);
    // A cell of the file has its whole style; in Univer it adds to its row's and column's (the column's wins).
    const style = rowStyle || columnStyle ? { ...rowStyle, ...columnStyle, ...sheet.styleOf(cell.s) } : sheet.styleOf(cell.s);
    const header = headers?.get(column);
    const formula = header === undefined ? formulaOf(cell, row, column, shared) : null;
    const value = header ?? plainValue(cell);
    if (value === null && formula === null && !style) continue;
    const format = sheet.styles.format(style, cell.t === 4);
    text += cellXml(sheet, cellName(row, column), format, header === undefined ? cell : { t: 1 }, value, formula);
  }
  return text;
}

function plainValue(cell: ICellData): string | number | boolean | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined && (cell.v === undefined || cell.v === null)) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return cell.v ?? null;
}

function cellXml(
  sheet: SheetWriting,
  name: string,
  format: number,
  cell: ICellData,
  value: string | number | boolean | null,
  formula: string | null,
): string {
  const [type, text] = typedValue(value, cell.t, formula !== null, sheet.string);
  const head = attributes({ r: name, s: format === 0 ? null : format, t: type });
  if (formula === null && text === null) return `<c${head}/>`;
  const formulaXml = formula === null ? "" : `<f${arrayAttributes(cell.ref, name)}>${escapeXml(sheet.formula(formula))}</f>`;
  return `<c${head}>${formulaXml}${text === null ? "" : `<v>${text}</v>`}</c>`;
}

/** The file's type letter and the text of `v`; a number needs no letter. */
function typedValue(
  value: string | number | boolean | null,
  t: ICellData["t"],
  isResult: boolean,
  string: (text: string) => number,
): [string | null, string | null] {
  if (value === null) return [null, null];
  if (typeof value === "boolean" || t === 3) return ["b", value === true || value === 1 || /^(1|true)$/i.test(String(value)) ? "1" : "0"];
  if (typeof value === "number" && t !== 1 && t !== 4) return Number.isFinite(value) ? [null, String(value)] : ["e", "#NUM!"];
  if (t === 2 && String(value).trim() !== "" && Number.isFinite(Number(value))) return [null, String(Number(value))];
  const text = String(value);
  if (t !== 4 && ERRORS.has(text)) return ["e", OLD_ERROR[text] ?? text];
  const kept = text.slice(0, LONGEST_TEXT);
  return isResult ? ["str", escapeText(kept)] : ["s", String(string(kept))];
}

/** An array formula keeps its area only while that still begins at its own cell. */
function arrayAttributes(ref: Nullable<string>, name: string): string {
  if (!ref) return "";
  const range = parseRange(ref);
  const isOwn = range !== null && cellName(range.startRow, range.startColumn) === name;
  return attributes({ t: "array", ref: isOwn ? ref : name });
}

interface Origin {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Univer, too, may give a filled-down formula once and refer to it by id. */
function sharedFormulas(matrix: Record<number, Record<number, Nullable<ICellData>>>): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell?.si && cell.f && !origins.has(cell.si)) origins.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
    }
  }
  return origins;
}

function formulaOf(cell: ICellData, row: number, column: number, shared: ReadonlyMap<string, Origin>): string | null {
  if (cell.f) return cell.f;
  const origin = cell.si ? shared.get(cell.si) : undefined;
  return origin === undefined ? null : shiftFormula(origin.formula, row - origin.row, column - origin.column);
}
