/** 开始下一季度。 */
export const nextQuarter = {
  start: "开始下一季度",
  hint: "用这本考评簿建立下一季度的：名单、设置、指标和历史带过去，评分表空白。这本不改动。",
  title: (period: string) => `${period}的考评簿`,
  notYet: "还不能开始下一季度",
  carried: "带入",
  anew: "重新开始",
  check: "请核对",
  left: "没有带入",
  open: "打开新考评簿",
  openHint: "会作为新的工作簿打开，请存盘；这本保持原样。",
  save: "存成文件",
  rank: "去计算排名",
};
