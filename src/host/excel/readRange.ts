/** What stands in the cells of a range. */
import { cellCount, isEntireColumn, isEntireRow } from "../address";
import { mapCells, type Cell } from "../model/cells";
import { ExcelError } from "../refusal";
import { MAX_READ_CELLS } from "./access";
import type { Range } from "./range";

/** Null for whole rows and columns, as Excel answers for unbounded ranges. */
export function readCells<T>(range: Range, read: (cell: Cell) => T): T[][] | null {
  if (isEntireRow(range.area) || isEntireColumn(range.area)) return null;
  if (cellCount(range.area) > MAX_READ_CELLS) throw new ExcelError("ResponsePayloadSizeLimitExceeded");
  return mapCells(range.session.model, range.sheetId, range.area, read);
}
