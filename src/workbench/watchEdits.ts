import { CommandType, type IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** Row heights are fitted while a sheet is drawn: no change of the workbook. */
const DRAWING = new Set(["sheet.mutation.set-worksheet-row-auto-height", "sheet.mutation.set-worksheet-row-is-auto-height"]);

/** Tells of every change that a file would have to hold, whoever made it: a person, the add-in, undo. Recalculated values are none. */
export function watchEdits(api: FUniver, unitId: string, onEdit: () => void): IDisposable {
  return api.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || command.id.startsWith("formula.") || DRAWING.has(command.id)) return;
    if (options?.onlyLocal === true || options?.["fromFormula"] === true) return;
    if ((command.params as { unitId?: string } | undefined)?.unitId === unitId) onEdit();
  });
}
