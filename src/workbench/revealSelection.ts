import type { IDisposable, IRange } from "@univerjs/core";
import type { Model } from "../host/model";

/** Scrolls to what the add-in selects, as Excel does. `isAsking`: a request of the add-in is being answered, so the selection is its own. */
export function revealSelection(model: Model, isAsking: () => boolean): IDisposable {
  return model.api.onCommandExecuted((command) => {
    const { unitId, selections } = (command.params ?? {}) as { unitId?: string; selections?: readonly { readonly range: IRange }[] };
    const range = selections?.[0]?.range;
    if (command.id === "sheet.operation.set-selections" && unitId === model.unitId && range !== undefined && isAsking())
      reveal(model, range);
  });
}

/** Once the sheet that has come to the front is drawn: before, it has no place to scroll to. */
export function reveal(model: Model, range: IRange): void {
  const at = { startRow: range.startRow, endRow: range.startRow, startColumn: range.startColumn, endColumn: range.startColumn };
  requestAnimationFrame(() => requestAnimationFrame(() => void model.api.executeCommand("sheet.operation.scroll-to-range", { range: at })));
}
