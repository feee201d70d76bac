/** Renaming a sheet: every formula that names it follows. */
import { renameSheetReferences } from "../formula/references";
import type { Model } from "../model";
import { renameInCharts } from "./charts";
import { listNames, writeName } from "./names";
import { listFormatRules } from "./rules";

/**
 * Univer's own command looks at every formula for each rename and afterwards recalculates some cells in a wrong order; so the name is
 * changed alone, and the formulas that name the sheet are written anew. Where a rule of a sheet names it, Univer's command is asked.
 */
export function renameSheet(model: Model, sheetId: string, name: string): void {
  const old = model.sheet(sheetId).getName();
  if (formerNames(model).has(name.toLowerCase())) model.calculation.distrust();
  retireName(model, old);
  renameInCharts(model, old, name);
  if (rulesMention(model, old)) {
    model.execute("sheet.command.set-worksheet-name", { subUnitId: sheetId, name });
    return;
  }
  model.execute("sheet.mutation.set-worksheet-name", { subUnitId: sheetId, name });
  renameInCells(model, old, name);
  for (const scope of [
    null,
    ...model
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetId()),
  ]) {
    for (const defined of listNames(model, scope)) {
      const formula = renameSheetReferences(defined.formula, old, name);
      if (formula !== null) writeName(model, { ...defined, formula });
    }
  }
}

/** Names that sheets no longer have: Univer still finds the former sheet, or none, under a name that another one takes. */
const retired = new WeakMap<Model, Set<string>>();

function formerNames(model: Model): Set<string> {
  const names = retired.get(model) ?? new Set<string>();
  retired.set(model, names);
  return names;
}

/** Remembers the name of a sheet that is renamed or deleted. */
export const retireName = (model: Model, name: string): void => void formerNames(model).add(name.toLowerCase());

function renameInCells(model: Model, old: string, name: string): void {
  for (const sheet of model.workbook().getSheets()) {
    const cellValue: Record<number, Record<number, object>> = {};
    let found = false;
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = cell.f && !cell.si ? cell.f : model.facadeSheet(sheet.getSheetId()).getRange(row, column).getFormula();
      const renamed = renameSheetReferences(formula, old, name);
      if (renamed === null) return;
      found = true;
      (cellValue[row] ??= {})[column] = { f: renamed, si: null };
    });
    if (found) model.execute("sheet.mutation.set-range-values", { subUnitId: sheet.getSheetId(), cellValue });
  }
}

function rulesMention(model: Model, name: string): boolean {
  return model
    .workbook()
    .getSheets()
    .some((sheet) => {
      const id = sheet.getSheetId();
      const validations = model
        .facadeSheet(id)
        .getDataValidations()
        .map(({ rule }) => rule);
      return JSON.stringify([listFormatRules(model, id), validations]).includes(name);
    });
}
