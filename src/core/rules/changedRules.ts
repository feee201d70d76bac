/** V24: a rule that was changed after the scores had come in. It may be right; who and why is recorded before official results. */
import { TABLES } from "../columns";
import { hundredthsText } from "../decimal";
import type { Issue } from "../issue";
import type { DepartmentReading } from "../reading/readDepartments";
import type { Reading } from "../reading/reading";
import { cellOf, type CellReading, type TableReading } from "../reading/table";
import { INDICATOR_FIELDS, indicatorTexts, settingText } from "../record/ruleTexts";
import { RULING_SETTINGS, type DepartmentRules, type RulesSnapshot } from "../rulesSnapshot";
import { textOf } from "../cell";
import type { SettingSpec } from "../settings";
import type { MessageKey } from "./messages";
import { raise } from "./raise";
import { checkSettingsTogether } from "./v24";

export function checkChangedRules(reading: Reading): Issue[] {
  const rules = reading.snapshot.identity?.rules;
  if (rules?.scored !== true) return [];
  const faults = [...reading.settings.issues, ...reading.structure.issues, ...checkSettingsTogether(reading)];
  const faulty = new Set(faults.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const found = [...changedSettings(reading, rules), ...changedDepartments(reading, rules)];
  // What is no rule at all is V24's error; that it was something else before is no news.
  return found.filter(({ sheet, cell }) => cell === null || !faulty.has(`${sheet}!${cell}`));
}

function changedSettings({ settings }: Reading, rules: RulesSnapshot): Issue[] {
  return RULING_SETTINGS.flatMap((spec) => {
    const cell = settings.cells.get(spec.key);
    const before = rules.settings[spec.key];
    const after = settingText(spec, settings.settings);
    if (!cell || before === undefined || before === after) return [];
    return [raise(settingMessage(spec), cell, { params: { item: spec.item, before, after } })];
  });
}

/** Settings of articles (P) and of the year (E6) hold up their own results, not the quarter's. */
function settingMessage({ key }: SettingSpec): MessageKey {
  if (key.startsWith("article") || key === "publicityQuota") return "V24.articleSetting";
  return key === "annualMinimumQuarters" ? "V24.historySetting" : "V24.changedSetting";
}

function changedDepartments(reading: Reading, rules: RulesSnapshot): Issue[] {
  const { departments, indicators } = reading.inputs;
  if (!departments || !indicators || !isReadable(departments) || !isReadable(indicators)) return [];
  const now = new Set(reading.structure.departments.map(({ department }) => department.code));
  // While a code is no code, or a row names no department, its department or indicator only seems to be gone.
  const isSound = reading.structure.issues.length === 0 && reading.structure.departments.every(({ sound }) => sound);
  const present = reading.structure.departments.flatMap((one) => {
    const { code, name, weight } = one.department;
    const was = rules.departments[code];
    const codeCell = cellOf(departments, one.row, "code");
    if (!was) return codeCell ? [raise("V24.addedDepartment", codeCell, { department: code, params: { department: name } })] : [];
    const cell = cellOf(departments, one.row, "weight");
    const after = hundredthsText(weight);
    const params = { department: name, before: was.weight, after };
    const weights = cell && was.weight !== after ? [raise("V24.changedWeight", cell, { department: code, params })] : [];
    return [...weights, ...changedIndicators(indicators, one, was, isSound)];
  });
  const gone = Object.entries(rules.departments).flatMap(([code, { name }]) =>
    now.has(code) || !isSound
      ? []
      : [raise("V24.removedDepartment", { sheet: departments.sheet.name }, { found: `${code} ${name}`, params: { department: name } })],
  );
  return [...present, ...gone];
}

function changedIndicators(
  table: TableReading,
  { department, indicators }: DepartmentReading,
  was: DepartmentRules,
  isSound: boolean,
): Issue[] {
  const { code: departmentCode, name: departmentName } = department;
  const codes = indicators.map(({ row }) => textOf(cellOf(table, row, "code")?.value ?? "").trim());
  const present = indicators.flatMap(({ row, indicator }): Issue[] => {
    // A faulty row is V24's error by itself.
    if (!indicator) return [];
    const texts = indicatorTexts(indicator);
    const before = was.indicators[indicator.code];
    const raiseAt = (message: MessageKey, cell: CellReading | null, params: Record<string, string>): Issue[] =>
      cell ? [raise(message, cell, { department: departmentCode, params: { department: departmentName, ...params } })] : [];
    if (!before) return raiseAt("V24.addedIndicator", cellOf(table, row, "code"), { indicator: indicator.name });
    return INDICATOR_FIELDS.flatMap((field, index) => {
      const former = before[index] ?? "";
      if (former === texts[field]) return [];
      const heading = TABLES.indicators.columns[field];
      return raiseAt("V24.changedIndicator", cellOf(table, row, field), {
        indicator: before[0] ?? "",
        heading,
        before: former,
        after: texts[field],
      });
    });
  });
  const gone = Object.entries(was.indicators).flatMap(([code, [name = ""]]) =>
    codes.includes(code) || !isSound
      ? []
      : [
          raise(
            "V24.removedIndicator",
            { sheet: table.sheet.name },
            { department: departmentCode, found: `${code} ${name}`, params: { department: departmentName, indicator: name } },
          ),
        ],
  );
  return [...present, ...gone];
}

/** Every heading was found: otherwise V02 says so, and nothing is compared. */
const isReadable = (table: TableReading): boolean => table.specs.every((spec) => spec.optional === true || table.columns.has(spec.key));
