/**
 * The workbook under the host: a seam over one Univer workbook. This room's `model/` files alone know Univer; `excel/` asks them.
 * It works on an instance that exists already, headless (univerNode.ts) or the workbench's own with its grid:
 * `createModel(api, extras)` takes the FUniver and what Univer has no place for.
 */
import type { IWorkbookData, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { watchCalculation, type Calculation } from "./model/calculation";
import { openExtras, type MutableExtras } from "./model/extras";
import { readTableNotes, writeTableNotes, type TableNotes } from "./model/tables";
import { EMPTY_EXTRAS, type FileExtras, type FileWorkbook } from "../xlsx/fileWorkbook";
import { ExcelError } from "./refusal";

export interface Model {
  readonly api: FUniver;
  readonly unitId: string;
  readonly extras: MutableExtras;
  readonly calculation: Calculation;
  readonly tableNotes: TableNotes;
  /** The facade of the workbook, for what needs one of Univer's commands. */
  facade(): FWorkbook;
  facadeSheet(sheetId: string): FWorksheet;
  workbook(): Workbook;
  /** Refuses with ItemNotFound when the sheet is gone. */
  sheet(sheetId: string): Worksheet;
  /** Runs one of Univer's commands or mutations on this workbook; refuses with GeneralException when Univer does. */
  execute(id: string, params: object): void;
  executeLater(id: string, params: object): Promise<void>;
  /** Makes this workbook the one that Univer's commands without a target work on. */
  makeCurrent(): void;
  /** True while the host itself is writing, so that listeners can tell own writes from typed ones. */
  readonly writing: { depth: number };
  settle(): Promise<void>;
  save(): FileWorkbook;
  dispose(): void;
}

/** `unitId` and `makeCurrent` are needed only where one Univer holds several workbooks, headless. */
export function createModel(
  api: FUniver,
  extras: FileExtras = EMPTY_EXTRAS,
  unitId = activeUnit(api),
  makeCurrent = (): void => api.setCurrent(unitId),
  /** Those of the workbook at rest: Univer forgets the totals rows of its tables when it opens one. */
  resources: IWorkbookData["resources"] = api.getWorkbook(unitId)?.save().resources,
): Model {
  const calculation = watchCalculation(api, unitId);
  const kept = openExtras(extras);
  const writing = { depth: 0 };
  // Univer makes a new facade at each call, with services looked up one by one; one does for as long as the workbook is open.
  let opened: FWorkbook | null = null;
  const facade = (): FWorkbook => {
    opened ??= api.getWorkbook(unitId);
    if (!opened) throw new ExcelError("InvalidRequest", "The workbook is no longer open.");
    return opened;
  };
  const model: Model = {
    api,
    unitId,
    extras: kept,
    calculation,
    makeCurrent,
    tableNotes: readTableNotes(resources),
    writing,
    facade,
    facadeSheet(sheetId) {
      const found = facade().getSheetBySheetId(sheetId);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    workbook: () => facade().getWorkbook(),
    sheet(sheetId) {
      const found = facade().getWorkbook().getSheetBySheetId(sheetId);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    execute(id, params) {
      writing.depth++;
      try {
        if (!api.syncExecuteCommand(id, { unitId, ...params })) throw new ExcelError("GeneralException", `The grid refused ${id}.`);
      } finally {
        writing.depth--;
      }
    },
    async executeLater(id, params) {
      writing.depth++;
      try {
        if (!(await api.executeCommand(id, { unitId, ...params }))) throw new ExcelError("GeneralException", `The grid refused ${id}.`);
      } finally {
        writing.depth--;
      }
    },
    settle: () => calculation.settle(),
    save() {
      // Univer's own copy of the data, so that later edits do not reach into what was saved.
      const univer = structuredClone(facade().save()) as IWorkbookData;
      writeTableNotes(univer.resources ?? [], model.tableNotes);
      const front = facade().getWorkbook().getActiveSheet()?.getSheetId() ?? null;
      return { univer, extras: kept.save(front, new Set(univer.sheetOrder)) };
    },
    dispose: () => calculation.dispose(),
  };
  return model;
}

function activeUnit(api: FUniver): string {
  const active = api.getActiveWorkbook();
  if (!active) throw new Error("createModel needs a Univer with an open workbook.");
  return active.getId();
}
