import { rangeAddress } from "../../core/address";
import type { Assessment } from "../../core/assessment";
import type { Hundredths, Period } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import { formatHundredths } from "../../core/fraction";
import type { Published } from "../../core/movements";
import type { GroupMovement, GroupStanding, ResultsComparison } from "../../core/record/compareResults";
import { type Cell, piece, type Piece, together } from "./cells";
import { periodWords } from "./periodWords";
import { plainId } from "./plainText";
import { ELIGIBILITY_WORDS, pointsOf, timeWords } from "./resultNotes";
import { rowHeightFor } from "./rowHeight";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, TAB, titleFormat } from "./style";

/** What 变动说明 is told beside the comparison. */
export interface ChangesNotes {
  readonly period: Period;
  readonly unitName: string;
  /** The computation compared with, and this one; local times. */
  readonly before: { readonly at: string; readonly by: string };
  readonly after: { readonly at: string; readonly by: string };
  /** 编号 of the appeal it belongs to, or null. */
  readonly appeal: string | null;
  /** Why somebody moved, in a sentence that may name cells. */
  readonly why: (movement: ResultsComparison["movements"][number]) => string;
  /** A changed input: where, what, before → after. */
  readonly change: (change: ResultsComparison["changes"][number]) => readonly [where: string, what: string, how: string];
}

const MEMBER_HEADINGS = ["序号", "工号", "姓名", "原总分", "现总分", "原名次", "现名次", "原资格", "现资格", "变动原因"];
const GROUP_HEADINGS = ["序号", "党小组", "", "原得分", "现得分", "原名次", "现名次", "", "", ""];
const CHANGE_HEADINGS = ["序号", "位置", "", "内容", "", "", "", "改动", "", ""];
const WIDTHS = [6, 9, 25, 9, 9, 8, 8, 14, 14, 64];
const RIGHT = WIDTHS.length - 1;
const SMALL = 10;
const KIND = { official: "正式", trial: "试算" } as const;

/** 变动说明: an internal attachment of a recomputation: who moved from where to where and why, which groups, and what was changed (T6). */
export function layoutChanges(comparison: ResultsComparison, notes: ChangesNotes): SheetDraft {
  const { movements, groups, changes } = comparison;
  const pieces: Piece[] = [];
  const formats: SheetDraft["formats"][number][] = [];
  const merges: string[] = [];
  const tables: SheetDraft["tables"][number][] = [];
  const rowHeights: Record<number, number> = { 0: 38, 1: 22, 2: 20, 3: 20 };
  const across = (top: number, bottom = top, left = 0, right = RIGHT): string => rangeAddress({ top, left, bottom, right });

  const lists: readonly List[] = [
    {
      heading: `一、人员变动（${movements.length}人）`,
      headings: MEMBER_HEADINGS,
      spans: [],
      right: RIGHT,
      rows: movements.map((one, i) => memberRow(one, i, notes)),
    },
    {
      heading: `二、党小组变动（${groups.length}个）`,
      headings: GROUP_HEADINGS,
      spans: [[1, 2]],
      right: GROUP_HEADINGS.lastIndexOf("现名次"),
      rows: groups.map(groupRow),
    },
    {
      heading: `三、改动的地方（${changes.length}处）`,
      headings: CHANGE_HEADINGS,
      spans: [
        [1, 2],
        [3, 6],
        [7, 9],
      ],
      right: RIGHT,
      rows: changes.map((one, index): Cell[] => {
        const [where, what, how] = notes.change(one).map(plainId);
        return [index + 1, where ?? "", "", what ?? "", "", "", "", how ?? "", "", ""];
      }),
    },
  ];
  let row = 5;
  for (const { heading, headings, spans, right, rows } of lists) {
    const header = row + 1;
    const body = rows.length > 0 ? rows : [["", "无", ...headings.slice(2).map(() => "")]];
    const last = header + body.length;
    pieces.push(piece(row, 0, [[heading]]), piece(header, 0, [headings, ...body]));
    formats.push(
      { range: across(row), fontName: FONTS.heading, fontSize: 12, vertical: "Center" },
      headingFormat(across(header, header, 0, right)),
      // As text: ids keep their zeros, and what people wrote may begin with "=".
      { ...bodyFormat(across(header + 1, last, 0, right)), horizontal: "Center", fontSize: SMALL },
      { range: across(header + 1, last, 1, 2), numberFormat: "@" },
      { range: across(header + 1, last, 3, 4), numberFormat: spans.length > 1 ? "@" : "0.00" },
      { range: across(header + 1, last, 7, RIGHT), numberFormat: "@" },
      { range: across(header + 1, last, RIGHT), horizontal: "Left" },
    );
    merges.push(...rangesOf(header, last).flatMap((line) => spans.map(([left, right]) => across(line, line, left, right))));
    Object.assign(rowHeights, { [row]: 26, [header]: 26 });
    body.forEach((cells, index) => (rowHeights[header + 1 + index] = heightOf(cells, spans)));
    // The first list's table is how the add-in knows this sheet as its own.
    if (tables.length === 0) tables.push({ name: OUTPUTS.changes.table, range: across(header, last), filter: false });
    row = last + 2;
  }
  const foot = row;
  pieces.push(
    piece(0, 0, [[`${periodWords(notes.period)}党员教育教学积分考核变动说明${comparison.kind.after === "trial" ? "（草稿）" : ""}`]]),
    piece(1, 0, [["内部附件：含工号和评分位置，只供复核和归档，不得张贴、不得公示。"]]),
    piece(2, 0, [[runsLine(comparison.kind, notes)]]),
    piece(3, 0, [[factsLine(comparison)]]),
    piece(foot, 0, [[`制表人：${notes.after.by}`]]),
    piece(foot, 4, [["复核人(签字)："]]),
    piece(foot, 7, [["党总支书记(签字)："]]),
    piece(foot, RIGHT, [["日期："]]),
  );
  merges.push(...[0, 1, 2, 3].map((line) => across(line)));

  return {
    ...blankDraft(OUTPUTS.changes.sheet),
    ...together(pieces),
    tables,
    merges,
    formats: [
      titleFormat(across(0)),
      { range: across(1), fontName: FONTS.heading, fontSize: 12, fontColor: COLOURS.wrongText, horizontal: "Center", vertical: "Center" },
      { ...lineFormat(across(2, 3)), horizontal: "Center" },
      ...formats,
      lineFormat(across(foot)),
    ],
    columnWidths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    rowHeights: { ...rowHeights, [foot]: 30 },
    freeze: { rows: 4, columns: 0 },
    page: { orientation: "landscape", titleRows: "1:2", printArea: across(0, foot), footer: FOOTER, breaksBefore: [] },
    tabColor: TAB.record,
  };
}

