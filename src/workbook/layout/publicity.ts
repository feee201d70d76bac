import { cellAddress, rangeAddress } from "../../core/address";
import { MEDIA_LEVELS } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { AuthorResult, Board } from "../../core/publicity/board";
import { LEVEL_WORDS } from "../../core/reading/readArticles";
import type { SheetDraft } from "../../core/draft";
import { inColumn } from "./address";
import { type Cell, piece, together } from "./cells";
import { flagColours } from "./flagColours";
import { periodWords } from "./periodWords";
import type { PublicityNotes } from "./publicityNotes";
import { STORY_MERGES, storyLines, STORY_HEADINGS } from "./publicityStories";
import { pointsOf, stampWords } from "./resultNotes";
import { staleColour } from "./staleLine";
import { columnWidthFor, LONGEST_NAME, rowHeightFor, rowHeightOf } from "./rowHeight";
import { layoutWatches } from "./watch";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

/** Columns of the leaderboard; the stories below stand in the same ones. */
const C = {
  rank: 0,
  tie: 1,
  name: 2,
  id: 3,
  branch: 4,
  group: 5,
  levels: 6,
  raw: 11,
  counted: 12,
  flag: 13,
  award: 14,
  remark: 15,
} as const;
const HEADINGS = [
  "名次",
  "并列",
  "姓名",
  "工号",
  "支部",
  "党小组",
  ...MEDIA_LEVELS.map((level) => LEVEL_WORDS[level]),
  "按篇合计",
  "计入积分",
  "评优资格",
  "推荐意见",
  "说明",
];
const WIDTHS = [10, 7, 11, 8, 11, 16, 7, 7, 7, 7, 7, 9, 9, 13, 22, 34];
const RIGHT = C.remark;
const NOTE_SIZE = 10;
const HEADER = 3;
const FIRST = 4;

