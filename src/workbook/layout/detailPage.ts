import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import type { Explanation } from "../../core/explanation";
import { fixedCell, onSheet } from "./address";
import { type Cell, live, type Piece, piece, UNROUNDED } from "./cells";
import { departmentRow, departmentWords, partsFrom } from "./detailDepartment";
import { linesOf, listedIndicators, partRow, placeWords } from "./detailParts";
import { DETAIL_COLUMNS as D, DETAIL_ROWS as R, type PageRows, pageRows } from "./detailPlaces";
import { periodWords } from "./periodWords";
import { formatHundredths } from "../../core/fraction";
import { ELIGIBILITY_WORDS, noRankWord, numberOf, pointsOf, printWords, type Stamp, timeWords } from "./resultNotes";
import type { SummaryPlaces } from "./summaryPlaces";
import { OUTPUTS } from "../../core/columns";

const DEPARTMENT_HEADINGS = ["部门", "说明", "单元格", "基础分", "加分", "扣分", "部门得分", "权重(%)", "实计权重", "贡献分"];
const HIDDEN_HEADINGS = ["行号", "核定得分", "已变"];
const PART_HEADINGS = ["部门", "指标", "单元格", "类型", "填写", "换算", "得分", "封顶", "计入", "说明"];

export interface DetailPage {
  readonly rows: PageRows;
  readonly pieces: readonly Piece[];
  /** Long texts by row: their rows must be high enough. */
  readonly texts: ReadonlyMap<number, { readonly text: string; readonly column: "words" | "across" }>;
}

export interface PageNotes {
  readonly at: string;
  readonly stamp: Stamp;
  /** E4: one sentence. */
  readonly reason: string;
  /** The member's row on 季度汇总 as it is written, counted from 1. */
  readonly summaryRow: number;
}

/** One member's page: who, total, rank, flag and the sentence; then weight × score = contribution; then every point with its cell (T6). */
export function detailPage(
  book: Book,
  assessment: Assessment,
  places: SummaryPlaces,
  explanation: Explanation,
  notes: PageNotes,
  top: number,
  asValues: boolean,
): DetailPage {
  const { departments } = explanation;
  const scores = departments.map(({ score }) => (score ? listedIndicators(score).length : 0));
  const rows = pageRows(top, { departments: departments.length, indicators: scores.reduce((sum, count) => sum + count, 0) });
  const idCell = fixedCell(top + R.who, D.words);
  const sheets = new Map(book.scoreSheets.map((sheet) => [sheet.department, sheet]));
  const texts = new Map<number, { text: string; column: "words" | "across" }>([[top + R.reason, { text: notes.reason, column: "across" }]]);
  const status = statusCell(explanation, places, rows, asValues);
  texts.set(top + R.status, { text: typeof status === "object" ? String(status.expected) : String(status), column: "across" });

  const pieces = [
    piece(top, 0, [[`${periodWords(assessment.period)}党员教育教学积分个人明细表${assessment.kind === "trial" ? "（草稿）" : ""}`]]),
    piece(top + R.who, 0, headLines(explanation, places, idCell, notes, top), asValues),
    piece(top + R.reason, 0, [[live(`=IFERROR(${lookUpFrom(places, top)("note")},"")`, notes.reason)], [status]], asValues),
  ];
  if (departments.length > 0) {
    let next = rows.firstPart;
    const lists = departments.map((department, position) => {
      const parts = partsFrom(department.score, next);
      next += parts.length;
      return { department, position, parts, sheet: sheets.get(department.code) ?? null, row: rows.first + position, page: rows, idCell };
    });
    for (const { department, row } of lists) texts.set(row, { text: departmentWords(book, department), column: "words" });
    const parts = lists.flatMap(({ department, sheet, parts: own, row: departmentLine }) =>
      own.map(({ indicator, row }, index) =>
        sheet && department.score
          ? partRow(sheet, department.score, indicator, index === 0 ? department.name : "", row, departmentLine)
          : [],
      ),
    );
    pieces.push(
      piece(top + R.heading, 0, [["一、总分的构成：部门得分 × 实计权重 = 贡献分"]]),
      piece(rows.header, 0, [[...DEPARTMENT_HEADINGS, ...HIDDEN_HEADINGS]]),
      piece(
        rows.first,
        0,
        lists.map((line) => departmentRow(book, assessment, places, line)),
        asValues,
      ),
      piece(rows.sum, 0, sumRows(explanation, rows), asValues),
      piece(rows.heading, 0, [["二、部门得分的来历：填写 × 换算 = 得分，封顶后计入"]]),
      piece(rows.partHeader, 0, [PART_HEADINGS]),
      ...(parts.length > 0 ? [piece(rows.firstPart, 0, parts, asValues)] : []),
    );
  }
  pieces.push(
    piece(rows.sign, 0, [["本人确认(签字)："]]),
    piece(rows.sign, D.place, [["　　　　审核人(签字)："]]),
    piece(rows.sign, D.cap, [["日期："]]),
  );
  return { rows, pieces, texts };
}

