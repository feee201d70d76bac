/** 评分质量的说法（zh-CN）: facts for a talk with the departments, without blame, and what can be looked at. */
import type { Eligibility } from "../../core/assessment";
import { quarterWords } from "../../core/columns";
import { div, formatDecimal, formatHundredths, fraction, fromHundredths, mul, sub, type Fraction } from "../../core/fraction";
import { LINES, MINIMUM_MEMBERS, MINIMUM_SIDE } from "../../core/quality/lines";
import type { Quality, Scenario, Spread } from "../../core/quality/quality";
import { squareRoot } from "../../core/quality/squareRoot";
import type { PreviousFault } from "../readQuality";
import type { QualityWords } from "../../workbook/layout/qualityNotes";
import { ELIGIBILITY_WORDS } from "../../workbook/layout/resultNotes";

const HUNDRED = fraction(100n);
/** A share as a percentage: 171/200 is "85.5%". */
const percent = (share: Fraction): string => `${short(mul(share, HUNDRED))}%`;
/** With 2 digits at most. */
const short = (value: Fraction): string => formatDecimal(value).replace(/\.?0+$/, "");
const ratio = (part: number, whole: number): Fraction => fraction(BigInt(part), BigInt(whole));
const fewer = (n: number, needed: number): string => `只有 ${n} 人，不足 ${needed} 人，人数少，不作分析。`;
const BELOW = "未达到参考线。";

function spreadFacts({ n, mean, variance, inBand, signs }: Spread): string[] {
  const level = signs.includes("allEqual");
  const facts = {
    allEqual: "各人得分率全部相同",
    smallDeviation: level ? "" : `标准差 ${percent(squareRoot(variance))}，低于 ${percent(LINES.deviation)}`,
    narrowBand: level
      ? ""
      : `${n} 人中有 ${inBand} 人（${percent(ratio(inBand, n))}）相差不超过 1 个百分点，超过 ${percent(LINES.bandShare)}`,
    highMean: `平均得分率 ${percent(mean)}，达到 ${percent(LINES.mean)}`,
  };
  return signs.map((sign) => facts[sign]).filter((fact) => fact !== "");
}

function scenarioText(scenario: Scenario, quality: Quality): string {
  switch (scenario.kind) {
    case "tScores":
      return "按标准分（T 分）";
    case "otherPolicy":
      return "换一种不适用处理";
    case "without":
      return `不计${quality.departments.find(({ code }) => code === scenario.department)?.name ?? scenario.department}`;
  }
}

const flag = (eligibility: Eligibility): string => `“${ELIGIBILITY_WORDS[eligibility]}”`;

