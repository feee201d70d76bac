/** Sheet protection as Excel has it, for what is done in the grid. Univer's own protection knows users, not locked cells; the add-in's requests are judged by the host. */
import { CommandType, type IDisposable, type IExecutionOptions } from "@univerjs/core";
import type { Model } from "../host/model";
import { isLocked } from "../host/model/styles";

type Cells = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

/** Changes of a sheet's cells and shape; a locked cell takes none of them. */
const CHANGES =
  /^sheet\.mutation\.(set-range-values|(insert|remove|move)-(row|rows|col|columns|range)|move-(rows|columns|range)|reorder-range|(add|remove)-worksheet-merge|set-worksheet-(row-height|col-width))/;

/** Cancels changes of locked cells on protected sheets and tells of them by the sheet's name. */
export function guardProtection(model: Model, onRefused: (sheet: string) => void): IDisposable {
  const { api } = model;
  const isProtected = (sheetId: string): boolean => model.extras.sheet(sheetId).protection !== null;
  const refuse = (sheetId: string): void => onRefused(model.sheet(sheetId).getName());

  const typing = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheetId = event.worksheet.getSheetId();
    if (event.workbook.getId() !== model.unitId || !isProtected(sheetId) || !isLocked(model, sheetId, event.row, event.column)) return;
    event.cancel = true;
    refuse(sheetId);
  });
  const changing = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { unitId, subUnitId, cellValue } = (event.params ?? {}) as { unitId?: string; subUnitId?: string; cellValue?: Cells };
    if (event.type !== CommandType.MUTATION || !CHANGES.test(event.id) || unitId !== model.unitId || subUnitId === undefined) return;
    const options = event.options as IExecutionOptions | undefined;
    if (model.writing.depth > 0 || options?.onlyLocal === true || options?.["fromFormula"] === true) return;
    if (!isProtected(subUnitId) || (cellValue !== undefined && !touchesLocked(model, subUnitId, cellValue))) return;
    event.cancel = true;
    refuse(subUnitId);
  });
  return {
    dispose() {
      typing.dispose();
      changing.dispose();
    },
  };
}

function touchesLocked(model: Model, sheetId: string, cells: Cells): boolean {
  return Object.entries(cells).some(([row, columns]) =>
    Object.keys(columns).some((column) => isLocked(model, sheetId, Number(row), Number(column))),
  );
}
