import { cellAddress } from "../core/address";
import type { CellEdit, Restoration } from "../core/edit";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../core/snapshot";
import { placeOf } from "./placeOf";
import { Refusal } from "./refusal";
import { writeValidation } from "./sheetFurniture";

/** Carries out an edit of an existing sheet; `undoEdit` takes it back, whether it has happened or not. */
export function writeEdit(context: Excel.RequestContext, edit: CellEdit | Restoration, basis: BookSnapshot): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case "value":
    case "formula": {
      const range = sheet.getRange(edit.cell);
      const { numberFormat } = cellOf(basis, edit.sheet, edit.cell);
      if (edit.kind === "value" && edit.asText) range.numberFormat = [["@"]];
      // Text format would keep a number, or a formula, as text.
      else if (numberFormat === "@") range.numberFormat = [["General"]];
      range.formulas = [[edit.kind === "value" && !edit.asText ? plainInput(edit.after) : edit.after]];
      return;
    }
    case "unmerge":
      sheet.getRange(edit.range).unmerge();
      for (const { cell, value } of edit.fill) sheet.getRange(cell).formulas = [[plainInput(value)]];
      return;
    case "deleteRow":
      // The row is emptied, not cut out: formulas stay for whoever fills it again, and the undo is exact.
      for (const { cell, formula } of rowCells(basis, edit)) if (!isFormula(formula)) sheet.getRange(cell).formulas = [[""]];
      return;
    case "restoreCell":
      return putCell(sheet.getRange(edit.cell), edit);
    case "merge":
      return sheet.getRange(edit.range).merge(false);
    case "unhideRows":
    case "hideRows":
      for (const row of edit.rows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = edit.kind === "hideRows";
      return;
    case "unhideColumns":
    case "hideColumns":
      for (const column of edit.columns)
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = edit.kind === "hideColumns";
      return;
    case "resizeTable":
      return context.workbook.tables.getItem(edit.table).resize(sheet.getRange(edit.to));
    case "validation":
      for (const validation of edit.validations) writeValidation(sheet, validation);
      return;
    case "clearValidation":
      for (const { range } of edit.validations) sheet.getRange(range).dataValidation.clear();
  }
}

/** Puts back what the basis held, value, formula and format. Harmless where the edit had not happened. */
export function undoEdit(context: Excel.RequestContext, edit: CellEdit | Restoration, basis: BookSnapshot): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case "value":
    case "formula":
    case "restoreCell":
      return restoreCell(context, edit.sheet, edit.cell, basis);
    case "merge":
      return sheet.getRange(edit.range).unmerge();
    case "unmerge":
      for (const { cell } of edit.fill) restoreCell(context, edit.sheet, cell, basis);
      sheet.getRange(edit.range).merge(false);
      return;
    case "deleteRow":
      for (const { cell, formula } of rowCells(basis, edit)) if (!isFormula(formula)) restoreCell(context, edit.sheet, cell, basis);
      return;
    case "unhideRows":
    case "hideRows":
      for (const row of edit.rows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = edit.kind === "unhideRows";
      return;
    case "unhideColumns":
    case "hideColumns":
      for (const column of edit.columns)
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = edit.kind === "unhideColumns";
      return;
    case "resizeTable":
      return context.workbook.tables.getItem(edit.table).resize(sheet.getRange(edit.from));
    case "validation":
      for (const { range } of edit.validations) sheet.getRange(range).dataValidation.clear();
      return;
    case "clearValidation":
      for (const validation of edit.validations) writeValidation(sheet, validation);
  }
}

/** Refuses edits on protected sheets before anything is written. */
export function refuseProtected(edits: readonly (CellEdit | Restoration)[], basis: BookSnapshot): void {
  const closed = new Set(basis.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const hit = edits.find((edit) => closed.has(edit.sheet));
  if (hit) throw new Refusal("protected", { sheet: hit.sheet });
}

/** Text goes in with an apostrophe where Excel would read it as a number, a date, a truth value or a formula. */
export const plainInput = (value: CellValue): CellValue =>
  typeof value === "string" && /\d|^[=+\-@']|^\s*(true|false)\s*$/i.test(value) ? `'${value}` : value;

/** Puts a cell's formula or value and its number format back as the basis had them. */
export function restoreCell(context: Excel.RequestContext, sheet: string, cell: string, basis: BookSnapshot): void {
  putCell(context.workbook.worksheets.getItem(sheet).getRange(cell), cellOf(basis, sheet, cell));
}

function putCell(range: Excel.Range, { formula, numberFormat }: Omit<CellSeen, "cell">): void {
  range.numberFormat = [[numberFormat]];
  range.formulas = [[isFormula(formula) || numberFormat === "@" ? formula : plainInput(formula)]];
}

export interface CellSeen {
  readonly cell: string;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

export const isFormula = (formula: CellValue): boolean => typeof formula === "string" && formula.startsWith("=");

/** A cell as the basis has it. */
export function cellOf(basis: BookSnapshot, sheetName: string, cell: string): CellSeen {
  const sheet = basis.sheets.find(({ name }) => name === sheetName);
  const { row, col } = placeOf(cell);
  return seen(sheet, row, col);
}

/** The cells of a table row that a fix empties. */
export function rowCells(basis: BookSnapshot, edit: Extract<CellEdit, { kind: "deleteRow" }>): CellSeen[] {
  const sheet = basis.sheets.find(({ name }) => name === edit.sheet);
  const table = basis.tables.find(({ name }) => name === edit.table);
  if (!table) return [];
  return Array.from({ length: table.columnCount }, (_, offset) => seen(sheet, edit.row, table.left + offset));
}

function seen(sheet: SheetSnapshot | undefined, row: number, column: number): CellSeen {
  const [down, across] = [row - (sheet?.top ?? 0), column - (sheet?.left ?? 0)];
  return {
    cell: cellAddress(row, column),
    formula: sheet?.formulas[down]?.[across] ?? "",
    numberFormat: sheet?.numberFormats[down]?.[across] ?? "General",
  };
}
