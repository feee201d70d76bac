import type { Period } from "../core/book";
import { defaultSettings } from "../core/reading/readSettings";
import type { PlannedBook, PlannedDepartment, PlannedIndicator } from "../workbook/layout/plannedBook";

/** A new book for a school (workbook.md): departments, indicators and settings, and nobody on its lists yet. All of it can be edited. */
export function defaultBook(bookId: string, period: Period, unitName = ""): PlannedBook {
  return {
    bookId,
    settings: { ...defaultSettings(period.year, period.quarter), unitName },
    departments: DEFAULT_DEPARTMENTS,
    roster: [],
    groups: [],
    scoreSheets: DEFAULT_DEPARTMENTS.map(({ code }) => ({ department: code, rows: [], filledBy: "", checkedBy: "", date: "" })),
    vetoes: [],
    activities: [],
    articles: [],
    history: [],
    confirmations: [],
  };
}

const base = (code: string, name: string, max: number, note: string, more: Partial<PlannedIndicator> = {}): PlannedIndicator => ({
  code,
  name,
  kind: "base",
  min: 0,
  max,
  note,
  ...more,
});
/** Entered as a number of times (or days); 换算 gives the points of one. */
const deduction = (code: string, name: string, each: number, note: string): PlannedIndicator => ({
  code,
  name,
  kind: "deduction",
  min: 0,
  needsEvidence: true,
  note,
  ...(each === 1 ? {} : { conversion: each }),
});
const bonus = (
  code: string,
  name: string,
  min: number,
  max: number,
  note: string,
  more: Partial<PlannedIndicator> = {},
): PlannedIndicator => ({
  code,
  name,
  kind: "bonus",
  min,
  max,
  needsEvidence: true,
  note,
  ...more,
});
const department = (code: string, name: string, weight: number, indicators: PlannedIndicator[]): PlannedDepartment => ({
  code,
  name,
  weight,
  head: "",
  deadline: "",
  indicators,
});

/** Each department's base slots sum to 90 points; a bonus of up to 10 makes 100. */
export const DEFAULT_DEPARTMENTS: readonly PlannedDepartment[] = [
  department("JW", "教务", 25, [
    base("JW01", "备课教案", 15, "依据教学常规检查通报"),
    base("JW02", "课堂教学", 20, "依据课堂教学检查通报"),
    base("JW03", "作业批改", 10, "依据作业检查通报"),
    base("JW04", "监考调课", 5, "依据监考、调课记录"),
    base("JW05", "工作量", 15, "依据课时统计"),
    base("JW06", "教学成绩", 25, "依据成绩册"),
    bonus("JW07", "成绩高于年级均值", 1, 5, "依据成绩册，按高出幅度计1–5分；没有的留空"),
    deduction("JW08", "教案缺课时", 0.2, "填课时数，每课时扣0.2分；依据检查通报"),
    deduction("JW09", "空课", 5, "填次数，每次扣5分；依据检查通报"),
  ]),
  department("JY", "教研", 15, [
    base("JY01", "听课评课", 10, "依据听课本"),
    base("JY02", "集体备课", 20, "依据集体备课记录"),
    base("JY03", "公开课", 30, "依据公开课评价"),
    base("JY04", "课题论文", 30, "依据结题、发表证书"),
    bonus("JY05", "国家级成果", 5, 10, "填项数，每项5分；同一成果只计最高一级；依据证书", { conversion: 5 }),
    bonus("JY06", "省级成果", 4, 8, "填项数，每项4分；同一成果只计最高一级；依据证书", { conversion: 4 }),
    bonus("JY07", "市级成果", 3, 9, "填项数，每项3分；同一成果只计最高一级；依据证书", { conversion: 3 }),
    bonus("JY08", "校级成果", 1, 5, "填项数，每项1分；同一成果只计最高一级；依据证书"),
    deduction("JY09", "教研活动缺席", 1, "填次数，每次扣1分；依据签到"),
  ]),
  department("DY", "德育", 20, [
    base("DY01", "班主任量化", 50, "按百分制填写，折半计入；班主任填此项；依据量化汇总", { slot: "育人", conversion: "50/100" }),
    base("DY02", "育人值周", 50, "不任班主任的填此项；依据值周记录", { slot: "育人" }),
    base("DY03", "家校共育", 20, "依据家访、家长会记录"),
    base("DY04", "师德", 20, "依据师德考核"),
    bonus("DY05", "优秀班集体", 2, 2, "获评优秀班集体计2分；依据表彰文件；没有的留空"),
    deduction("DY06", "师德失范", 5, "填次数，每次扣5分；依据处理文件"),
  ]),
  department("TD", "团队", 5, [
    base("TD01", "社团与活动指导", 90, "依据活动记录"),
    bonus("TD02", "指导获奖", 1, 4, "按级别计1–4分；依据证书；没有的留空"),
    deduction("TD03", "活动缺席", 2, "填次数，每次扣2分；依据活动记录"),
  ]),
  department("GH", "工会", 5, [
    base("GH01", "活动、提案、帮扶", 90, "依据签到、提案、帮扶记录"),
    bonus("GH02", "文体获奖", 1, 3, "按级别计1–3分；依据证书；没有的留空"),
    deduction("GH03", "工会活动缺席", 1, "填次数，每次扣1分；依据签到"),
  ]),
  department("AB", "安保", 10, [
    base("AB01", "护导值班", 50, "依据值班表"),
    base("AB02", "班级安全", 30, "依据安全检查记录"),
    base("AB03", "演练", 10, "依据演练记录"),
    bonus("AB04", "排除隐患", 2, 2, "排除安全隐患计2分；依据隐患台账；没有的留空"),
    deduction("AB05", "护导迟到", 0.5, "填次数，每次扣0.5分；依据值班表"),
    deduction("AB06", "空岗", 1, "填次数，每次扣1分；依据值班表"),
    deduction("AB07", "缺岗致事故", 5, "填次数，每次扣5分；依据处理文件"),
  ]),
  department("ZW", "总务", 5, [
    base("ZW01", "财产、节能、卫生", 90, "依据检查台账"),
    bonus("ZW02", "总务加分", 1, 1, "突出表现计1分；依据台账；没有的留空"),
    deduction("ZW03", "总务通报", 1, "填次数，每次扣1分；依据台账"),
  ]),
  department("BG", "办公室", 15, [
    base("BG01", "考勤", 50, "依据考勤；病、产、婚、丧、工伤假和公差不扣分"),
    base("BG02", "会议", 10, "依据会议签到"),
    base("BG03", "宣传报道", 10, "依据稿件台账"),
    base("BG04", "临时任务", 20, "依据任务记录"),
    bonus("BG05", "宣传加分", 0, 20, "按稿件台账计分，最多计5分；没有的留空", { cap: 5 }),
    deduction("BG06", "事假", 0.5, "填天数，每天扣0.5分；依据考勤"),
    deduction("BG07", "旷工", 5, "填天数，每天扣5分；依据考勤"),
  ]),
];
