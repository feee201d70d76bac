/** 宣传统计的说法（zh-CN）: short facts beside the numbers (P1, P2). */
import { BASIS_WORDS, ELIGIBILITY_WORDS } from "../../core/flagWords";
import { formatDecimal, formatHundredths } from "../../core/fraction";
import { hundredthsText } from "../../core/decimal";
import type { AuthorResult } from "../../core/publicity/board";
import type { PublicityWords } from "../../workbook/layout/publicityNotes";

const AWARDS = { recommended: "推荐宣传工作先进个人", review: "待党总支研究", none: "" } as const;
/** Within the quota, but not borne out by E. */
const WITHIN_QUOTA = "名额内，待党总支研究";

/** A recommendation that E does not bear out is for people to decide (P2). */
const isForPeople = ({ award, member, eligibility }: AuthorResult): boolean =>
  member && award !== "none" && eligibility !== null && eligibility !== "eligible";

function markText(author: AuthorResult): string {
  const { eligibility, basis } = author;
  if (eligibility === null || !isForPeople(author)) return "";
  const why = basis === null || BASIS_WORDS[basis] === ELIGIBILITY_WORDS[eligibility] ? "" : `（${BASIS_WORDS[basis]}）`;
  return `评优资格为${ELIGIBILITY_WORDS[eligibility]}${why}，是否推荐请党总支研究`;
}

function tieText({ award, tieBroken }: AuthorResult): string {
  if (award === "review") return "并列跨名额，按并列顺序比较部门得分仍未分出先后，提交党总支研究";
  if (!tieBroken) return "";
  return award === "recommended" ? "同分，按并列顺序比较部门得分在前" : "同分，按并列顺序比较部门得分在后";
}

export const publicityWords: PublicityWords = {
  rules: (settings) => {
    const levels = [
      `国家级 ${hundredthsText(settings.articleNational)}`,
      `省级 ${hundredthsText(settings.articleProvincial)}`,
      `市级 ${hundredthsText(settings.articleCity)}`,
      `中心 ${hundredthsText(settings.articleCentre)}`,
      `校级 ${hundredthsText(settings.articleSchool)}`,
    ];
    return `每篇计分：${levels.join("、")}；一稿多发只计最高一级，合作者平分；校级每人每季度最多计 ${hundredthsText(settings.articleSchoolCap)} 分。名额 ${settings.publicityQuota} 人。`;
  },
  marks: ({ assessed }) =>
    assessed === "official"
      ? "评优资格为计算当时的结果。"
      : assessed === "trial"
        ? "草稿：评优资格取自试算，不作正式依据。"
        : "考评尚未能计算，评优资格未标注。",
  award: (author) => (author.award === "recommended" && isForPeople(author) ? WITHIN_QUOTA : AWARDS[author.award]),
  eligibility: ({ member, eligibility }) => (!member ? "非党员" : eligibility === null ? "未计算" : ELIGIBILITY_WORDS[eligibility]),
  remark: (author) => {
    const capped = author.capped
      ? `校级封顶：按篇合计 ${formatDecimal(author.exactRaw)} 分，计入 ${formatHundredths(author.counted)} 分`
      : "";
    const nothing = author.rank === null ? "没有计分的稿件，不排名" : "";
    return [nothing, capped, tieText(author), markText(author)].filter((text) => text !== "").join("；");
  },
  row: ({ state }, { sameAs }) => {
    switch (state) {
      case "counts":
        return "计分";
      case "lower":
        return "一稿多发，已按最高一级计";
      case "sameTitle":
        return `与稿件 ${sameAs.join("、")} 同题，按一篇计`;
      case "outsideQuarter":
        return "不在本季度，不计";
      case "unproven":
        return "没有链接或剪报，不计";
    }
  },
};
