/** The sheets 部门 and 指标: departments with their weights and indicators (B2, T2, T3, V24). */
import type { Department, Hundredths, Indicator } from "../book";
import { isBlankText, parseScore, textOf } from "../cell";
import { APPLIES_COLUMN, SCORE_COLUMNS } from "../columns";
import { decimalText, hundredthsText } from "../decimal";
import { isPercentFormat } from "../numberFormat";
import type { Issue } from "../issue";
import { raise } from "../rules/raise";
import { headingKey } from "./headings";
import { dateText } from "./plainValue";
import { readIndicator, type IndicatorReading } from "./readIndicator";
import { cellOf, type CellReading, type TableReading } from "./table";

export interface DepartmentReading {
  readonly row: number;
  readonly department: Department;
  /** Every named indicator, the faulty ones too, so that their columns are not strangers. */
  readonly indicators: readonly IndicatorReading[];
  /** False when anything in 部门 or 指标 is wrong about it: what is computed from it is then not compared. */
  readonly sound: boolean;
}

export interface DepartmentsReading {
  readonly departments: readonly DepartmentReading[];
  readonly issues: readonly Issue[];
}

/** Reads 部门 with its 指标; every fault is V24 at its cell. */
export function readDepartments(departments: TableReading | null, indicators: TableReading | null): DepartmentsReading {
  const issues: Issue[] = [];
  const heads = departments ? readHeads(departments, issues) : [];
  const rowsOf = new Map<string, number[]>(heads.map((head) => [head.code, []]));
  // Where a department's own code is at fault, its indicators are not blamed for naming the right one.
  const codesKnown = departments?.columns.has("code") === true && heads.length > 0 && heads.length === departments.rows.length;
  // An indicator without a department may be any one's: none of them is then compared with the formulas of its sheet.
  let strangers = false;
  for (const row of indicators?.rows ?? []) {
    const cell = indicators && cellOf(indicators, row, "department");
    // Under a merge (V20) nobody knows whose it is.
    if (cell?.covered) strangers = true;
    if (!cell || cell.covered) continue;
    const rows = rowsOf.get(textOf(cell.value).trim());
    if (rows) rows.push(row);
    else if (codesKnown) {
      strangers = true;
      issues.push(raise("V24.unknownCode", cell, { params: { codes: heads.map((head) => head.code).join("、") } }));
    }
  }
  return {
    issues,
    departments: heads.map((head) => {
      const own = indicators ? readIndicators(indicators, rowsOf.get(head.code) ?? [], head.code) : { readings: [], issues: [] };
      const readable = own.readings.flatMap((one) => one.indicator ?? []);
      if (isWhole(indicators) && !strangers && own.issues.length === 0 && !readable.some((one) => one.kind === "base")) {
        own.issues.push(raise("V24.noBase", head.codeCell, { params: { department: head.name } }));
      }
      issues.push(...own.issues);
      return {
        row: head.row,
        department: {
          code: head.code,
          name: head.name,
          weight: head.weight,
          head: head.head,
          deadline: head.deadline,
          indicators: readable,
        },
        indicators: own.readings,
        sound: head.sound && own.issues.length === 0 && isWhole(indicators) && !strangers,
      };
    }),
  };
}

/** The table with every column that matters. */
export const isWhole = (table: TableReading | null): boolean =>
  table !== null && table.specs.every((spec) => spec.optional === true || table.columns.has(spec.key));

interface Head {
  readonly row: number;
  readonly codeCell: CellReading;
  readonly code: string;
  readonly name: string;
  readonly weight: Hundredths;
  readonly head: string;
  readonly deadline: string;
  readonly sound: boolean;
}

function readHeads(table: TableReading, issues: Issue[]): Head[] {
  const heads: Head[] = [];
  const codes = new Set<string>();
  const names = new Set<string>();
  const weights: WeightCell[] = [];
  const before = issues.length;
  for (const row of table.rows) {
    const codeCell = cellOf(table, row, "code");
    const nameCell = cellOf(table, row, "name");
    const weightCell = cellOf(table, row, "weight");
    if (!codeCell || codeCell.covered) continue;
    const faults = issues.length;
    const code = textOf(codeCell.value).trim();
    if (code === "") issues.push(raise("V24.blank", codeCell, { params: { heading: "代码" } }));
    else if (!/^[A-Za-z0-9_]{1,40}$/.test(code)) issues.push(raise("V24.badCode", codeCell));
    else if (codes.has(code.toUpperCase())) issues.push(raise("V24.duplicateCode", codeCell, { params: { heading: "代码" } }));
    const codeSound = issues.length === faults;
    codes.add(code.toUpperCase());
    const name = nameCell ? textOf(nameCell.value).trim() : "";
    if (nameCell && !nameCell.covered) {
      if (name === "") issues.push(raise("V24.blank", nameCell, { params: { heading: "部门" } }));
      else if (names.has(name)) issues.push(raise("V24.duplicateCode", nameCell, { params: { heading: "部门" } }));
    }
    names.add(name);
    if (weightCell && !weightCell.covered) weights.push({ cell: weightCell, ...readWeight(weightCell) });
    if (!codeSound) continue;
    const headCell = cellOf(table, row, "head");
    const deadlineCell = cellOf(table, row, "deadline");
    heads.push({
      row,
      codeCell,
      code,
      name: name || code,
      weight: weights.at(-1)?.weight ?? 0,
      head: headCell ? textOf(headCell.value).trim() : "",
      deadline: deadlineCell ? dateText(deadlineCell.value, deadlineCell.format) : "",
      sound: issues.length === faults,
    });
  }
  if (table.rows.length === 0) issues.push(raise("V24.empty", { sheet: table.sheet.name }, { params: { table: "部门" } }));
  else if (issues.length === before) issues.push(...weightIssues(table, weights));
  else issues.push(...weights.flatMap((one) => one.issue ?? []));
  return heads;
}

