/** Clean books of many shapes: of any size, with other departments and indicators, renamed sheets, rows in any order, notes beside and below. */
import { quarterWords } from "../../../src/core/columns";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../../../src/core/snapshot";
import { defaultBook } from "../../../src/commands/defaultBook";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import type {
  PlannedBook,
  PlannedDepartment,
  PlannedIndicator,
  PlannedMember,
  PlannedScoreRow,
} from "../../../src/workbook/layout/plannedBook";
import { draftSnapshot } from "../../workbook/draftSnapshot";
import { type Draw, listOf, oneIn, pick, upTo } from "../draw";

export interface Shape {
  readonly members: number;
  readonly departments: number;
}

export const QUARTER = { year: 2026, quarter: 3 } as const;
const GROUPS = ["高一党小组", "小学组", "离退休党小组"];
/** Bonuses of a row stay below the cap of a department, 10 points. */
const MOST_BONUS = 2;

/** What the reader reads of such a book: no rule has anything to say of it. */
export function cleanShape(draw: Draw, shape: Shape): BookSnapshot {
  const planned = planOf(draw, shape);
  const identity = { bookId: planned.bookId, ...QUARTER, templateVersion: 1, runs: [] };
  return rearrange(draw, draftSnapshot(layoutInputs(planned), identity));
}

/** What such a book holds, before its sheets are made. */
export function planOf(draw: Draw, shape: Shape): PlannedBook {
  const weights = weightsOf(draw, shape.departments);
  const departments = weights.map((weight, index) => departmentOf(draw, index, weight));
  const roster = rosterOf(draw, shape.members);
  const plain = defaultBook("book-1", QUARTER, "第八中学");
  return {
    ...plain,
    settings: {
      ...plain.settings,
      tieOrder: departments.slice(0, 3).map(({ code }) => code),
      ties: pick(draw, ["lenient", "strict", "review"]),
    },
    departments,
    roster,
    groups: GROUPS.map((name) => ({ name, branch: "中学支部", leader: "", liaison: "" })),
    scoreSheets: departments.map((department, index) => ({
      department: department.code,
      rows: shuffled(
        draw,
        roster.filter(({ participates }) => participates).map((member) => rowOf(draw, department, member, index === 0)),
      ),
      filledBy: pick(draw, ["孙老师", "孙老师、周老师", ""]),
      checkedBy: pick(draw, ["赵主任", "赵主任（教务处）"]),
      date: pick(draw, ["2026-09-28", "2026年9月28日", "9月28日"]),
    })),
    vetoes: roster.slice(0, upTo(draw, 2)).map(({ id, name }) => ({
      ...{ id, name, reasonCode: "A1", document: "校党字〔2026〕3号", date: "2026-08-15", note: "" },
      quarters: pick(draw, [1, 2, 4] as const),
      state: pick(draw, ["有效", "撤销"] as const),
    })),
    activities: GROUPS.map((group) => ({
      ...{ group, meetings: upTo(draw, 4), due: 6, present: upTo(draw, 6), work: upTo(draw, 20), volunteering: upTo(draw, 10) },
      ...{ publicity: 7.5, honours: upTo(draw, 10), selfCheck: oneIn(draw, 2) ? 90 : "" },
    })),
  };
}

/** Percentages with 2 decimals that sum to 100. */
function weightsOf(draw: Draw, count: number): number[] {
  const shares = listOf(count, () => 1 + upTo(draw, 9));
  const sum = shares.reduce((all, one) => all + one, 0);
  const weights = shares.map((share) => Math.floor((share * 10000) / sum));
  const rest = 10000 - weights.reduce((all, one) => all + one, 0);
  return weights.map((weight, index) => (weight + (index === 0 ? rest : 0)) / 100);
}

function departmentOf(draw: Draw, index: number, weight: number): PlannedDepartment {
  const code = pick(draw, ["D", "dept_", "X"]) + index;
  const indicator = (at: number, more: Partial<PlannedIndicator> & Pick<PlannedIndicator, "kind">): PlannedIndicator => ({
    ...{ code: `${code}${at}`, name: `${pick(draw, ["课堂", "作业(份)", "Work "])}${at}`, note: "", needsEvidence: oneIn(draw, 2) },
    ...more,
  });
  const alternatives = oneIn(draw, 3) ? [1, 2] : [];
  const bounds = [{ min: 0, max: 100 }, { min: 0, max: 40.5 }, { max: 60 }, { min: 0, max: 50, conversion: "50/100" }];
  return {
    code,
    name: `${pick(draw, ["教务", "工会", "后勤 保障"])}${index}`,
    weight,
    head: "赵主任",
    deadline: oneIn(draw, 2) ? "2026-10-08" : "",
    indicators: [
      ...listOf(1 + upTo(draw, 3), (at) => indicator(at, { kind: "base", ...pick(draw, bounds) })),
      ...alternatives.map((at) => indicator(10 + at, { kind: "base", slot: "带班", min: 0, max: 30 })),
      ...listOf(upTo(draw, 2), (at) => indicator(20 + at, { kind: "bonus", min: 0, max: 5, ...(oneIn(draw, 2) ? { cap: 5 } : {}) })),
      ...listOf(upTo(draw, 2), (at) => indicator(30 + at, { kind: "deduction", min: 0, ...(oneIn(draw, 2) ? { conversion: 0.5 } : {}) })),
    ],
  };
}

