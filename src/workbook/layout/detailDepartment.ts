import { parseAddress, parseArea } from "../../core/address";
import type { Assessment } from "../../core/assessment";
import type { Book, Hundredths, ScoreSheet } from "../../core/book";
import type { ExplainedDepartment, ExplainedIndicator, ExplainedScore } from "../../core/explanation";
import { compare, formatDecimal, formatHundredths, mul, ONE } from "../../core/fraction";
import { fixed, fixedCell, inColumn, onSheet } from "./address";
import { type Cell, live, UNROUNDED } from "./cells";
import { cellFormula, firstScoreRow, linesOf, listedIndicators, placeWords } from "./detailParts";
import { DETAIL_COLUMNS as D, type PageRows } from "./detailPlaces";
import { factorWords } from "./factorWords";
import { numberOf } from "./resultNotes";
import { SUMMARY_ROWS, type SummaryPlaces } from "./summaryPlaces";
import { OUTPUTS } from "../../core/columns";

/** What a department's line leans on. */
export interface DepartmentLine {
  readonly department: ExplainedDepartment;
  /** 0-based position among the book's departments. */
  readonly position: number;
  readonly sheet: ScoreSheet | null;
  readonly row: number;
  /** 0-based rows of its indicators on the page; empty where the sheet has no row for the member. */
  readonly parts: readonly { readonly indicator: ExplainedIndicator; readonly row: number }[];
  readonly page: PageRows;
  /** $B$2: the member's 工号. */
  readonly idCell: string;
}

/** A department's part in the total (T2–T4): its sums, score, weight and contribution, with the hidden cells that they lean on. */
export function departmentRow(book: Book, assessment: Assessment, places: SummaryPlaces, line: DepartmentLine): Cell[] {
  const { department, sheet, row, parts, page, idCell } = line;
  const at = (column: keyof typeof D): string => inColumn(row, D[column]);
  const { score, weight, effectiveWeight, contribution } = department;
  const found = sheet !== null && score !== null;
  const expected = expectedScore(book, assessment, department);
  const scored = score !== null && department.state === "scored" ? score : null;
  const sum = (kind: ExplainedIndicator["kind"]): string => {
    const own = parts.filter(({ indicator }) => indicator.kind === kind).map((one) => one.row);
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? "0" : `SUM(${linesOf("counted", first, last)})`;
  };
  /** What was given of bonuses or deductions; with none listed, a plain 0 of a scored department. */
  const given = (kind: "bonus" | "deduction", formula: (all: string) => string, points: number | null): Cell => {
    const all = sum(kind);
    if (all === "0") return points === null ? "" : 0;
    return live(`=IF(${at("base")}="","",${formula(all)})`, points ?? "", UNROUNDED);
  };
  const words = departmentWords(book, department);
  const official = found ? rowWithin(sheet, score) : "";
  const complete = fixedCell(page.sum, D.weight);
  return [
    department.name,
    words === "" ? "" : live(`=IF(${at("changed")}=0,"${words.replace(/"/g, '""')}","已过期，请重新计算")`, words),
    score ? placeWords(score.at) : "",
    found
      ? live(baseFormula(score, parts, sum("base"), at("score")), scored ? numberOf(mul(scored.baseSum, scored.scale)) : "", UNROUNDED)
      : "",
    given("bonus", (all) => `MIN(${all},${(score?.bonusCap ?? 0) / 100})`, scored && numberOf(scored.bonusCounted)),
    given("deduction", (all) => all, scored && numberOf(scored.deductions)),
    sheet ? live(scoreFormula(book, places, line, sheet), expected, UNROUNDED) : "",
    weight / 100,
    live(
      `=IF(AND(ISNUMBER(${complete}),ISNUMBER(${at("score")})),${at("weight")}/${complete}*100,"")`,
      effectiveWeight ? numberOf(effectiveWeight) * 100 : "",
      UNROUNDED,
    ),
    live(
      `=IF(${at("effective")}="","",${at("score")}*${at("effective")}/100)`,
      effectiveWeight && contribution ? numberOf(contribution) : "",
      UNROUNDED,
    ),
    sheet ? live(`=IFERROR(MATCH(${idCell},${onSheet(sheet.sheet, fixed(sheet.idRange))},0),"")`, official) : "",
    expected,
    // A row that stands elsewhere now is a change too: the places named on the page are no longer right.
    live(
      `=IF(${at("row")}&""<>"${official}",1,IF(AND(ISNUMBER(${at("score")}),ISNUMBER(${at("official")})),` +
        `IF(ROUND(${at("score")}-${at("official")},6)=0,0,1),IF(${at("score")}&""=${at("official")}&"",0,1)))`,
      0,
    ),
  ];
}