export const qualityWords: QualityWords = {
  purpose: "供与部门沟通参考，不评价任何部门和个人；不改变任何得分、名次和评优资格。",
  basis: {
    spread: `每人基础分合计 ÷ 适用项目满分（得分率）。参考线：全部相同；标准差低于 ${percent(LINES.deviation)}；超过 ${percent(LINES.bandShare)} 的人相差不超过 1 个百分点；平均得分率达到 ${percent(LINES.mean)}。不足 ${MINIMUM_MEMBERS} 人不列。`,
    repeats: `同一部门、同一人、同名指标，本季与上季填写的数相比；两季都没有填数的单元格不计。参考线：${percent(LINES.repeats)} 及以上相同。`,
    ownStaff: `花名册“所在部门”是本部门的人员与其他人员，部门得分的平均数相比。参考线：高 ${short(LINES.ownStaff)} 分及以上。两边各不少于 ${MINIMUM_SIDE} 人才列。`,
    weights:
      "各部门都计入总分的排名人员中，部门的贡献与总分的协方差 ÷ 总分的方差，合计 100%。实际权重高于名义权重，说明这个部门的得分拉开得大，对名次的影响也大；低则相反。可以核对各部门评分的松紧是否合适。",
    sensitivity:
      "换一种算法，看谁的评优资格会不同：各部门先换算成标准分（50 + 10 ×（得分 − 平均）÷ 标准差）；换一种不适用处理；逐个不计一个部门。一票否决不变。",
    agreement: "各部门都有得分的人员，各部门给出的先后次序是否一致（肯德尔和谐系数 W，已作并列校正）。",
  },
  spread: (spread) => {
    if (spread.state === "tooFew") return fewer(spread.n, spread.needed);
    const facts = spreadFacts(spread);
    return facts.length === 0 ? BELOW : `${facts.join("；")}。可以核对评分是否按检查记录逐人填写、指标是否拉得开差距。`;
  },
  repeats: (repeats) => {
    if (repeats === null) return "没有上季的评分可比。";
    if (repeats.state === "tooFew") return `两季都有评分的${fewer(repeats.n, repeats.needed)}`;
    const { cells, equal, reached } = repeats;
    const fact = `${equal}/${cells} 个单元格（${percent(ratio(equal, cells))}）与上季相同`;
    return reached ? `${fact}，达到参考线。可以核对本季是否重新统计。` : `${fact}，${BELOW}`;
  },
  ownStaff: (own) => {
    if (own.state === "tooFew") return `本部门 ${own.own} 人，其他 ${own.others} 人，有一边不足 ${own.needed} 人，人数少，不作分析。`;
    const { difference, reached } = own;
    const size = difference.n < 0n ? sub(fraction(0n), difference) : difference;
    const fact = `本部门人员平均${difference.n < 0n ? "低" : "高"} ${formatDecimal(size)} 分`;
    return reached ? `${fact}，达到参考线。可以核对两边适用的指标和依据是否一样。` : `${fact}，${BELOW}`;
  },
  effective: ({ weight, effective }) => {
    if (effective === null) return "";
    if (effective.n < 0n) return "与总分的先后相反。";
    const times = div(mul(effective, HUNDRED), fromHundredths(weight));
    return `是名义权重的 ${formatDecimal(times)} 倍。`;
  },
  weights: ({ weights }) =>
    weights.state === "tooFew"
      ? `各部门都计入总分的排名人员${fewer(weights.n, weights.needed)}`
      : weights.state === "level"
        ? `${weights.n} 人总分全部相同，算不出实际权重。`
        : `按 ${weights.n} 人计算。`,
  scenario: scenarioText,
  sensitivity: (quality) => {
    const { sensitivity } = quality;
    if (sensitivity.state === "tooFew") return `参加排名的${fewer(sensitivity.n, sensitivity.needed)}`;
    const changed = sensitivity.scenarios.filter((one) => one.changed > 0);
    if (changed.length === 0) return `试了 ${sensitivity.scenarios.length} 种算法，参加排名的 ${sensitivity.n} 人评优资格都不变。`;
    const each = changed.map((one) => `${scenarioText(one.scenario, quality)} ${one.changed} 人`);
    return `试了 ${sensitivity.scenarios.length} 种算法，${sensitivity.n} 人中有 ${sensitivity.members.length} 人的评优资格会因算法不同而不同：${each.join("，")}。可以核对他们的评分依据是否齐全。`;
  },
  changes: ({ changes }, quality) =>
    changes
      .map(
        ({ scenario, total, rank, eligibility }) =>
          `${scenarioText(scenario, quality)}：总分 ${formatHundredths(total)}，第 ${rank} 名，${flag(eligibility)}`,
      )
      .join("；") + "。",
  agreement: ({ agreement, departments }) => {
    switch (agreement.state) {
      case "tooFew":
        return `各部门都有得分的${fewer(agreement.n, agreement.needed)}`;
      case "oneDepartment":
        return "只有一个部门，无从比较。";
      case "level":
        return `各部门给 ${agreement.n} 人的得分都不分高低，算不出一致性。`;
      case "known":
        return `W = ${formatDecimal(agreement.w)}（${departments.length} 个部门，${agreement.n} 人）。W 在 0 与 1 之间，越接近 1，各部门给出的先后越一致；各部门看的工作不同，不必都一致。可以核对差别大的部门指标是否各有侧重。`;
    }
  },
};

/** Why a chosen file is not taken for last quarter's book. */
export function previousFaultText(fault: PreviousFault): string {
  switch (fault.why) {
    case "badFile":
      return fault.sentence;
    case "noBook":
      return "所选的文件不是考评簿。";
    case "unsound":
      return `所选的考评簿还有 ${fault.problems} 个问题，读不出评分，请先在那本考评簿里处理。`;
    case "otherQuarter":
      return `所选的是${quarterWords(fault.found)}的考评簿，应选上季（${quarterWords(fault.wanted)}）的。`;
  }
}
