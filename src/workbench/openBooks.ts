/** The workbook that is open: put into the grid and served by the host, until another one takes its place. */
import { createHost } from "../host/host";
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import { createModel, type Model } from "../host/model";
import type { OpenClient } from "./frames";
import type { Grid } from "./grid";
import { guardProtection } from "./guardProtection";
import { revealSelection } from "./revealSelection";
import { watchEdits } from "./watchEdits";

export interface OpenBook {
  readonly model: Model;
  readonly openClient: OpenClient;
  readonly close: () => void;
}

export interface BookEvents {
  readonly onEdit: () => void;
  /** A locked cell of a protected sheet was to be changed in the grid. */
  readonly onRefused: (sheet: string) => void;
  /** The add-in has made a new workbook (createWorkbook). */
  readonly onCreated: (bytes: Uint8Array) => void;
}

export function openBook(grid: Grid, workbook: FileWorkbook, { onEdit, onRefused, onCreated }: BookEvents): OpenBook {
  // Univer knows workbooks by id, and a file may be opened twice.
  const univer = { ...structuredClone(workbook.univer), id: crypto.randomUUID() };
  grid.show(univer);
  const model = createModel(grid.api, workbook.extras, univer.id);
  const { activeSheet } = workbook.extras;
  if (activeSheet !== null && univer.sheetOrder.includes(activeSheet)) model.facade().setActiveSheet(model.facadeSheet(activeSheet));
  const host = createHost(model);
  host.openWorkbook = onCreated;
  const edits = watchEdits(grid.api, univer.id, onEdit);
  const guard = guardProtection(model, onRefused);
  let asking = 0;
  const ask = async (request: string): Promise<string> => {
    asking++;
    try {
      return await host.handle(request);
    } finally {
      asking--;
    }
  };
  const revealing = revealSelection(model, () => asking > 0);
  return {
    model,
    openClient: (deliver) => ({ ask, close: host.onEvent(deliver) }),
    close() {
      edits.dispose();
      guard.dispose();
      revealing.dispose();
      host.dispose();
      model.dispose();
    },
  };
}
