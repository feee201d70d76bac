/** A clean little book as a snapshot: two departments, five members, two groups. Tests change cells of it by heading. */
import { cellAddress, columnLetters, parseAddress } from "../../../src/core/address";
import { SCORE_COLUMNS, SCORE_LABELS, TABLES } from "../../../src/core/columns";
import type { BookIdentity, BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "../../../src/core/snapshot";
import { readBook } from "../../../src/core/reading/reading";
import { scoreFormulas } from "../../../src/core/scoreFormulas";
import { SETTINGS } from "../../../src/core/settings";
import { validateBook, type Validation } from "../../../src/core/validate";
import type { Issue } from "../../../src/core/issue";

interface Sheet {
  name: string;
  values: CellValue[][];
  formulas: CellValue[][];
  formats: string[][];
  merges: string[];
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** Everything is mutable until `snapshot()` is called. */
export interface BookBuilder {
  readonly sheets: Map<string, Sheet>;
  tables: TableSnapshot[];
  identity: BookIdentity | null;
  /** What stands two rows below a score table, by the table's name: three cells with their labels. */
  readonly signOffs: Map<string, readonly CellValue[]>;
  /** Writes a cell; the format is "General" unless told. A text beginning with "=" is a formula, with `shows` its value. */
  set(sheet: string, cell: string, value: CellValue, options?: { format?: string; shows?: CellValue }): void;
  get(sheet: string, cell: string): CellValue;
  /** Address of the cell in the data row (0-based) under the heading. */
  at(table: string, row: number, heading: string): string;
  /** Writes into a table by data row and heading. */
  put(table: string, row: number, heading: string, value: CellValue, options?: { format?: string; shows?: CellValue }): void;
  addRow(table: string, cells: Record<string, CellValue>): number;
  snapshot(): BookSnapshot;
  validate(): Validation;
  /** "V12 评分-教务!E6" of every issue. */
  issues(): string[];
}

export const ROSTER: Record<string, CellValue>[] = [
  person("0101", "王芳", "中学支部", "高一组"),
  person("0102", "李强", "中学支部", "高一组"),
  person("0103", "张敏", "小学支部", "小学组"),
  person("0104", "陈静", "小学支部", "小学组", { 党员类别: "预备" }),
  person("0105", "刘洋", "中学支部", "高一组", { 参评状态: "不参评", 事由: "产假", 批准人: "周校长" }),
];

function person(id: string, name: string, branch: string, group: string, more: Record<string, CellValue> = {}): Record<string, CellValue> {
  const row = {
    工号: id,
    姓名: name,
    支部: branch,
    党小组: group,
    党员类别: "正式",
    所在部门: "教务",
    参评状态: "参评",
    事由: "",
    批准人: "",
  };
  return { ...row, ...more };
}

const INDICATORS: Record<string, CellValue>[] = [
  { 部门: "JW", 代码: "JW1", 指标: "备课教案", 类型: "基础", 组: "", 最低: 0, 最高: 40, 换算: "", 封顶: "", 须附依据: "否" },
  { 部门: "JW", 代码: "JW2", 指标: "课堂教学", 类型: "基础", 组: "", 最低: 0, 最高: 60, 换算: "", 封顶: "", 须附依据: "否" },
  { 部门: "JW", 代码: "JW3", 指标: "成绩突出", 类型: "加分", 组: "", 最低: 0, 最高: 20, 换算: "", 封顶: 8, 须附依据: "是" },
  { 部门: "JW", 代码: "JW4", 指标: "教案缺课时", 类型: "扣分", 组: "", 最低: 0, 最高: 10, 换算: 0.2, 封顶: "", 须附依据: "是" },
  { 部门: "DY", 代码: "DY1", 指标: "班主任量化", 类型: "基础", 组: "带班", 最低: 0, 最高: 50, 换算: "50/100", 封顶: "", 须附依据: "否" },
  { 部门: "DY", 代码: "DY2", 指标: "育人值周", 类型: "基础", 组: "带班", 最低: 0, 最高: 50, 换算: "", 封顶: "", 须附依据: "否" },
  { 部门: "DY", 代码: "DY3", 指标: "师德", 类型: "基础", 组: "", 最低: 0, 最高: 50, 换算: "", 封顶: "", 须附依据: "否" },
  { 部门: "DY", 代码: "DY4", 指标: "优秀班集体", 类型: "加分", 组: "", 最低: 0, 最高: 20, 换算: "", 封顶: "", 须附依据: "否" },
];

/** Rows of the score sheets of the four participants, in the order of ROSTER. */
const JW_SCORES: CellValue[][] = [
  [35.5, 55, 2, ""],
  [36, 50, "", 3],
  [30, 48.25, "", ""],
  ["不适用", "不适用", "", ""],
];
const DY_SCORES: CellValue[][] = [
  [90, "", 45, ""],
  ["", 40, 44, 2],
  [88, "不适用", 46, ""],
  ["不适用", "不适用", 47, ""],
];

export const JW = "评分-教务";
export const DY = "评分-德育";
/** Table names of the score sheets. */
export const JW_TABLE = "Scores_JW";
export const DY_TABLE = "Scores_DY";

/** Made once: its sheets and its formulas take longer than a validation. */
let made: BookBuilder | null = null;

export function cleanBook(): BookBuilder {
  made ??= makeClean();
  const builder = emptyBuilder();
  for (const [name, sheet] of made.sheets) builder.sheets.set(name, structuredClone(sheet));
  for (const [name, texts] of made.signOffs) builder.signOffs.set(name, texts);
  builder.tables = [...made.tables];
  return builder;
}

function makeClean(): BookBuilder {
  const builder = emptyBuilder();
  const add = (key: keyof typeof TABLES, rows: Record<string, CellValue>[]): void => {
    const { table, sheet, columns } = TABLES[key];
    addTable(builder, table, sheet, 0, Object.values(columns), rows);
  };
  const given: Record<string, CellValue> = { 单位名称: "第八中学", 年度: 2026, 季度: 3, 并列顺序: "JW；DY" };
  add(
    "settings",
    SETTINGS.map((spec) => ({ 项目: spec.item, 值: given[spec.item] ?? spec.fallback ?? "", 说明: spec.note })),
  );
  add("departments", [
    { 代码: "JW", 部门: "教务", "权重(%)": 60, 负责人: "赵主任" },
    { 代码: "DY", 部门: "德育", "权重(%)": 40, 负责人: "钱主任" },
  ]);
  add("indicators", INDICATORS);
  add(
    "roster",
    ROSTER.map((row, index) => ({ 序号: index + 1, ...row })),
  );
  add("groups", [
    { 党小组: "高一组", 支部: "中学支部", 组长: "王芳" },
    { 党小组: "小学组", 支部: "小学支部", 组长: "张敏" },
  ]);
  addScores(builder, "JW", "教务", JW_SCORES);
  addScores(builder, "DY", "德育", DY_SCORES);
  add("vetoes", [
    { 工号: "0102", 姓名: "李强", 事由代码: "A1", 文号: "校党字〔2026〕3号", 日期: "2026-04-15", 影响季度数: 2, 状态: "有效" },
  ]);
  add("activities", [
    { 党小组: "高一组", "党小组会(次)": 3, 主题党日应到: 6, 实到: 6, 业绩: 18, 志愿服务: 8, 宣传材料: 7.5, 荣誉加分: 2 },
    { 党小组: "小学组", "党小组会(次)": 2, 主题党日应到: 6, 实到: 5, 业绩: 15, 志愿服务: 9, 宣传材料: 6, 荣誉加分: 0 },
  ]);
  add("confirmations", []);
  add("log", []);
  writeFormulas(builder);
  return builder;
}

function addScores(builder: BookBuilder, code: string, name: string, scores: CellValue[][]): void {
  const { number, id, name: nameHeading, group, bonusTotal, deductionTotal, score, evidence, remark } = SCORE_COLUMNS;
  const indicators = INDICATORS.filter((one) => one["部门"] === code).map((one) => String(one["指标"]));
  const headings = [number, id, nameHeading, group, ...indicators, bonusTotal, deductionTotal, score, evidence, remark];
  const rows = scores.map((values, index) => {
    const member = ROSTER[index] as Record<string, CellValue>;
    const cells = Object.fromEntries(indicators.map((heading, i) => [heading, values[i] ?? ""]));
    return {
      序号: index + 1,
      工号: member["工号"] ?? "",
      姓名: member["姓名"] ?? "",
      党小组: member["党小组"] ?? "",
      ...cells,
      依据: "检查通报",
    };
  });
  const sheet = `评分-${name}`;
  addTable(builder, `Scores_${code}`, sheet, 4, headings, rows);
  builder.signOffs.set(`Scores_${code}`, [
    `${SCORE_LABELS.filledBy}孙丽`,
    `${SCORE_LABELS.checkedBy}赵主任`,
    `${SCORE_LABELS.date}2026-09-28`,
  ]);
  builder.set(sheet, "A1", `2026年第三季度${name}评分表`);
  builder.set(sheet, "A2", `${SCORE_LABELS.period}2026年第三季度`);
  builder.set(sheet, "C2", `${SCORE_LABELS.department}${name}（${code}）`);
  builder.set(sheet, "A3", `${SCORE_LABELS.version}1`);
  builder.set(sheet, "C3", `${SCORE_LABELS.book}book-1`);
}

/** The template's formulas in every row of every score table; their shown values stay "". */
export function writeFormulas(builder: BookBuilder): void {
  const reading = readBook(builder.snapshot());
  for (const { department, table } of reading.scoreSheets) {
    const letters = (key: string): string => columnLetters(table.columns.get(key) ?? 0);
    const columns = {
      indicators: department.indicators.map((_, index) => letters(`indicator:${index}`)),
      bonusTotal: letters("bonusTotal"),
      deductionTotal: letters("deductionTotal"),
      score: letters("score"),
    };
    for (let row = table.table.top + 1; row <= table.table.top + table.table.rowCount; row++) {
      const formulas = scoreFormulas(department.department, reading.settings.settings, row + 1, columns);
      for (const key of ["bonusTotal", "deductionTotal", "score"] as const) {
        const col = table.columns.get(key);
        if (col !== undefined) builder.set(table.sheet.name, cellAddress(row, col), formulas[key], { shows: "" });
      }
    }
  }
}

function addTable(
  builder: BookBuilder,
  name: string,
  sheet: string,
  top: number,
  headings: string[],
  rows: Record<string, CellValue>[],
): void {
  if (!builder.sheets.has(sheet)) builder.sheets.set(sheet, newSheet(sheet));
  builder.tables.push({ name, sheet, top, left: 0, rowCount: Math.max(1, rows.length), columnCount: headings.length, hasTotals: false });
  headings.forEach((heading, col) => builder.set(sheet, cellAddress(top, col), heading));
  rows.forEach((row, index) =>
    headings.forEach((heading, col) => builder.set(sheet, cellAddress(top + 1 + index, col), row[heading] ?? "")),
  );
}

const newSheet = (name: string): Sheet => ({ name, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });

function emptyBuilder(): BookBuilder {
  const sheets = new Map<string, Sheet>();
  const sheetOf = (name: string): Sheet => {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const builder: BookBuilder = {
    sheets,
    tables: [],
    signOffs: new Map(),
    identity: { bookId: "book-1", year: 2026, quarter: 3, templateVersion: 1, runs: [] },
    set(name, cell, value, { format = "General", shows } = {}) {
      const sheet = sheetOf(name);
      const { row, col } = placeOf(cell);
      const isFormula = typeof value === "string" && value.startsWith("=") && shows !== undefined;
      setIn(sheet.values, row, col, isFormula ? shows : value, "");
      setIn(sheet.formulas, row, col, value, "");
      setIn(sheet.formats, row, col, format, "General");
    },
    get(name, cell) {
      const { row, col } = placeOf(cell);
      return sheetOf(name).values[row]?.[col] ?? "";
    },
    at(name, row, heading) {
      const table = builder.tables.find((one) => one.name === name);
      if (!table) throw new Error(`no table ${name}`);
      const headings = sheetOf(table.sheet).values[table.top] ?? [];
      const col = headings.indexOf(heading);
      if (col < 0) throw new Error(`no heading ${heading}`);
      return cellAddress(table.top + 1 + row, col);
    },
    put(name, row, heading, value, options) {
      const sheet = builder.tables.find((one) => one.name === name)?.sheet ?? "";
      builder.set(sheet, builder.at(name, row, heading), value, options);
    },
    addRow(name, cells) {
      const index = builder.tables.findIndex((one) => one.name === name);
      const table = builder.tables[index] as TableSnapshot;
      const isUsed = sheetOf(table.sheet).values[table.top + 1]?.some((value) => value !== "") === true;
      const row = isUsed ? table.rowCount : 0;
      builder.tables[index] = { ...table, rowCount: row + 1 };
      for (const [heading, value] of Object.entries(cells)) builder.put(name, row, heading, value);
      return row;
    },
    snapshot: () => ({
      sheets: [...sheets.values()].map((sheet) => freeze(signed(sheet, builder))),
      tables: builder.tables,
      identity: builder.identity,
    }),
    validate: () => validateBook(builder.snapshot()),
    issues: () => builder.validate().issues.map(shortIssue),
  };
  return builder;
}

/** "V12 评分-教务!E6", with severity for those that have two. */
export const shortIssue = (issue: Issue): string => `${issue.rule} ${issue.severity} ${issue.sheet ?? ""}!${issue.cell ?? ""}`;

function placeOf(cell: string): { row: number; col: number } {
  const place = parseAddress(cell);
  if (!place) throw new Error(`no cell ${cell}`);
  return place;
}

function setIn<T>(grid: T[][], row: number, col: number, value: T, filler: T): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row] as T[];
  while (cells.length <= col) cells.push(filler);
  cells[col] = value;
}

/** With its foot, wherever its table ends by now. */
function signed(sheet: Sheet, { tables, signOffs }: BookBuilder): Sheet {
  const table = tables.find(({ name, sheet: on }) => on === sheet.name && signOffs.has(name));
  if (!table) return sheet;
  const copy = { ...sheet, values: sheet.values.map((row) => [...row]), formulas: sheet.formulas.map((row) => [...row]) };
  const row = table.top + table.rowCount + 2;
  (signOffs.get(table.name) ?? []).forEach((text, index) => {
    setIn(copy.values, row, 4 * index, text, "");
    setIn(copy.formulas, row, 4 * index, text, "");
  });
  return copy;
}

/** Grids as rectangles, as Excel hands them out. */
function freeze(sheet: Sheet): SheetSnapshot {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const square = <T>(grid: T[][], filler: T): T[][] =>
    sheet.values.map((_, i) => Array.from({ length: width }, (_, j) => grid[i]?.[j] ?? filler));
  return {
    id: sheet.name,
    name: sheet.name,
    hidden: false,
    protected: false,
    top: 0,
    left: 0,
    values: square<CellValue>(sheet.values, ""),
    formulas: square<CellValue>(sheet.formulas, ""),
    numberFormats: square(sheet.formats, "General"),
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}
