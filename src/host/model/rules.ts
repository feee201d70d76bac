/** Conditional formats, data validations and notes of a sheet. */
import type { IBorderData, IRange, ISheetDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { bounding, intersect, lastColumn, lastRow, type Area } from "../address";
import type { Model } from "../model";
import { fromRange, toRange } from "./structure";

const freshId = () => crypto.randomUUID().replace(/-/g, "").slice(0, 12);

export interface FormatRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** With "=" in front. */
  readonly formula: string | null;
  readonly rule: IConditionFormattingRule["rule"];
}

export function listFormatRules(model: Model, sheetId: string): FormatRule[] {
  return model
    .facadeSheet(sheetId)
    .getConditionalFormattingRules()
    .map((found) => ({
      id: found.cfId,
      areas: found.ranges.map((range) => fromRange(range)),
      stopIfTrue: found.stopIfTrue,
      formula: "subType" in found.rule && found.rule.subType === "formula" ? String((found.rule as { value: unknown }).value) : null,
      rule: found.rule,
    }));
}

/** A rule by formula; it formats nothing until it is given a formula and a format. */
export function addFormatRule(model: Model, sheetId: string, areas: readonly Area[]): string {
  const cfId = freshId();
  writeRule(model, sheetId, "add", cfId, areas, false, "=FALSE", {});
  return cfId;
}

export interface FormatStyle {
  readonly bg?: { readonly rgb: string };
  readonly cl?: { readonly rgb: string };
  readonly bl?: 0 | 1;
  readonly it?: 0 | 1;
  readonly ul?: { readonly s: 0 | 1 };
  readonly st?: { readonly s: 0 | 1 };
  readonly bd?: IBorderData;
}

export function changeFormatRule(
  model: Model,
  sheetId: string,
  rule: FormatRule,
  change: { formula?: string; style?: FormatStyle; stopIfTrue?: boolean },
): void {
  const { style = {} } = rule.rule as { style?: FormatStyle };
  const formula = change.formula ?? rule.formula ?? "=FALSE";
  writeRule(model, sheetId, "set", rule.id, rule.areas, change.stopIfTrue ?? rule.stopIfTrue, formula, { ...style, ...change.style });
}

function writeRule(
  model: Model,
  sheetId: string,
  verb: "add" | "set",
  cfId: string,
  areas: readonly Area[],
  stopIfTrue: boolean,
  formula: string,
  style: FormatStyle,
): void {
  const rule = {
    cfId,
    ranges: areas.map(toRange),
    stopIfTrue,
    rule: { type: "highlightCell", subType: "formula", value: formula, style },
  };
  model.execute(`sheet.mutation.${verb}-conditional-rule`, { subUnitId: sheetId, rule, ...(verb === "set" ? { cfId } : {}) });
}

export function removeFormatRule(model: Model, sheetId: string, cfId: string): void {
  model.execute("sheet.mutation.delete-conditional-rule", { subUnitId: sheetId, cfId });
}

export type ValidationRule = ISheetDataValidationRule;

const rangesOf = (rule: { readonly ranges: unknown }): IRange[] => rule.ranges as IRange[];

export function validationsIn(model: Model, sheetId: string, area: Area): ValidationRule[] {
  return model
    .facadeSheet(sheetId)
    .getDataValidations()
    .map(({ rule }) => rule)
    .filter((rule) => rangesOf(rule).some((range) => intersect(fromRange(range), area) !== null));
}

/** What of the area is validated. */
export const validatedAreas = (model: Model, sheetId: string, area: Area): Area[] =>
  validationsIn(model, sheetId, area).flatMap((rule) => rangesOf(rule).flatMap((range) => intersect(fromRange(range), area) ?? []));

/** Replaces whatever validated the area; rules keep their other cells. */
export function setValidation(model: Model, sheetId: string, area: Area, rule: Omit<ValidationRule, "uid" | "ranges">): void {
  clearValidation(model, sheetId, area);
  model.execute("data-validation.mutation.addRule", { subUnitId: sheetId, rule: { ...rule, uid: freshId(), ranges: [toRange(area)] } });
}

export function clearValidation(model: Model, sheetId: string, area: Area): void {
  for (const rule of validationsIn(model, sheetId, area)) {
    const ranges = rangesOf(rule)
      .flatMap((range) => subtract(fromRange(range), area))
      .map(toRange);
    model.execute("data-validation.mutation.removeRule", { subUnitId: sheetId, ruleId: rule.uid });
    if (ranges.length > 0) {
      model.execute("data-validation.mutation.addRule", { subUnitId: sheetId, rule: { ...rule, uid: freshId(), ranges } });
    }
  }
}

/** What is left of an area, as at most four areas. */
export function subtract(whole: Area, hole: Area): Area[] {
  const common = intersect(whole, hole);
  if (!common) return [whole];
  const above = { ...whole, rows: common.row - whole.row };
  const below = { ...whole, row: lastRow(common) + 1, rows: lastRow(whole) - lastRow(common) };
  const left = { ...common, column: whole.column, columns: common.column - whole.column };
  const right = { ...common, column: lastColumn(common) + 1, columns: lastColumn(whole) - lastColumn(common) };
  return [above, left, right, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** One area around all of them, for answers that are a single range. */
export const around = (areas: readonly Area[]): Area | null =>
  areas.reduce<Area | null>((all, area) => (all ? bounding(all, area) : area), null);
