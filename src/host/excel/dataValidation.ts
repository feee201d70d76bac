import { clearValidation, setValidation, validationsIn, type ValidationRule } from "../model/rules";
import { isSoundFormula } from "../formula/syntax";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { asBoolean, asOneOf } from "./grid";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import type { Session } from "./session";

/** Excel's names for Univer's types and operators. */
const TYPES = { wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const TYPE_NAMES: Record<string, string> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};
/** Univer's error styles: 0 information, 1 stop, 2 warning. */
const ALERTS = ["Information", "Stop", "Warning"] as const;

type Settings = Omit<ValidationRule, "uid" | "ranges">;
const NONE: Settings = { type: "any", allowBlank: true, showErrorMessage: true, errorStyle: 1 };

export class DataValidation extends HostObject {
  override readonly className = "DataValidation";

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  get type(): string {
    const rule = found(this);
    return rule === null ? "None" : rule === "mixed" ? "MixedCriteria" : (TYPE_NAMES[rule.type] ?? "None");
  }
  get rule(): object {
    const rule = found(this);
    return rule === null || rule === "mixed" ? {} : describe(rule);
  }
  set rule(value: unknown) {
    write(this, { ...kept(this), ...readRule(value) });
  }
  get prompt(): object {
    const rule = kept(this);
    return { showPrompt: rule.showInputMessage ?? true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" };
  }
  set prompt(value: unknown) {
    const { showPrompt = true, title = "", message = "" } = asObject(value);
    write(this, { ...kept(this), showInputMessage: asBoolean(showPrompt), promptTitle: limited(title, 32), prompt: limited(message, 255) });
  }
  get errorAlert(): object {
    const rule = kept(this);
    return {
      showAlert: rule.showErrorMessage ?? true,
      style: ALERTS[rule.errorStyle ?? 1],
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    };
  }
  set errorAlert(value: unknown) {
    const { showAlert = true, style = "Stop", title = "", message = "" } = asObject(value);
    write(this, {
      ...kept(this),
      showErrorMessage: asBoolean(showAlert),
      errorStyle: ALERTS.indexOf(asOneOf(style, ALERTS)),
      errorTitle: limited(title, 32),
      error: limited(message, 225),
    });
  }
  get ignoreBlanks(): boolean {
    return kept(this).allowBlank ?? true;
  }
  set ignoreBlanks(value: unknown) {
    write(this, { ...kept(this), allowBlank: asBoolean(value) });
  }
  clear(): void {
    for (const { session, sheetId, area } of this.ranges) {
      assertAllowed(session.model, sheetId, null);
      clearValidation(session.model, sheetId, area);
    }
  }
}

/** The one rule of all the ranges; "mixed" when there are several. */
function found({ ranges }: DataValidation): ValidationRule | "mixed" | null {
  const rules = ranges.flatMap(({ session, sheetId, area }) => validationsIn(session.model, sheetId, area));
  const [first = null, ...rest] = rules;
  return rest.some((rule) => rule.uid !== first!.uid) ? "mixed" : first;
}

function kept(validation: DataValidation): Settings {
  const rule = found(validation);
  if (rule === null || rule === "mixed") return NONE;
  const settings: Partial<ValidationRule> = { ...rule };
  delete settings.uid;
  delete settings.ranges;
  return settings as Settings;
}

function write({ ranges }: DataValidation, settings: Settings): void {
  for (const { session, sheetId, area } of ranges) {
    assertAllowed(session.model, sheetId, null);
    setValidation(session.model, sheetId, area, settings);
  }
}

function readRule(value: unknown): Partial<Settings> {
  const entries = Object.entries(asObject(value)).filter(([, inner]) => inner !== null && inner !== undefined);
  const [name, inner] = entries[0] ?? [];
  if (entries.length !== 1 || name === undefined) throw new ExcelError("InvalidArgument");
  const rule = asObject(inner);
  const fresh = { formula1: "", formula2: "" };
  if (name === "list") {
    const { source, inCellDropDown = true } = rule;
    const text = source instanceof Range ? `=${source.address}` : source;
    if (typeof text !== "string" || text === "" || (!text.startsWith("=") && text.length > 255)) throw new ExcelError("InvalidArgument");
    return { ...fresh, type: "list", formula1: text, showDropDown: asBoolean(inCellDropDown) };
  }
  if (name === "custom") {
    const { formula } = rule;
    if (typeof formula !== "string" || !isSoundFormula(formula)) throw new ExcelError("InvalidArgument");
    return { ...fresh, type: "custom", formula1: formula };
  }
  const type = TYPES[name as keyof typeof TYPES];
  if (!type) throw new ExcelError("InvalidArgument");
  const { operator, formula1, formula2 } = rule;
  const named = asOneOf(operator, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]);
  const two = named === "Between" || named === "NotBetween";
  if (formula1 === undefined || formula1 === "" || (two && (formula2 === undefined || formula2 === "")))
    throw new ExcelError("InvalidArgument");
  return {
    type,
    operator: OPERATORS[named] as unknown as NonNullable<Settings["operator"]>,
    formula1: String(formula1),
    formula2: two ? String(formula2) : "",
  };
}

function describe(rule: ValidationRule): object {
  if (rule.type === "list") return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? "" } };
  if (rule.type === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  const name = Object.entries(TYPES).find(([, type]) => type === rule.type)?.[0];
  if (!name) return {};
  const operator = Object.entries(OPERATORS).find(([, each]) => each === (rule.operator as string | undefined))?.[0] ?? "Between";
  const bound = (text: string | undefined) =>
    text !== undefined && text !== "" && Number.isFinite(Number(text)) ? Number(text) : (text ?? "");
  return { [name]: { operator, formula1: bound(rule.formula1), ...(rule.formula2 ? { formula2: bound(rule.formula2) } : {}) } };
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  return value as Record<string, unknown>;
}

function limited(value: unknown, most: number): string {
  if (typeof value !== "string" || value.length > most) throw new ExcelError("InvalidArgument");
  return value;
}
