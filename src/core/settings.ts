/** The rows of the sheet 设置 (workbook.md), in its order: default, allowed values and bounds of each. */
import type { Settings } from "./book";

export type SettingSpec = {
  readonly key: keyof Settings;
  /** 项目, as it stands in the sheet. */
  readonly item: string;
  /** 值 of a new book; null has no default and must be given. */
  readonly fallback: string | number | null;
  /** 说明 of a new book. */
  readonly note: string;
} & SettingKind;

export type SettingKind =
  | { readonly kind: "text" }
  /** Whole number within bounds. */
  | { readonly kind: "count"; readonly min: number; readonly max: number }
  /** Points with at most 2 decimals; bounds in points. */
  | { readonly kind: "points"; readonly min: number; readonly max: number }
  /** Words a person chooses from, and what each means. */
  | { readonly kind: "choice"; readonly choices: Readonly<Record<string, string>> }
  /** Department codes separated by ；. */
  | { readonly kind: "codes" };

const text = (key: keyof Settings, item: string, note: string): SettingSpec => ({ key, item, kind: "text", fallback: "", note });
const count = (key: keyof Settings, item: string, fallback: number | null, min: number, max: number, note: string): SettingSpec => ({
  key,
  item,
  kind: "count",
  fallback,
  min,
  max,
  note,
});
const points = (key: keyof Settings, item: string, fallback: number, max: number, note: string): SettingSpec => ({
  key,
  item,
  kind: "points",
  fallback,
  min: 0,
  max,
  note,
});
const choice = (
  key: keyof Settings,
  item: string,
  fallback: string,
  choices: Readonly<Record<string, string>>,
  note: string,
): SettingSpec => ({ key, item, kind: "choice", fallback, choices, note });

export const SETTINGS: readonly SettingSpec[] = [
  text("unitName", "单位名称", "印在各表标题和落款处"),
  count("year", "年度", null, 2000, 2100, "四位数年份"),
  count("quarter", "季度", null, 1, 4, "1–4"),
  choice(
    "notApplicable",
    "不适用处理",
    "权重重分",
    { 权重重分: "redistribute", 部门均分: "departmentMean" },
    "权重重分：其余部门分担其权重；部门均分：按该部门均分计入",
  ),
  choice(
    "ties",
    "并列处理",
    "从宽",
    { 从宽: "lenient", 从严: "strict", 待研究: "review" },
    "评优线上并列：从宽都具备，从严都不具备，待研究交党总支",
  ),
  points("bonusCap", "加分封顶", 10, 1000, "每个部门加分合计最多计入的分数"),
  points("scoreFloor", "部门得分下限", 0, 1000, "部门得分低于此数按此数计"),
  points("scoreCeiling", "部门得分上限", 100, 1000, "部门得分高于此数按此数计"),
  { key: "tieOrder", item: "并列顺序", kind: "codes", fallback: "JW；DY；JY", note: "需要定先后时依次比较的部门代码，用；分隔" },
  points("borderline", "临界分差", 0.5, 100, "距评优线不超过此分差的列入临界复核"),
  count("annualMinimumQuarters", "年度最少有效季度", 3, 1, 4, "少于此数的人员不计年度总分"),
  choice("rankDisplay", "名次显示", "标准", { 标准: "standard", 连续: "dense" }, "标准：1、1、3；连续：1、1、2（只影响显示）"),
  count("groupMinimumMembers", "小组最少人数", 3, 1, 1000, "参加排名的党员少于此数的党小组加标记"),
  count("meetingsDue", "党小组会应开次数", 3, 0, 100, "每季度应开次数"),
  points("meetingPoints", "党小组会分值", 15, 100, "开满应开次数得此分"),
  points("meetingMissingPoints", "党小组会缺一次扣", 5, 100, "每缺一次扣此分"),
  points("themeDayPoints", "主题党日分值", 15, 100, "实到÷应到×此分"),
  points("meanPoints", "党员均分分值", 30, 100, "组内排名党员均分÷100×此分"),
  points("workPoints", "业绩分值", 20, 100, "业绩最高分"),
  points("volunteeringPoints", "志愿服务分值", 10, 100, "志愿服务最高分"),
  points("publicityPoints", "宣传材料分值", 10, 100, "宣传材料最高分"),
  points("honoursCap", "荣誉加分封顶", 10, 100, "荣誉加分最高分"),
  count("schoolQuota", "优秀党小组名额_学校", 2, 0, 1000, "推荐学校优秀党小组的名额"),
  count("centreQuota", "优秀党小组名额_中心", 1, 0, 1000, "其中再推荐到中心的名额，不超过学校名额"),
  points("articleNational", "稿件_国家级", 5, 100, "每篇分数"),
  points("articleProvincial", "稿件_省级", 3, 100, "每篇分数"),
  points("articleCity", "稿件_市级", 2, 100, "每篇分数"),
  points("articleCentre", "稿件_中心", 1, 100, "每篇分数"),
  points("articleSchool", "稿件_校级", 0.2, 100, "每篇分数"),
  points("articleSchoolCap", "校级稿件封顶", 1, 100, "每人每季度校级稿件最多计入的分数"),
  count("publicityQuota", "宣传先进名额", 3, 0, 1000, "宣传工作先进个人名额"),
  choice("noticeScope", "公示范围", "仅具备资格者", { 仅具备资格者: "eligibleOnly", 全部: "all" }, "公示表列出哪些人员"),
  count("noticeWorkdays", "公示工作日", 5, 0, 365, "公示多少个工作日"),
  text("office", "受理部门", "公示期内受理意见的部门"),
  text("phone", "联系电话", "公示期内的联系电话"),
  count("formulaLimit", "公式人数上限", 2000, 0, 100000, "人数超过此数时写入数值，不写公式"),
];
