import { cellAddress, columnLetters, rangeAddress } from "../../core/address";
import type { Department, Indicator, Settings } from "../../core/book";
import { APPLIES_COLUMN, SCORE_COLUMNS, SCORE_LABELS, scoreSheetName, scoreTable, TEMPLATE_VERSION } from "../../core/columns";
import { entryLimits } from "../../core/entryLimits";
import { limitWords } from "../../core/entryWords";
import { scoreFormulas } from "../../core/scoreFormulas";
import type { ConditionalFormat, SheetDraft, Validation } from "../../core/draft";
import { departmentOf } from "./plannedDepartment";
import { periodWords } from "./periodWords";
import { plainId, plainText } from "./plainText";
import type { PlannedBook, PlannedDepartment, PlannedScoreSheet } from "./plannedBook";
import { columnWidthFor, LONGEST_NAME } from "./rowHeight";
import { markWrong } from "./scoreEntries";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

/** 0-based rows: title, two lines of identity, what each column takes, headings, then the members. */
const LIMITS = 3;
const HEADER = 4;
export const SCORE_FIRST_ROW = 5;
/** Points. */
const HANDOUT_ROW = 21;
/** Columns before the first indicator: 序号, 工号, 姓名, 党小组. */
export const SCORE_FIRST_INDICATOR = 4;

/** 评分-××: the sheet that a department fills. It holds nothing of other sheets: every constant of its formulas stands in them. */
export const scoreSheet = (
  { settings, bookId }: Pick<PlannedBook, "settings" | "bookId">,
  department: PlannedDepartment,
  sheet: PlannedScoreSheet,
): SheetDraft => scoreSheetOf({ settings, bookId, department: departmentOf(department), sheet, handout: null });

export interface ScoreSheetSource {
  readonly settings: Settings;
  readonly bookId: string;
  readonly department: Department;
  readonly sheet: PlannedScoreSheet;
  /** A file that is handed out: it has the column 适用, is protected, and says each indicator's 评分说明 (by its name). Null in the book. */
  readonly handout: { readonly notes: ReadonlyMap<string, string> } | null;
}

export function scoreSheetOf({ settings, bookId, department, sheet, handout }: ScoreSheetSource): SheetDraft {
  const { indicators } = department;
  const name = scoreSheetName(department.name);
  const applies = handout ? columnLetters(SCORE_FIRST_INDICATOR) : undefined;
  const middle = SCORE_FIRST_INDICATOR + (handout ? 1 : 0);
  const afterIndicators = middle + indicators.length;
  const letters = {
    indicators: indicators.map((_, index) => columnLetters(middle + index)),
    bonusTotal: columnLetters(afterIndicators),
    deductionTotal: columnLetters(afterIndicators + 1),
    score: columnLetters(afterIndicators + 2),
    ...(applies === undefined ? {} : { applies }),
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
      plainId(row?.id ?? ""),
      plainText(row?.name ?? ""),
      plainText(row?.group ?? ""),
      ...(handout ? [""] : []),
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
    ...(handout ? [APPLIES_COLUMN] : []),
    ...indicators.map((one) => one.name),
    SCORE_COLUMNS.bonusTotal,
    SCORE_COLUMNS.deductionTotal,
    SCORE_COLUMNS.score,
    SCORE_COLUMNS.evidence,
    SCORE_COLUMNS.remark,
  ];
  const nameWidth = columnWidthFor(
    sheet.rows.map((row) => row.name),
    10,
    LONGEST_NAME,
  );
  const across = (row: number, left = 0, to = right): string => rangeAddress({ top: row, left, bottom: row, right: to });
  const down = (left: number, to = left): string => rangeAddress({ top: SCORE_FIRST_ROW, left, bottom, right: to });
  const checkedAt = Math.min(middle + 3, afterIndicators);
  const dateAt = afterIndicators + 2;

  return {
    ...blankDraft(name),
    blocks: [
      { at: "A1", formulas: [[`${periodWords(settings)}${department.name}评分表`]] },
      { at: "A2", formulas: [[`${SCORE_LABELS.period}${periodWords(settings)}`]] },
      { at: cellAddress(1, middle), formulas: [[`${SCORE_LABELS.department}${department.name}（${department.code}）`]] },
      { at: "A3", formulas: [[`${SCORE_LABELS.version}${TEMPLATE_VERSION}`]] },
      { at: cellAddress(2, middle), formulas: [[`${SCORE_LABELS.book}${bookId}`]] },
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
      ...[6, 9, nameWidth, 16, ...(handout ? [9] : [])].map((width, column) => [column, width] as const),
      ...indicators.map((one, index) => [middle + index, indicatorWidth(one)] as const),
      ...[9, 9, 10, 26, 14].map((width, index) => [afterIndicators + index, width] as const),
    ]),
    rowHeights: {
      ...{ 0: 32, 1: 20, 2: 20, [LIMITS]: 40, [HEADER]: 44 },
      // High enough to write on paper.
      ...(handout ? Object.fromEntries(rows.map((_, index) => [SCORE_FIRST_ROW + index, HANDOUT_ROW])) : {}),
    },
    freeze: { rows: SCORE_FIRST_ROW, columns: 3 },
    validations: [
      ...(handout ? [appliesChoice(down(SCORE_FIRST_INDICATOR))] : []),
      ...indicators.map((indicator, index) =>
        entryLimits(indicator, down(middle + index), { indicators, note: handout?.notes.get(indicator.name) }),
      ),
    ],
    conditionalFormats: [
      ...(handout ? markApplies(indicators.length, bottom) : []),
      ...markWrong(department, SCORE_FIRST_ROW, bottom, middle, applies),
    ],
    protection: handout && {
      unlocked: [
        down(SCORE_FIRST_INDICATOR, afterIndicators - 1),
        down(afterIndicators + 3, right),
        ...[0, checkedAt, dateAt].map((column) => cellAddress(foot, column)),
      ],
    },
    page: { orientation: "landscape", titleRows: `1:${HEADER + 1}`, printArea: null, footer: FOOTER, breaksBefore: [] },
    tabColor: TAB.score,
  };
}

