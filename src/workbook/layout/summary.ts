import { cellAddress, columnLetters, rangeAddress } from "../../core/address";
import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import { type Cell, live, piece, together, UNROUNDED } from "./cells";
import { periodWords } from "./periodWords";
import { inRankOrder, isDraft, numberOf, pointsOf, type ResultNotes, stampWords } from "./resultNotes";
import { flagColours } from "./flagColours";
import { missingLines } from "./missingLines";
import { columnWidthFor, LONGEST_NAME, rowHeightOf } from "./rowHeight";
import { staleColour, staleLine } from "./staleLine";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";
import { onRow, SUMMARY_ROWS, type SummaryColumn, summaryPlaces } from "./summaryPlaces";
import { summaryRow } from "./summaryRow";

/** 说明 holds a whole sentence: two lines of small print. */
const NOTE_WIDTH = 70;
const NOTE_SIZE = 9;

const HEADINGS: Readonly<Record<SummaryColumn, string>> = {
  rank: "名次",
  tie: "并列",
  id: "工号",
  name: "姓名",
  branch: "支部",
  group: "党小组",
  total: "加权总分",
  change: "较上季",
  eligibility: "评优资格",
  note: "说明",
  rankedTotal: "排名总分",
  standardRank: "标准名次",
  level: "同分人数",
  standing: "排名类别",
  veto: "一票否决",
  previous: "上季总分",
  officialTotal: "核定总分",
  officialRank: "核定名次",
  officialFlag: "核定资格",
  reason: "理由",
  stale: "已过期",
};

