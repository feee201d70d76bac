import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { TotalsBin } from "../../core/charts/charts";
import { fixedRange, onSheet } from "./address";
import { SUMMARY_ROWS, summaryPlaces } from "./summaryPlaces";

/** What the charts show, live over 季度汇总. */
export function chartFormulas(book: Book, assessment: Assessment) {
  const places = summaryPlaces(book, assessment);
  const totals = places.from("rankedTotal");
  const cutoff = onSheet(OUTPUTS.summary.sheet, places.cutoff);
  const rounded = (exact: string, range: string): string => `=IF(COUNT(${range})=0,"",ROUND(ROUND(${exact},9),2))`;
  const scores = (code: string): string => {
    const at = places.firstDepartment + book.departments.findIndex((department) => department.code === code);
    return onSheet(OUTPUTS.summary.sheet, fixedRange(SUMMARY_ROWS.first, at, places.last, at));
  };
  return {
    totalsTitle: `="总分分布：评优线 "&TEXT(${cutoff},"0.00")&" 分，前 "&${onSheet(OUTPUTS.summary.sheet, places.places)}&" 名"`,
    groupsTitle: `="各党小组平均分（全校平均 "&TEXT(ROUND(ROUND(AVERAGE(${totals}),9),2),"0.00")&" 分）"`,
    /** What lies beyond the first and the last bin is counted in them: a changed score is never lost. */
    bin: ({ from, to }: TotalsBin, { first, last }: { readonly first: boolean; readonly last: boolean }) => {
      const within = [...(last ? [] : [`"<${to}"`]), ...(first ? [] : [`">=${from}"`])].map((bound) => `,${totals},${bound}`).join("");
      const line = [...(last ? [] : [`${cutoff}<${to}`]), ...(first ? [] : [`${cutoff}>=${from}`])];
      return {
        label: `="${binWords({ from, to })}"&IF(AND(ISNUMBER(${cutoff})${line.map((one) => `,${one}`).join("")}),CHAR(10)&"${LINE_MARK}","")`,
        above: `=COUNTIFS(${totals},">="&${cutoff}${within})`,
        below: `=COUNTIFS(${totals},"<"&${cutoff}${within})`,
      };
    },
    groupMean: (nameCell: string): string => `=IFERROR(ROUND(ROUND(AVERAGEIFS(${totals},${places.from("group")},${nameCell}),9),2),"")`,
    groupCount: (nameCell: string): string => `=COUNTIFS(${places.from("group")},${nameCell},${totals},">=0")`,
    schoolMean: rounded(`AVERAGE(${totals})`, totals),
    schoolCount: `=COUNT(${totals})`,
    department: (code: string) => {
      const range = scores(code);
      return {
        highest: rounded(`MAX(${range})`, range),
        lowest: rounded(`MIN(${range})`, range),
        middle: rounded(`MEDIAN(${range})`, range),
        count: `=COUNT(${range})`,
      };
    },
  };
}

/** Under the bin in which the line lies: colour alone does not say it. */
export const LINE_MARK = "▲评优线";
export const binWords = ({ from, to }: Pick<TotalsBin, "from" | "to">): string => `${from}–${to}`;
