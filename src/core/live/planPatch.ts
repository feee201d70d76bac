/** Which rows must be read again after edits, so that the last snapshot is the workbook once more. */
import { parseArea, type Area } from "../address";
import { OUTPUTS } from "../columns";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { reachesBeyondRow } from "./reachesBeyondRow";

/** A change of cells as the host tells it. */
export interface Touch {
  readonly sheetId: string;
  /** As Excel gives it ("G7", "G7:H9"); "" where it gave none. */
  readonly address: string;
  /** "RangeEdited", "RowInserted", …; whatever else than an edit moves cells. */
  readonly change: string;
}

export interface SheetPatch {
  readonly sheet: SheetSnapshot;
  /** Runs of 0-based rows of the sheet, from top to bottom. */
  readonly runs: readonly { readonly first: number; readonly count: number }[];
}

const OUTPUT_TABLES: ReadonlySet<string> = new Set(Object.values(OUTPUTS).map(({ table }) => table));

/**
 * The rows touched, and those whose formulas look beyond their own row, since a touched cell may be what they look at. Null where only a
 * whole reading is sure: cells moved, an address that is none, an edit beyond what was read. What formulas of the result sheets show is
 * not read again: nothing is judged by it, and each computation reads everything.
 */
export function planPatch(snapshot: BookSnapshot, touches: readonly Touch[]): SheetPatch[] | null {
  const results = new Set(snapshot.tables.filter(({ name }) => OUTPUT_TABLES.has(name)).map(({ sheet }) => sheet));
  // Only a list is read of 个人明细, and not its used range.
  const lists = new Set(snapshot.tables.filter(({ name }) => name === OUTPUTS.details.table).map(({ sheet }) => sheet));
  const rows = new Map<SheetSnapshot, Set<number>>();
  for (const { sheetId, address, change } of touches) {
    const sheet = snapshot.sheets.find(({ id }) => id === sheetId);
    if (!sheet || change !== "RangeEdited" || lists.has(sheet.name)) return null;
    const own = rows.get(sheet) ?? new Set<number>();
    rows.set(sheet, own);
    for (const part of address.split(",")) {
      const area = parseArea(part);
      if (!area || !holds(sheet, area)) return null;
      for (let row = area.top; row <= area.bottom; row++) own.add(row);
    }
  }
  for (const sheet of snapshot.sheets) {
    if (results.has(sheet.name)) continue;
    const far = farRows(sheet);
    if (far.length > 0) rows.set(sheet, new Set([...(rows.get(sheet) ?? []), ...far]));
  }
  return [...rows].map(([sheet, own]) => ({ sheet, runs: runsOf([...own].sort((a, b) => a - b)) }));
}

function holds(sheet: SheetSnapshot, area: Area): boolean {
  const bottom = sheet.top + sheet.values.length - 1;
  const right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
  return area.top >= sheet.top && area.left >= sheet.left && area.bottom <= bottom && area.right <= right;
}

/** A sheet that was not touched is the same object from one snapshot to the next. */
const known = new WeakMap<SheetSnapshot, readonly number[]>();

function farRows(sheet: SheetSnapshot): readonly number[] {
  const found =
    known.get(sheet) ??
    sheet.formulas.flatMap((cells, offset) => {
      const row = sheet.top + offset;
      return cells.some((cell) => typeof cell === "string" && cell.startsWith("=") && reachesBeyondRow(cell, row)) ? [row] : [];
    });
  known.set(sheet, found);
  return found;
}

function runsOf(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