/** 季度汇总: the whole school in order of rank, live over the score sheets, with what the engine says of every cell (T, R, E1–E3). */
export function layoutSummary(book: Book, assessment: Assessment, notes: ResultNotes): SheetDraft {
  const { settings, departments } = book;
  const places = summaryPlaces(book, assessment);
  const { column, firstDepartment, lastDepartment, lastColumn, last } = places;
  const { title, facts, rules, status, weights, means, header, first } = SUMMARY_ROWS;
  const asValues = assessment.members.length > settings.formulaLimit;
  const members = inRankOrder(assessment.members);
  const visible = column.note;
  const rows = members.map((member, index) => summaryRow(book, assessment, notes, places, member, first + index));
  const missing = missingLines(book, assessment);
  const foot = last + 2;
  const meanOf = (code: string): number | "" => {
    const mean = assessment.departmentMeans[code];
    return mean ? numberOf(mean) : "";
  };
  const down = (name: SummaryColumn, to: SummaryColumn = name): string =>
    rangeAddress({ top: first, left: column[name], bottom: last, right: column[to] });
  const across = (row: number, left = 0, right = visible): string => rangeAddress({ top: row, left, bottom: row, right });
  const { cutoff } = assessment;
  // They stand above the line that is drawn in the list.
  const above = members.filter(({ rank, total }) => rank !== null && cutoff !== null && (total ?? 0) >= cutoff).length;
  const statusText = staleLine(places, assessment, asValues, true);
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

  return {
    ...blankDraft(OUTPUTS.summary.sheet),
    ...together([
      piece(title, 0, [[`${periodWords(assessment.period)}党员教育教学积分考核汇总表${isDraft(assessment) ? "（草稿）" : ""}`]]),
      piece(facts, 0, [["参加排名人数"]]),
      piece(facts, column.name, [[live(`=COUNT(${places.down("rankedTotal")})`, assessment.n)]], asValues),
      piece(facts, column.branch, [["具备名额", live(`=ROUNDUP(COUNT(${places.down("rankedTotal")})/2,0)`, assessment.places)]], asValues),
      piece(
        facts,
        firstDepartment,
        [["评优线", live(`=IF(${places.places}=0,"",LARGE(${places.down("rankedTotal")},${places.places}))`, pointsOf(assessment.cutoff))]],
        asValues,
      ),
      ...(above === 0 ? [] : [piece(facts, firstDepartment + 2, [["分（名单中粗线以上的，总分不低于评优线）"]])]),
      piece(rules, 0, [[rulesLine(book, notes)]]),
      piece(status, 0, [[statusText]], asValues),
      piece(weights, column.group, [["权重(%)", ...departments.map(({ weight }) => weight / 100)]]),
      piece(
        means,
        column.group,
        [
          [
            "部门均分",
            ...departments.map(({ code }, index): Cell => {
              const at = columnLetters(firstDepartment + index);
              return live(`=IFERROR(AVERAGE(${at}$${first + 1}:${at}$${last + 1}),"")`, meanOf(code), UNROUNDED);
            }),
          ],
        ],
        asValues,
      ),
      piece(header, 0, [headings(departments.map(({ name }) => name))]),
      piece(first, 0, rows, asValues),
      piece(foot, 0, [[`制表人：${notes.by}`]]),
      piece(foot, column.group, [["审核人："]]),
      piece(foot, firstDepartment + 2, [["党总支书记(签字)："]]),
      piece(foot, column.eligibility, [["日期："]]),
      ...(missing.length > 0
        ? [
            piece(
              foot + 2,
              0,
              missing.map((line) => [line]),
            ),
          ]
        : []),
    ]),
    tables: [{ name: OUTPUTS.summary.table, range: rangeAddress({ top: header, left: 0, bottom: last, right: lastColumn }), filter: true }],
    merges: [across(title), across(facts, 0, column.id), across(rules), across(status)],
    formats: [
      titleFormat(across(title), 20),
      lineFormat(rangeAddress({ top: facts, left: 0, bottom: means, right: visible })),
      { range: across(facts, column.name, firstDepartment + 1), horizontal: "Center" },
      { range: cellAddress(facts, firstDepartment + 1), numberFormat: "0.00" },
      noteFormat(across(rules)),
      { range: across(status), fontName: FONTS.heading, fontSize: 11, fontColor: COLOURS.quiet },
      {
        ...lineFormat(rangeAddress({ top: weights, left: column.group, bottom: means, right: lastDepartment })),
        horizontal: "Center",
        borders: true,
      },
      { range: across(weights, firstDepartment, lastDepartment), numberFormat: "General" },
      { range: across(means, firstDepartment, lastDepartment), numberFormat: "0.00" },
      headingFormat(across(header, 0, lastColumn)),
      { ...bodyFormat(down("rank", "note")), horizontal: "Center" },
      { range: down("id"), numberFormat: "@" },
      { range: rangeAddress({ top: first, left: firstDepartment, bottom: last, right: column.total }), numberFormat: "0.00" },
      { range: down("total"), fontName: FONTS.heading },
      { range: down("change"), numberFormat: "+0.00;-0.00;0.00" },
      { range: down("note"), horizontal: "Left", fontSize: NOTE_SIZE },
      ...(above === 0 ? [] : [{ range: across(first + above - 1), lineBelow: COLOURS.mark }]),
      lineFormat(rangeAddress({ top: foot, left: 0, bottom: foot + 1 + missing.length, right: visible })),
    ],
    columnWidths: Object.fromEntries([
      ...[6, 6, 7, nameWidth, 10, groupWidth].map((width, index) => [index, width] as const),
      ...departments.map((_, index) => [firstDepartment + index, 7] as const),
      ...([9, 8, 12, NOTE_WIDTH] as const).map((width, index) => [column.total + index, width] as const),
      ...places.hidden.map((at) => [at, 10] as const),
    ]),
    rowHeights: {
      [title]: 38,
      [facts]: 22,
      [rules]: 20,
      [status]: 20,
      [weights]: 20,
      [means]: 20,
      // The filter buttons stand under the words.
      [header]: 42,
      ...Object.fromEntries(
        members.map((member, index) => [
          first + index,
          rowHeightOf([
            [notes.reasonOf(member), NOTE_WIDTH, NOTE_SIZE],
            [member.name, nameWidth, 11],
            [member.group, groupWidth, 11],
          ]),
        ]),
      ),
      [foot]: 28,
    },
    hiddenColumns: places.hidden,
    freeze: { rows: first, columns: column.branch },
    conditionalFormats: [
      staleColour(across(status), "$A$4"),
      ...flagColours(down("eligibility"), onRow(places, "eligibility", first)),
      { range: down("rank", "note"), formula: `=${onRow(places, "stale", first)}=1`, fontColor: COLOURS.wrongText, bold: true },
    ],
    page: {
      orientation: "landscape",
      titleRows: `1:${header + 1}`,
      printArea: `A1:${columnLetters(visible)}${foot + 1 + (missing.length > 0 ? 1 + missing.length : 0)}`,
      footer: FOOTER,
      breaksBefore: [],
    },
    tabColor: TAB.output,
  };
}

const headings = (departmentNames: readonly string[]): string[] => {
  const named = Object.entries(HEADINGS);
  const before = named.slice(0, 6).map(([, heading]) => heading);
  const after = named.slice(6).map(([, heading]) => heading);
  return [...before, ...departmentNames, ...after];
};

function rulesLine({ settings }: Book, notes: ResultNotes): string {
  const ties = { lenient: "从宽", strict: "从严", review: "待研究" }[settings.ties];
  const notApplicable = { redistribute: "权重重分", departmentMean: "部门均分" }[settings.notApplicable];
  return `${settings.unitName ? `单位：${settings.unitName}　` : ""}并列处理：${ties}　不适用处理：${notApplicable}　${stampWords(notes)}`;
}
