/** Cell styles, resolved as Excel resolves them (cell, then row, then column, then sheet) and changed without losing the rest. */
import type { IStyleData, Nullable } from "@univerjs/core";
import { isEntireColumn, isEntireRow, type Area } from "../address";
import type { FileStyle } from "../../xlsx/fileWorkbook";
import type { Model } from "../model";
import { clipToGrid, growTo } from "./cells";

const NO_STYLE: FileStyle = {};

/** The style of one cell; members that nobody set are absent. */
export function styleOf(model: Model, sheetId: string, row: number, column: number): FileStyle {
  const sheet = model.sheet(sheetId);
  const { rowData, columnData } = sheet.getConfig();
  const cell = resolve(model, sheet.getCellMatrix().getValue(row, column)?.s);
  const line = resolve(model, rowData[row]?.s);
  const file = resolve(model, columnData[column]?.s);
  if (!line && !file) return cell ?? NO_STYLE;
  return { ...file, ...line, ...cell };
}

export function patternOf(model: Model, sheetId: string, row: number, column: number): string {
  return styleOf(model, sheetId, row, column).n?.pattern || "General";
}

/** The body font and whatever else every cell begins with. */
export function defaultStyle(model: Model): FileStyle {
  return resolve(model, model.workbook().getSnapshot().defaultStyle) ?? NO_STYLE;
}

function resolve(model: Model, style: Nullable<IStyleData | string>): FileStyle | undefined {
  if (!style) return undefined;
  return (typeof style === "string" ? model.workbook().getStyles().get(style) : style) ?? undefined;
}

type Patch = { [K in keyof IStyleData]?: IStyleData[K] | null };

/**
 * Merges a patch into the style of every cell of the area; a member that is null is taken away. The styles go into the cells
 * themselves: Univer's own mutation compares each cell's style with every other, which costs a millisecond a cell.
 */
export function patchStyle(model: Model, sheetId: string, area: Area, patch: Patch | ((row: number, column: number) => Patch)): void {
  const whole = isEntireColumn(area) || isEntireRow(area);
  if (whole && typeof patch !== "function") patchLines(model, sheetId, area, patch);
  else growTo(model, sheetId, area.row + area.rows, area.column + area.columns);
  const clipped = clipToGrid(model, sheetId, area);
  if (!clipped) return;
  const matrix = model.sheet(sheetId).getCellMatrix();
  const restyle = restyler(model);
  for (let row = clipped.row; row < clipped.row + clipped.rows; row++) {
    for (let column = clipped.column; column < clipped.column + clipped.columns; column++) {
      const cell = matrix.getValue(row, column);
      // Whole rows and columns carry the format themselves; only cells with a style of their own must follow.
      if (whole && !cell?.s) continue;
      const { s: old, ...rest } = cell ?? {};
      const style = restyle(old, typeof patch === "function" ? patch(row, column) : patch);
      matrix.setValue(row, column, style === undefined ? rest : { ...rest, s: style });
    }
  }
  // An empty mutation under the trigger of the style command: the grid is drawn anew, and nothing is calculated.
  model.execute("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue: {}, trigger: "sheet.command.set-style" });
}

/** Old style and patch → id of the new style, each pair worked out once. */
function restyler(model: Model): (old: Nullable<IStyleData | string>, patch: Patch) => string | undefined {
  const styles = model.workbook().getStyles();
  const known = new Map<string, string | undefined>();
  return (old, patch) => {
    const key = `${typeof old === "string" ? old : JSON.stringify(old ?? null)}|${JSON.stringify(patch)}`;
    if (!known.has(key)) {
      const style = merged(resolve(model, old) ?? NO_STYLE, patch);
      known.set(key, Object.keys(style).length === 0 ? undefined : (styles.setValue(style) ?? undefined));
    }
    return known.get(key);
  };
}

function patchLines(model: Model, sheetId: string, area: Area, patch: Patch): void {
  const { rowData, columnData } = model.sheet(sheetId).getConfig();
  const [lines, first, count, key, id] = isEntireColumn(area)
    ? ([columnData, area.column, area.columns, "columnData", "sheet.mutation.set-col-data"] as const)
    : ([rowData, area.row, area.rows, "rowData", "sheet.mutation.set-row-data"] as const);
  const grid = model.sheet(sheetId);
  const end = Math.min(first + count, isEntireColumn(area) ? grid.getColumnCount() : grid.getRowCount());
  const changed: Record<number, object> = {};
  for (let line = first; line < end; line++) changed[line] = { ...lines[line], s: merged(resolve(model, lines[line]?.s) ?? {}, patch) };
  model.execute(id, { subUnitId: sheetId, [key]: changed });
}

function merged(old: FileStyle, patch: Patch): FileStyle {
  const style: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete style[key];
    else style[key] = isNested(value) && isNested(style[key]) ? merged(style[key], value as Patch) : value;
  }
  return style as FileStyle;
}

const isNested = (value: unknown): value is FileStyle => typeof value === "object" && value !== null && !Array.isArray(value);

export function isLocked(model: Model, sheetId: string, row: number, column: number): boolean {
  return styleOf(model, sheetId, row, column).unlocked !== 1;
}

/** Locked is the default: only open cells carry the key (see FileStyle). */
export function setLocked(model: Model, sheetId: string, area: Area, locked: boolean): void {
  patchStyle(model, sheetId, area, { unlocked: locked ? null : 1 } as Patch);
}
