import type { CellValue } from "../core/snapshot";
import { placeOf } from "./placeOf";
import type { Placement } from "./placement";
import { REQUEST_BYTES } from "./run";

/** Relative difference that floating-point formulas may show on the way to a rounded number. */
const TOLERANCE = 1e-9;

/**
 * Compares the recalculated cells of the fresh sheets with the engine. A cell that differs gets the engine's exact value and a note,
 * and is listed by the sheet's final name.
 */
export async function correctChecks(
  context: Excel.RequestContext,
  placements: readonly Placement[],
): Promise<{ sheet: string; cell: string }[]> {
  const checked = placements.filter(({ draft }) => draft.checks.length > 0);
  if (checked.length === 0) return [];
  const grids = await readBoxes(context, checked);

  const corrected: { sheet: string; cell: string }[] = [];
  checked.forEach(({ draft, names, finalName }, index) => {
    const values = grids[index]!;
    const sheet = context.workbook.worksheets.getItem(names.sheet);
    for (const { cell, expected, tolerance } of draft.checks) {
      const { row, col } = placeOf(cell);
      if (agrees(values[row]?.[col] ?? "", expected, tolerance)) continue;
      const range = sheet.getRange(cell);
      range.formulas = [[expected]];
      noteCorrection(sheet, cell);
      corrected.push({ sheet: finalName, cell });
    }
  });
  if (corrected.length > 0) await context.sync();
  return corrected;
}

function agrees(found: CellValue, expected: CellValue, tolerance = TOLERANCE): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
  return found === expected;
}

/** A value in an answer, in bytes: sentences among numbers. */
const VALUE_BYTES = 40;

/** The cells from A1 to each sheet's last checked one, so that row and column of an address are their indexes; long sheets in several requests. */
async function readBoxes(context: Excel.RequestContext, placements: readonly Placement[]): Promise<CellValue[][][]> {
  const reads: { readonly sheet: number; readonly range: Excel.Range }[] = [];
  let room = REQUEST_BYTES;
  for (const [sheet, { draft, names }] of placements.entries()) {
    const places = draft.checks.map(({ cell }) => placeOf(cell));
    const last = places.reduce((far, { row, col }) => ({ row: Math.max(far.row, row), col: Math.max(far.col, col) }));
    const rowBytes = (last.col + 1) * VALUE_BYTES;
    for (let first = 0; first <= last.row;) {
      if (room < rowBytes) {
        await context.sync();
        room = REQUEST_BYTES;
      }
      const rows = Math.max(1, Math.min(last.row + 1 - first, Math.floor(room / rowBytes)));
      const range = context.workbook.worksheets
        .getItem(names.sheet)
        .getRangeByIndexes(first, 0, rows, last.col + 1)
        .load("values");
      reads.push({ sheet, range });
      room -= rows * rowBytes;
      first += rows;
    }
  }
  await context.sync();
  const grids = placements.map((): CellValue[][] => []);
  for (const { sheet, range } of reads) grids[sheet]!.push(...(range.values as CellValue[][]));
  return grids;
}

/** Marks the cell for the eye, and with a note where Excel has notes (ExcelApi 1.18); the report lists it in any case. */
function noteCorrection(sheet: Excel.Worksheet, cell: string): void {
  sheet.getRange(cell).format.fill.color = CORRECTED_FILL;
  const { notes } = sheet as Partial<Excel.Worksheet>;
  notes?.add(cell, "公式的结果与核算结果不一致，这里写入的是核算结果。");
}

const CORRECTED_FILL = "#FCE4D6";
