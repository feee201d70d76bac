/** What is said of the next quarter's book: what goes along, what begins anew, what stays behind, and why there is none. */
import { quarterWords } from "../../core/columns";
import type { NextQuarter } from "../../core/next/nextQuarter";
import type { NextQuarterReport } from "../makeNextQuarter";

/** 操作日志 of the new book: where it comes from. */
export const nextQuarterLog = ({ from, people, vetoes, recorded }: NextQuarter, bookId: string): string =>
  `由${quarterWords(from)}的考评簿${bookId === "" ? "" : `（编号 ${bookId}）`}建立：花名册 ${people.length} 人，一票否决 ${vetoes.carried.length} 条，` +
  `${recorded > 0 ? `${quarterWords(from)}的结果 ${recorded} 人记入历史` : `${quarterWords(from)}的结果已在历史中`}`;

export interface NextQuarterLines {
  readonly carried: readonly string[];
  readonly anew: readonly string[];
  /** To be looked at by a person. */
  readonly check: readonly string[];
  readonly left: readonly string[];
}

/** So many names are listed. */
const NAMED = 10;

export function nextQuarterLines({
  from,
  departments,
  people,
  scored,
  columns,
  groups,
  vetoes,
  history,
  recorded,
  notCarried,
}: NextQuarter): NextQuarterLines {
  const ended = quarterWords(from);
  const forYear = vetoes.carried.filter(({ because }) => because === "year");
  const vetoLine = vetoes.carried.length === 0 ? [] : [`一票否决：${vetoes.carried.length} 条（${listed(vetoes.carried.map(whose))}）`];
  return {
    carried: [
      `花名册 ${people.length} 人${columns.length > 0 ? `，连同自己加的“${columns.map(({ heading }) => heading).join("”“")}”列` : ""}`,
      `党小组 ${groups.length} 个，部门 ${departments.length} 个及其权重、指标，全部设置`,
      ...vetoLine,
      recorded > 0
        ? `历史 ${history.length} 行，其中${ended}的正式结果 ${recorded} 人`
        : `历史 ${history.length} 行（${ended}的结果已在其中）`,
    ],
    anew: [`评分表：每个部门 ${scored.length} 人，分数空白`, "党小组活动、宣传稿件、确认记录空白；操作日志第一行写明由哪一簿建立"],
    check: [
      ...(departments.some(({ deadline }) => deadline !== "") ? ["部门的截止日期顺延三个月，请核对是否遇节假日"] : []),
      ...(forYear.length > 0 ? [`${listed(forYear.map(whose))} 的一票否决已过影响期，但历史没有记下它，年度评优还要用，所以保留`] : []),
    ],
    left: [
      ...vetoes.left.map((one) => `一票否决 ${whose(one)}：${one.because === "revoked" ? "已撤销" : "影响的季度已过"}`),
      ...(notCarried.sheets.length > 0 ? [`不是考评簿的工作表：${listed(notCarried.sheets)}`] : []),
      ...notCarried.columns.map(({ sheet, headings }) => `“${sheet}”自己加的列：${listed(headings)}`),
      "各结果表、校验报告、批注、自己改的格式和工作表名；花名册里的公式按现在的值带入",
    ],
  };
}

const whose = ({ name, id, document }: { readonly name: string; readonly id: string; readonly document: string }): string =>
  `${name}（${id}）${document === "" ? "" : ` ${document}`}`;

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).join("、") + (names.length > NAMED ? ` 等 ${names.length} 个` : "");

/** Why there is no new book, and what to do; the issues of `blocked` are listed beside it. */
export function nextQuarterRefusal(report: Exclude<NextQuarterReport, { status: "done" }>): string {
  switch (report.status) {
    case "blocked":
      return `还有 ${report.blocking.length} 个问题没有处理，处理完再开始下一季度。`;
    case "notComputed":
      return {
        never: `${quarterWords(report.period)}还没有正式计算排名。请先计算排名，再开始下一季度。`,
        trial: `${quarterWords(report.period)}只有试算结果。请先正式计算排名，再开始下一季度。`,
        stale: `${quarterWords(report.period)}计算之后数据有改动。请重新计算排名，再开始下一季度。`,
      }[report.why];
    case "differs":
      return `历史里已有${quarterWords(report.period)}的结果，有 ${report.differences.length} 人与现在的不同。请核对后清空历史中该季度的行，再开始下一季度。`;
    case "lastYear":
      return `设置里的年度最大是 2100，${quarterWords(report.period)}之后没有下一季度。`;
  }
}
