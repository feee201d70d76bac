/** 宣传统计。 */
export const publicity = {
  summary: (stories: number, authors: number) => `${stories} 篇 · ${authors} 人`,
  list: "宣传积分名次",
  write: "写出宣传统计",
  done: (count: number) => `宣传统计已写出，共 ${count} 篇稿件。`,
  outsider: "非党员",
  recommended: "推荐先进个人",
  review: "待研究",
  mark: (eligibility: string) => `资格：${eligibility}`,
  unmarked: "资格未计算",
  capped: "校级封顶",
  noPoints: "不计分",
  tie: "并列",
  points: (counted: string, raw: string) => `按篇合计 ${raw} 分，计入 ${counted} 分`,
  stories: (count: number) => `计分稿件 ${count} 篇`,
  share: (share: string, points: string, authors: number) => (authors === 1 ? `${share} 分` : `${points} 分 ÷ ${authors} 人 ≈ ${share} 分`),
  exactShare: (share: string, points: string, authors: number) =>
    authors === 1 ? `${share} 分` : `${points} 分 ÷ ${authors} 人 = ${share} 分`,
  emptyTitle: "还没有稿件",
  emptyBody:
    "在“宣传稿件”表里每次刊登填一行：编号、日期、级别、作者和链接或剪报。一稿多发用同一个编号；作者填工号，非党员填姓名，多人用；分隔。",
  openSheet: "打开宣传稿件",
  noSheetTitle: "这本考评簿没有“宣传稿件”表",
  noSheetBody: "旧的考评簿没有这张表。不影响计算排名；下一季度新建的考评簿会有。",
  blockedTitle: (count: number) => `还有 ${count} 个问题须先处理`,
  blockedBody: "处理好以后，这里会列出积分和名次。不影响计算排名。",
  issues: (count: number) => `稿件的问题 ${count} 条`,
};
