import { assess } from "../../core/assess";
import type { SheetDraft } from "../../core/draft";
import { dateSerial } from "../../workbook/layout/dateSerial";
import type { PlannedBook } from "../../workbook/layout/plannedBook";
import { numberOf } from "../../workbook/layout/resultNotes";
import { SCORE_FIRST_ROW } from "../../workbook/layout/scoreSheet";
import { bookOf } from "./bookOf";
import type { Chance } from "./chance";
import { type FaultySheet, faultySheet } from "./faultySheet";
import type { PlantedFault } from "./plantFaults";

const NUMBER_COLUMN = 0;
const ID_COLUMN = 1;
const NAME_COLUMN = 2;
const GROUP_COLUMN = 3;

/** Every score sheet that comes back with faults, by its name, and the faults in the order of the sheets. */
export function faultsOfDepartments(
  planned: PlannedBook,
  chance: Chance,
): { readonly sheets: ReadonlyMap<string, SheetDraft>; readonly faults: readonly PlantedFault[] } {
  const scoreOf = scoresOf(planned);
  const plant: Readonly<Record<string, (sheet: FaultySheet) => void>> = {
    JW: plantInTeaching,
    JY: plantInResearch,
    DY: plantInMoral,
    TD: plantTwice,
    GH: (sheet) => plantNamesake(sheet, planned),
    AB: (sheet) => plantInSafety(sheet, scoreOf),
    BG: (sheet) => plantInOffice(sheet, scoreOf),
  };
  const sheets = new Map<string, SheetDraft>();
  const faults: PlantedFault[] = [];
  for (const [code, work] of Object.entries(plant)) {
    const sheet = faultySheet(planned, code, chance);
    if (!sheet) continue;
    work(sheet);
    const { draft, faults: own } = sheet.finish();
    sheets.set(draft.name, draft);
    faults.push(...own);
  }
  return { sheets, faults };
}

/** Replaces a number by something else on a fresh row; typing the number again mends it. */
function spoil(
  sheet: FaultySheet,
  code: string,
  make: (value: number) => {
    readonly rule: string;
    readonly value: string | number;
    readonly what: string;
    readonly format?: string;
    readonly fixable?: boolean;
  },
  test: (value: number) => boolean = () => true,
): void {
  const row = sheet.take((_, index) => {
    const value = sheet.entryOf(index, code);
    return typeof value === "number" && test(value);
  });
  if (row === null) return;
  const value = sheet.entryOf(row, code) as number;
  const cell = sheet.cellOf(row, sheet.columnOf(code));
  const { rule, value: planted, what, format, fixable } = make(value);
  sheet.write(cell, planted, format);
  const needsFormat = format !== undefined && format !== "@" ? { format: "General" } : {};
  sheet.report(rule, "E", cell, what, fixable ? { kind: "fix" } : { kind: "type", cell, value, ...needsFormat });
}

function plantInTeaching(sheet: FaultySheet): void {
  spoil(sheet, "JW02", () => ({ rule: "V07", value: "", what: "课堂教学没有填" }));
  spoil(sheet, "JW01", (value) => ({ rule: "V09", value: String(value), what: `备课教案 ${value} 是文本`, format: "@", fixable: true }));
  spoil(sheet, "JW05", (value) => ({
    rule: "V09",
    value: fullWidth(value),
    what: `工作量是全角数字 ${fullWidth(value)}`,
    format: "@",
    fixable: true,
  }));
  spoil(sheet, "JW04", () => ({ rule: "V12", value: 50, what: "监考调课 50 超过满分 5" }));
}

function plantInMoral(sheet: FaultySheet): void {
  spoil(sheet, "DY01", () => ({ rule: "V10", value: "95分", what: "班主任量化写成“95分”" }));
  if (sheet.rows.length < 6) return;
  const row = sheet.take((_, index) => index >= 2 && index < sheet.rows.length - 2);
  if (row === null) return;
  sheet.hide([row, row + 1]);
  const cell = sheet.cellOf(row, NUMBER_COLUMN);
  sheet.report("V21", "W", cell, `第${SCORE_FIRST_ROW + row + 1}–${SCORE_FIRST_ROW + row + 2}行被隐藏`, { kind: "fix" });
}

