/** The pane's own words in Chinese, a file a screen. Another language is another object of the type `Words`. */
import type { PlainDate } from "../../../core/reading/plainValue";
import type { StepName } from "../../../commands/types";
import type { TemplateKind } from "../../../core/snapshot";
import { failureText } from "../../../commands/messages/failures";
import { annual } from "./annual";
import { archive } from "./archive";
import { charts } from "./charts";
import { collect } from "./collect";
import { details } from "./details";
import { difference } from "./difference";
import { groups } from "./groups";
import { nextQuarter } from "./nextQuarter";
import { notice } from "./notice";
import { other } from "./other";
import { person } from "./person";
import { problems } from "./problems";
import { publicity } from "./publicity";
import { quality } from "./quality";
import { member, ranking } from "./ranking";
import { roster } from "./roster";
import { text } from "./text";
import { confirm, fix, mark, validate } from "./validate";
import { whatIf } from "./whatIf";

const QUARTERS = ["第一季度", "第二季度", "第三季度", "第四季度"] as const;

export const zhCN = {
  language: "zh-CN",
  name: "季考评",
  period: (year: number, quarter: number) => `${year}年${QUARTERS[quarter - 1] ?? ""}`,
  quarter: (quarter: number): string => QUARTERS[quarter - 1] ?? "",
  date: ({ year, month, day }: PlainDate) => `${year}年${month}月${day}日`,
  /** Day and minute of a run: "10月8日 14:30". */
  moment: (month: number, day: number, time: string) => `${month}月${day}日 ${time}`,

  text,
  failure: failureText,

  common: {
    back: "返回",
    backHome: "返回首页",
    cancel: "取消",
    close: "关闭",
    retry: "重试",
    reload: "重新加载",
    more: "更多",
    clear: "清除",
    openList: "打开列表",
    language: "语言 / Language",
    locate: "定位",
    loading: "正在读取工作簿…",
    rereading: "正在重新读取工作簿…",
    notReread: "表里刚有改动，窗格还没能重新读取。",
    reread: "重新读取",
    place: (sheet: string, cell: string) => `${sheet} ${cell}`,
    score: (points: string) => `${points} 分`,
  },

  unavailable: {
    connecting: "正在连接 Excel…",
    notLoaded: {
      title: "没有连上 Excel 的组件",
      body: "窗格要从 Microsoft 网站载入 office.js，等了一会儿仍没有载入。工作簿没有任何改动。",
      next: "请检查网络（或请管理员放行 appsforoffice.microsoft.com），然后重新加载。",
    },
    notInExcel: {
      title: "请在 Excel 中打开",
      body: "这个窗格是 Excel 的加载项，在普通浏览器里没有可以处理的工作簿。",
      next: "请打开 Excel，在“季考评”选项卡中点“打开窗格”。",
    },
    tooOld: {
      title: "这个版本的 Excel 太旧",
      body: "季考评需要 ExcelApi 1.14，这台电脑上的 Excel 还不支持。",
      next: "请更新到 Microsoft 365、Excel 2021 或更新的版本，或改用网页版 Excel。",
    },
  },

  broken: {
    title: "窗格出了点问题",
    body: "这是程序的差错，不是您的操作造成的。工作簿里的内容不受影响。",
    next: "请重新加载窗格。如果再次出现，请把下面的文字发给维护人员。",
  },

  operator: {
    label: "操作人",
    hint: "姓名会记入操作日志和确认记录。",
    title: "请填写操作人",
    body: "这一步要记下是谁做的。填一次，本次打开期间有效。",
    placeholder: "您的姓名",
    required: "请填写姓名。",
    go: "继续",
    change: "更改操作人",
    none: "操作人：未填写",
    is: (name: string) => `操作人：${name}`,
  },

  steps: {
    names: {
      prepare: "准备",
      collect: "收表",
      validate: "校验",
      compute: "计算排名",
      groups: "党小组考核",
      archive: "公示与归档",
    } satisfies Record<StepName, string>,
    path: "考评步骤",
    state: {
      notYet: "未开始",
      working: "进行中",
      problems: (errors: number, warnings: number) =>
        [errors > 0 ? `${errors} 个错误` : "", warnings > 0 ? `${warnings} 条提醒` : ""].filter(Boolean).join("，") + "待处理",
      done: "已完成",
      stale: "已过期",
      trial: "试算",
    },
    when: (at: string, by: string) => [at, by].filter(Boolean).join(" · "),
    whenUnlocked: "解除锁定后待重新计算",
    whenStale: (at: string) => (at ? `${at} 之后数据有改动` : "之后数据有改动"),
    prepareDetail: (members: number, departments: number, groups: number) =>
      `花名册 ${members} 人，${departments} 个部门，${groups} 个党小组`,
    received: (got: number, all: number) => `${got}/${all} 已收`,
    open: (step: string) => `打开${step}`,
  },

  next: {
    title: "下一步",
    prepare: { text: "填好花名册，可以从现成的名单导入。", action: "导入花名册" },
    handOut: { text: "把评分表模板发给各部门，交回来后收进来。", action: "收发评分表" },
    collect: (left: number) => ({ text: `还有 ${left} 个部门的评分表没有收到。`, action: "看收表进度" }),
    validate: { text: "检查各部门的评分表。", action: "开始校验" },
    revalidate: { text: "数据有改动，请重新校验。", action: "重新校验" },
    fixErrors: (count: number) => ({ text: `处理 ${count} 个错误。`, action: "去处理" }),
    confirmWarnings: (count: number) => ({ text: `核对 ${count} 条提醒，属实的请确认。`, action: "去核对" }),
    compute: { text: "数据已齐，可以计算排名。", action: "计算排名" },
    recomputeUnlocked: { text: "本季度解除了锁定，结果表里还是锁定时的数值，请重新计算排名。", action: "重新计算" },
    recompute: { text: "数据有改动，请重新计算排名。", action: "重新计算" },
    official: { text: "目前是试算结果，可以正式计算。", action: "正式计算" },
    groups: { text: "排名已出，可以生成党小组考核表。", action: "生成党小组考核" },
    regroups: { text: "数据有改动，请重新生成党小组考核表。", action: "重新生成" },
    finished: { text: "结果都已写出，公示无异议后可以锁定归档。", action: "公示与归档" },
    locked: { text: "本季度已锁定归档。", action: "公示与归档" },
    lockChanged: (count: number) => ({ text: `锁定之后有 ${count} 处改动，请核对。`, action: "看改在哪里" }),
  },

  fillIn: {
    of: { scores: "评分表", activities: "党小组活动记录表", articles: "宣传稿件登记表" } satisfies Record<TemplateKind, string>,
    title: (of: string, period: string) => `${period}的${of}，请直接填写`,
    body: "在工作表里填好、存盘，把文件原样交回收表的人。收表的人请打开考评簿，在“收发评分表”里选交回来的文件。",
  },

  start: {
    emptyTitle: "从这里开始",
    emptyBody: "这个工作簿还是空的。可以新建一本考评簿，或先用示例看看。",
    foreignTitle: "这不是考评簿",
    foreignBody: "工作簿里已有别的内容。请打开已有的考评簿，或新建一个空白工作簿再开始；现有内容不会改动。",
    foreignAnyway: "仍要在这里新建",
    create: "新建考评簿",
    roster: "导入花名册",
    rosterHint: "已有党员名单的，从名单开始：新建考评簿，并放入名单上的人。",
    createHint: "建好各张表：设置、部门、指标、花名册、评分表。",
    unitName: "单位名称",
    unitPlaceholder: "例如：长庆八中党总支",
    unitRequired: "请填写单位名称。",
    year: "年度",
    yearInvalid: "请填写 2000 到 2100 之间的年份。",
    quarter: "季度",
    createGo: "新建",
    sample: "打开示例",
    sampleHint: "一所学校的一个季度：两个支部、八个部门、约 96 名党员。姓名是虚构的。",
    sampleClean: "完好的示例",
    sampleFaults: "带错误的示例",
    guide: "使用说明",
    local: "数据只留在这个工作簿里，不上传。",
  },

  validate,
  fix,
  confirm,
  mark,
  ranking,
  difference,
  member,
  person,
  details,
  charts,
  groups,
  quality,
  whatIf,
  notice,
  other,
  publicity,
  annual,
  archive,
  collect,
  roster,
  nextQuarter,

  work: {
    create: "正在新建考评簿…",
    sample: "正在写入示例…",
    validate: "正在校验…",
    fix: "正在修复…",
    undoFix: "正在撤销修复…",
    confirm: "正在记录确认…",
    compute: "正在计算排名…",
    preview: difference.working,
    groups: "正在生成党小组考核表…",
    ...notice.working,
    publicity: "正在写出宣传统计…",
    details: details.working,
    charts: charts.working,
    quality: "正在写出评分质量…",
    recordQuarter: "正在记入历史…",
    lookAtFiles: "正在读取文件…",
    takeQuarters: "正在取用…",
    lookAtReturns: "正在读取文件…",
    takeReturns: "正在收表…",
    templates: "正在生成模板…",
    confirmSheet: "正在确认…",
    restoreSheets: "正在补建评分表…",
    nextQuarter: "正在建立下一季度的考评簿…",
    lookAtRoster: "正在读取名单…",
    takeRoster: "正在导入花名册…",
    openFiles: "正在 Excel 中打开…",
    mark: mark.working,
    unmark: mark.workingOff,
    annual: "正在写出年度汇总…",
    ...archive.working,
    progress: (done: number, total: number) => `${done}/${total}`,
    cancelling: "正在取消…",
  },

  done: {
    create: "考评簿已建好。请先填写花名册。",
    sample: "示例已打开。",
    validate: (errors: number, warnings: number) =>
      errors + warnings === 0 ? "校验完成，没有发现问题。" : `校验完成：${problems(errors, warnings)}。`,
    cancelled: "已取消。没有写入任何内容，工作簿保持原样。",
    late: "按下取消时已经开始写入，这一步未能取消。",
  },
};

export type Words = typeof zhCN;
