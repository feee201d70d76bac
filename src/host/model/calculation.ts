/**
 * When values are fresh. Univer calculates 100 ms after the last change; waiting when nothing changed costs half a second,
 * so changes and starts are counted, and settle() waits only while one is out.
 */
import type { FUniver } from "@univerjs/core/facade";

export interface Calculation {
  /** Resolves when every formula shows the value of what has been written so far. */
  settle(): Promise<void>;
  /** Calculates every formula anew. */
  recalculate(): Promise<void>;
  /** The next settle() recalculates everything: what Univer would take for dirty is not all that is. */
  distrust(): void;
  /** Values of array formulas beyond their first cell. */
  spilled(sheetId: string, row: number, column: number): { readonly v?: unknown; readonly t?: unknown } | undefined;
  dispose(): void;
}

/** Commands after which Univer calculates, from its own registry of dirty commands. */
const CALCULATES = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.insert-col",
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.move-columns",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.reorder-range",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
]);
const STYLE_ONLY = new Set(["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"]);
const START = "formula.mutation.set-formula-calculation-start";
const SPILLS = "formula.mutation.set-array-formula-data";

type Spills = Record<string, Record<number, Record<number, { v?: unknown; t?: unknown }>> | undefined>;

export function watchCalculation(api: FUniver, unitId: string): Calculation {
  // A workbook just opened is being calculated already.
  let pending = false;
  let running = true;
  let starts = 0;
  let distrusted = false;
  let spills: Spills = {};
  const listening = api.onCommandExecuted((command, options) => {
    if (command.id === START) {
      pending = false;
      running = true;
      starts++;
    } else if (command.id === SPILLS) {
      const { arrayFormulaCellData } = command.params as { arrayFormulaCellData?: Record<string, Spills | undefined> };
      spills = arrayFormulaCellData?.[unitId] ?? {};
    } else if (CALCULATES.has(command.id) && !isQuiet(command, options)) pending = true;
  });
  const recalculate = async (): Promise<void> => {
    running = true;
    api.getFormula().executeCalculation();
    await api.getFormula().onCalculationResultApplied(120_000);
    running = false;
  };
  return {
    async settle() {
      while (pending || running) {
        const seen = starts;
        await api.getFormula().onCalculationResultApplied(120_000);
        if (seen === starts || !pending) running = false;
        if (seen === starts && pending) pending = await startedLater();
      }
      if (!distrusted) return;
      distrusted = false;
      await recalculate();
    },
    recalculate,
    distrust() {
      distrusted = true;
    },
    spilled: (sheetId, row, column) => spills[sheetId]?.[row]?.[column],
    dispose: () => listening.dispose(),
  };

  /** An earlier calculation answered before the one that is due began: give its timer the time it needs. */
  async function startedLater(): Promise<boolean> {
    for (let wait = 0; wait < 40 && pending; wait++) await new Promise((resolve) => setTimeout(resolve, 10));
    return false;
  }
}

function isQuiet(command: { readonly id: string; readonly params?: unknown }, options: unknown): boolean {
  if (command.id !== "sheet.mutation.set-range-values") return false;
  const { trigger } = (command.params ?? {}) as { trigger?: string };
  return (options as { onlyLocal?: boolean } | undefined)?.onlyLocal === true || (trigger !== undefined && STYLE_ONLY.has(trigger));
}