const FAMILY = [..."王李张刘陈杨赵黄周吴"];
const GIVEN = [..."芳强敏静洋磊丽军勇艳杰涛明超霞平刚桂娟国"];

/** Ids of three kinds, minority names, namesakes, probationary members and people who take no part. */
function rosterOf(draw: Draw, count: number): PlannedMember[] {
  const prefix = pick(draw, ["0", "JS2026-", "A"]);
  return listOf(count, (index): PlannedMember => {
    const participates = index === 0 || !oneIn(draw, 9);
    const plain = pick(draw, FAMILY) + pick(draw, GIVEN) + (oneIn(draw, 3) ? "" : pick(draw, GIVEN));
    return {
      id: `${prefix}${String(index + 1).padStart(4, "0")}`,
      name: oneIn(draw, 12) ? `阿依古丽·${plain}` : oneIn(draw, 30) ? "陳國麗" : plain,
      branch: pick(draw, ["中学支部", "小学支部"]),
      group: pick(draw, GROUPS),
      status: oneIn(draw, 10) ? "预备" : "正式",
      department: pick(draw, ["教务", "后勤", ""]),
      participates,
      reason: participates ? "" : "产假",
      approver: participates ? "" : "周校长",
    };
  });
}

/** The first department applies to everybody, so that nobody is 不适用 everywhere. */
function rowOf(draw: Draw, { code, indicators }: PlannedDepartment, { id, name, group }: PlannedMember, always: boolean): PlannedScoreRow {
  const applies = always || !oneIn(draw, 6);
  const alternative = upTo(draw, 1);
  let seen = 0;
  const entries = indicators.map((one): CellValue => {
    if (one.slot !== undefined) {
      const mine = seen++ === alternative;
      if (!applies) return "不适用";
      return mine ? pick(draw, [12.5, 30, 0.01]) : pick(draw, ["", "不适用"]);
    }
    if (one.kind !== "base") return applies && oneIn(draw, 3) ? pick(draw, [MOST_BONUS, 0.5, 1]) : pick(draw, ["", "", "N/A"]);
    return applies ? pick(draw, [20, 33.33, 40, 7]) : pick(draw, ["不适用", "N/A"]);
  });
  return { id, name, group, entries, evidence: `${code}检查通报第${upTo(draw, 40)}号`, remark: oneIn(draw, 9) ? "已核对" : "" };
}

function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, key: upTo(draw, 999_983) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** Sheets renamed and in another order, a column of notes right of a table, a line below the sign-off. */
export function rearrange(draw: Draw, snapshot: BookSnapshot): BookSnapshot {
  const renamed = oneIn(draw, 2);
  const nameOf = (name: string): string => (renamed ? `${name} (${quarterWords(QUARTER)})` : name);
  const noted = new Set(snapshot.tables.filter(({ name }) => name.startsWith("Scores_") && oneIn(draw, 3)).map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.map((sheet) => ({ ...(noted.has(sheet.name) ? withNotes(sheet) : sheet), name: nameOf(sheet.name) }));
  return {
    ...snapshot,
    sheets: shuffled(draw, sheets),
    tables: shuffled(
      draw,
      snapshot.tables.map((table) => ({
        ...table,
        sheet: nameOf(table.sheet),
        columnCount: table.columnCount + (noted.has(table.sheet) ? 1 : 0),
      })),
    ),
  };
}

function withNotes(sheet: SheetSnapshot): SheetSnapshot {
  const wider = <T>(grid: readonly (readonly T[])[], note: (row: number) => T, blank: T): T[][] => [
    ...grid.map((row, index) => [...row, note(index)]),
    [...(grid[0] ?? []).map(() => blank), blank],
  ];
  const note = (row: number): CellValue => (row === 4 ? "部门自用" : row > 4 && row % 3 === 0 ? "已谈话" : "");
  return {
    ...sheet,
    values: wider(sheet.values, note, ""),
    formulas: wider(sheet.formulas, note, ""),
    numberFormats: wider(sheet.numberFormats, () => "General", "General"),
  };
}
