/** 试一试：改权重、规则或得分，看谁会变动。 */
import type { Eligibility } from "../../../core/assessment";
import type { NotApplicablePolicy, TiePolicy } from "../../../core/book";

const placeRange = (min: string, max: string): string =>
  min !== "" && max !== "" ? `${min}–${max}` : max !== "" ? `不大于 ${max}` : min !== "" ? `不小于 ${min}` : "";

export const whatIf = {
  title: "试一试",
  only: "只是试算，不写入工作簿，也不改变正式结果。",
  trial: (open: number) => `还有 ${open} 个问题没有处理：缺项的人没有总分，不计入排名。`,
  blockedTitle: "现在还试不了",
  blocked: (count: number) => `有 ${count} 个错误，连试算也做不了。请先处理。`,
  goFix: "去处理",
  again: "重新读取",
  parts: "可以改的内容",
  tabs: { weights: "权重", rules: "规则", scores: "得分" },
  changed: (label: string, count: number) => (count === 0 ? label : `${label}（改 ${count} 处）`),
  restoreAll: "全部恢复原值",

  weights: {
    of: (department: string) => `${department}`,
    percent: "%",
    was: (weight: string) => `原为 ${weight}`,
    sum: "合计 100，可以试算。",
    under: (sum: string, missing: string) => `合计 ${sum}，还差 ${missing}。`,
    over: (sum: string, excess: string) => `合计 ${sum}，多了 ${excess}。`,
    unread: "有权重不是数字。",
    restore: "恢复原值",
  },

  rules: {
    notApplicable: "不适用处理",
    policies: { redistribute: "权重重分", departmentMean: "部门均分" } satisfies Record<NotApplicablePolicy, string>,
    ties: "并列处理",
    tiePolicies: { lenient: "从宽", strict: "从严", review: "待研究" } satisfies Record<TiePolicy, string>,
    present: (label: string) => `${label}（现在）`,
    bonusCap: "每个部门加分封顶",
    was: (points: string) => `原为 ${points}`,
  },

  scores: {
    item: (number: number) => `第 ${number} 项得分`,
    person: "人员",
    personPlaceholder: "姓名或工号",
    nobody: "没有找到这个人",
    option: (name: string, id: string) => `${name}（${id}）`,
    department: "部门",
    indicator: "指标",
    choose: "请选择",
    newValue: "改为",
    now: (value: string) => `现在 ${value}`,
    states: { notApplicable: "不适用", blank: "空白", unreadable: "不是分数", noRow: "没有这一行" },
    range: (min: string, max: string, conversion: string) =>
      [conversion === "" ? "" : `填写的数×${conversion}`, placeRange(min, max)].filter((part) => part !== "").join("，"),
    notApplicable: "不适用",
    /** What the button types; the field reads it as a cell would. */
    notApplicableEntry: "不适用",
    add: "再加一项",
    remove: (number: number) => `移除第 ${number} 项`,
  },

  result: {
    title: "谁会变动",
    unchanged: "还没有改动。改上面任何一项，这里就列出谁会变动。",
    faulty: (count: number) => `有 ${count} 处要先改正，改好就列出结果。`,
    nobody: "没有人变动。",
    summary: (ranks: number, crosses: number, enters: number, leaves: number) =>
      `${ranks} 人名次变动，${
        crosses === 0 ? "没有人越过评优线" : `${crosses} 人资格变化（${enters} 人变为具备，${leaves} 人不再具备）`
      }。`,
    line: (before: string, after: string) => (before === after ? `评优线不变：${after}` : `评优线：${before} → ${after}`),
    lineAt: (places: number, cutoff: string) => `前 ${places} 名，${cutoff} 分`,
    noLine: "没有人参加排名",
    list: "会变动的人",
    sections: {
      crossing: (count: number) => `资格变化 ${count} 人`,
      ranks: (count: number) => `名次变动 ${count} 人`,
      totals: (count: number) => `只有总分变动 ${count} 人`,
    },
    ways: { enters: "变为具备", leaves: "不再具备", changes: "资格变化" },
    change: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
    rank: (rank: number, tie: boolean) => `第 ${rank} 名${tie ? "（并列）" : ""}`,
    noRank: "无名次",
    noTotal: "无总分",
    flags: {
      eligible: "具备",
      ineligible: "不具备",
      review: "待党总支研究",
      unranked: "不参加排名",
      notParticipating: "不参评",
    } satisfies Record<Eligibility, string>,
    absent: "不在册",
  },
};
