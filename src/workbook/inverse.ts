import type { CellEdit, Restoration } from "../core/edit";
import type { BookSnapshot, SheetSnapshot } from "../core/snapshot";
import { parseArea, tableRange } from "../core/address";
import { cellOf, isFormula, rowCells } from "./cellEdits";
import { placeOf } from "./placeOf";

/**
 * What takes edits back, the last first: every cell they touched as the basis had it. Edits for which `staysUnmerged` are left as they
 * are now.
 */
export const inverseOf = (edits: readonly CellEdit[], basis: BookSnapshot): Restoration[] =>
  [...edits].reverse().flatMap((edit): Restoration[] => {
    if (staysUnmerged(edit, basis)) return [];
    const restored = (cells: readonly string[]): Restoration[] =>
      cells.map((cell) => ({ kind: "restoreCell", sheet: edit.sheet, ...cellOf(basis, edit.sheet, cell) }));
    switch (edit.kind) {
      case "value":
      case "formula":
        return restored([edit.cell]);
      case "unmerge":
        return [...restored(edit.fill.map(({ cell }) => cell)), { kind: "merge", sheet: edit.sheet, range: edit.range }];
      case "deleteRow":
        return restored(emptied(edit, basis));
      case "unhideRows":
        return [{ kind: "hideRows", sheet: edit.sheet, rows: edit.rows }];
      case "unhideColumns":
        return [{ kind: "hideColumns", sheet: edit.sheet, columns: edit.columns }];
      case "resizeTable":
        return [{ ...edit, from: edit.to, to: edit.from }];
      case "validation":
        return [{ kind: "clearValidation", sheet: edit.sheet, validations: edit.validations }];
    }
  });

/** Excel lets nobody merge cells inside a table: a merge that came in a file, once undone, cannot be made again. */
export function staysUnmerged(edit: CellEdit, { tables }: BookSnapshot): boolean {
  if (edit.kind !== "unmerge") return false;
  const area = parseArea(edit.range);
  return tables.some(
    ({ sheet, top, left, rowCount, columnCount }) =>
      area !== null &&
      sheet === edit.sheet &&
      area.bottom >= top &&
      area.top <= top + rowCount &&
      area.right >= left &&
      area.left < left + columnCount,
  );
}

/** Which of the places that edits wrote no longer hold what was written there, as "sheet cell"; empty when they can be taken back. */
export function changedSince(edits: readonly CellEdit[], basis: BookSnapshot, now: BookSnapshot): string[] {
  return edits.flatMap((edit): string[] => {
    const sheet = now.sheets.find(({ name }) => name === edit.sheet);
    if (!sheet) return [edit.sheet];
    const not = (cell: string, holds: boolean): string[] => (holds ? [] : [`${edit.sheet} ${cell}`]);
    switch (edit.kind) {
      case "value":
        return not(edit.cell, valueIn(sheet, edit.cell) === edit.after);
      case "formula":
        return not(edit.cell, cellOf(now, edit.sheet, edit.cell).formula === edit.after);
      case "unmerge":
        return [
          ...not(edit.range, !sheet.merges.includes(edit.range)),
          ...edit.fill.flatMap(({ cell, value }) => not(cell, valueIn(sheet, cell) === value)),
        ];
      case "deleteRow":
        return emptied(edit, basis).flatMap((cell) => not(cell, valueIn(sheet, cell) === ""));
      case "unhideRows":
        return edit.rows.flatMap((row) => not(`${row + 1}:${row + 1}`, !sheet.hiddenRows.includes(row)));
      case "unhideColumns":
        return edit.columns.flatMap((column) => not(`第 ${column + 1} 列`, !sheet.hiddenColumns.includes(column)));
      case "resizeTable":
        return not(
          edit.to,
          now.tables.some((table) => table.name === edit.table && tableRange(table) === edit.to),
        );
      case "validation":
        return edit.validations.flatMap(({ range }) => not(range, isValidated(now, edit.sheet, range)));
    }
  });
}

/** Runs are as long as they can be, so a range that is validated whole lies in one of them. */
function isValidated({ tables, validated = [] }: BookSnapshot, sheet: string, range: string): boolean {
  const wanted = parseArea(range);
  const here = validated.filter(({ table }) => tables.some((one) => one.name === table && one.sheet === sheet));
  return here
    .flatMap(({ ranges }) => ranges.flatMap((each) => parseArea(each) ?? []))
    .some((run) => wanted !== null && run.left === wanted.left && run.top <= wanted.top && run.bottom >= wanted.bottom);
}

const emptied = (edit: Extract<CellEdit, { kind: "deleteRow" }>, basis: BookSnapshot): string[] =>
  rowCells(basis, edit)
    .filter(({ formula }) => formula !== "" && !isFormula(formula))
    .map(({ cell }) => cell);

function valueIn(sheet: SheetSnapshot, cell: string): unknown {
  const { row, col } = placeOf(cell);
  return sheet.values[row - sheet.top]?.[col - sheet.left] ?? "";
}
