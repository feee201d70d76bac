import { same } from "./same";
import type { Assessment, GroupResult, MemberResult } from "../../core/assessment";
import type { Book } from "../../core/book";
import { FORM_HEADINGS, FORM_OPINIONS, STALE_MARK } from "../../core/columns";
import { NO_REMARKS } from "../../core/reading/readFormRemarks";
import { fixedCell, fixedRange, inColumn } from "./address";
import { type Cell, live, type Piece, piece } from "./cells";
import { groupFormParts } from "./groupFormParts";
import { plainText } from "./plainText";
import { groupRankWord, lookUpGroup } from "./groupPlaces";
import { periodWords } from "./periodWords";
import {
  ELIGIBILITY_WORDS,
  isDraft,
  noRankWord,
  pointsOf,
  RECOMMENDATION_WORDS,
  type ResultNotes,
  stampWords,
  timeWords,
} from "./resultNotes";
import { type SummaryColumn, type SummaryPlaces, summaryPlaces } from "./summaryPlaces";

/** Columns of 党小组考核表; the members' list and the list of parts share them. From `officialTotal` on they are hidden. */
export const FORM_COLUMNS = {
  number: 0,
  id: 1,
  name: 2,
  status: 3,
  total: 4,
  rank: 5,
  rankInGroup: 6,
  flag: 7,
  mark: 8,
  officialTotal: 9,
  officialRank: 10,
  officialFlag: 11,
  /** The remark by itself; the visible one has a mark before it once the row is no longer as computed. */
  kept: 12,
  /** Of the list of parts. */
  part: 1,
  full: 2,
  points: 3,
  given: 4,
  /** Where the opinions are written, beside the parts. */
  opinion: 5,
} as const;
const F = FORM_COLUMNS;
const MEMBER_HEADINGS = [
  FORM_HEADINGS.number,
  FORM_HEADINGS.id,
  FORM_HEADINGS.name,
  "党员类别",
  "加权总分",
  "全校名次",
  "组内名次",
  "评优资格",
  FORM_HEADINGS.remark,
  "核定总分",
  "核定名次",
  "核定资格",
  FORM_HEADINGS.kept,
];
const PART_HEADINGS = ["序号", "考核指标", "分值", "得分", "记录"];

export interface GroupForm {
  readonly pieces: readonly Piece[];
  /** What is written beside its members, one text a row. */
  readonly remarks: readonly string[];
  /** 0-based rows of the page. */
  readonly rows: {
    readonly memberHeader: number;
    readonly lastMember: number;
    readonly partHeader: number;
    readonly lastPart: number;
    /** The group's rank and what it is recommended for. */
    readonly result: number;
    /** The heading of each opinion. */
    readonly opinions: readonly number[];
    readonly sign: number;
  };
}

/** One group's page: who it is, its members with ranks and flags, its parts and score, and the signatures. */
export function groupForm(
  book: Book,
  assessment: Assessment,
  notes: ResultNotes,
  group: GroupResult,
  top: number,
  asValues: boolean,
): GroupForm {
  const places = summaryPlaces(book, assessment);
  const nameCell = fixedCell(top + 1, F.id);
  const own = assessment.members.filter((member) => member.group === group.name);
  const members = [...own].sort((a, b) => (a.rankInGroup ?? Infinity) - (b.rankInGroup ?? Infinity) || 0);
  const memberHeader = top + 3;
  const remarks = notes.remarks ?? NO_REMARKS;
  const memberRows = members.map((member, index) =>
    memberRow(book, places, member, memberHeader + 1 + index, index + 1, nameCell, {
      text: remarks.members.get(member.id)?.text ?? "",
      asValues,
    }),
  );
  const lastMember = memberHeader + Math.max(1, memberRows.length);
  const partHeader = lastMember + 2;
  const parts = groupFormParts(book, assessment, group, nameCell);
  const lastPart = partHeader + parts.length;
  const result = lastPart + 1;
  const opinions = [partHeader, partHeader + 4];
  const sign = result + 2;
  const liaison = book.groups.find(({ name }) => name === group.name)?.liaison ?? "";
  const recommendation = RECOMMENDATION_WORDS[group.recommended];
  const rank = groupRankWord(group);

  return {
    pieces: [
      piece(top, 0, [[`${periodWords(assessment.period)}党小组考核表${isDraft(assessment) ? "（草稿）" : ""}`]]),
      piece(top + 1, 0, [[FORM_HEADINGS.group, group.name]]),
      piece(top + 1, F.status, [["支部", group.branch]]),
      piece(top + 1, F.rankInGroup, [["组长", group.leader]]),
      piece(top + 2, 0, [["联系支委", liaison]]),
      piece(top + 2, F.status, [["计算时间", timeWords(notes.at)]]),
      piece(memberHeader, 0, [MEMBER_HEADINGS]),
      piece(
        memberHeader + 1,
        0,
        memberRows.length > 0 ? memberRows : [["", "", "无", ...MEMBER_HEADINGS.slice(3).map(() => "")]],
        asValues,
      ),
      piece(partHeader, 0, [PART_HEADINGS]),
      piece(partHeader + 1, 0, parts, asValues),
      piece(
        result,
        0,
        [["", "党小组名次", live(`=IFERROR(${lookUpGroup(assessment, "rank", nameCell)},"")`, rank), "推荐意见", recommendation || "—"]],
        asValues,
      ),
      ...opinions.map((row, index) =>
        piece(row, F.opinion, [[FORM_OPINIONS[index] ?? ""], [plainText(remarks.opinions.get(group.name)?.[index] ?? "")]]),
      ),
      piece(sign, 0, [["组长(签字)："]]),
      piece(sign, F.status, [["支部书记(签字)："]]),
      piece(sign, F.rank, [["党总支书记(签字)："]]),
      piece(sign, F.mark, [["日期："]]),
      piece(sign + 1, 0, [[pageMark(assessment, notes, nameCell, { first: memberHeader + 1, last: lastMember }, asValues)]], asValues),
    ],
    remarks: members.map(({ id }) => remarks.members.get(id)?.text ?? ""),
    rows: { memberHeader, lastMember, partHeader, lastPart, result, opinions, sign },
  };
}

