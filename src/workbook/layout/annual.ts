import { cellAddress, columnLetters, rangeAddress } from "../../core/address";
import type { AnnualAssessment, AnnualMember } from "../../core/annual/annualAssessment";
import type { AnnualBook } from "../../core/annual/annualBook";
import { OUTPUTS, QUARTER_WORDS } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import { ANNUAL_COLUMNS, ANNUAL_ROWS, type AnnualColumn, annualPlaces, onAnnualRow } from "./annualPlaces";
import { annualRow } from "./annualRow";
import { type Cell, live, piece, together } from "./cells";
import { flagColours } from "./flagColours";
import { inRankOrder, pointsOf, type Stamp, stampWords } from "./resultNotes";
import { columnWidthFor, LONGEST_NAME, rowHeightOf } from "./rowHeight";
import { staleColour } from "./staleLine";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

/** What the sheet is told beside the result. */
export interface AnnualNotes {
  readonly at: string;
  readonly by: string;
  readonly stamp: Stamp;
  /** E4: one sentence. */
  readonly reasonOf: (member: AnnualMember) => string;
}

const NOTE_WIDTH = 62;
const NOTE_SIZE = 9;

const HEADINGS: Readonly<Record<AnnualColumn, string>> = {
  rank: "名次",
  tie: "并列",
  id: "工号",
  name: "姓名",
  branch: "支部",
  group: "党小组",
  q1: QUARTER_WORDS[0],
  q2: QUARTER_WORDS[1],
  q3: QUARTER_WORDS[2],
  q4: QUARTER_WORDS[3],
  valid: "有效季度数",
  total: "年度总分",
  eligibility: "评优资格",
  note: "说明",
  rankedTotal: "排名总分",
  standardRank: "标准名次",
  level: "同分人数",
  standing: "排名类别",
  veto: "一票否决",
  officialTotal: "核定总分",
  officialRank: "核定名次",
  officialFlag: "核定资格",
  reason: "理由",
  stale: "已过期",
};

