/** 其他工作：首页上通向步骤以外各屏的一组链接。 */
import type { OtherScreen } from "../../store/state";

export const other = {
  title: "其他工作",
  names: { roster: "导入花名册", whatIf: "试一试", publicity: "宣传统计", quality: "评分质量", annual: "年度评优" } satisfies Record<
    OtherScreen,
    string
  >,
  hints: {
    roster: "从一份名单新增人员、核对改动，先看后取",
    whatIf: "改权重、规则或一项得分，看谁会变动，不写入工作簿",
    publicity: "稿件积分和宣传工作先进个人",
    quality: "各部门评分的分布，供沟通参考",
    annual: "汇总各季度结果，按年度评优",
  } satisfies Record<OtherScreen, string>,
};
