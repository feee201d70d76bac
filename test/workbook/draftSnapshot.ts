import { cellAddress, parseAddress, parseArea } from "../../src/core/address";
import type { BookIdentity, BookSnapshot, CellValue, SheetSnapshot, TableSnapshot, ValidatedCells } from "../../src/core/snapshot";
import type { SheetDraft } from "../../src/core/draft";
import { columnRuns, isScoreTable } from "../../src/core/validatedCells";

/**
 * What the reader would read of freshly written drafts. Formula cells have no values without a calculation: `valueOf` gives them
 * (by sheet name and address); "" by default.
 */
export function draftSnapshot(
  drafts: readonly SheetDraft[],
  identity: BookIdentity | null = null,
  valueOf: (sheet: string, cell: string) => CellValue = () => "",
): BookSnapshot {
  return {
    sheets: drafts.map((draft, index) => sheetOf(draft, index, valueOf)),
    tables: drafts.flatMap(tablesOf),
    identity,
    validated: drafts.flatMap(validatedIn),
  };
}

function sheetOf(draft: SheetDraft, index: number, valueOf: (sheet: string, cell: string) => CellValue): SheetSnapshot {
  const cells = new Map<string, CellValue>();
  let bottom = 0;
  let right = 0;
  for (const { at, formulas } of draft.blocks) {
    const start = parseAddress(at);
    if (!start) throw new RangeError(at);
    formulas.forEach((row, r) =>
      row.forEach((value, c) => {
        bottom = Math.max(bottom, start.row + r);
        right = Math.max(right, start.col + c);
        cells.set(cellAddress(start.row + r, start.col + c), value);
      }),
    );
  }
  const formats = new Map<string, string>();
  for (const { range, numberFormat } of draft.formats) {
    const area = parseArea(range);
    if (!area || numberFormat === undefined) continue;
    for (let r = area.top; r <= Math.min(area.bottom, bottom); r++)
      for (let c = area.left; c <= area.right; c++) formats.set(cellAddress(r, c), numberFormat);
  }
  const grid = <T>(make: (cell: string) => T): T[][] =>
    Array.from({ length: bottom + 1 }, (_, r) => Array.from({ length: right + 1 }, (_, c) => make(cellAddress(r, c))));
  const held = (cell: string): CellValue => cells.get(cell) ?? "";
  // An apostrophe only says that what follows is text.
  const formulaAt = (cell: string): CellValue => {
    const value = held(cell);
    return typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;
  };
  const isFormula = (value: CellValue): boolean => typeof value === "string" && value.startsWith("=");
  return {
    id: `{sheet-${index}}`,
    name: draft.name,
    hidden: draft.visibility === "hidden",
    protected: draft.protection !== null,
    top: 0,
    left: 0,
    values: grid((cell) => (isFormula(held(cell)) ? valueOf(draft.name, cell) : formulaAt(cell))),
    formulas: grid(formulaAt),
    numberFormats: grid((cell) => formats.get(cell) ?? "General"),
    merges: draft.merges,
    hiddenRows: draft.hiddenRows ?? [],
    hiddenColumns: draft.hiddenColumns,
  };
}

function validatedIn(draft: SheetDraft): ValidatedCells[] {
  const areas = draft.validations.flatMap(({ range }) => parseArea(range) ?? []);
  return tablesOf(draft)
    .filter(({ name }) => isScoreTable(name) && !draft.protection)
    .map(({ name, top, left, rowCount, columnCount }) => ({
      table: name,
      ranges: columnRuns(areas, { top: top + 1, left, bottom: top + rowCount, right: left + columnCount - 1 }),
    }));
}

function tablesOf(draft: SheetDraft): TableSnapshot[] {
  return draft.tables.map(({ name, range }) => {
    const area = parseArea(range);
    if (!area) throw new RangeError(range);
    return {
      name,
      sheet: draft.name,
      top: area.top,
      left: area.left,
      rowCount: area.bottom - area.top,
      columnCount: area.right - area.left + 1,
      hasTotals: false,
    };
  });
}
