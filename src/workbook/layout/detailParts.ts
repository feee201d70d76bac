import { parseAddress, parseArea } from "../../core/address";
import type { CellRef, ScoreSheet } from "../../core/book";
import type { ExplainedIndicator, ExplainedScore } from "../../core/explanation";
import { type Fraction, formatDecimal, fromHundredths, sub } from "../../core/fraction";
import { fixedCell, fixedRange, inColumn, onSheet } from "./address";
import { type Cell, live, UNROUNDED } from "./cells";
import { DETAIL_COLUMNS as D } from "./detailPlaces";
import { factorWords } from "./factorWords";
import { numberOf } from "./resultNotes";

const KINDS = { base: "基础", bonus: "加分", deduction: "扣分" } as const;
const ORDER = ["base", "bonus", "deduction"] as const;

/** What a page lists of a department: all base indicators, then the bonuses and deductions that were given. */
export const listedIndicators = ({ indicators }: ExplainedScore): ExplainedIndicator[] =>
  ORDER.flatMap((kind) =>
    indicators.filter((one) => one.kind === kind && (kind === "base" || one.state === "number" || one.state === "unreadable")),
  );

/** 0-based first row of a score sheet's data. */
export const firstScoreRow = (sheet: ScoreSheet): number => parseArea(sheet.idRange)?.top ?? 0;

/** "评分-教务 G17" as people read a place. */
export const placeWords = ({ sheet, cell }: CellRef): string => `${sheet} ${cell}`;

/** The member's cell in the column of `at`, wherever the row stands. */
export function cellFormula(sheet: ScoreSheet, at: CellRef, rowCell: string): string {
  const area = parseArea(sheet.idRange);
  const col = parseAddress(at.cell)?.col ?? 0;
  return `INDEX(${onSheet(sheet.sheet, fixedRange(area?.top ?? 0, col, area?.bottom ?? 0, col))},${rowCell})`;
}

/** One indicator's line: its cell, what stands in it, and what of it counts (T2, T6). `departmentRow` holds the member's row number. */
export function partRow(
  sheet: ScoreSheet,
  score: ExplainedScore,
  indicator: ExplainedIndicator,
  departmentName: string,
  row: number,
  departmentRow: number,
): Cell[] {
  const at = (column: keyof typeof D): string => inColumn(row, D[column]);
  const { conversion, cap, kind, state, entered } = indicator;
  const isNumber = state === "number" && entered !== null;
  const [raw, counted] = isNumber ? [numberOf(indicator.raw), numberOf(indicator.counted)] : ["", ""];
  // 得分 stands beside 计入 only where the two may differ from what was entered.
  const converted = conversion.n !== conversion.d || cap !== null;
  const from = converted ? at("raw") : at("entered");
  return [
    departmentName,
    indicator.name,
    placeWords(indicator.at),
    KINDS[kind],
    enteredCell(indicator, cellFormula(sheet, indicator.at, fixedCell(departmentRow, D.row))),
    conversion.n === conversion.d ? "" : `×${factorWords(conversion)}`,
    converted ? live(`=IF(ISNUMBER(${at("entered")}),${at("entered")}${times(conversion)},"")`, raw, UNROUNDED) : "",
    cap === null ? "" : cap / 100,
    live(`=IF(ISNUMBER(${from}),${cap === null ? from : `MIN(${from},${at("cap")})`},"")`, counted, UNROUNDED),
    cap === null ? slotWords(score, indicator) : capWords(at("raw"), at("cap"), indicator),
  ];
}

/** What is no score stands there in words: it is mended in its own cell, and the results are computed anew. */
function enteredCell({ state, entered }: ExplainedIndicator, cell: string): Cell {
  if (state === "unreadable") return "不是分数";
  if (state === "number") return live(`=IFERROR(${cell},"")`, (entered ?? 0) / 100);
  return live(`=IFERROR(IF(ISNUMBER(${cell}),${cell},IF(TRIM(${cell})="","空","不适用")),"")`, state === "blank" ? "空" : "不适用");
}

function times({ n, d }: Fraction): string {
  return n === d ? "" : d === 1n ? `*${n}` : `*${n}/${d}`;
}

function capWords(raw: string, cap: string, { capped, raw: points, cap: limit }: ExplainedIndicator): Cell {
  const cut = `${raw}-${cap}`;
  return live(
    `=IF(ISNUMBER(${raw}),IF(ROUND(${cut},9)>0,"封顶，少计 "&TEXT(ROUND(ROUND(${cut},9),2),"0.00")&" 分",""),"")`,
    capped && limit !== null ? `封顶，少计 ${formatDecimal(sub(points, fromHundredths(limit)))} 分` : "",
  );
}

function slotWords({ slots }: ExplainedScore, { name, kind, state }: ExplainedIndicator): string {
  if (kind !== "base") return state === "unreadable" ? "请更正" : "";
  const slot = slots.find(({ indicators }) => indicators.includes(name));
  if (!slot || slot.scored === name) return "";
  if (slot.scored !== null) return `以“${slot.scored}”计`;
  if (state === "unreadable") return "请更正";
  if (state === "number") return "二选一只能填一个";
  return state === "blank" ? "缺项" : "不计入满分";
}

/** $I$20:$I$25. */
export const linesOf = (column: keyof typeof D, first: number, last: number): string => fixedRange(first, D[column], last, D[column]);
