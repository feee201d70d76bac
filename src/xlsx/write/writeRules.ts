/** Data validations and conditional formats of a sheet. */
import type { ISheetDataValidationRule } from "@univerjs/core";
import { cellName, rangeNames } from "../address";
import type { ConditionalRule } from "../resources";
import { attributes, escapeControls, escapeXml } from "../xml/xmlText";
import { fileColour } from "./fileColour";
import type { StyleTable } from "./styleTable";

const ERROR_STYLES = ["information", "stop", "warning"] as const;
/** Excel's own limits; a longer text makes it offer a repair. */
const LONGEST = { title: 32, text: 255, list: 255 } as const;
const KNOWN_TYPES = new Set(["any", "list", "whole", "decimal", "date", "time", "textLength", "custom"]);

export function writeValidations(rules: readonly ISheetDataValidationRule[], formula: (text: string) => string): string {
  const texts = rules.flatMap((rule) => {
    const type = rule.type === "listMultiple" ? "list" : rule.type === "none" ? "any" : rule.type;
    if (!KNOWN_TYPES.has(type) || rule.ranges.length === 0) return [];
    return validationXml(rule, type, formula);
  });
  return texts.length === 0 ? "" : `<dataValidations count="${texts.length}">${texts.join("")}</dataValidations>`;
}

function validationXml(rule: ISheetDataValidationRule, type: string, formula: (text: string) => string): string {
  const compares = type !== "list" && type !== "custom" && type !== "any";
  const text = (value: string | undefined, longest: number): string | null =>
    value === undefined ? null : escapeControls(value.slice(0, longest));
  const head = attributes({
    type: type === "any" ? null : type,
    errorStyle: rule.errorStyle === undefined || rule.errorStyle === 1 ? null : (ERROR_STYLES[rule.errorStyle] ?? null),
    operator: compares && rule.operator !== undefined && rule.operator !== "between" ? rule.operator : null,
    allowBlank: rule.allowBlank ? "1" : null,
    showDropDown: type === "list" && rule.showDropDown === false ? "1" : null,
    showInputMessage: rule.showInputMessage ? "1" : null,
    showErrorMessage: rule.showErrorMessage ? "1" : null,
  });
  const messages = attributes({
    errorTitle: text(rule.errorTitle, LONGEST.title),
    error: text(rule.error, LONGEST.text),
    promptTitle: text(rule.promptTitle, LONGEST.title),
    prompt: text(rule.prompt, LONGEST.text),
  });
  const part = (name: string, value: string | undefined): string => {
    if (value === undefined || value === "") return "";
    return `<${name}>${escapeXml(validationFormula(type, value, formula))}</${name}>`;
  };
  const children = part("formula1", rule.formula1) + part("formula2", rule.formula2);
  return `<dataValidation${head}${messages}${attributes({ sqref: rangeNames(rule.ranges) })}>${children}</dataValidation>`;
}

