/** Q7: which indicators count pure process, by their words. */
import type { IndicatorKind } from "../book";
import { headingKey } from "../reading/headings";

/** What people do on the way, as the school's plan names it or as schools write it. */
const PROCESS =
  /听课|评课|学习|笔记|心得|体会|反思|读书|阅读|培训|讲座|研修|会议|例会|开会|参会|打卡|签到|发言|谈话|计划|总结|材料|资料|台账|教案|备课|活动/;

/** That it is counted or measured: 次数, 篇幅, “(次)”, “每篇”, “填次数”, “按节”. */
const COUNT =
  /次数|篇数|篇幅|字数|页数|节数|份数|本数|条数|场数|场次|频次|数量|时长|学时|课时数|[(（\[【](?:次|篇|字|页|节|份|本|条|场|小时)[/／每)）\]】]|(?:每|按|满)(?:一)?(?:次|篇|字|千字|页|节|份|本|条|场|小时)/;

/**
 * The words that make an indicator a count of pure process: what is counted, and that it is counted, in its name, or the count in its note
 * (评分说明). Null for any other. Deductions are never such: they count faults, not process.
 */
export function processCount({ kind, name, note }: { readonly kind: IndicatorKind; readonly name: string; readonly note: string }): {
  readonly process: string;
  readonly count: string;
} | null {
  if (kind === "deduction") return null;
  const own = headingKey(name);
  const process = PROCESS.exec(own)?.[0];
  const count = COUNT.exec(own)?.[0] ?? COUNT.exec(headingKey(note))?.[0];
  return process === undefined || count === undefined ? null : { process, count };
}
