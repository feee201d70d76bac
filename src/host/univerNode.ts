/** A headless Univer in Node, made from a workbook at rest. */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { IWorkbookData, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import { createModel, type Model } from "./model";

interface UniverBundle {
  startUniver(): { readonly univer: Univer; readonly api: FUniver };
  makeCurrent(univer: Univer, unitId: string): void;
  readonly SHEET_UNIT: number;
}

/** The bundle that prebundle.mjs writes; a caller elsewhere (the built command line) names its own. */
export const univerBundlePath = (): string =>
  process.env["KAOPING_UNIVER"] ?? join(process.cwd(), "node_modules", ".cache", "kaoping", "univer-node.cjs");

type Started = UniverBundle & ReturnType<UniverBundle["startUniver"]>;

let started: Started | null = null;

/**
 * One Univer serves the whole process, one workbook after another: starting costs 0.1 s, and disposing of one that has just
 * calculated crashes in a timer of its own. `close()` takes the workbook out of it.
 */
export function openModel(workbook: FileWorkbook): { readonly model: Model; readonly close: () => void } {
  const { univer, api, SHEET_UNIT: unit, makeCurrent } = (started ??= start());
  const data = structuredClone(workbook.univer) as IWorkbookData;
  if (api.getWorkbook(data.id)) data.id = `${data.id}-${crypto.randomUUID()}`;
  univer.createUnit(unit, data);
  const model = createModel(api, workbook.extras, data.id, () => makeCurrent(univer, data.id), data.resources);
  const { activeSheet } = workbook.extras;
  if (activeSheet !== null && data.sheetOrder.includes(activeSheet)) model.facade().setActiveSheet(model.facadeSheet(activeSheet));
  return {
    model,
    close() {
      model.dispose();
      api.disposeUnit(data.id);
    },
  };
}

function start(): Started {
  const bundle = createRequire(univerBundlePath())(univerBundlePath()) as UniverBundle;
  return { ...bundle, ...bundle.startUniver() };
}
