/** 查找人员: from every screen's heading. */
export const person = {
  find: "查找人员",
  field: "姓名或工号",
  hint: "输入姓名或工号的一部分，看每一分从哪来，填在哪个单元格。",
  trial: (count: number) => `还有 ${count} 个问题没有处理，以下按现有的分数试算。`,
  notOfficial: "还没有正式计算。以下按现有的分数试算，不是正式结果。",
  blockedTitle: "现在还读不出每个人的分数",
  blocked: (count: number) => `有 ${count} 个错误使分数还算不出来，请先处理。`,
  goFix: "去处理",
};
