import type { Period } from "../../core/book";
import type { SheetDraft } from "../../core/draft";
import { periodWords } from "./periodWords";
import { rowHeightFor } from "./rowHeight";
import { blankDraft, COLOURS, FONTS, FOOTER, lineFormat, TAB, titleFormat } from "./style";

const LINES: readonly (readonly [string, string])[] = [
  ["三步完成", ""],
  ["第一步 准备", "填写“部门”“指标”“花名册”“党小组”各表；部门负责人填写本部门的“评分-××”表，在表下签名并注明日期。"],
  ["第二步 校验", "在“季考评”选项卡点“校验”，按清单逐条改正；提醒类问题可填写理由后确认。"],
  ["第三步 计算排名", "点“计算排名”，生成“季度汇总”和“评优资格”；再点“党小组考核”，生成党小组的排名和考核表。"],
  ["", ""],
  ["谁做什么", ""],
  ["经办人", "准备名单，收发评分表，校验，计算，保存。"],
  ["部门负责人", "只填本部门评分表的白色、浅黄色单元格；分数以检查记录、成绩、证书等为据，在“依据”栏写明出处。"],
  ["党组织书记", "查看结果和理由，审定并列、临界人员，签字，公示。"],
  ["", ""],
  ["怎样填分数", ""],
  ["数字", "最多两位小数，例如 85.5。不要写“95分”“约90”。"],
  ["不适用", "该项与本人无关时写“不适用”（或 N/A）。空白不等于 0，也不等于不适用。"],
  ["加分、扣分", "没有的留空；扣分填正数，有换算的填次数、天数。"],
  ["", ""],
  ["颜色和含义", "颜色之外都另有文字或提示"],
  ["浅黄", "还没有填的必填项"],
  ["浅红，字加粗", "超出范围或不是分数"],
  ["浅灰", "公式，自动计算，请不要改写"],
];

/** Characters of the column of sentences. */
const WIDTH = 80;
const LABELS = 18;

/** 说明: three steps, who does what, how scores are written, and what the colours mean. */
export function guideSheet(period: Period, unitName: string): SheetDraft {
  const title = `${unitName}${periodWords(period)}党员教育教学积分考评簿`;
  const row = (label: string): number => LINES.findIndex(([first]) => first === label) + 3;
  const at = (label: string): string => `A${row(label)}`;
  const headings = ["三步完成", "谁做什么", "怎样填分数", "颜色和含义"];
  return {
    ...blankDraft("说明"),
    blocks: [
      { at: "A1", formulas: [[title]] },
      { at: "A3", formulas: LINES.map((line) => [...line]) },
    ],
    merges: ["A1:B1"],
    formats: [
      { ...titleFormat("A1:B1", 20), wrap: true },
      { ...lineFormat(`A3:B${LINES.length + 2}`), wrap: true },
      ...headings.map((label) => ({ range: at(label), fontName: FONTS.heading, fontSize: 12, fontColor: COLOURS.mark })),
      { range: at("浅黄"), fill: COLOURS.blank, borders: true },
      { range: at("浅红，字加粗"), fill: COLOURS.wrong, fontColor: COLOURS.wrongText, bold: true, borders: true },
      { range: at("浅灰"), fill: COLOURS.formula, borders: true },
    ],
    columnWidths: { 0: LABELS, 1: WIDTH },
    rowHeights: {
      0: rowHeightFor(title, LABELS + WIDTH, 20, 40),
      ...Object.fromEntries(LINES.map(([, words], index) => [index + 2, rowHeightFor(words, WIDTH, 11, 24)])),
    },
    page: { orientation: "portrait", titleRows: null, printArea: null, footer: FOOTER, breaksBefore: [] },
    tabColor: TAB.guide,
  };
}
