import { rangeAddress } from "../../core/address";
import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import type { Notice } from "../../core/notice/notice";
import { dateWords } from "../../core/notice/plainDates";
import { fixedCell } from "./address";
import { type Cell, live, piece, together } from "./cells";
import { periodWords } from "./periodWords";
import { plainId } from "./plainText";
import { pointsOf, timeWords } from "./resultNotes";
import { rowHeightFor } from "./rowHeight";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, TAB, titleFormat } from "./style";
import { SUMMARY_ROWS, summaryPlaces } from "./summaryPlaces";

/** What a notice is told beside its contents. */
export interface NoticeNotes {
  /** When the results were computed, as 季度汇总 says it. */
  readonly computedAt: string;
  /** The name that 季度汇总 has in this workbook. */
  readonly summarySheet: string;
  /** The sentences of the notice. */
  readonly words: NoticeWords;
}

export interface NoticeWords {
  /** The paragraphs above the list. */
  readonly body: (notice: Notice) => readonly string[];
  /** What to write to whom, or which settings are still to be filled. */
  readonly contact: (notice: Notice) => string;
}

const HEADINGS = ["名次", "姓名", "加权总分"];
const WIDTHS = [22, 36, 26];
const RIGHT = WIDTHS.length - 1;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
/** Official papers are read from a wall. */
const TEXT_SIZE = 14;
const ROW = 26;

/** 公示表: rank, name and total of those who may be published, the period and the contact; it stands as of the computation. */
export function layoutNotice(book: Book, assessment: Assessment, notice: Notice, notes: NoticeNotes): SheetDraft {
  const paragraphs = notes.words.body(notice);
  const contact = notes.words.contact(notice);
  const stale = 1;
  const text = stale + 1;
  const header = text + paragraphs.length + 1;
  const contactRow = header - 1;
  const first = header + 1;
  const rows = notice.people.map(({ rank, name, total }): Cell[] => [rank, plainId(name), pointsOf(total)]);
  const last = first + Math.max(1, rows.length) - 1;
  const foot = last + 2;
  const across = (top: number, bottom = top, left = 0, right = RIGHT): string => rangeAddress({ top, left, bottom, right });
  const missing = notice.office.trim() === "" || notice.phone.trim() === "";

  return {
    ...blankDraft(OUTPUTS.notice.sheet),
    ...together([
      piece(0, 0, [[`${periodWords(notice.quarter)}党员教育教学积分考核结果公示`]]),
      piece(stale, 0, [[staleLine(book, assessment, notes)]]),
      ...paragraphs.map((paragraph, index) => piece(text + index, 0, [[paragraph]])),
      piece(contactRow, 0, [[contact]]),
      piece(header, 0, [HEADINGS, ...(rows.length > 0 ? rows : [["", "无", ""]])]),
      piece(foot, 1, [[notice.unitName === "" ? "（单位名称、盖章）" : plainId(notice.unitName)]]),
      piece(foot + 1, 1, [[dateWords(notice.from)]]),
    ]),
    tables: [{ name: OUTPUTS.notice.table, range: across(header, last), filter: false }],
    merges: [
      ...[0, stale, ...paragraphs.map((_, index) => text + index), contactRow].map((row) => across(row)),
      across(foot, foot, 1),
      across(foot + 1, foot + 1, 1),
    ],
    formats: [
      titleFormat(across(0), 20),
      { range: across(stale), fontName: FONTS.heading, fontSize: 11, fontColor: COLOURS.wrongText, horizontal: "Center" },
      // As text: what people typed into 设置 may begin with "=".
      { range: across(text, contactRow), fontName: FONTS.body, fontSize: TEXT_SIZE, vertical: "Top", wrap: true, numberFormat: "@" },
      ...(missing ? [{ range: across(contactRow), fill: COLOURS.blank }] : []),
      { ...headingFormat(across(header)), fontSize: TEXT_SIZE },
      { ...bodyFormat(across(first, last)), horizontal: "Center", fontSize: TEXT_SIZE },
      { range: across(first, last, 1, 1), numberFormat: "@" },
      { range: across(first, last, 2), numberFormat: "0.00" },
      {
        range: across(foot, foot + 1, 1),
        fontName: FONTS.body,
        fontSize: TEXT_SIZE,
        horizontal: "Right",
        vertical: "Center",
        numberFormat: "@",
      },
    ],
    columnWidths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    rowHeights: {
      0: 48,
      [stale]: 20,
      ...Object.fromEntries([...paragraphs, contact].map((line, index) => [text + index, rowHeightFor(line, WIDTH, TEXT_SIZE, ROW) + 6])),
      [header]: 30,
      ...Object.fromEntries(Array.from({ length: last - first + 1 }, (_, index) => [first + index, ROW])),
      [foot]: 32,
      [foot + 1]: 28,
    },
    freeze: { rows: first, columns: 0 },
    page: {
      orientation: "portrait",
      titleRows: `${header + 1}:${header + 1}`,
      printArea: across(0, foot + 1),
      footer: FOOTER,
      breaksBefore: [],
    },
    tabColor: TAB.output,
  };
}

/**
 * Empty while 季度汇总 is the one that was published and nothing in it has moved. It is asked for by name: the sheet of an earlier
 * computation is replaced by another, and a plain reference would go with it.
 */
function staleLine(book: Book, assessment: Assessment, { computedAt, summarySheet }: NoticeNotes): Cell {
  const asked = (cells: string): string => `INDIRECT("'${summarySheet.replace(/'/g, "''").replace(/"/g, '""')}'!${cells}")`;
  const computed = `FIND("计算时间：${timeWords(computedAt)}",${asked(fixedCell(SUMMARY_ROWS.rules, 0))})`;
  const moved = `SUM(${asked(summaryPlaces(book, assessment).down("stale"))})`;
  const sentence = "已过期：结果在写出公示表之后有变动或已重新计算，请重新写出公示表，本表不要张贴。";
  return live(`=IF(ISERROR(${computed}),"${sentence}",IF(${moved}=0,"","${sentence}"))`, "");
}