/** 适用: blank stands for 适用. */
const appliesChoice = (range: string): Validation => ({
  range,
  kind: "list",
  source: "适用,不适用",
  prompt: { title: APPLIES_COLUMN, message: "本部门各项都与本人无关时选“不适用”，后面各项不用填。其他人留空即可。" },
});

/** A row that does not apply is grey; what stands there all the same contradicts it. */
function markApplies(indicators: number, bottom: number): ConditionalFormat[] {
  const [first, last] = [SCORE_FIRST_INDICATOR + 1, SCORE_FIRST_INDICATOR + indicators];
  const row = SCORE_FIRST_ROW + 1;
  const at = `TRIM($${columnLetters(SCORE_FIRST_INDICATOR)}${row})`;
  const area = (left: number, right: number): string => rangeAddress({ top: SCORE_FIRST_ROW, left, bottom, right });
  const entries = `$${columnLetters(first)}${row}:$${columnLetters(last)}${row}`;
  return [
    {
      range: area(SCORE_FIRST_INDICATOR, SCORE_FIRST_INDICATOR),
      formula: `=OR(AND(${at}="不适用",COUNT(${entries})>0),AND(${at}<>"",${at}<>"适用",${at}<>"不适用"))`,
      fill: COLOURS.wrong,
      fontColor: COLOURS.wrongText,
      bold: true,
    },
    { range: area(SCORE_FIRST_INDICATOR, last), formula: `=${at}="不适用"`, fill: COLOURS.formula },
  ];
}

const totalWords = (bonusCap: number): string[] => [`计入不超过${bonusCap / 100}分`, "各项扣分之和", "自动计算"];

const indicatorWidth = (indicator: Indicator): number => Math.max(8, Math.min(14, Math.ceil(indicator.name.length / 2) * 2 + 3));

/** Department of a score sheet, in the plan. */
export function departmentOfSheet(planned: PlannedBook, sheet: PlannedScoreSheet): PlannedDepartment {
  const found = planned.departments.find(({ code }) => code === sheet.department);
  if (!found) throw new RangeError(`No department ${sheet.department}`);
  return found;
}
