import { QUARTER_WORDS } from "../../core/columns";
import type { Reason } from "../../core/assessment";
import { formatHundredths } from "../../core/fraction";

type Annual = NonNullable<Reason["annual"]>;

/** E4 and E6: why, for an annual flag; the sentence goes on after the name. */
export function annualBecause(reason: Reason, annual: Annual): string {
  const line = lineOf(reason);
  const standing = `${totalOf(reason, annual)}，排第 ${reason.rank ?? "—"} 名`;
  switch (reason.basis) {
    case "upperHalf":
      return reason.rule === "E2"
        ? `${standing}，与同分者并列跨线（${line}），按并列从宽规则（E2）具备年度评优资格`
        : `${standing}，不在后二分之一（${line}），按后二分之一规则（E1）具备年度评优资格`;
    case "bottomHalf":
      return reason.rule === "E2"
        ? `${standing}，与同分者并列跨线（${line}），按并列从严规则（E2）不具备年度评优资格`
        : `${standing}，属后二分之一（${line}），按后二分之一规则（E1）不具备年度评优资格`;
    case "tieOnLine":
      return `${standing}，与同分者并列跨线（${line}），按并列规则（E2）待党总支研究`;
    case "veto":
      return reason.total === null
        ? `${totalOf(reason, annual)}（${line}），${vetoOf(reason, annual)}，按一票否决规则（E3、E6）不具备年度评优资格`
        : `${standing}（${line}），${vetoOf(reason, annual)}，按一票否决规则（E3、E6）不具备年度评优资格，总分和名次不变`;
    case "tooFewQuarters":
    case "noTotal":
      return `${totalOf(reason, annual)}（${line}），按年度规则（E6）待党总支研究，不单因此失去资格`;
    case "probationary": {
      const veto = annual.vetoQuarters.length > 0 ? `，另外${vetoOf(reason, annual)}` : "";
      return `是预备党员，${totalOf(reason, annual)}，按排名规则（R1）不参加排名（${line}）${veto}`;
    }
    case "notParticipating":
      return `${reason.absence ? `因${reason.absence}` : ""}不参评，按参评规则（R1）不计年度总分、不参加排名（${line}）`;
  }
}

const lineOf = ({ n, places, cutoff }: Reason): string =>
  cutoff === null ? "本年度无人参加排名" : `共 ${n} 人参加排名，取前 ${places} 名，评优线 ${formatHundredths(cutoff)} 分`;

function totalOf({ total }: Reason, { year, quarters, minimum }: Annual): string {
  if (total !== null) return `${year}年度总分 ${formatHundredths(total)} 分（${quarterList(quarters)}平均）`;
  const there = quarters.length === 0 ? "没有有效季度" : `有效季度只有 ${quarters.length} 个（${quarterList(quarters)}）`;
  return `${year}年度${there}，不足 ${minimum} 个，暂无年度总分`;
}

function vetoOf({ veto }: Reason, { vetoQuarters }: Annual): string {
  return `${quarterList(vetoQuarters)}有一票否决在影响期内${veto ? `（文号：${veto}）` : ""}`;
}

/** "第一、二、四季度". */
function quarterList(quarters: readonly number[]): string {
  const digits = quarters.map((quarter) => (QUARTER_WORDS[quarter - 1] ?? "").replace(/[第季度]/g, ""));
  return `第${digits.join("、")}季度`;
}
