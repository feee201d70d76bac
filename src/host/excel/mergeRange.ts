/** Range.merge and unmerge, as Excel does them: what overlaps is united, and one cell's content is kept. */
import { cellCount, type Area } from "../address";
import { mapCells } from "../model/cells";
import { around } from "../model/rules";
import { addMerges, mergesIn, removeMerges } from "../model/structure";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { clearRange } from "./clearRange";
import type { Range } from "./range";
import { rowsOf } from "./rangeLines";
import { tablesIn } from "./tableLookup";

/** `across`: each row by itself. Refuses a range that touches a table. */
export function mergeRange(range: Range, across: boolean): void {
  const { session, sheetId, area: whole } = range;
  const { model } = session;
  assertAllowed(model, sheetId, null);
  if (tablesIn(session, sheetId, whole, false).items!().length > 0) throw new ExcelError("InvalidOperation");
  const old = mergesIn(model, sheetId, whole);
  // Excel unites what overlaps.
  const united = across ? rowsOf(range).map((row) => ({ ...whole, row, rows: 1 })) : [around([whole, ...old]) ?? whole];
  removeMerges(model, sheetId, old);
  for (const area of united) keepFirstCell(range, area);
  addMerges(
    model,
    sheetId,
    united.filter((area) => cellCount(area) > 1),
  );
}

export function unmergeRange({ session: { model }, sheetId, area }: Range): void {
  assertAllowed(model, sheetId, null);
  removeMerges(model, sheetId, mergesIn(model, sheetId, area));
}

/** Merging keeps the first cell that holds something, in the upper left. */
function keepFirstCell(range: Range, area: Area): void {
  const cells = mapCells(range.session.model, range.sheetId, area, (cell) => cell.formula);
  const [down, right] = [area.row - range.area.row, area.column - range.area.column];
  cells.forEach((line, r) =>
    line.forEach((value, c) => {
      if ((r > 0 || c > 0) && value !== "") clearRange(range.getCell(down + r, right + c), "Contents");
    }),
  );
}