/** 宣传统计: who leads in publicity, by rank, and below every story with its shares (P1, P2). Everything stands as of the computation. */
export function layoutPublicity(board: Board, { at, by, stamp, watches, settings, words }: PublicityNotes): SheetDraft {
  const authors = board.authors.map((author) => authorRow(author, words.award(author), words.eligibility(author), words.remark(author)));
  const body: Cell[][] = authors.length > 0 ? authors : [["", "", "没有稿件", ...HEADINGS.slice(3).map(() => "")]];
  const last = FIRST + body.length - 1;
  const heading = last + 2;
  const storyHeader = heading + 1;
  const lines = storyLines(board, words);
  const stories = lines.length > 0 ? lines : [["没有稿件", ...HEADINGS.slice(1).map(() => "")]];
  const storyLast = storyHeader + stories.length;
  const foot = storyLast + 2;
  const across = (row: number, left = 0, right: number = RIGHT): string => rangeAddress({ top: row, left, bottom: row, right });
  const area = (top: number, bottom: number, left = 0, right: number = RIGHT): string => rangeAddress({ top, left, bottom, right });
  const draft = board.assessed === "trial" ? "（草稿）" : "";
  const unit = settings.unitName ? `单位：${settings.unitName}　` : "";
  const nameWidth = columnWidthFor(
    board.authors.map(({ name }) => name),
    WIDTHS[C.name] ?? 0,
    LONGEST_NAME,
  );
  const counting = board.stories.filter(({ level }) => level !== null).length;

  const watched = layoutWatches(watches, {
    right: RIGHT,
    top: 2,
    rest: `${unit}${stampWords({ at, by, stamp })}　${words.marks(board)}各级别下为计分篇数。`,
    again: "稿件或计分规则在统计之后有改动，请重新写出。",
  });

  return {
    ...blankDraft(OUTPUTS.publicity.sheet),
    ...together([
      piece(0, 0, [[`${periodWords(board.period)}宣传稿件统计表${draft}`]]),
      piece(1, 0, [[words.rules(settings)]]),
      piece(2, 0, [[watched.status]]),
      ...watched.pieces,
      piece(HEADER, 0, [HEADINGS, ...body]),
      piece(heading, 0, [[`稿件明细（${board.stories.length} 篇，其中计分 ${counting} 篇）`]]),
      piece(storyHeader, 0, [STORY_HEADINGS, ...stories]),
      piece(foot, 0, [[`制表人：${by}`]]),
      piece(foot, C.group, [["审核人："]]),
      piece(foot, C.raw, [["党总支书记(签字)："]]),
      piece(foot, C.remark, [["日期："]]),
    ]),
    tables: [{ name: OUTPUTS.publicity.table, range: area(HEADER, last), filter: false }],
    merges: [
      ...[0, 1, 2, heading].map((row) => across(row)),
      ...stories.flatMap((_, index) => STORY_MERGES.map(([left, right]) => across(storyHeader + 1 + index, left, right))),
      ...STORY_MERGES.map(([left, right]) => across(storyHeader, left, right)),
    ],
    formats: [
      titleFormat(across(0), 20),
      { ...noteFormat(across(1)), horizontal: "Center" },
      { ...noteFormat(across(2)), horizontal: "Center" },
      headingFormat(across(HEADER)),
      { ...bodyFormat(area(FIRST, last)), horizontal: "Center" },
      // As text: ids keep their zeros, and a name may begin with "=".
      { range: area(FIRST, last, C.name, C.group), numberFormat: "@" },
      { range: area(FIRST, last, C.raw, C.counted), numberFormat: "0.00" },
      { range: area(FIRST, last, C.counted, C.counted), fontName: FONTS.heading },
      { range: area(FIRST, last, C.remark), horizontal: "Left", fontSize: NOTE_SIZE },
      { range: across(heading), fontName: FONTS.heading, fontSize: 12, vertical: "Center" },
      headingFormat(across(storyHeader)),
      { ...bodyFormat(area(storyHeader + 1, storyLast)), horizontal: "Center", fontSize: NOTE_SIZE },
      { range: area(storyHeader + 1, storyLast, 0, 2), numberFormat: "@" },
      { range: area(storyHeader + 1, storyLast, 3, 4), numberFormat: "0.00##" },
      { range: area(storyHeader + 1, storyLast, 5), numberFormat: "@", horizontal: "Left" },
      lineFormat(area(foot, foot)),
    ],
    columnWidths: { ...Object.fromEntries(WIDTHS.map((width, column) => [column, width])), [C.name]: nameWidth },
    rowHeights: {
      0: 38,
      1: 20,
      2: 32,
      [HEADER]: 48,
      ...Object.fromEntries(
        board.authors.map((author, i) => [
          FIRST + i,
          rowHeightOf(
            [
              [words.remark(author), WIDTHS[RIGHT] ?? 0, NOTE_SIZE],
              [author.name, nameWidth, 11],
              [author.group, WIDTHS[C.group] ?? 0, 11],
            ],
            22,
          ),
        ]),
      ),
      [heading]: 26,
      [storyHeader]: 28,
      ...Object.fromEntries(lines.map((line, i) => [storyHeader + 1 + i, heightOf(line)])),
      [foot]: 30,
    },
    hiddenColumns: [...watched.columns],
    freeze: { rows: FIRST, columns: C.id },
    conditionalFormats: [
      staleColour(across(2), "$A$3"),
      ...flagColours(area(FIRST, last, C.flag, C.flag), inColumn(FIRST, C.flag)),
      // Whoever is recommended, and whoever is left to people; the words stand in the cells.
      { range: area(FIRST, last, C.award, C.award), formula: `=LEFT(${inColumn(FIRST, C.award)},2)="推荐"`, fill: COLOURS.eligible },
      { range: area(FIRST, last, C.award, C.award), formula: `=RIGHT(${inColumn(FIRST, C.award)},2)="研究"`, fill: COLOURS.review },
    ],
    page: {
      orientation: "landscape",
      // The two lists have headings of their own: what repeats is the title.
      titleRows: "1:3",
      printArea: `A1:${cellAddress(foot, RIGHT)}`,
      footer: FOOTER,
      breaksBefore: [],
    },
    tabColor: TAB.output,
  };
}

function authorRow(author: AuthorResult, award: string, flag: string, remark: string): Cell[] {
  const { rank, tie, name, id, branch, group, stories, raw, counted } = author;
  return [
    rank ?? "—",
    tie ? "并列" : "",
    name,
    id ?? "",
    branch,
    group,
    ...MEDIA_LEVELS.map((level) => stories[level] || ""),
    pointsOf(raw),
    pointsOf(counted),
    flag,
    award,
    remark,
  ];
}

/** A story's line grows with its longest text. */
function heightOf(line: readonly Cell[]): number {
  const spans: readonly (readonly [number, number])[] = [...STORY_MERGES, [C.group, C.group], [RIGHT, RIGHT]];
  const widthOf = (left: number, right: number): number => WIDTHS.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  return Math.max(...spans.map(([left, right]) => rowHeightFor(String(line[left] ?? ""), widthOf(left, right), NOTE_SIZE)));
}
