/** What may be done to a sheet and its cells. Protection is Excel's: locked cells are closed, an option opens a kind of change. */
import { cellCount, type Area } from "../address";
import type { SheetProtectionOptions } from "../../xlsx/fileWorkbook";
import type { Model } from "../model";
import { clipToGrid } from "../model/cells";
import { isLocked } from "../model/styles";
import { ExcelError } from "../refusal";

const PROTECTED = "You cannot perform the requested operation. The sheet is protected.";

/** Excel's limit for reading a range. */
export const MAX_READ_CELLS = 5_000_000;

type Allowed = Exclude<keyof SheetProtectionOptions, "selectionMode">;

/** Refuses with AccessDenied when the sheet is protected and the option is not given. */
export function assertAllowed(model: Model, sheetId: string, option: Allowed | null): void {
  const { protection } = model.extras.sheet(sheetId);
  if (protection && !(option !== null && protection.options[option])) throw new ExcelError("AccessDenied", PROTECTED);
}

/** Refuses when a cell of the area is locked on a protected sheet. */
export function assertWritable(model: Model, sheetId: string, area: Area): void {
  if (!model.extras.sheet(sheetId).protection) return;
  const clipped = clipToGrid(model, sheetId, area);
  // Beyond what the grid holds nothing was ever unlocked.
  if (!clipped || cellCount(clipped) < cellCount(area)) throw new ExcelError("AccessDenied", PROTECTED);
  for (let row = clipped.row; row < clipped.row + clipped.rows; row++) {
    for (let column = clipped.column; column < clipped.column + clipped.columns; column++) {
      if (isLocked(model, sheetId, row, column)) throw new ExcelError("AccessDenied", PROTECTED);
    }
  }
}
