/** 公示与归档：锁定本季度、解除锁定。 */
export const archive = {
  title: "公示与归档",
  open: "未锁定",
  locked: "已锁定",
  changed: (count: number) => `锁定后有 ${count} 处改动`,
  lockedAt: (when: string, by: string) => `${when} 由${by || "未署名"}锁定`,
  version: (version: string) => `由季考评 ${version} 版计算并锁定；以后换了新版本，这一季度的结果也不会重算。`,

  lockTitle: "锁定本季度",
  lockBody: "公示无异议后，把正式结果锁定归档。锁定前请确认结果已经公布，党小组考核表等需要的表都已写出。",
  lock: "锁定本季度",
  notYet: {
    none: "还没有正式的排名结果，请先计算排名。",
    trial: "现在的排名是试算的草稿，请先正式计算。",
    stale: "计算之后数据有改动，请先重新计算排名。",
    unlocked: "解除锁定之后还没有重新计算，请先重新计算排名。",
  },
  goRanking: "去计算排名",
  refusedTitle: "没有锁定，工作簿保持原样",

  dialogTitle: (period: string) => `锁定${period}？`,
  dialogBody: "锁定会一次做完下面几件事，做不成就什么都不改：",
  will: [
    "季度汇总、评优资格、党小组考核等结果表的公式改为数值，不再随评分表变动；",
    "本季度的评分表、花名册、设置和结果表加上保护（不设密码）；",
    "正式结果记入“历史”，计入年度评优；",
    "操作日志记下是谁、在什么时候锁定的。",
  ],
  afterwards: "以后任何改动，校验时都会指出在哪个单元格、原来是什么。确需修改时，写明理由即可解除锁定。",
  go: "锁定",
  stillOpenTitle: "锁定前请留意",
  stillOpen: {
    notWritten: "公示表还没有写出。",
    outdated: "公示表写出之后重新计算过，还没有重新写出。",
    period: (last: string) => `公示期到${last}才满。`,
    appeals: (count: number) => `有 ${count} 件申诉还没有办结。`,
  },

  changedTitle: (count: number) => `锁定之后有 ${count} 处改动`,
  changedBody: "结果与锁定时已不一致。请看改在哪里：不该改的改回原样，确需修改的先解除锁定。",
  goChanged: "看改在哪里",

  stillTitle: "现在还可以",
  still: {
    look: "查看排名和每个人的得分来历，打印结果表",
    annual: "用这一季度的结果评年度",
    next: "带着名单和规则开始新的一季",
  },
  goLook: "查看排名",
  goAnnual: "年度评优",

  unlock: "解除锁定",
  unlockTitle: (period: string) => `解除${period}的锁定？`,
  unlockBody: "各表的保护会撤销，“历史”中本季度的结果会撤回；改好后要重新计算排名、重新锁定。是谁、为什么解除，记入操作日志。",
  reason: "理由",
  reasonPlaceholder: "例如：张××对教务得分的申诉成立，更正评分",
  reasonRequired: "请写明理由。",
  goUnlock: "解除锁定",

  working: { lock: "正在锁定…", unlock: "正在解除锁定…" },
  doneLock: (count: number) => `本季度已锁定，${count} 人记入历史。`,
  doneUnlock: "已解除锁定。改好后请重新计算排名、重新锁定。",
};
