/** The rules as they stood when the scores came in: what was changed since is V24, to be confirmed with a reason. */
import type { Department, Settings } from "./book";
import { hundredthsText } from "./decimal";
import { INDICATOR_FIELDS, indicatorTexts, settingText } from "./record/ruleTexts";
import type { Reading } from "./reading/reading";
import { SETTINGS } from "./settings";

export interface RulesSnapshot {
  /** When it was taken, ISO 8601 local time. */
  readonly at: string;
  /** The book held scores then: from now on it stays as it is. */
  readonly scored: boolean;
  /** By the keys of `Settings`, as the cells read. */
  readonly settings: Readonly<Record<string, string>>;
  readonly departments: Readonly<Record<string, DepartmentRules>>;
}

export interface DepartmentRules {
  readonly name: string;
  /** Percent as a decimal. */
  readonly weight: string;
  /** By the indicator's code: its columns in the order of INDICATOR_FIELDS. */
  readonly indicators: Readonly<Record<string, readonly string[]>>;
}

/** Settings that rule nothing: display, public notice, addresses. */
const HARMLESS: ReadonlySet<keyof Settings> = new Set([
  "unitName",
  "rankDisplay",
  "noticeScope",
  "noticeWorkdays",
  "office",
  "phone",
  "formulaLimit",
] satisfies (keyof Settings)[]);

/** The settings whose change after the first scores needs a reason (V24). */
export const RULING_SETTINGS = SETTINGS.filter(({ key }) => !HARMLESS.has(key));

export type CurrentRules = Omit<RulesSnapshot, "at">;

export const rulesOf = (
  { settings, departments }: { readonly settings: Settings; readonly departments: readonly Department[] },
  scored: boolean,
): CurrentRules => ({
  scored,
  settings: Object.fromEntries(RULING_SETTINGS.map((spec) => [spec.key, settingText(spec, settings)])),
  departments: Object.fromEntries(departments.map((department) => [department.code, departmentRules(department)])),
});

function departmentRules({ name, weight, indicators }: Department): DepartmentRules {
  const rows = indicators.map((indicator) => {
    const texts = indicatorTexts(indicator);
    return [indicator.code, INDICATOR_FIELDS.map((field) => texts[field])] as const;
  });
  return { name, weight: hundredthsText(weight), indicators: Object.fromEntries(rows) };
}

/** The rules of a book as read, and whether any score stands in it; null while they have faults (V24). */
export function currentRules({ settings, structure, scoreSheets }: Reading): CurrentRules | null {
  if (!settings.sound || structure.issues.length > 0 || structure.departments.length === 0) return null;
  const scored = scoreSheets.some(({ rows }) => rows.some(({ scores }) => scores.some(({ score }) => isScore(score.kind))));
  return rulesOf({ settings: settings.settings, departments: structure.departments.map(({ department }) => department) }, scored);
}

const isScore = (kind: string): boolean => kind === "number" || kind === "notApplicable";

/**
 * The snapshot after a run at that time: taken anew while the book holds no scores, for the last time by the first run that sees any, and
 * as it was from then on. Rules with faults are never taken.
 */
export function renewRules(former: RulesSnapshot | null, current: CurrentRules | null, at: string): RulesSnapshot | null {
  return former?.scored === true || current === null ? former : { at, ...current };
}

/** A snapshot of another make, or a damaged one, is none. */
export function isRulesSnapshot(found: unknown): found is RulesSnapshot {
  if (!isObject(found)) return false;
  const { at, scored, settings, departments } = found;
  return (
    typeof at === "string" && typeof scored === "boolean" && isRecordOf(settings, isText) && isRecordOf(departments, isDepartmentRules)
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isRecordOf = (value: unknown, is: (one: unknown) => boolean): boolean => isObject(value) && Object.values(value).every(is);
const isDepartmentRules = (value: unknown): boolean =>
  isObject(value) &&
  isText(value["name"]) &&
  isText(value["weight"]) &&
  isRecordOf(value["indicators"], (one) => Array.isArray(one) && one.length === INDICATOR_FIELDS.length && one.every(isText));
