import { cellAddress } from "../core/address";
import type { CellValue } from "../core/snapshot";
import type { SheetDraft } from "../core/draft";
import { placeOf } from "./placeOf";
import type { Placement } from "./placement";

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
  const ranges = checked.map(({ draft, names }) => context.workbook.worksheets.getItem(names.sheet).getRange(boxOf(draft)).load("values"));
  await context.sync();

  const corrected: { sheet: string; cell: string }[] = [];
  checked.forEach(({ draft, names, finalName }, index) => {
    const values = ranges[index]!.values as CellValue[][];
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

/** From A1 to the last checked cell, so that row and column of an address are its indexes. */
function boxOf(draft: SheetDraft): string {
  const places = draft.checks.map(({ cell }) => placeOf(cell));
  const last = places.reduce((far, { row, col }) => ({ row: Math.max(far.row, row), col: Math.max(far.col, col) }));
  return `A1:${cellAddress(last.row, last.col)}`;
}

/** Marks the cell for the eye, and with a note where Excel has notes (ExcelApi 1.18); the report lists it in any case. */
function noteCorrection(sheet: Excel.Worksheet, cell: string): void {
  sheet.getRange(cell).format.fill.color = CORRECTED_FILL;
  const { notes } = sheet as Partial<Excel.Worksheet>;
  notes?.add(cell, "公式的结果与核算结果不一致，这里写入的是核算结果。");
}

const CORRECTED_FILL = "#FCE4D6";
