/** Data validations, and what they share with conditional formats: areas that must not cover the grid. */
import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { area, clipRange, parseRanges } from "../address";
import type { BadFileCode } from "../badFile";
import { BadFile } from "../badFile";
import { fromFileFormula } from "../formulaText";
import { GRID, LIMITS } from "../limits";
import { unescapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { child, children, flag } from "../xml/xmlTree";

export interface RuleContext {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Ranges clipped to the rows and columns the sheet has here; whole columns are common, the whole grid is refused. */
export function ruleRanges(sqref: string, context: RuleContext, refusal: BadFileCode): IRange[] {
  const ranges = parseRanges(sqref);
  for (const range of ranges) {
    if (area(range) >= (GRID.rows * GRID.columns) / 2) throw new BadFile(refusal, { sheet: context.sheet, at: sqref.slice(0, 40) });
  }
  return ranges.map((range) => clipRange(range, context.rowCount, context.columnCount)).filter((range) => range !== null);
}

export function checkRuleCount(count: number, sheet: string): void {
  if (count > LIMITS.rules) throw new BadFile("tooManyRules", { sheet, limit: LIMITS.rules });
}

const ERROR_STYLES: Readonly<Record<string, number>> = { stop: 1, warning: 2, information: 0 };
const LIST_ARROW = 1;

/** Both kinds: the plain element, and the one Excel 2010 and later write for lists on other sheets. */
export function readValidations(
  plain: readonly XmlElement[],
  extended: readonly XmlElement[],
  context: RuleContext,
): ISheetDataValidationRule[] {
  const rules: ISheetDataValidationRule[] = [];
  const elements = [...plain, ...extended].flatMap((list) => children(list, "dataValidation"));
  checkRuleCount(elements.length, context.sheet);
  for (const element of elements) {
    const ranges = ruleRanges(element.attributes["sqref"] ?? child(element, "sqref")?.text ?? "", context, "validationTooLarge");
    if (ranges.length > 0) rules.push({ uid: `v${rules.length + 1}`, ...readValidation(element), ranges });
  }
  return rules;
}

function readValidation(element: XmlElement): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const { attributes } = element;
  const type = attributes["type"] ?? "none";
  const rule: Record<string, unknown> = { type: type === "none" ? "any" : type };
  const formula = (name: string): string | undefined => {
    const holder = child(element, name);
    const text = child(holder, "f")?.text ?? holder?.text;
    return text === undefined || text.trim() === "" ? undefined : validationFormula(type, text.trim());
  };
  const texts = { error: "error", errorTitle: "errorTitle", prompt: "prompt", promptTitle: "promptTitle" } as const;
  set(rule, "formula1", formula("formula1"));
  const operator = type === "list" || type === "custom" || type === "none" ? undefined : (attributes["operator"] ?? "between");
  set(rule, "operator", operator);
  // Some programs write a second value where none belongs.
  if (operator === "between" || operator === "notBetween") set(rule, "formula2", formula("formula2"));
  rule["allowBlank"] = flag(attributes["allowBlank"]);
  rule["showErrorMessage"] = flag(attributes["showErrorMessage"]);
  rule["showInputMessage"] = flag(attributes["showInputMessage"]);
  rule["errorStyle"] = ERROR_STYLES[attributes["errorStyle"] ?? "stop"] ?? 1;
  for (const [key, name] of Object.entries(texts)) {
    const text = attributes[name];
    set(rule, key, text === undefined ? undefined : unescapeText(text));
  }
  if (type === "list") {
    // In the file the attribute says the opposite of its name: 1 hides the arrow.
    rule["showDropDown"] = !flag(attributes["showDropDown"]);
    rule["renderMode"] = rule["showDropDown"] === true ? LIST_ARROW : 0;
  }
  return rule as Omit<ISheetDataValidationRule, "uid" | "ranges">;
}

/** Univer writes a literal list as a,b and a number as 5; whatever else is a formula and begins with "=". */
function validationFormula(type: string, text: string): string {
  if (type === "list" && /^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (type !== "list" && type !== "custom" && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return text;
  return fromFileFormula(text);
}

function set(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) target[key] = value;
}