interface List {
  readonly heading: string;
  readonly headings: readonly string[];
  /** 0-based first and last columns of what runs over several. */
  readonly spans: readonly (readonly [number, number])[];
  /** 0-based: its last column. */
  readonly right: number;
  readonly rows: readonly (readonly Cell[])[];
}

const rangesOf = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

function memberRow(movement: ResultsComparison["movements"][number], index: number, { why }: ChangesNotes): Cell[] {
  const { id, name, before, after } = movement;
  return [
    index + 1,
    plainId(id),
    plainId(name),
    totalOf(before),
    totalOf(after),
    rankOf(before),
    rankOf(after),
    before ? ELIGIBILITY_WORDS[before.eligibility] : "不在册",
    after ? ELIGIBILITY_WORDS[after.eligibility] : "不在册",
    plainId(why(movement)),
  ];
}

function groupRow({ name, before, after }: GroupMovement, index: number): Cell[] {
  return [index + 1, plainId(name), "", scoreOf(before), scoreOf(after), rankOf(before), rankOf(after), "", "", ""];
}

const totalOf = (one: Published | null): Cell => (one?.total === null || one === null ? "—" : pointsOf(one.total));
const scoreOf = (one: GroupStanding | null): Cell => (one?.score === null || one === null ? "—" : pointsOf(one.score));
const rankOf = (one: { readonly rank: number | null } | null): Cell => one?.rank ?? "—";

/** A line grows with its longest text. */
function heightOf(cells: readonly Cell[], spans: List["spans"]): number {
  const starts = new Map(spans.map(([left, right]) => [left, right]));
  return Math.max(
    ...cells.map((cell, column) => {
      const width = WIDTHS.slice(column, (starts.get(column) ?? column) + 1).reduce((sum, one) => sum + one, 0);
      return rowHeightFor(typeof cell === "object" ? "" : String(cell), width, SMALL);
    }),
  );
}

function runsLine(kind: ResultsComparison["kind"], { unitName, before, after, appeal }: ChangesNotes): string {
  const run = (which: "before" | "after", { at, by }: { readonly at: string; readonly by: string }): string =>
    `${timeWords(at)} ${by}（${KIND[kind[which]]}）`;
  const unit = unitName === "" ? "" : `单位：${unitName}　`;
  return `${unit}上次计算：${run("before", before)}　本次计算：${run("after", after)}${appeal === null ? "" : `　附于申诉：${appeal}`}`;
}

function factsLine({ n, places, cutoff }: ResultsComparison): string {
  const pair = <T>(one: { readonly before: T; readonly after: T }, text: (value: T) => string): string =>
    text(one.before) === text(one.after) ? text(one.after) : `${text(one.before)} → ${text(one.after)}`;
  const line = (value: Assessment["cutoff"] | Hundredths): string => (value === null ? "无" : `${formatHundredths(value)} 分`);
  const people = (count: number): string => `${count} 人`;
  return `参加排名：${pair(n, people)}　评优名额：${pair(places, people)}　评优线：${pair(cutoff, line)}`;
}
