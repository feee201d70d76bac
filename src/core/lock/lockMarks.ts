/** What a lock keeps of each sheet: its fingerprint for the identity part, its cells beside it (V28). */
import type { BookSnapshot, CellValue, LockedSheetMark, SheetSnapshot } from "../snapshot";
import { lockedSheets, type LockedSheet } from "./lockedCells";
import { quarterSheets } from "./quarterSheets";
import { contentsOf, printOfRows } from "./sheetContents";

/** Contents of results count as the values they show, since a lock puts these in the place of formulas; `shown` may say another for a cell. */
export function lockMarks(
  snapshot: BookSnapshot,
  shown: (value: CellValue) => CellValue = (value) => value,
): { readonly marks: readonly LockedSheetMark[]; readonly cells: readonly LockedSheet[] } {
  const sheets = quarterSheets(snapshot).map(({ table, sheet, output }) => {
    const rows = output ? contentsOf(withShown(sheet, shown), "values") : contentsOf(sheet, "formulas");
    return { table: table.name, name: sheet.name, rows, output, protected: !sheet.protected };
  });
  // Inputs first: where there is not room for all, the cells that people fill are kept.
  const kept = lockedSheets([...sheets.filter(({ output }) => !output), ...sheets.filter(({ output }) => output)]);
  return {
    marks: sheets.map(({ table, name, rows, protected: closed }) => ({ table, name, print: printOfRows(rows), protected: closed })),
    cells: kept,
  };
}

const withShown = (sheet: SheetSnapshot, shown: (value: CellValue) => CellValue): SheetSnapshot => ({
  ...sheet,
  values: sheet.values.map((row) => row.map(shown)),
});
