import { cellAddress, rangeAddress } from "../../core/address";
import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import { chartsOf, type Charts } from "../../core/charts/charts";
import { OUTPUTS } from "../../core/columns";
import type { ChartDraft, SheetDraft } from "../../core/draft";
import { type Piece, piece, together } from "./cells";
import { chartTables, type ChartTable } from "./chartTables";
import { periodWords } from "./periodWords";
import { isDraft, type ResultNotes, stampWords } from "./resultNotes";
import { rowHeightFor } from "./rowHeight";
import { staleColour, staleLine } from "./staleLine";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";
import { summaryPlaces } from "./summaryPlaces";

/** The sentences that say what the pictures show. */
export type ChartSentences = Readonly<Record<"totals" | "groups" | "departments", (charts: Charts) => string>>;

const WIDTHS = [20, 14, 14, 14, 14, 14];
const RIGHT = WIDTHS.length - 1;
const WHOLE = WIDTHS.reduce((sum, width) => sum + width, 0);
/** Points: rows under a picture, the room of a page, a heading over a table. */
const ROW = 20;
const PAGE = 745;
/** Under a picture or a table. */
const GAP = 12;
const TABLE_HEADING = 24;
const FIRST = 4;
/** Where no picture is drawn (the grid of the workbench), this stands in its place; a drawn one covers it. */
const COVERED = "图表在 Excel 或 WPS 中显示；它说的就是上面这段文字，数据见后面的表。";

/** 图表: each picture under the sentence that says the same, drawn of tables that are live over 季度汇总. */
export function layoutCharts(book: Book, assessment: Assessment, notes: ResultNotes, words: ChartSentences): SheetDraft {
  const charts = chartsOf(assessment, book.departments);
  const asValues = assessment.members.length > book.settings.formulaLimit;
  const pieces: Piece[] = [];
  const formats: SheetDraft["formats"][number][] = [];
  const merges: string[] = [];
  const heights: Record<number, number> = { 0: 38, 1: 18, 2: 20 };
  const across = (row: number, right = RIGHT): string => rangeAddress({ top: row, left: 0, bottom: row, right });
  const breaks: number[] = [];
  let row = FIRST;
  let used = 38 + 18 + 20 + 16;
  const begin = (height: number): void => {
    if (used + height > PAGE) {
      breaks.push(row);
      used = 0;
    }
    used += height;
  };

  const shown = chartTables(book, assessment, charts).map((table) => {
    const sentence = words[table.of](charts);
    const lines = rowHeightFor(sentence, WHOLE, 11);
    const deep = table.chart ? Math.ceil(table.chart.height / ROW) : 0;
    begin(26 + lines + deep * ROW + GAP);
    const top = row;
    pieces.push(piece(top, 0, [[table.title]], asValues), piece(top + 1, 0, [[sentence]]));
    merges.push(across(top), across(top + 1));
    heights[top] = 26;
    heights[top + 1] = lines;
    formats.push(
      { range: across(top), fontName: FONTS.heading, fontSize: 12, vertical: "Center" },
      { ...lineFormat(across(top + 1)), wrap: true },
    );
    row += 2;
    const area = { top: row, left: 0, bottom: row + deep - 1, right: RIGHT };
    if (deep > 0) {
      pieces.push(piece(row + 1, 0, [[COVERED]]));
      merges.push(across(row + 1));
      formats.push({ ...noteFormat(across(row + 1)), horizontal: "Center" });
      for (let at = area.top; at <= area.bottom; at += 1) heights[at] = ROW;
    }
    heights[row + deep] = GAP;
    row += deep + 1;
    return { table, title: cellAddress(top, 0), area: rangeAddress(area) };
  });

  const drawn: ChartDraft[] = [];
  const tables: SheetDraft["tables"][number][] = [];
  shown.forEach(({ table, title, area }, index) => {
    begin(TABLE_HEADING * 2 + table.rows(0).length * ROW + ROW);
    const data = writeTable(table, row, { pieces, formats, heights, asValues });
    if (table.of === "departments") tables.push({ name: OUTPUTS.charts.table, range: data, filter: false });
    if (table.chart) {
      const source = rangeAddress({ top: row + 1, left: 0, bottom: row + 1 + table.chart.rows, right: table.chart.series.length });
      drawn.push({ ...table.chart, source, area, title });
    }
    row += 2 + table.rows(0).length + (index < shown.length - 1 ? 1 : 0);
  });

  const statusText = staleLine(summaryPlaces(book, assessment), assessment, asValues);
  pieces.push(
    piece(0, 0, [[`${periodWords(assessment.period)}党员教育教学积分考核图表${isDraft(assessment) ? "（草稿）" : ""}`]]),
    piece(1, 0, [[stampWords(notes)]]),
    piece(2, 0, [[statusText]], asValues),
  );
  return {
    ...blankDraft(OUTPUTS.charts.sheet),
    ...together(pieces),
    tables,
    merges: [across(0), across(1), across(2), ...merges],
    formats: [
      titleFormat(across(0)),
      { ...noteFormat(across(1)), horizontal: "Center" },
      { range: across(2), fontName: FONTS.heading, fontSize: 11, fontColor: COLOURS.quiet, horizontal: "Center" },
      ...formats,
    ],
    columnWidths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    rowHeights: heights,
    conditionalFormats: [staleColour(across(2), "$A$3")],
    charts: drawn,
    page: {
      orientation: "portrait",
      titleRows: null,
      printArea: `A1:${cellAddress(row, RIGHT)}`,
      footer: FOOTER,
      breaksBefore: breaks,
    },
    tabColor: TAB.output,
  };
}

interface Sheet {
  readonly pieces: Piece[];
  readonly formats: SheetDraft["formats"][number][];
  readonly heights: Record<number, number>;
  readonly asValues: boolean;
}

/** The words over a table, its headings and rows; gives the table's range. */
function writeTable(table: ChartTable, top: number, { pieces, formats, heights, asValues }: Sheet): string {
  const { caption, headings } = table;
  const rows = table.rows(top + 2);
  const right = headings.length - 1;
  const bottom = top + 1 + rows.length;
  const across = (row: number): string => rangeAddress({ top: row, left: 0, bottom: row, right: RIGHT });
  pieces.push(piece(top, 0, [[caption]]), piece(top + 1, 0, [headings]), piece(top + 2, 0, rows, asValues));
  const body = rangeAddress({ top: top + 2, left: 0, bottom, right });
  formats.push(
    { ...noteFormat(across(top)), wrap: false },
    headingFormat(rangeAddress({ top: top + 1, left: 0, bottom: top + 1, right })),
    { ...bodyFormat(body), horizontal: "Center" },
    ...table.decimals.map((column) => ({
      range: rangeAddress({ top: top + 2, left: column, bottom, right: column }),
      numberFormat: "0.00",
    })),
  );
  heights[top] = TABLE_HEADING;
  heights[top + 1] = TABLE_HEADING;
  rows.forEach((_, index) => (heights[top + 2 + index] = table.rowHeight(index)));
  return rangeAddress({ top: top + 1, left: 0, bottom, right });
}
