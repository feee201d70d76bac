import { intersect, type Area } from "../address";
import { clipToGrid } from "../model/cells";
import { listFormatRules, removeFormatRule, clearValidation } from "../model/rules";
import { mergesIn, removeMerges, toRange } from "../model/structure";
import { assertAllowed, assertWritable } from "./access";
import { asOneOf } from "./grid";
import type { Range } from "./range";

/** Range.clear: contents, formats or both; clearing formats unmerges, as in Excel. */
export function clearRange(range: Range, applyTo: unknown): void {
  const { session, sheetId, area } = range;
  const what = asOneOf(applyTo, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  assertWritable(session.model, sheetId, area);
  if (what !== "Contents") assertAllowed(session.model, sheetId, "allowFormatCells");
  const clipped = clipToGrid(session.model, sheetId, area);
  if (!clipped) return;
  wipe(range, clipped, what !== "Formats", what !== "Contents");
  if (what === "Contents") return;
  removeMerges(session.model, sheetId, mergesIn(session.model, sheetId, area));
  for (const rule of listFormatRules(session.model, sheetId)) {
    if (rule.areas.every((each) => intersect(each, area) !== null)) removeFormatRule(session.model, sheetId, rule.id);
  }
  if (what === "All") clearValidation(session.model, sheetId, area);
}

function wipe({ session: { model }, sheetId }: Range, area: Area, contents: boolean, formats: boolean): void {
  const matrix = model.sheet(sheetId).getCellMatrix();
  const gone = { ...(contents ? { v: null, f: null, si: null, p: null, ref: null } : {}), ...(formats ? { s: null } : {}) };
  const cellValue: Record<number, Record<number, object>> = {};
  const { startRow, endRow, startColumn, endColumn } = toRange(area);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (matrix.getValue(row, column)) (cellValue[row] ??= {})[column] = gone;
    }
  }
  if (Object.keys(cellValue).length > 0) model.execute("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue });
}