function plantInResearch(sheet: FaultySheet): void {
  const count = sheet.rows.length;
  const row = sheet.take((one, index) => sheet.rows[index + 1]?.group === one.group && sheet.rows[index + 2]?.group === one.group);
  if (row !== null) {
    for (const below of [1, 2]) sheet.write(sheet.cellOf(row + below, GROUP_COLUMN), "");
    const [first, last] = [sheet.cellOf(row, GROUP_COLUMN), sheet.cellOf(row + 2, GROUP_COLUMN)];
    sheet.merge(`${first}:${last}`);
    sheet.report("V20", "E", first, `${first}:${last} 合并了单元格`, { kind: "fix" });
  }
  const total = sheet.append({
    id: "",
    name: "合计",
    group: "",
    entries: sheet.department.indicators.map(() => ""),
    evidence: "",
    remark: "",
  });
  sheet.write(sheet.cellOf(total, NUMBER_COLUMN), "");
  sheet.department.indicators.forEach((indicator) => {
    const sum = sheet.rows.slice(0, count).reduce((so, one, index) => {
      const value = one === undefined ? 0 : sheet.entryOf(index, indicator.code);
      return so + (typeof value === "number" ? value : 0);
    }, 0);
    sheet.write(sheet.cellOf(total, sheet.columnOf(indicator.code)), Math.round(sum * 100) / 100);
  });
  for (const formula of ["bonusTotal", "deductionTotal", "score"]) sheet.write(sheet.cellOf(total, sheet.columnOf(formula)), "");
  sheet.report("V22", "I", sheet.cellOf(total, NAME_COLUMN), "表末有一行“合计”", { kind: "none" });
}

function plantTwice(sheet: FaultySheet): void {
  const row = sheet.take(() => true);
  const one = row === null ? undefined : sheet.rows[row];
  if (!one) return;
  const copy = sheet.append(one);
  sheet.report("V05", "W", sheet.cellOf(copy, ID_COLUMN), `${one.name}重复出现，分数相同`, { kind: "fix" });
}

function plantNamesake(sheet: FaultySheet, { roster }: PlannedBook): void {
  const shared = roster.find((one, index) => roster.some((other, at) => at > index && other.name === one.name));
  const row = sheet.take(({ name }) => name === shared?.name);
  const one = row === null ? undefined : sheet.rows[row];
  if (row === null || !one) return;
  const id = sheet.cellOf(row, ID_COLUMN);
  sheet.write(id, "");
  sheet.report("V04", "E", sheet.cellOf(row, NAME_COLUMN), `有两位${one.name}，这一行没有工号`, { kind: "type", cell: id, value: one.id });
}

function plantInSafety(sheet: FaultySheet, scoreOf: ScoreOf): void {
  spoil(
    sheet,
    "AB03",
    () => ({ rule: "V11", value: dateSerial("2026-09-05") || 0, what: "演练 9.5 变成了日期 9月5日", format: 'm"月"d"日"' }),
    (value) => value === 9.5,
  );
  overwrite(sheet, scoreOf, 0);
}

function plantInOffice(sheet: FaultySheet, scoreOf: ScoreOf): void {
  spoil(sheet, "BG02", () => ({ rule: "V12", value: 12, what: "会议 12 超过满分 10" }));
  overwrite(sheet, scoreOf, 2);
}

/** A number typed over the formula of 部门得分: the same value, or one that differs. */
function overwrite(sheet: FaultySheet, scoreOf: ScoreOf, more: number): void {
  const { code } = sheet.department;
  const row = sheet.take(({ id }) => isHundredths(scoreOf(code, id)) && (scoreOf(code, id) ?? 100) + more <= 100);
  const one = row === null ? undefined : sheet.rows[row];
  const score = one && scoreOf(code, one.id);
  if (row === null || !one || score === undefined) return;
  const cell = sheet.cellOf(row, sheet.columnOf("score"));
  sheet.write(cell, score + more);
  sheet.report("V18", more === 0 ? "W" : "E", cell, `${one.name}的部门得分公式被数字覆盖，${more === 0 ? "数值相同" : "数值不同"}`, {
    kind: "fix",
  });
}

type ScoreOf = (department: string, id: string) => number | undefined;

/** Exact department scores of the clean sample. */
function scoresOf(planned: PlannedBook): ScoreOf {
  const members = new Map(assess(bookOf(planned), "official").members.map((member) => [member.id, member]));
  return (department, id) => {
    const found = members.get(id)?.departments.find(({ code }) => code === department);
    return found?.state === "scored" && found.exact ? numberOf(found.exact) : undefined;
  };
}

const isHundredths = (value: number | undefined): boolean => value !== undefined && Math.round(value * 100) / 100 === value;

/** 18.5 as １８．５. */
const fullWidth = (value: number): string => [...String(value)].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("");
