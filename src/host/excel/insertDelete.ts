/** Cutting cells out and putting cells in; ranges that the client holds move along, as they do in Excel. */
import { contains, intersect, isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from "../address";
import { shiftCells } from "../model/structure";
import { listTables } from "../model/tables";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { asOneOf } from "./grid";
import { Range } from "./range";

export async function deleteCells(range: Range, shift: unknown): Promise<void> {
  const { session, sheetId, area } = range;
  const way = asOneOf(shift, ["Up", "Left"]) === "Up" ? "up" : "left";
  const option = isEntireRow(area) ? "allowDeleteRows" : isEntireColumn(area) ? "allowDeleteColumns" : null;
  assertAllowed(session.model, sheetId, option);
  assertTablesWhole(range, way === "up");
  await shiftCells(session.model, sheetId, area, way);
  for (const kept of keptOn(range)) {
    if (isEntireRow(area) || way === "up") kept.area = afterDelete(kept.area, area, "row");
    else kept.area = afterDelete(kept.area, area, "column");
  }
}

export async function insertCells(range: Range, shift: unknown): Promise<void> {
  const { session, sheetId, area } = range;
  const way = asOneOf(shift, ["Down", "Right"]) === "Down" ? "down" : "right";
  const option = isEntireRow(area) ? "allowInsertRows" : isEntireColumn(area) ? "allowInsertColumns" : null;
  assertAllowed(session.model, sheetId, option);
  assertTablesWhole(range, way === "down");
  await shiftCells(session.model, sheetId, area, way);
  for (const kept of keptOn(range)) {
    if (kept === range) continue;
    const below = way === "down" && kept.area.row >= area.row && within(kept.area, area, "column");
    const beside = way === "right" && kept.area.column >= area.column && within(kept.area, area, "row");
    if (below) kept.area = { ...kept.area, row: kept.area.row + area.rows };
    if (beside) kept.area = { ...kept.area, column: kept.area.column + area.columns };
  }
}

/** Excel refuses to shift part of a table: the cells moved must take all its columns (rows), or lie inside it. */
function assertTablesWhole({ session, sheetId, area }: Range, vertical: boolean): void {
  const moved: Area = vertical ? { ...area, rows: 1_048_576 - area.row } : { ...area, columns: 16_384 - area.column };
  for (const table of listTables(session.model, sheetId)) {
    const common = intersect(moved, table.area);
    if (!common || contains(table.area, area)) continue;
    const whole = vertical ? common.columns === table.area.columns : common.rows === table.area.rows;
    if (!whole) throw new ExcelError("InsertDeleteConflict", "The operation would shift cells in a table of the worksheet.");
  }
}

function* keptOn(range: Range): Iterable<Range> {
  for (const kept of range.session.kept()) if (kept instanceof Range && kept.sheetId === range.sheetId) yield kept;
}

const SPANS = { row: ["row", "rows"], column: ["column", "columns"] } as const;

function within(inner: Area, outer: Area, axis: "row" | "column"): boolean {
  const [start, size] = SPANS[axis];
  return inner[start] >= outer[start] && inner[start] + inner[size] <= outer[start] + outer[size];
}

function afterDelete(kept: Area, gone: Area, axis: "row" | "column"): Area {
  if (!within(kept, gone, axis === "row" ? "column" : "row")) return kept;
  const [start, size] = SPANS[axis];
  const end = axis === "row" ? lastRow(gone) : lastColumn(gone);
  if (kept[start] > end) return { ...kept, [start]: kept[start] - gone[size] };
  return kept;
}