/** 年度汇总 (E6): the year's totals of the whole school in order of rank, live over the quarters' published totals. */
export function layoutAnnual(book: AnnualBook, assessment: AnnualAssessment, notes: AnnualNotes): SheetDraft {
  const { settings } = book;
  const members = inRankOrder(assessment.members);
  const places = annualPlaces(members.length);
  const { column, last, hidden } = places;
  const { title, facts, rules, status, header, first } = ANNUAL_ROWS;
  const asValues = members.length > settings.formulaLimit;
  const reasons = members.map(notes.reasonOf);
  const nameWidth = columnWidthFor(
    members.map(({ name }) => name),
    9,
    LONGEST_NAME,
  );
  const groupWidth = columnWidthFor(
    members.map(({ group }) => group),
    15,
    LONGEST_NAME,
  );
  const foot = last + 2;
  const visible = column.note;
  const across = (row: number, left = 0, right = visible): string => rangeAddress({ top: row, left, bottom: row, right });
  const down = (from: AnnualColumn, to: AnnualColumn = from): string =>
    rangeAddress({ top: first, left: column[from], bottom: last, right: column[to] });
  const { cutoff } = assessment;
  const above = members.filter(({ rank, total }) => rank !== null && cutoff !== null && (total ?? 0) >= cutoff).length;
  const ranked = places.down("rankedTotal");

  return {
    ...blankDraft(OUTPUTS.annual.sheet),
    ...together([
      piece(title, 0, [[`${assessment.year}年度党员教育教学积分评优汇总表`]]),
      piece(facts, 0, [["参加排名人数"]]),
      piece(facts, column.name, [[live(`=COUNT(${ranked})`, assessment.n)]], asValues),
      piece(facts, column.branch, [["具备名额", live(`=ROUNDUP(COUNT(${ranked})/2,0)`, assessment.places)]], asValues),
      piece(
        facts,
        column.q1,
        [["评优线", live(`=IF(${places.places}=0,"",LARGE(${ranked},${places.places}))`, pointsOf(cutoff))]],
        asValues,
      ),
      ...(above === 0 ? [] : [piece(facts, column.q3, [["分（名单中粗线以上的，总分不低于评优线）"]])]),
      piece(rules, 0, [[rulesLine(book, assessment, notes)]]),
      piece(status, 0, [[statusLine(places.down("stale"), asValues)]], asValues),
      piece(header, 0, [ANNUAL_COLUMNS.map((name) => HEADINGS[name])]),
      piece(
        first,
        0,
        members.map((member, index) => annualRow(book, assessment, reasons[index] ?? "", places, member, first + index)),
        asValues,
      ),
      piece(foot, 0, [[`制表人：${notes.by}`]]),
      piece(foot, column.group, [["审核人："]]),
      piece(foot, column.q3, [["党总支书记(签字)："]]),
      piece(foot, column.note, [["日期："]]),
    ]),
    tables: [
      { name: OUTPUTS.annual.table, range: rangeAddress({ top: header, left: 0, bottom: last, right: column.stale }), filter: true },
    ],
    merges: [across(title), across(facts, 0, column.id), across(rules), across(status)],
    formats: [
      titleFormat(across(title), 20),
      lineFormat(across(facts)),
      { range: across(facts, column.name, column.q2), horizontal: "Center" },
      { range: cellAddress(facts, column.q2), numberFormat: "0.00" },
      noteFormat(across(rules)),
      { range: across(status), fontName: FONTS.heading, fontSize: 11, fontColor: COLOURS.quiet },
      headingFormat(across(header, 0, column.stale)),
      { ...bodyFormat(down("rank", "note")), horizontal: "Center" },
      { range: down("id"), numberFormat: "@" },
      { range: down("q1", "q4"), numberFormat: "0.00" },
      { range: down("total"), numberFormat: "0.00", fontName: FONTS.heading },
      { range: down("note"), horizontal: "Left", fontSize: NOTE_SIZE },
      ...(above === 0 ? [] : [{ range: across(first + above - 1), lineBelow: COLOURS.mark }]),
      lineFormat(across(foot)),
    ],
    columnWidths: Object.fromEntries([
      ...[9, 6, 7, nameWidth, 10, groupWidth, 9, 9, 9, 9, 8, 9, 13, NOTE_WIDTH].map((width, index) => [index, width] as const),
      ...hidden.map((at) => [at, 10] as const),
    ]),
    rowHeights: {
      [title]: 38,
      [facts]: 22,
      [rules]: 20,
      [status]: 20,
      [header]: 48,
      ...Object.fromEntries(
        members.map(({ name, group }, index) => [
          first + index,
          rowHeightOf([
            [reasons[index] ?? "", NOTE_WIDTH, NOTE_SIZE],
            [name, nameWidth, 11],
            [group, groupWidth, 11],
          ]),
        ]),
      ),
      [foot]: 28,
    },
    hiddenColumns: hidden,
    freeze: { rows: first, columns: column.branch },
    conditionalFormats: [
      staleColour(across(status), `$A$${status + 1}`),
      ...flagColours(down("eligibility"), onAnnualRow(places, "eligibility", first)),
      { range: down("rank", "note"), formula: `=${onAnnualRow(places, "stale", first)}=1`, fontColor: COLOURS.wrongText, bold: true },
    ],
    page: {
      orientation: "landscape",
      titleRows: `1:${header + 1}`,
      printArea: `A1:${columnLetters(visible)}${foot + 1}`,
      footer: FOOTER,
      breaksBefore: [],
    },
    tabColor: TAB.output,
  };
}

function statusLine(stale: string, asValues: boolean): Cell {
  if (asValues) return "人数超过公式人数上限，本表为写出时的数值。";
  const fresh = "结果与写出时一致。";
  return live(`=IF(SUM(${stale})=0,"${fresh}","已过期："&SUM(${stale})&"人的结果与写出时不同，请重新写出年度汇总。")`, fresh);
}

function rulesLine({ settings }: AnnualBook, { quarters }: AnnualAssessment, notes: AnnualNotes): string {
  const ties = { lenient: "从宽", strict: "从严", review: "待研究" }[settings.ties];
  const absent = quarters.filter(({ valid }) => valid === 0).map(({ quarter }) => QUARTER_WORDS[quarter - 1]);
  const absence = absent.length > 0 ? `　尚无有效结果：${absent.join("、")}` : "";
  return (
    `${settings.unitName ? `单位：${settings.unitName}　` : ""}年度总分：有效季度总分的平均，至少 ${settings.annualMinimumQuarters} 个有效季度　` +
    `并列处理：${ties}${absence}　${stampWords(notes, "写出")}`
  );
}
