import type { Reason } from "../../core/assessment";
import { formatHundredths } from "../../core/fraction";
import { annualBecause } from "./annualReasons";

/** E4: one sentence for a flag, naming the rule, the member's total, the cut-off total and the places. */
export function reasonText(reason: Reason, name: string): string {
  return `${name}${reason.annual ? annualBecause(reason, reason.annual) : because(reason)}。`;
}

function because(reason: Reason): string {
  const line = lineOf(reason);
  switch (reason.basis) {
    case "upperHalf":
      return reason.rule === "E2"
        ? `${standing(reason)}，与同分者并列跨线（${line}），按并列从宽规则（E2）具备评优资格`
        : `${standing(reason)}，不在后二分之一（${line}），按后二分之一规则（E1）具备评优资格`;
    case "bottomHalf":
      return reason.rule === "E2"
        ? `${standing(reason)}，与同分者并列跨线（${line}），按并列从严规则（E2）不具备评优资格`
        : `${standing(reason)}，属后二分之一（${line}），按后二分之一规则（E1）不具备评优资格`;
    case "tieOnLine":
      return `${standing(reason)}，与同分者并列跨线（${line}），按并列规则（E2）待党总支研究`;
    case "veto":
      return `${standing(reason)}（${line}），有一票否决在影响期内${documents(reason)}，按一票否决规则（E3）不具备评优资格，总分和名次不变`;
    case "tooFewQuarters":
      return `有效季度不足，暂无年度总分（${line}），按年度规则（E6）待党总支研究`;
    case "probationary":
      return `是预备党员，${totalOf(reason)}，按排名规则（R1）不参加排名（${line}）${reason.veto === null ? "" : `，另有一票否决在影响期内${documents(reason)}`}`;
    case "noTotal":
      return reason.rule === "V23"
        ? `在各部门都不适用，暂无总分，按规则 V23 不参加排名（${line}）`
        : `${totalOf(reason)}，按缺项规则（T1）不参加排名（${line}）`;
    case "notParticipating":
      return `${reason.absence ? `因${reason.absence}` : ""}不参评，按参评规则（R1）不计总分、不参加排名（${line}）`;
  }
}

const standing = (reason: Reason): string => `${totalOf(reason)}，排第 ${reason.rank ?? "—"} 名`;

const lineOf = ({ n, places, cutoff }: Reason): string =>
  cutoff === null ? "本季度无人参加排名" : `共 ${n} 人参加排名，取前 ${places} 名，评优线 ${formatHundredths(cutoff)} 分`;

const documents = ({ veto }: Reason): string => (veto ? `（文号：${veto}）` : "");

function totalOf({ total, missing, missingRows }: Reason): string {
  if (total !== null) return `总分 ${formatHundredths(total)} 分`;
  const places = [...missing.map(({ sheet, cell }) => `${sheet} ${cell}`), ...missingRows.map((code) => `部门 ${code} 无此人`)];
  if (places.length === 0) return "暂无总分";
  return `缺 ${places.length} 项评分（${places.slice(0, 3).join("、")}${places.length > 3 ? " 等" : ""}），暂无总分`;
}
