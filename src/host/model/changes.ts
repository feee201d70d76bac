/** Cells that changed, whoever changed them; results of formulas are not changes, as in Excel. */
import type { IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import type { Area } from "../address";
import type { Model } from "../model";
import { fromRange } from "./structure";

export interface Change {
  readonly kind: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  readonly sheetId: string;
  readonly area: Area;
  /** True when the host wrote it for the add-in. */
  readonly own: boolean;
}

const LINES: Record<string, Change["kind"]> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<object | null>;
}

export function watchChanges(model: Model, report: (change: Change) => void): { dispose(): void } {
  return model.api.onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== model.unitId || params.subUnitId === undefined) return;
    const own = model.writing.depth > 0;
    const lines = LINES[command.id];
    if (lines !== undefined && params.range) {
      report({ kind: lines, sheetId: params.subUnitId, area: fromRange(params.range), own });
      return;
    }
    if (command.id !== "sheet.mutation.set-range-values") return;
    if ((options as { fromFormula?: boolean } | undefined)?.fromFormula) return;
    const area = params.cellValue ? editedArea(params.cellValue) : null;
    if (area) report({ kind: "RangeEdited", sheetId: params.subUnitId, area, own });
  });
}

/** Around the cells whose content, not just format, was written. */
function editedArea(cells: IObjectMatrixPrimitiveType<object | null>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [r, line] of Object.entries(cells)) {
    for (const [c, cell] of Object.entries(line as Record<number, object | null>)) {
      if (cell && !("v" in cell || "f" in cell || "p" in cell)) continue;
      top = Math.min(top, Number(r));
      bottom = Math.max(bottom, Number(r));
      left = Math.min(left, Number(c));
      right = Math.max(right, Number(c));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
