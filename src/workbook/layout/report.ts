import { rangeAddress } from "../../core/address";
import type { Period } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { Issue } from "../../core/issue";
import type { SheetDraft } from "../../core/draft";
import { onSheet } from "./address";
import { type Cell, live, piece, together } from "./cells";
import { periodWords } from "./periodWords";
import { timeWords, UNSIGNED } from "./resultNotes";
import { rowHeightOf } from "./rowHeight";
import { blankDraft, bodyFormat, COLOURS, FOOTER, headingFormat, noteFormat, TAB, titleFormat } from "./style";

/** What the catalogue says of an issue. */
export interface IssueWords {
  readonly problem: string;
  readonly expected: string;
  readonly advice: string;
}

const HEADER = 2;
const FIRST = 3;
const HEADINGS = ["级别", "工作表", "单元格", "人员", "问题", "应为", "建议", "处理"];
const WIDTHS = [8, 14, 9, 18, 44, 28, 36, 12];
const RIGHT = HEADINGS.length - 1;
const LEVELS = { E: "错误", W: "提醒", I: "提示" } as const;

/** 校验报告: every problem with a link to its cell. */
export function layoutReport(
  issues: readonly Issue[],
  wordsOf: (issue: Issue) => IssueWords,
  stamp: { readonly at: string; readonly by: string },
  period: Period | null,
): SheetDraft {
  const rows = issues.map((issue) => issueRow(issue, wordsOf(issue)));
  const body: Cell[][] = rows.length > 0 ? rows : [["", "", "", "", "没有发现问题", "", "", ""]];
  const last = FIRST + body.length - 1;
  const count = (severity: Issue["severity"]): number => issues.filter((issue) => issue.severity === severity).length;
  const across = (row: number): string => rangeAddress({ top: row, left: 0, bottom: row, right: RIGHT });
  const down = (left: number, right = left): string => rangeAddress({ top: FIRST, left, bottom: last, right });
  return {
    ...blankDraft(OUTPUTS.report.sheet),
    ...together([
      piece(0, 0, [[`${period ? periodWords(period) : ""}考评簿校验报告`]]),
      piece(1, 0, [
        [
          `错误 ${count("E")} 条，提醒 ${count("W")} 条，提示 ${count("I")} 条　校验时间：${timeWords(stamp.at)}　校验人：${stamp.by || UNSIGNED}`,
        ],
      ]),
      piece(HEADER, 0, [HEADINGS]),
      piece(FIRST, 0, body),
    ]),
    tables: [{ name: OUTPUTS.report.table, range: rangeAddress({ top: HEADER, left: 0, bottom: last, right: RIGHT }), filter: true }],
    merges: [across(0), across(1)],
    formats: [
      titleFormat(across(0)),
      noteFormat(across(1)),
      headingFormat(across(HEADER)),
      bodyFormat(down(0, RIGHT)),
      // As text: what was found may begin with "=".
      { range: down(3, 6), numberFormat: "@" },
      { range: down(0, 2), horizontal: "Center" },
      { range: down(2), fontColor: "#1F5FA8" },
      { range: down(7), horizontal: "Center" },
    ],
    columnWidths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    rowHeights: {
      0: 36,
      1: 20,
      [HEADER]: 26,
      // Told, since nothing fits rows to texts in a file that no spreadsheet has opened.
      ...Object.fromEntries(body.map((cells, index) => [FIRST + index, heightOf(cells)])),
    },
    freeze: { rows: FIRST, columns: 0 },
    conditionalFormats: [
      { range: down(0), formula: `=$A${FIRST + 1}="${LEVELS.E}"`, fill: COLOURS.wrong, bold: true },
      { range: down(0), formula: `=$A${FIRST + 1}="${LEVELS.W}"`, fill: COLOURS.blank },
    ],
    page: { orientation: "landscape", titleRows: `${HEADER + 1}:${HEADER + 1}`, printArea: null, footer: FOOTER, breaksBefore: [] },
    tabColor: TAB.output,
  };
}

const heightOf = (cells: readonly Cell[]): number =>
  rowHeightOf(cells.map((cell, column) => [typeof cell === "object" ? "" : String(cell), WIDTHS[column] ?? 0, 11]));

function issueRow(issue: Issue, words: IssueWords): Cell[] {
  const { severity, sheet, cell, member, confirmed, fix } = issue;
  return [
    LEVELS[severity],
    sheet ?? "",
    sheet !== null && cell !== null ? link(sheet, cell) : "",
    member ? `${member.name}（${member.id}）` : "",
    words.problem,
    words.expected,
    words.advice,
    confirmed ? "已确认" : fix ? "可自动修正" : "",
  ];
}

/** A jump within the workbook; a text in a formula holds at most 255 characters, and a quote in it is doubled. */
function link(sheet: string, cell: string): Cell {
  return live(`=HYPERLINK("#${onSheet(sheet, cell).replace(/"/g, '""')}","${cell}")`, cell);
}
