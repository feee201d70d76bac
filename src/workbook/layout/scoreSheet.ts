import { cellAddress, columnLetters, rangeAddress } from "../../core/address";
import type { Indicator, Period } from "../../core/book";
import { SCORE_COLUMNS, SCORE_LABELS, scoreSheetName, scoreTable, TEMPLATE_VERSION } from "../../core/columns";
import { scoreFormulas } from "../../core/scoreFormulas";
import type { SheetDraft } from "../../core/draft";
import { departmentOf } from "./plannedDepartment";
import { periodWords } from "./periodWords";
import type { PlannedBook, PlannedDepartment, PlannedScoreSheet } from "./plannedBook";
import { entryLimits, limitWords, markWrong } from "./scoreEntries";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

/** 0-based rows: title, two lines of identity, what each column takes, headings, then the members. */
const LIMITS = 3;
const HEADER = 4;
export const SCORE_FIRST_ROW = 5;
/** Columns before the first indicator: 序号, 工号, 姓名, 党小组. */
export const SCORE_FIRST_INDICATOR = 4;

/** 评分-××: the sheet that a department fills. It holds nothing of other sheets: every constant of its formulas stands in them. */
export function scoreSheet(planned: PlannedBook, plannedDepartment: PlannedDepartment, sheet: PlannedScoreSheet): SheetDraft {
  const { settings } = planned;
  const period: Period = settings;
  const department = departmentOf(plannedDepartment);
  const { indicators } = department;
  const name = scoreSheetName(department.name);
  const afterIndicators = SCORE_FIRST_INDICATOR + indicators.length;
  const letters = {
    indicators: indicators.map((_, index) => columnLetters(SCORE_FIRST_INDICATOR + index)),
    bonusTotal: columnLetters(afterIndicators),
    deductionTotal: columnLetters(afterIndicators + 1),
    score: columnLetters(afterIndicators + 2),
  };
  const right = afterIndicators + 4;
  const count = Math.max(1, sheet.rows.length);
  const bottom = HEADER + count;
  const foot = bottom + 2;

  const rows = Array.from({ length: count }, (_, index) => {
    const row = sheet.rows[index];
    const formulas = scoreFormulas(department, settings, SCORE_FIRST_ROW + index + 1, letters);
    return [
      row ? index + 1 : "",
      row?.id ?? "",
      row?.name ?? "",
      row?.group ?? "",
      ...(row?.entries ?? indicators.map(() => "")),
      formulas.bonusTotal,
      formulas.deductionTotal,
      formulas.score,
      row?.evidence ?? "",
      row?.remark ?? "",
    ];
  });
  const headings = [
    SCORE_COLUMNS.number,
    SCORE_COLUMNS.id,
    SCORE_COLUMNS.name,
    SCORE_COLUMNS.group,
    ...indicators.map((one) => one.name),
    SCORE_COLUMNS.bonusTotal,
    SCORE_COLUMNS.deductionTotal,
    SCORE_COLUMNS.score,
    SCORE_COLUMNS.evidence,
    SCORE_COLUMNS.remark,
  ];
  const across = (row: number, left = 0, to = right): string => rangeAddress({ top: row, left, bottom: row, right: to });
  const down = (left: number, to = left): string => rangeAddress({ top: SCORE_FIRST_ROW, left, bottom, right: to });
  const middle = SCORE_FIRST_INDICATOR;
  const checkedAt = Math.min(middle + 3, afterIndicators);
  const dateAt = afterIndicators + 2;

  return {
    ...blankDraft(name),
    blocks: [
      { at: "A1", formulas: [[`${periodWords(period)}${department.name}评分表`]] },
      { at: "A2", formulas: [[`${SCORE_LABELS.period}${periodWords(period)}`]] },
      { at: cellAddress(1, middle), formulas: [[`${SCORE_LABELS.department}${department.name}（${department.code}）`]] },
      { at: "A3", formulas: [[`${SCORE_LABELS.version}${TEMPLATE_VERSION}`]] },
      { at: cellAddress(2, middle), formulas: [[`${SCORE_LABELS.book}${planned.bookId}`]] },
      { at: cellAddress(LIMITS, middle), formulas: [[...indicators.map(limitWords), ...totalWords(settings.bonusCap)]] },
      { at: cellAddress(HEADER, 0), formulas: [headings, ...rows] },
      { at: cellAddress(foot, 0), formulas: [[`${SCORE_LABELS.filledBy}${sheet.filledBy}`]] },
      { at: cellAddress(foot, checkedAt), formulas: [[`${SCORE_LABELS.checkedBy}${sheet.checkedBy}`]] },
      { at: cellAddress(foot, dateAt), formulas: [[`${SCORE_LABELS.date}${sheet.date}`]] },
    ],
    tables: [{ name: scoreTable(department.code), range: rangeAddress({ top: HEADER, left: 0, bottom, right }), filter: false }],
    merges: [across(0), across(1, 0, middle - 1), across(1, middle), across(2, 0, middle - 1), across(2, middle)],
    formats: [
      titleFormat(across(0)),
      lineFormat(rangeAddress({ top: 1, left: 0, bottom: 2, right })),
      { ...noteFormat(across(LIMITS)), fontSize: 9, horizontal: "Center" },
      headingFormat(across(HEADER)),
      bodyFormat(rangeAddress({ top: SCORE_FIRST_ROW, left: 0, bottom, right })),
      { range: down(0, afterIndicators + 2), horizontal: "Center" },
      { range: down(1), numberFormat: "@" },
      { range: down(afterIndicators, afterIndicators + 1), numberFormat: "0.00", fill: COLOURS.formula },
      { range: down(afterIndicators + 2), numberFormat: "0.00", fill: COLOURS.formula, fontName: FONTS.heading },
      { range: down(afterIndicators + 3, right), numberFormat: "@" },
      lineFormat(across(foot)),
    ],
    columnWidths: Object.fromEntries([
      ...[6, 9, 10, 16].map((width, column) => [column, width] as const),
      ...indicators.map((one, index) => [SCORE_FIRST_INDICATOR + index, indicatorWidth(one)] as const),
      ...[9, 9, 10, 26, 14].map((width, index) => [afterIndicators + index, width] as const),
    ]),
    rowHeights: { 0: 32, 1: 20, 2: 20, [LIMITS]: 40, [HEADER]: 44 },
    freeze: { rows: SCORE_FIRST_ROW, columns: 3 },
    validations: indicators.map((indicator, index) => entryLimits(indicator, down(SCORE_FIRST_INDICATOR + index))),
    conditionalFormats: markWrong(department, SCORE_FIRST_ROW, bottom, SCORE_FIRST_INDICATOR),
    page: { orientation: "landscape", titleRows: `1:${HEADER + 1}`, printArea: null, footer: FOOTER, breaksBefore: [] },
    tabColor: TAB.score,
  };
}

const totalWords = (bonusCap: number): string[] => [`计入不超过${bonusCap / 100}分`, "各项扣分之和", "自动计算"];

const indicatorWidth = (indicator: Indicator): number => Math.max(8, Math.min(14, Math.ceil(indicator.name.length / 2) * 2 + 3));

/** Department of a score sheet, in the plan. */
export function departmentOfSheet(planned: PlannedBook, sheet: PlannedScoreSheet): PlannedDepartment {
  const found = planned.departments.find(({ code }) => code === sheet.department);
  if (!found) throw new RangeError(`No department ${sheet.department}`);
  return found;
}
