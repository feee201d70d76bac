import type { Assessment } from "../../core/assessment";
import type { ConditionalFormat } from "../../core/draft";
import { type Cell, live } from "./cells";
import { isDraft } from "./resultNotes";
import { COLOURS } from "./style";
import type { SummaryPlaces } from "./summaryPlaces";

/** One line over a result sheet: are these still the results of the score sheets as they are? `own`: on 季度汇总 itself. */
export function staleLine({ down, from }: SummaryPlaces, assessment: Assessment, asValues: boolean, own = false): Cell {
  const draft = isDraft(assessment) ? "草稿：试算结果，不作正式依据；缺项清单见表后。" : "";
  if (asValues) return `${draft}人数超过公式人数上限，本表为计算时的数值，不随评分表变动。`;
  const stale = own ? down("stale") : from("stale");
  const fresh = `${draft}结果与计算时一致。`;
  return live(`=IF(SUM(${stale})=0,"${fresh}","${draft}已过期："&SUM(${stale})&"人的结果与计算时不同，请重新计算排名。")`, fresh);
}

/** Red once the line says anything else than that all is as computed, or locked. */
export const staleColour = (range: string, cell: string): ConditionalFormat => ({
  range,
  formula: `=AND(LEFT(${cell},3)<>"结果与",LEFT(${cell},3)<>"已锁定")`,
  fontColor: COLOURS.wrongText,
  bold: true,
});