interface WeightCell {
  readonly cell: CellReading;
  readonly weight: Hundredths | null;
  readonly issue: Issue | null;
}

/** B2: a percentage above 0 with at most 2 decimals. */
function readWeight(cell: CellReading): { weight: Hundredths | null; issue: Issue | null } {
  if (typeof cell.value === "number" && isPercentFormat(cell.format)) {
    const meant = decimalText(cell.value * 100);
    return { weight: null, issue: raise("V24.weightPercent", cell, { found: `${meant}%`, params: { suggestion: meant } }) };
  }
  const score = parseScore(cell.value, cell.format);
  if (score.kind === "number" && score.value > 0 && score.value <= 10000) return { weight: score.value, issue: null };
  return { weight: null, issue: raise("V24.weight", cell) };
}

/** One issue for one fault: cells that are no weight first, then a fraction among percentages, then the sum. */
function weightIssues(table: TableReading, weights: readonly WeightCell[]): Issue[] {
  const bad = weights.flatMap((one) => one.issue ?? []);
  if (bad.length > 0 || weights.length === 0) return bad;
  const sum = weights.reduce((total, one) => total + (one.weight ?? 0), 0);
  if (sum === 10000) return [];
  const header = { sheet: table.sheet.name, row: table.table.top, col: table.columns.get("weight") ?? null };
  if (sum === 100) return [raise("V24.weightFractions", header, { found: "1" })];
  const mixed = weights.filter((one) => (one.weight ?? 0) <= 100);
  const meant = weights.reduce((total, one) => total + (one.weight ?? 0) * ((one.weight ?? 0) <= 100 ? 100 : 1), 0);
  if (mixed.length > 0 && meant === 10000) {
    return mixed.map((one) => raise("V24.weightMixed", one.cell, { params: { suggestion: hundredthsText((one.weight ?? 0) * 100) } }));
  }
  return [raise("V24.weightSum", header, { found: hundredthsText(sum) })];
}

const RESERVED = new Set([...Object.values(SCORE_COLUMNS), APPLIES_COLUMN].map(headingKey));

function readIndicators(table: TableReading, rows: readonly number[], code: string): { readings: IndicatorReading[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const readings: IndicatorReading[] = [];
  const codes = new Set<string>();
  const names = new Set<string>();
  const slots = new Map<string, Indicator>();
  for (const row of rows) {
    const reading = readIndicator(table, row, code);
    issues.push(...reading.issues);
    const name = headingKey(reading.name);
    const nameCell = cellOf(table, row, "name");
    const codeCell = cellOf(table, row, "code");
    if (codeCell && !isBlankText(textOf(codeCell.value))) {
      const own = textOf(codeCell.value).trim();
      if (codes.has(own)) issues.push(raise("V24.duplicateCode", codeCell, { params: { heading: "代码" } }));
      codes.add(own);
    }
    if (name === "") continue;
    if (nameCell && names.has(name)) {
      issues.push(raise("V24.duplicate", nameCell));
      continue;
    }
    if (nameCell && RESERVED.has(name)) {
      issues.push(raise("V24.reserved", nameCell));
      continue;
    }
    names.add(name);
    readings.push(reading);
    const { indicator } = reading;
    if (!indicator || indicator.slot === null) continue;
    const first = slots.get(indicator.slot);
    if (!first) slots.set(indicator.slot, indicator);
    else if (first.max !== indicator.max) {
      const maxCell = cellOf(table, row, "max");
      const params = { slot: indicator.slot, other: first.name, max: hundredthsText(first.max ?? 0) };
      if (maxCell) issues.push(raise("V24.alternatives", maxCell, { params }));
    }
  }
  return { readings, issues };
}