function validationFormula(type: string, value: string, formula: (text: string) => string): string {
  if (String(value).startsWith("=")) return formula(value);
  if (type !== "list") return String(value);
  let literal = value.replace(/"/g, '""');
  if (literal.length > LONGEST.list) literal = literal.slice(0, literal.lastIndexOf(",", LONGEST.list));
  return `"${literal}"`;
}

export function writeConditionalFormats(rules: readonly ConditionalRule[], styles: StyleTable, formula: (text: string) => string): string {
  let text = "";
  let priority = 0;
  for (const rule of rules) {
    const first = rule.ranges[0];
    if (first === undefined) continue;
    const origin = cellName(first.startRow, first.startColumn);
    const body = ruleXml(rule, origin, ++priority, styles, formula);
    if (body !== null) text += `<conditionalFormatting${attributes({ sqref: rangeNames(rule.ranges) })}>${body}</conditionalFormatting>`;
  }
  return text;
}

/** Null: a kind the file is not given (icon sets, dates). */
function ruleXml(
  { rule, stopIfTrue }: ConditionalRule,
  origin: string,
  priority: number,
  styles: StyleTable,
  formula: (text: string) => string,
): string | null {
  const stop = stopIfTrue ? "1" : null;
  if (rule.type === "colorScale" || rule.type === "dataBar") return scaleXml(rule, priority, stop, formula);
  if (rule.type !== "highlightCell") return null;
  const xml = (type: string, more: Readonly<Record<string, string | number | null>>, formulas: readonly string[]): string => {
    const head = attributes({ type, dxfId: styles.conditional(rule.style), priority, stopIfTrue: stop, ...more });
    return `<cfRule${head}>${formulas.map((each) => `<formula>${escapeXml(each)}</formula>`).join("")}</cfRule>`;
  };
  switch (rule.subType) {
    case "formula":
      return xml("expression", {}, [formula(String(rule.value))]);
    case "number":
      return xml(
        "cellIs",
        { operator: rule.operator ?? "equal" },
        (Array.isArray(rule.value) ? rule.value : [rule.value ?? 0]).map(String),
      );
    case "text":
      return textRule(rule.operator ?? "", String(rule.value ?? ""), origin, xml);
    case "duplicateValues":
    case "uniqueValues":
      return xml(rule.subType, {}, []);
    case "rank":
      return xml(
        "top10",
        { percent: rule["isPercent"] ? "1" : null, bottom: rule["isBottom"] ? "1" : null, rank: Number(rule.value ?? 10) },
        [],
      );
    case "average": {
      const operator = rule.operator ?? "";
      if (!/^(greater|less)Than/.test(operator)) return null;
      return xml(
        "aboveAverage",
        { aboveAverage: operator.startsWith("less") ? "0" : null, equalAverage: operator.endsWith("Equal") ? "1" : null },
        [],
      );
    }
    default:
      return null;
  }
}

type RuleXml = (type: string, more: Readonly<Record<string, string | null>>, formulas: readonly string[]) => string;

/** The formulas are what Excel itself writes beside the words. */
function textRule(operator: string, value: string, origin: string, xml: RuleXml): string | null {
  const quoted = `"${value.replace(/"/g, '""')}"`;
  const formulas: Readonly<Record<string, [string | null, string]>> = {
    containsText: ["containsText", `NOT(ISERROR(SEARCH(${quoted},${origin})))`],
    notContainsText: ["notContains", `ISERROR(SEARCH(${quoted},${origin}))`],
    beginsWith: ["beginsWith", `LEFT(${origin},LEN(${quoted}))=${quoted}`],
    endsWith: ["endsWith", `RIGHT(${origin},LEN(${quoted}))=${quoted}`],
    containsBlanks: [null, `LEN(TRIM(${origin}))=0`],
    notContainsBlanks: [null, `LEN(TRIM(${origin}))>0`],
    containsErrors: [null, `ISERROR(${origin})`],
    notContainsErrors: [null, `NOT(ISERROR(${origin}))`],
  };
  if (operator === "equal" || operator === "notEqual") return xml("cellIs", { operator }, [quoted]);
  const [fileOperator, formula] = formulas[operator] ?? [null, null];
  if (formula === null) return null;
  return xml(operator, fileOperator === null ? {} : { operator: fileOperator, text: value }, [formula]);
}

interface ScaleStep {
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: string | number };
}

function scaleXml(rule: ConditionalRule["rule"], priority: number, stop: string | null, formula: (text: string) => string): string {
  const cfvo = ({ type, value }: ScaleStep["value"]): string =>
    `<cfvo${attributes({ type, val: value === undefined ? null : type === "formula" ? formula(String(value)) : value })}/>`;
  const colour = (css: string): string => `<color rgb="${fileColour(css) ?? "FF000000"}"/>`;
  let body: string;
  if (rule.type === "colorScale") {
    const steps = rule["config"] as readonly ScaleStep[];
    body = `<colorScale>${steps.map(({ value }) => cfvo(value)).join("")}${steps.map(({ color }) => colour(color)).join("")}</colorScale>`;
  } else {
    const { min, max, positiveColor } = rule["config"] as { min: ScaleStep["value"]; max: ScaleStep["value"]; positiveColor: string };
    const head = attributes({ showValue: rule["isShowValue"] === false ? "0" : null });
    body = `<dataBar${head}>${cfvo(min)}${cfvo(max)}${colour(positiveColor)}</dataBar>`;
  }
  return `<cfRule${attributes({ type: rule.type, priority, stopIfTrue: stop })}>${body}</cfRule>`;
}
