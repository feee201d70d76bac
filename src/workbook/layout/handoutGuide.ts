import type { Indicator, Period, Settings } from "../../core/book";
import { SCORE_LABELS, TEMPLATE_VERSION } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import { alternativesOf, alternativeWords, limitWords } from "../../core/entryWords";
import type { Handout } from "../../core/handout/planHandouts";
import { periodWords } from "./periodWords";
import { rowHeightFor } from "./rowHeight";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

/** What a handed-out file says of itself beside its sheet: the title of its guide, whom it is for, by when. */
export interface HandoutFacts {
  readonly settings: Settings;
  readonly bookId: string;
  /** ISO date, or "" where none is set. */
  readonly deadline: string;
}

const SHEET = "填表说明";
const WIDTHS = [16, 22, 54] as const;
const WIDTH = WIDTHS[1] + WIDTHS[2];
const FIRST = 2;

type Line = readonly [label: string, words: string];

/** 填表说明: what to do, by when, to whom it goes back, and what each indicator counts. */
export function handoutGuide(handout: Handout, { settings, bookId, deadline }: HandoutFacts): SheetDraft {
  const period = periodWords(settings);
  const lines = [...linesOf(handout, settings, deadline), ["", ""] as const];
  const indicators =
    handout.kind === "scores"
      ? handout.department.indicators.map((one) => [
          one.name,
          `${limitWords(one)}${one.needsEvidence ? "，须写依据" : ""}`,
          handout.notes.get(one.name) ?? "",
        ])
      : [];
  const header = FIRST + lines.length;
  const foot = header + (indicators.length > 0 ? indicators.length + 2 : 0);
  const last = header + indicators.length;
  const row = (index: number): string => `A${index + 1}:C${index + 1}`;
  return {
    ...blankDraft(SHEET),
    blocks: [
      { at: "A1", formulas: [[`${period}${titleOf(handout)}填表说明`]] },
      { at: `A${FIRST + 1}`, formulas: lines.map((line) => [...line]) },
      ...(indicators.length > 0 ? [{ at: `A${header + 1}`, formulas: [["指标", "怎样计分", "评分说明"], ...indicators] }] : []),
      // By these the file is known again where its hidden mark is lost.
      {
        at: `A${foot + 1}`,
        formulas: [[`${SCORE_LABELS.period}${period}`], [`${SCORE_LABELS.version}${TEMPLATE_VERSION}`], [`${SCORE_LABELS.book}${bookId}`]],
      },
    ],
    merges: ["A1:C1", ...lines.map((_, index) => `B${FIRST + index + 1}:C${FIRST + index + 1}`)],
    formats: [
      titleFormat("A1:C1", 18),
      { ...lineFormat(`A${FIRST + 1}:C${FIRST + lines.length}`), wrap: true, vertical: "Top" },
      { range: `A${FIRST + 1}:A${FIRST + lines.length}`, fontName: FONTS.heading, fontColor: COLOURS.mark },
      ...(indicators.length > 0 ? [headingFormat(row(header)), bodyFormat(`A${header + 2}:C${last + 1}`)] : []),
      { ...noteFormat(`A${foot + 1}:C${foot + 3}`), wrap: false },
    ],
    columnWidths: { ...WIDTHS },
    rowHeights: {
      0: 40,
      ...Object.fromEntries(lines.map(([, words], index) => [FIRST + index, rowHeightFor(words, WIDTH, 11, 22)])),
      ...(indicators.length > 0 ? { [header]: 26 } : {}),
      ...Object.fromEntries(indicators.map((cells, index) => [header + 1 + index, rowHeightFor(cells[2] ?? "", WIDTHS[2], 11, 22)])),
    },
    page: { orientation: "portrait", titleRows: null, printArea: null, footer: FOOTER, breaksBefore: [] },
    protection: { unlocked: [] },
    tabColor: TAB.guide,
  };
}

export function titleOf(handout: Handout): string {
  if (handout.kind === "scores") return `${handout.department.name}评分表${handout.supplement ? "（补发）" : ""}`;
  return handout.kind === "activities" ? `党小组活动记录表（${handout.group.name}）` : "宣传稿件登记表";
}

