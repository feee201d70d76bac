/** Table names and column headings of the book (workbook.md): the reader finds by them, the layouts write them. */

export const TABLES = {
  settings: { table: "Settings", sheet: "设置", columns: { item: "项目", value: "值", note: "说明" } },
  departments: {
    table: "Departments",
    sheet: "部门",
    columns: { code: "代码", name: "部门", weight: "权重(%)", head: "负责人", deadline: "截止日期" },
  },
  indicators: {
    table: "Indicators",
    sheet: "指标",
    columns: {
      department: "部门",
      code: "代码",
      name: "指标",
      kind: "类型",
      slot: "组",
      min: "最低",
      max: "最高",
      conversion: "换算",
      cap: "封顶",
      needsEvidence: "须附依据",
      note: "评分说明",
    },
  },
  roster: {
    table: "Roster",
    sheet: "花名册",
    columns: {
      number: "序号",
      id: "工号",
      name: "姓名",
      branch: "支部",
      group: "党小组",
      status: "党员类别",
      department: "所在部门",
      participation: "参评状态",
      reason: "事由",
      approver: "批准人",
    },
  },
  groups: {
    table: "Groups",
    sheet: "党小组",
    columns: { name: "党小组", branch: "支部", leader: "组长", liaison: "联系支委" },
  },
  vetoes: {
    table: "Vetoes",
    sheet: "一票否决",
    columns: {
      id: "工号",
      name: "姓名",
      reasonCode: "事由代码",
      document: "文号",
      date: "日期",
      quarters: "影响季度数",
      state: "状态",
      note: "说明",
    },
  },
  activities: {
    table: "GroupActivities",
    sheet: "党小组活动",
    columns: {
      group: "党小组",
      meetings: "党小组会(次)",
      due: "主题党日应到",
      present: "实到",
      work: "业绩",
      volunteering: "志愿服务",
      publicity: "宣传材料",
      honours: "荣誉加分",
      selfCheck: "自查(不计分)",
    },
  },
  articles: {
    table: "Articles",
    sheet: "宣传稿件",
    columns: {
      code: "稿件编号",
      date: "日期",
      title: "标题",
      outlet: "媒体",
      level: "级别",
      authors: "作者",
      link: "链接或剪报",
    },
  },
  history: {
    table: "History",
    sheet: "历史",
    columns: {
      year: "年度",
      quarter: "季度",
      id: "工号",
      total: "总分",
      rank: "名次",
      eligibility: "资格",
      lockedAt: "锁定时间",
      basis: "依据",
    },
  },
  confirmations: {
    table: "Confirmations",
    sheet: "确认记录",
    columns: { at: "时间", by: "确认人", rule: "规则", sheet: "工作表", cell: "单元格", content: "内容", reason: "理由" },
  },
  log: {
    table: "Log",
    sheet: "操作日志",
    columns: { at: "时间", operation: "操作", object: "对象", result: "结果", rules: "规则摘要", inputs: "输入指纹" },
  },
} as const;

/** Lists that people keep beside the quarter: made on demand, no part of what the results are computed from, written over by nothing. */
export const REGISTERS = {
  holidays: { table: "Holidays", sheet: "节假日", columns: { date: "日期", kind: "类型", note: "说明" } },
  appeals: {
    table: "Appeals",
    sheet: "申诉复核登记表",
    columns: {
      number: "编号",
      date: "申诉日期",
      id: "工号",
      name: "姓名",
      matter: "申诉事项",
      department: "涉及部门",
      handler: "受理人",
      opinion: "复核意见",
      result: "处理结果",
      closed: "办结日期",
    },
  },
} as const;

/** Only in handed-out files, right after 党小组: one word for a whole row. */
export const APPLIES_COLUMN = "适用";

/** Score sheets: these columns, with one column per indicator between 党小组 and 加分合计. */
export const SCORE_COLUMNS = {
  number: "序号",
  id: "工号",
  name: "姓名",
  group: "党小组",
  bonusTotal: "加分合计",
  deductionTotal: "扣分合计",
  score: "部门得分",
  evidence: "依据",
  remark: "备注",
} as const;

export const scoreTable = (code: string): string => `Scores_${code}`;
export const scoreSheetName = (departmentName: string): string => `评分-${departmentName}`;

/**
 * Above a score table stand one title cell and cells that carry its identity; each is one text cell, found by its label:
 * "考核周期：2026年第三季度" "部门：教务（JW）" "模板版本：1" "考评簿编号：…".
 * Below it: "填表人：…", "审核人(签字)：…", "日期：…".
 */
export const SCORE_LABELS = {
  period: "考核周期：",
  department: "部门：",
  version: "模板版本：",
  book: "考评簿编号：",
  filledBy: "填表人：",
  checkedBy: "审核人(签字)：",
  date: "日期：",
} as const;

export const TEMPLATE_VERSION = 1;
export const QUARTER_WORDS = ["第一季度", "第二季度", "第三季度", "第四季度"] as const;

/** 2026年第三季度 */
export const quarterWords = ({ year, quarter }: { readonly year: number; readonly quarter: number }): string =>
  `${year}年${QUARTER_WORDS[quarter - 1] ?? ""}`;

/** Output sheets: name people see, and the ASCII table by which the add-in knows its own work again. */
export const OUTPUTS = {
  report: { sheet: "校验报告", table: "Report" },
  summary: { sheet: "季度汇总", table: "Summary" },
  eligibility: { sheet: "评优资格", table: "EligibilityList" },
  groupRanking: { sheet: "党小组考核", table: "GroupRanking" },
  groupForms: { sheet: "党小组考核表", table: "GroupForms" },
  quality: { sheet: "评分质量", table: "Quality" },
  details: { sheet: "个人明细", table: "Details" },
  annual: { sheet: "年度汇总", table: "Annual" },
  publicity: { sheet: "宣传统计", table: "Publicity" },
  notice: { sheet: "公示表", table: "Notice" },
  changes: { sheet: "变动说明", table: "Changes" },
  charts: { sheet: "图表", table: "Charts" },
} as const;

/** Headings of 党小组考核表 by which what people wrote on it is found again. `kept` is a hidden column. */
export const FORM_HEADINGS = { group: "党小组", number: "序号", id: "工号", name: "姓名", remark: "备注", kept: "备注原文" } as const;
export const FORM_OPINIONS = ["支部意见", "党总支意见"] as const;
/** Before a remark, or alone, as soon as a live result leaves the one that was computed. */
export const STALE_MARK = "已过期";
