/** The page's own API for browser tests: the grid is drawn on a canvas, so what it shows is read here. Typing goes by the keyboard. */
import { LifecycleStages } from "@univerjs/core";
import type { OpenBook } from "./openBooks";
import { reveal } from "./revealSelection";

export interface TestDoor {
  /** A workbook is drawn and takes the keyboard. */
  readonly isOpen: () => boolean;
  readonly sheets: () => string[];
  /** Waits for the calculation; value and formula as Excel would give them. */
  readonly read: (sheet: string, cell: string) => Promise<{ readonly value: unknown; readonly formula: string }>;
  readonly readRange: (sheet: string, range: string) => Promise<unknown[][]>;
  /** Brings a cell to the front, as a click on it would. */
  readonly select: (sheet: string, cell: string) => void;
  /** What 审阅 › 撤销工作表保护 does in Excel; the grid has no such menu. */
  readonly unprotect: (sheet: string) => void;
  /** "sheet!A1" of the cell in front. */
  readonly selected: () => string;
}

declare global {
  interface Window {
    kaopingWorkbench?: TestDoor;
  }
}

export function openTestDoor(book: () => OpenBook | null): TestDoor {
  const workbook = () => {
    const open = book();
    if (open === null) throw new Error("No workbook is open.");
    return open.model;
  };
  const range = (sheet: string, address: string) => {
    const found = workbook().facade().getSheetByName(sheet)?.getRange(address);
    if (!found) throw new Error(`There is no ${sheet}!${address}.`);
    return found;
  };
  return {
    isOpen: () => (book()?.model.api.getCurrentLifecycleStage() ?? 0) >= LifecycleStages.Rendered,
    sheets: () =>
      workbook()
        .facade()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    async read(sheet, cell) {
      await workbook().settle();
      return { value: range(sheet, cell).getRawValue() ?? "", formula: range(sheet, cell).getFormula() };
    },
    async readRange(sheet, address) {
      await workbook().settle();
      return range(sheet, address)
        .getRawValues()
        .map((row) => row.map((value) => value ?? ""));
    },
    select(sheet, cell) {
      const found = workbook().facade().getSheetByName(sheet);
      if (!found) throw new Error(`There is no sheet ${sheet}.`);
      workbook().facade().setActiveSheet(found);
      found.getRange(cell).activate();
      reveal(workbook(), found.getRange(cell).getRange());
    },
    unprotect(sheet) {
      const id = workbook().facade().getSheetByName(sheet)?.getSheetId();
      if (id === undefined) throw new Error(`There is no sheet ${sheet}.`);
      workbook().extras.setSheet(id, { protection: null });
    },
    selected() {
      const sheet = workbook().facade().getActiveSheet();
      return `${sheet.getSheetName()}!${sheet.getSelection()?.getCurrentCell() ? sheet.getActiveRange()?.getA1Notation() : ""}`;
    },
  };
}
