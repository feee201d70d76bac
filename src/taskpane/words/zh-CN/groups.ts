/** 党小组考核。 */
import type { GroupResult, Recommendation } from "../../../core/assessment";

type Part = keyof NonNullable<GroupResult["parts"]>;

export const groups = {
  title: "党小组考核",
  summary: (count: number) => `${count} 个党小组`,
  list: "党小组名次",
  write: "生成党小组考核",
  again: "重新生成",
  notYetTitle: "还没有党小组得分",
  notYetBody: "先计算排名，再生成党小组考核表。",
  goRanking: "去计算排名",
  done: (count: number) => `党小组考核表已生成，共 ${count} 个党小组。`,
  recommended: { none: "", school: "推荐：学校", centre: "推荐：中心", review: "待研究" } satisfies Record<Recommendation, string>,
  unranked: "不排名",
  small: "人数偏少",
  vetoed: "有一票否决，不参加评优",
  members: (ranked: number, all: number) => `排名党员 ${ranked} 人，共 ${all} 人`,
  leader: (name: string) => `组长 ${name}`,
  mean: (mean: string) => `均分 ${mean}`,
  part: "项目",
  points: "得分",
  parts: {
    meetings: "党小组会",
    themeDay: "主题党日",
    mean: "党员均分",
    work: "业绩",
    volunteering: "志愿服务",
    publicity: "宣传材料",
    honours: "荣誉加分",
  } satisfies Record<Part, string>,
  noScore: "没有参加排名的党员，不计分。",
  stale: "数据有改动：这里按现在的数据重算。表里的分数、名次由公式带着变了，排列次序还是上次写入的。",
  notWritten: "以下是按现在的数据算出的结果，还没有写入考核表。",
};
