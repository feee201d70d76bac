import { same } from "./same";
import { cellAddress } from "../../core/address";
import type { ScoreSheet, Settings } from "../../core/book";
import { fixed, fixedRange, onSheet } from "./address";
import { ELIGIBILITY_WORDS, RANKED_WORD } from "./resultNotes";
import { onRow, SUMMARY_ROWS, type SummaryColumn, type SummaryPlaces } from "./summaryPlaces";

/** The live formulas of one member's row of 季度汇总: classic functions, nothing that needs Ctrl-Shift-Enter. */
export function summaryFormulas(settings: Settings, places: SummaryPlaces, row: number) {
  const at = (column: SummaryColumn): string => onRow(places, column, row);
  const scores = `$${cellAddress(row, places.firstDepartment)}:$${cellAddress(row, places.lastDepartment)}`;
  const across = (line: number): string => fixedRange(line, places.firstDepartment, line, places.lastDepartment);
  const [weights, means] = [across(SUMMARY_ROWS.weights), across(SUMMARY_ROWS.means)];
  const level = at("level");
  const rank = at("standardRank");

  const redistribute = `SUMPRODUCT(${weights},${scores})/SUMPRODUCT(${weights},--ISNUMBER(${scores}))`;
  const departmentMean =
    `(SUMPRODUCT(${weights},${scores})+SUMPRODUCT(${weights},--NOT(ISNUMBER(${scores})),${means}))` +
    `/SUMPRODUCT(${weights},--(ISNUMBER(${scores})+ISNUMBER(${means})>0))`;
  const mean = { redistribute, departmentMean }[settings.notApplicable];

  return {
    /** T4, T5: "" while a department's score is missing or none applies. */
    total: `=IF(COUNTBLANK(${scores})>0,"",IF(COUNT(${scores})=0,"",ROUND(ROUND(${mean},9),2)))`,
    /** R1: only ranked members' totals stand in this column. */
    rankedTotal: `=IF(AND(${at("standing")}="${RANKED_WORD}",ISNUMBER(${at("total")})),${at("total")},"")`,
    /** R2. */
    standardRank: `=IF(${at("rankedTotal")}="","",RANK(${at("rankedTotal")},${places.down("rankedTotal")}))`,
    level: `=IF(${at("rankedTotal")}="",0,COUNTIF(${places.down("rankedTotal")},${at("rankedTotal")}))`,
    rank: `=IF(${rank}="",IF(${at("standing")}="${RANKED_WORD}","缺项","—"),${shownRank(settings, places, row)})`,
    tie: `=IF(${rank}="","",IF(${level}>1,"并列",""))`,
    change: `=IF(AND(ISNUMBER(${at("total")}),ISNUMBER(${at("previous")})),ROUND(${at("total")}-${at("previous")},2),"—")`,
    /** E1–E3: unranked before vetoes, vetoes before the line. */
    eligibility:
      `=IF(${rank}="","${ELIGIBILITY_WORDS.unranked}",IF(${at("veto")}="是","${ELIGIBILITY_WORDS.ineligible}",` +
      `${againstTheLine(settings, places, rank, level)}))`,
    stale:
      `=IF(AND(${same(at("total"), at("officialTotal"))},${same(rank, at("officialRank"))},` +
      `${at("eligibility")}=${at("officialFlag")}),0,1)`,
    note: `=IF(${at("stale")}=0,"","【已过期，请重新计算】")&${at("reason")}`,
  };
}

/** R2: dense ranks are a matter of display; they count the different totals above, each where it stands first. */
function shownRank(settings: Settings, places: SummaryPlaces, row: number): string {
  if (settings.rankDisplay === "standard") return onRow(places, "standardRank", row);
  const [totals, level] = [places.down("rankedTotal"), places.down("level")];
  return `1+ROUND(SUMPRODUCT((${level}>0)*(${totals}>${onRow(places, "rankedTotal", row)})/(${level}+(${level}=0))),0)`;
}

/** E2 under the book's policy. `rank` − 1 members are higher; rank − 1 + level have as much or more. */
export function againstTheLine(
  settings: Settings,
  { places, n }: Pick<SummaryPlaces, "places" | "n">,
  rank: string,
  level: string,
): string {
  const { eligible, ineligible, review } = ELIGIBILITY_WORDS;
  const lenient = `IF(${rank}<=${places},"${eligible}","${ineligible}")`;
  switch (settings.ties) {
    case "lenient":
      return lenient;
    case "strict":
      return `IF(AND(${n}>=2,${level}=${n}),"${review}",IF(${rank}-1+${level}<=${places},"${eligible}","${ineligible}"))`;
    case "review":
      return `IF(AND(${rank}<=${places},${rank}-1+${level}>${places}),"${review}",${lenient})`;
  }
}

/** A member's 部门得分 from the department's sheet, found by 工号: "" where there is none. */
export function departmentScoreFormula({ sheet, idRange, scoreRange }: ScoreSheet, idCell: string): string {
  return `=IFERROR(INDEX(${onSheet(sheet, fixed(scoreRange))},MATCH(${idCell},${onSheet(sheet, fixed(idRange))},0)),"")`;
}
