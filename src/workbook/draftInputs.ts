import { parseArea } from "../core/address";
import type { SheetDraft } from "../core/draft";
import { fingerprintInputs } from "../core/fingerprint";
import type { CellValue, SheetSnapshot, TableSnapshot } from "../core/snapshot";
import { isFormula } from "./cellEdits";
import { placeOf } from "./placeOf";

/** Fingerprint of the inputs of a book that is about to be written: the one that it will be read with. */
export const fingerprintDrafts = (drafts: readonly SheetDraft[]): string =>
  fingerprintInputs({ sheets: drafts.map(sheetOf), tables: drafts.flatMap(tablesOf), identity: null });

/** Values and formulas alone: no print depends on more. */
function sheetOf({ name, blocks }: SheetDraft): SheetSnapshot {
  const placed = blocks.map(({ at, formulas }) => ({ ...placeOf(at), formulas }));
  const height = Math.max(0, ...placed.map(({ row, formulas }) => row + formulas.length));
  const width = Math.max(0, ...placed.map(({ col, formulas }) => col + (formulas[0]?.length ?? 0)));
  const formulas = Array.from({ length: height }, () => new Array<CellValue>(width).fill(""));
  for (const { row, col, formulas: block } of placed)
    block.forEach((cells, down) => cells.forEach((cell, across) => (formulas[row + down]![col + across] = plain(cell))));
  const values = formulas.map((row) => row.map((cell) => (isFormula(cell) ? "" : cell)));
  const none = { numberFormats: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  return { id: name, name, hidden: false, protected: false, top: 0, left: 0, values, formulas, ...none };
}

/** An apostrophe only says that what follows is text. */
const plain = (cell: CellValue): CellValue => (typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell);

const tablesOf = ({ name: sheet, tables }: SheetDraft): TableSnapshot[] =>
  tables.flatMap(({ name, range }) => {
    const area = parseArea(range);
    if (!area) return [];
    const { top, left, bottom, right } = area;
    return [{ name, sheet, top, left, rowCount: bottom - top, columnCount: right - left + 1, hasTotals: false }];
  });