function linesOf(handout: Handout, settings: Settings, deadline: string): Line[] {
  const office = settings.office || settings.unitName || "经办人";
  const phone = settings.phone === "" ? "" : `，电话 ${settings.phone}`;
  const by = deadline === "" ? "填好后" : `${dateWords(deadline)}前`;
  const back: Line = [
    "何时交、交给谁",
    `请在${by}把这个文件原样交回${office}${phone}。用 Excel、WPS 或 LibreOffice 填写都可以，存为 .xlsx。`,
  ];
  const lock: Line = ["锁定", "表头、名单和公式已锁定，没有密码；名单有出入的，请告诉收表的人，不要增删行列。"];
  switch (handout.kind) {
    case "scores":
      return [
        ["这是什么", whatItIs(handout.department.name, handout.people.length, handout.supplement)],
        back,
        ["填分数", "在白色、浅黄色的单元格里填数字，最多两位小数，例如 85.5；不要写“95分”“约90”。分数以检查记录、成绩、证书等为据。"],
        [
          "不适用",
          "某一项与本人无关，在那一格写“不适用”；各项都与本人无关，在“适用”栏选“不适用”，这一行就不用再填。空白不等于 0，也不等于不适用。",
        ],
        ...alternativesOf(handout.department.indicators).map((some): Line => ["按岗位填一项", `${alternativeWords(some)}。`]),
        ...(handout.department.indicators.some(isConverted)
          ? [["原始分", "表头上方写明“填原始分”的，填没有折算过的原始分，折算由表格完成，不要先乘。"] as const]
          : []),
        ["加分、扣分", "没有的留空。扣分填正数；表头上方写明按次、按天计的，填次数、天数，分数自动换算。"],
        ["依据", "加分、扣分请在“依据”栏写明出处，例如通报文号、证书名称。"],
        ["颜色", "浅黄是还没有填的必填项；浅红加粗是超出范围或不是分数，请改正；浅灰由公式自动计算，或者整行不适用。"],
        ["签名", "填好后在表下填写填表人、审核人和日期；填表人和审核人不给自己打分，请由另一人核定本人的一行。"],
        lock,
      ];
    case "activities":
      return [
        ["这是什么", `${handout.group.name}本季度的活动记录，由组长${handout.group.leader}填写一行。`],
        back,
        ["怎样填", "按会议、签到和活动记录填写：次数、人次填整数，各项分数最多两位小数；没有的填 0，不要留空。实到不超过应到。"],
        ["自查", "“自查(不计分)”供小组自己对照，可以不填。"],
        lock,
      ];
    case "articles":
      return [
        ["这是什么", "本季度刊登的宣传稿件，一行一篇。没有稿件的不用交。"],
        back,
        ["稿件编号", "同一稿件在几家媒体刊登的，各写一行，用同一个稿件编号；计分只取最高的级别。"],
        ["日期", `刊登的日期，应在本季度之内，例如 ${dayWithin(settings)}。`],
        ["作者", "填工号；不是党员的填姓名。多人用“；”分隔，得分平均分。"],
        ["链接或剪报", "写网址，或写明剪报存放在哪里；没有的不能计分。"],
        lock,
      ];
  }
}

/** Its column takes the raw score, not the points. */
const isConverted = ({ kind, conversion: { n, d } }: Indicator): boolean => kind === "base" && n !== d;

const whatItIs = (department: string, people: number, supplement: boolean): string =>
  supplement
    ? `名单有变动，这份表只补${department}缺的 ${people} 人；已经交过的其他人不用再填。`
    : `${department}给 ${people} 名党员本季度工作实绩的评分，只含本部门一张表。`;

/** A day in the middle of the quarter's second month, ISO 8601. */
const dayWithin = ({ year, quarter }: Period): string => `${year}-${String(quarter * 3 - 1).padStart(2, "0")}-15`;

/** 2026-10-08 → 2026年10月8日 */
export function dateWords(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : iso;
}