/** The first lines: who, where, and the results as they stand on 季度汇总. */
function headLines(
  explanation: Explanation,
  places: SummaryPlaces,
  id: string,
  { at, stamp, summaryRow }: PageNotes,
  top: number,
): Cell[][] {
  const { member, total, rank, reason, cutoff, line, n, eligibility, tie } = explanation;
  const look = lookUpFrom(places, top);
  const ranked = look("standardRank");
  const totalCell = fixedCell(top + R.total, D.words);
  const cutoffCell = onSheet(OUTPUTS.summary.sheet, places.cutoff);
  const difference = `ROUND(${totalCell}-${cutoffCell},2)`;
  const blanks = ["", "", ""];
  return [
    [
      "工号",
      member.id,
      "姓名",
      member.name,
      ...blanks.slice(1),
      // The stamp stands where its line has room for it.
      `党员类别：${member.status === "full" ? "正式" : "预备"}　${printWords(stamp)}`,
      ...blanks,
      live(`=IFERROR(MATCH(${id},${places.from("id")},0),"")`, summaryRow),
    ],
    ["支部", member.branch, "党小组", member.group, ...blanks.slice(1), `计算时间：${timeWords(at)}`],
    [
      "总分",
      live(`=IFERROR(${look("total")},"")`, pointsOf(total)),
      "全校名次",
      live(
        `=IFERROR(IF(${ranked}="",${look("rank")},${ranked})&${look("tie")},"")`,
        `${rank ?? noRankWord(reason.basis)}${tie ? "并列" : ""}`,
      ),
      ...blanks.slice(1),
      live(`=IFERROR("评优资格："&${look("eligibility")},"")`, `评优资格：${ELIGIBILITY_WORDS[eligibility]}`),
    ],
    [
      "评优线",
      live(`=IF(ISNUMBER(${cutoffCell}),${cutoffCell},"")`, pointsOf(cutoff)),
      "与评优线相差",
      live(
        `=IFERROR(IF(${ranked}="","—",IF(${difference}=0,"正好在线上",IF(${difference}>0,"高 "&TEXT(${difference},"0.00"),"低 "&TEXT(-${difference},"0.00"))&" 分")),"")`,
        line ? differenceWords(line.toCutoff) : "—",
      ),
      ...blanks.slice(1),
      live(`="参加排名："&${onSheet(OUTPUTS.summary.sheet, places.n)}&" 人"`, `参加排名：${n} 人`),
    ],
  ];
}

/** The member's cell on 季度汇总, whose row number stands in a hidden cell of the page. */
const lookUpFrom =
  (places: SummaryPlaces, top: number) =>
  (column: Parameters<SummaryPlaces["from"]>[0]): string =>
    `INDEX(${places.from(column)},${fixedCell(top + R.who, D.row)})`;

const differenceWords = (difference: number): string =>
  difference === 0 ? "正好在线上" : `${difference > 0 ? "高" : "低"} ${formatHundredths(Math.abs(difference))} 分`;

/** Is this page still what the score sheets say? A draft also names the parts that are missing here. */
function statusCell({ kind, reason, departments }: Explanation, places: SummaryPlaces, rows: PageRows, asValues: boolean): Cell {
  const missing = [
    ...reason.missing.map(placeWords),
    ...reason.missingRows.map((code) => `${departments.find((one) => one.code === code)?.name ?? code}（评分表中没有此人）`),
  ];
  const draft =
    kind === "trial" ? `草稿：试算结果，不作正式依据。${missing.length > 0 ? `本人缺项：${missing.join("、")}。` : "本人没有缺项。"}` : "";
  if (asValues) return `${draft}人数超过公式人数上限，本页为计算时的数值，不随评分表变动。`;
  const fresh = `${draft}结果与计算时一致。`;
  const same = [
    `IFERROR(${lookUpFrom(places, rows.top)("stale")},1)=0`,
    ...(departments.length > 0 ? [`SUM(${linesOf("changed", rows.first, rows.last)})=0`] : []),
  ];
  return live(`=IF(AND(${same.join(",")}),"${fresh}","${draft}已过期：与计算时不同，请重新计算排名。")`, fresh);
}

/** The contributions' sum, exact, and the one rounding (T5). */
function sumRows({ departments, exactTotal, total }: Explanation, rows: PageRows): Cell[][] {
  const sum = (column: keyof typeof D): string => linesOf(column, rows.first, rows.last);
  const [scores, weights] = [sum("score"), sum("weight")];
  const exact = fixedCell(rows.sum, D.contribution);
  // Σ of the weights that share the whole (T4); "" while a score is missing or nothing applies.
  const counting = departments.filter(({ effectiveWeight }) => effectiveWeight !== null);
  const applying = counting.length > 0 ? counting.reduce((all, { weight }) => all + weight, 0) / 100 : "";
  const added = (column: "effective" | "contribution", expected: number | ""): Cell =>
    live(`=IF(COUNT(${sum(column)})=0,"",SUM(${sum(column)}))`, expected, UNROUNDED);
  const blanks = ["", "", "", "", "", ""];
  return [
    [
      "合计",
      ...blanks,
      live(`=IF(OR(COUNTBLANK(${scores})>0,COUNT(${scores})=0),"",SUMPRODUCT(${weights},--ISNUMBER(${scores})))`, applying, UNROUNDED),
      added("effective", exactTotal ? 100 : ""),
      added("contribution", exactTotal ? numberOf(exactTotal) : ""),
    ],
    ["总分", "四舍五入一次，保留 2 位", ...blanks, "", live(`=IF(${exact}="","",ROUND(ROUND(${exact},9),2))`, pointsOf(total))],
  ];
}