const rowWithin = (sheet: ScoreSheet, { at }: ExplainedScore): number => (parseAddress(at.cell)?.row ?? 0) - firstScoreRow(sheet) + 1;

/** As the cell must read: the score, the mean that counts in its place, 不适用, or nothing. */
function expectedScore({ settings }: Book, { departmentMeans }: Assessment, { code, state, exact }: ExplainedDepartment): number | string {
  if (state === "scored") return exact ? numberOf(exact) : "";
  if (state === "missing") return "";
  const mean = settings.notApplicable === "departmentMean" ? departmentMeans[code] : null;
  return mean ? numberOf(mean) : "不适用";
}

/** 部门得分 from the department's sheet; under 部门均分 the mean above 季度汇总's list where the department does not apply (T4). */
function scoreFormula({ settings }: Book, places: SummaryPlaces, { position, row }: DepartmentLine, sheet: ScoreSheet): string {
  const rowCell = inColumn(row, D.row);
  const col = parseArea(sheet.scoreRange)?.left ?? 0;
  const own = cellFormula(sheet, { sheet: sheet.sheet, cell: fixedCell(0, col) }, rowCell);
  if (settings.notApplicable === "redistribute") return `=IFERROR(${own},"")`;
  const mean = onSheet(OUTPUTS.summary.sheet, fixedCell(SUMMARY_ROWS.means, places.firstDepartment + position));
  return `=IFERROR(IF(${own}="不适用",IF(ISNUMBER(${mean}),${mean},"不适用"),${own}),"")`;
}

/** T3: the base sum, scaled by the slots that apply; "" where the department is not scored. */
function baseFormula({ slots }: ExplainedScore, parts: DepartmentLine["parts"], sum: string, score: string): string {
  const rowOf = new Map(parts.map(({ indicator, row }) => [indicator.name, row]));
  const applying = slots.map(({ max, indicators }) => {
    const cells = indicators.flatMap((name) => {
      const row = rowOf.get(name);
      return row === undefined ? [] : [inColumn(row, D.entered)];
    });
    return `${max / 100}*COUNT(${cells.join(",")})`;
  });
  const base = parts.filter(({ indicator }) => indicator.kind === "base").map(({ row }) => row);
  const [first, last] = [base[0], base.at(-1)];
  if (first === undefined || last === undefined) return '=""';
  const full = slots.reduce((all, { max }): Hundredths => all + max, 0) / 100;
  const none = `COUNT(${linesOf("entered", first, last)})=0`;
  return `=IF(OR(${score}="",${none}),"",${sum}*${full}/(${applying.join("+")}))`;
}

/** What is to be said of a department in words: caps that bit, alternatives that do not apply, why nothing counts (T2–T4). */
export function departmentWords({ settings }: Book, { state, score }: ExplainedDepartment): string {
  if (state === "missing") return score ? "缺项，暂无得分" : "评分表中没有此人";
  if (state === "mean") return "不适用，按部门均分计";
  if (state === "notApplicable") return settings.notApplicable === "redistribute" ? "不适用，权重由其他部门分担" : "不适用";
  if (!score) return "";
  const { scale, bonusRaw, bonusCounted, bonusCap, unclamped, clamped, floor, ceiling } = score;
  return [
    compare(scale, ONE) === 0 ? "" : `有不适用项，基础分×${factorWords(scale)}折算`,
    compare(bonusRaw, bonusCounted) === 0 ? "" : `加分合计 ${formatDecimal(bonusRaw)}，封顶计 ${formatHundredths(bonusCap)}`,
    clamped === "ceiling" ? `合计 ${formatDecimal(unclamped)}，按上限计 ${formatHundredths(ceiling)}` : "",
    clamped === "floor" ? `合计 ${formatDecimal(unclamped)}，按下限计 ${formatHundredths(floor)}` : "",
  ]
    .filter(Boolean)
    .join("；");
}

/** The lines of a department on a page, from row `first` on. */
export const partsFrom = (score: ExplainedScore | null, first: number): DepartmentLine["parts"] =>
  score === null ? [] : listedIndicators(score).map((indicator, index) => ({ indicator, row: first + index }));
