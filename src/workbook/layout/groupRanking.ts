import { cellAddress, rangeAddress } from "../../core/address";
import type { Assessment, GroupResult } from "../../core/assessment";
import type { Book, Hundredths } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import { inColumn } from "./address";
import { type Cell, live, piece, together, UNROUNDED } from "./cells";
import { groupFormulas } from "./groupFormulas";
import { partPoints } from "./partPoints";
import { GROUP_COLUMNS, GROUP_ROWS, groupRankWord, groupsDown, lastGroupRow } from "./groupPlaces";
import { missingLines } from "./missingLines";
import { periodWords } from "./periodWords";
import { inRankOrder, isDraft, numberOf, pointsOf, RECOMMENDATION_WORDS, type ResultNotes, stampWords } from "./resultNotes";
import { columnWidthFor, LONGEST_NAME, rowHeightOf } from "./rowHeight";
import { staleColour } from "./staleLine";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

const C = GROUP_COLUMNS;

/** 党小组考核: the groups in order of rank with every part of their scores, and who is recommended at which tier (G1–G4). */
export function layoutGroupRanking(book: Book, assessment: Assessment, notes: ResultNotes): SheetDraft {
  const { settings } = book;
  const { title, rules, status, header, first } = GROUP_ROWS;
  const asValues = assessment.members.length > settings.formulaLimit;
  const groups = inRankOrder(assessment.groups);
  const last = lastGroupRow(assessment);
  const groupWidth = columnWidthFor(
    groups.map(({ name }) => name),
    16,
    LONGEST_NAME,
  );
  const leaderWidth = columnWidthFor(
    groups.map(({ leader }) => leader),
    9,
    LONGEST_NAME,
  );
  const rows = groups.map((group, index) => groupRow(book, assessment, group, first + index));
  const missing = missingLines(book, assessment);
  const foot = last + 2;
  const across = (row: number, left = 0, right: number = C.note): string => rangeAddress({ top: row, left, bottom: row, right });
  const down = (left: number, right = left): string => rangeAddress({ top: first, left, bottom: last, right });
  const stale = groupsDown(assessment, "stale");
  const draft = isDraft(assessment) ? "草稿：试算结果，不作正式依据；缺项清单见表后。" : "";
  const fresh = `${draft}结果与计算时一致。`;

  return {
    ...blankDraft(OUTPUTS.groupRanking.sheet),
    ...together([
      piece(title, 0, [[`${periodWords(assessment.period)}党小组考核汇总表${isDraft(assessment) ? "（草稿）" : ""}`]]),
      piece(rules, 0, [[rulesLine(book, notes)]]),
      piece(
        status,
        0,
        [
          [
            asValues
              ? `${draft}人数超过公式人数上限，本表为计算时的数值。`
              : live(`=IF(SUM(${stale})=0,"${fresh}","${draft}已过期："&SUM(${stale})&"个党小组的结果与计算时不同，请重新计算。")`, fresh),
          ],
        ],
        asValues,
      ),
      piece(header, 0, [headings(book)]),
      piece(first, 0, rows.length > 0 ? rows : [Object.keys(C).map(() => "")], asValues),
      piece(foot, 0, [[`制表人：${notes.by}`]]),
      piece(foot, C.members, [["审核人："]]),
      piece(foot, C.work, [["党总支书记(签字)："]]),
      piece(foot, C.recommended, [["日期："]]),
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
    tables: [
      { name: OUTPUTS.groupRanking.table, range: rangeAddress({ top: header, left: 0, bottom: last, right: C.stale }), filter: false },
    ],
    merges: [across(title), across(rules), across(status)],
    formats: [
      titleFormat(across(title), 20),
      noteFormat(across(rules)),
      { range: across(status), fontName: FONTS.heading, fontSize: 11, fontColor: COLOURS.quiet },
      headingFormat(across(header, 0, C.stale)),
      { ...bodyFormat(down(0, C.note)), horizontal: "Center" },
      { range: down(C.meetings, C.average), numberFormat: "0.00" },
      { range: down(C.score), fontName: FONTS.heading },
      { range: down(C.note), horizontal: "Left", fontSize: 10 },
      lineFormat(rangeAddress({ top: foot, left: 0, bottom: foot + 1 + missing.length, right: C.note })),
    ],
    columnWidths: Object.fromEntries(
      [7, 6, groupWidth, 11, leaderWidth, 7, 9, 9, 9, 9, 8, 9, 9, 9, 10, 10, 26, 30].map((width, column) => [column, width]),
    ),
    rowHeights: {
      [title]: 38,
      [rules]: 20,
      [status]: 20,
      [header]: 46,
      ...bodyHeights(book, groups, first, groupWidth, leaderWidth),
      [foot]: 28,
    },
    hiddenColumns: [C.officialScore, C.officialRank, C.reason, C.stale],
    freeze: { rows: first, columns: C.branch },
    conditionalFormats: [
      staleColour(across(status), "$A$3"),
      { range: down(0, C.note), formula: `=${inColumn(first, C.stale)}=1`, fontColor: COLOURS.wrongText, bold: true },
      { range: down(C.recommended), formula: `=LEN(${inColumn(first, C.recommended)})>0`, fill: COLOURS.eligible },
    ],
    page: {
      orientation: "landscape",
      titleRows: `1:${header + 1}`,
      printArea: `A1:${cellAddress(foot + (missing.length > 0 ? 1 + missing.length : 0), C.note)}`,
      footer: FOOTER,
      breaksBefore: [],
    },
    tabColor: TAB.output,
  };
}

function groupRow(book: Book, assessment: Assessment, group: GroupResult, row: number): Cell[] {
  const formulas = groupFormulas(book, assessment, row);
  const part = (name: keyof NonNullable<GroupResult["parts"]>): Cell => {
    const expected = partPoints(book, group, name);
    const formula = formulas[name];
    return formula === null ? expected : live(formula, expected, UNROUNDED);
  };
  const score = pointsOf(group.score);
  const rank = groupRankWord(group);
  const reason = reasonOf(book, group);
  return [
    live(formulas.rank, rank),
    live(formulas.tie, group.tie ? "并列" : ""),
    group.name,
    group.branch,
    group.leader,
    live(formulas.members, group.memberCount),
    live(formulas.ranked, group.rankedMembers),
    part("meetings"),
    part("themeDay"),
    part("mean"),
    part("work"),
    part("volunteering"),
    part("publicity"),
    part("honours"),
    live(formulas.score, score),
    live(formulas.average, group.exactMean ? numberOf(group.exactMean) : "", UNROUNDED),
    RECOMMENDATION_WORDS[group.recommended],
    live(formulas.note, reason),
    score,
    rank,
    reason,
    live(formulas.stale, 0),
  ];
}

/** 说明 is 30 characters wide. */
const bodyHeights = (
  book: Book,
  groups: readonly GroupResult[],
  first: number,
  groupWidth: number,
  leaderWidth: number,
): Record<number, number> =>
  Object.fromEntries(
    groups.map((group, index) => [
      first + index,
      rowHeightOf(
        [
          [reasonOf(book, group), 30, 10],
          [group.name, groupWidth, 11],
          [group.leader, leaderWidth, 11],
        ],
        24,
      ),
    ]),
  );

function headings({ settings }: Book): string[] {
  const upTo = (name: string, points: Hundredths): string => `${name}(${points / 100})`;
  return [
    "名次",
    "并列",
    "党小组",
    "支部",
    "组长",
    "党员数",
    "参加排名",
    upTo("党小组会", settings.meetingPoints),
    upTo("主题党日", settings.themeDayPoints),
    upTo("党员均分折算", settings.meanPoints),
    upTo("业绩", settings.workPoints),
    upTo("志愿服务", settings.volunteeringPoints),
    upTo("宣传材料", settings.publicityPoints),
    upTo("荣誉加分", settings.honoursCap),
    "考核得分",
    "党员均分",
    "推荐意见",
    "说明",
    "核定得分",
    "核定名次",
    "理由",
    "已过期",
  ];
}

/** G3, G4 in words. */
function reasonOf({ settings }: Book, { rankedMembers, vetoed, small, recommended, score }: GroupResult): string {
  const words = [
    ...(rankedMembers === 0 ? ["没有参加排名的党员，不排名"] : []),
    ...(rankedMembers > 0 && score === null ? ["党小组活动未填全，暂无得分"] : []),
    ...(vetoed ? ["有党员在一票否决影响期内，不推荐优秀党小组，名次不变"] : []),
    ...(small && rankedMembers > 0 ? [`参加排名的党员不足${settings.groupMinimumMembers}人`] : []),
    ...(recommended === "review" ? ["并列跨名额，提交党总支研究"] : []),
  ];
  return words.join("；");
}

function rulesLine({ settings }: Book, notes: ResultNotes): string {
  const unit = settings.unitName ? `单位：${settings.unitName}　` : "";
  return `${unit}名额：学校 ${settings.schoolQuota} 个，其中推荐到中心 ${settings.centreQuota} 个　${stampWords(notes)}`;
}