/** Whether the page is still what the score sheets say, and what it was made from. */
function pageMark(
  assessment: Assessment,
  notes: ResultNotes,
  nameCell: string,
  { first, last }: { readonly first: number; readonly last: number },
  asValues: boolean,
): Cell {
  const draft = isDraft(assessment) ? "草稿：试算结果，不作正式依据。" : "";
  if (asValues) return `${draft}人数超过公式人数上限，本页为计算时的数值。${stampWords(notes)}`;
  const fresh = `${draft}结果与计算时一致。`;
  const isSame = `COUNTIF(${fixedRange(first, F.mark, last, F.mark)},"${STALE_MARK}*")=0,IFERROR(${lookUpGroup(assessment, "stale", nameCell)},1)=0`;
  const stamp = stampWords(notes);
  return live(
    `=IF(AND(${isSame}),"${fresh}","${draft}已过期：本组的结果与计算时不同，请重新计算。")&"${stamp.replace(/"/g, '""')}"`,
    `${fresh}${stamp}`,
  );
}

function memberRow(
  book: Book,
  places: SummaryPlaces,
  member: MemberResult,
  row: number,
  number: number,
  groupCell: string,
  remark: { readonly text: string; readonly asValues: boolean },
): Cell[] {
  const at = (column: number): string => inColumn(row, column);
  const id = at(F.id);
  const status = book.members.find((one) => one.id === member.id)?.status === "probationary" ? "预备" : "正式";
  const lookUp = (column: SummaryColumn, expected: string | number): Cell => live(`=IFERROR(${places.lookUp(column, id)},"")`, expected);
  const total = pointsOf(member.total);
  const rank = member.rank ?? noRankWord(member.basis);
  const flag = ELIGIBILITY_WORDS[member.eligibility];
  const own = places.lookUp("rankedTotal", id);
  const inGroup = `COUNTIFS(${places.from("group")},${groupCell},${places.from("rankedTotal")},">"&${own})+1`;
  const standard = places.lookUp("standardRank", id);
  const pairs = [
    [F.total, F.officialTotal],
    [F.rank, F.officialRank],
    [F.flag, F.officialFlag],
  ] as const;
  const isSame = `AND(${pairs.map(([live, official]) => same(at(live), at(official))).join(",")})`;
  return [
    number,
    member.id,
    member.name,
    status,
    lookUp("total", total),
    live(`=IFERROR(IF(${standard}="",${places.lookUp("rank", id)},${standard}),"")`, rank),
    live(`=IFERROR(IF(${own}="","—",${inGroup}),"")`, member.rankInGroup ?? "—"),
    lookUp("eligibility", flag),
    live(
      `=IF(${isSame},"","${STALE_MARK}"&IF(${at(F.kept)}="","","："))&${at(F.kept)}`,
      remark.asValues ? plainText(remark.text) : remark.text,
    ),
    total,
    rank,
    flag,
    plainText(remark.text),
  ];
}
