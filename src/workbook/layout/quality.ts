import { rangeAddress } from "../../core/address";
import { OUTPUTS } from "../../core/columns";
import type { Quality } from "../../core/quality/quality";
import type { SheetDraft } from "../../core/draft";
import { type Piece, piece, together } from "./cells";
import { pagesOf } from "./pagesOf";
import { periodWords } from "./periodWords";
import type { QualityNotes } from "./qualityNotes";
import { qualitySections, type QualityTable } from "./qualitySections";
import { stampWords } from "./resultNotes";
import { staleColour } from "./staleLine";
import { rowHeightFor } from "./rowHeight";
import { layoutWatches } from "./watch";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

const WIDTHS = [11, 12, 13, 13, 22, 11, 52];
const RIGHT = WIDTHS.length - 1;
const TEXT_SIZE = 10;
const FIRST = 4;
/** Points: what a page of A4 landscape leaves under the title that repeats, and lines of the sheet. */
const PAGE = 428;
const HEADING = 26;
const TABLE_HEADING = 32;
const GAP = 15;
const SIGN = 28;

/** 评分质量: values as of the computation, and in each section what was compared, its reference line and the facts (Q1–Q6). Advice only. */
export function layoutQuality(quality: Quality, { at, by, stamp, watches, words }: QualityNotes): SheetDraft {
  const pieces: Piece[] = [];
  const formats: SheetDraft["formats"][number][] = [];
  const merges: string[] = [];
  const tables: SheetDraft["tables"][number][] = [];
  const rowHeights: Record<number, number> = { 0: 36, 1: 20, 2: 20 };
  const across = (row: number, left = 0): string => rangeAddress({ top: row, left, bottom: row, right: RIGHT });
  const line = (row: number, text: string, height: number): void => {
    pieces.push(piece(row, 0, [[text]]));
    merges.push(across(row));
    rowHeights[row] = height;
  };
  const whole = WIDTHS.reduce((sum, width) => sum + width, 0);

  let row = FIRST;
  const breaksBefore: number[] = [];
  let used = 0;
  /** What stays together begins a page where the one before has no room for it. */
  const begin = (height: number): void => {
    if (used > 0 && used + height > PAGE + GAP) {
      breaksBefore.push(row);
      used = 0;
    }
    used += height;
  };
  const sections = qualitySections(quality, words);
  for (const [section, { title, basis, sentence, table }] of sections.entries()) {
    const head = HEADING + rowHeightFor(basis, whole, TEXT_SIZE) + (sentence === "" ? 0 : rowHeightFor(sentence, whole, 11, 22));
    const body = table ? lineHeights(table) : [];
    const parts = pagesOf(body, PAGE - head - TABLE_HEADING, PAGE - HEADING - TABLE_HEADING);
    // Nobody signs a page of its own.
    const foot = section === sections.length - 1 ? SIGN : 0;
    begin(head + heightOfPart(parts[0] ?? []) + GAP + foot);
    line(row, title, HEADING);
    formats.push({ range: across(row), fontName: FONTS.heading, fontSize: 12, vertical: "Center" });
    line(row + 1, basis, rowHeightFor(basis, whole, TEXT_SIZE));
    formats.push(noteFormat(across(row + 1)));
    row += 2;
    if (sentence !== "") {
      line(row, sentence, rowHeightFor(sentence, whole, 11, 22));
      formats.push({ ...lineFormat(across(row)), wrap: true });
      row += 1;
    }
    let from = 0;
    for (const [index, heights] of (table ? parts : []).entries()) {
      if (index > 0) {
        begin(HEADING + heightOfPart(heights) + GAP);
        line(row, `${title}（续）`, HEADING);
        formats.push({ range: across(row), fontName: FONTS.heading, fontSize: 12, vertical: "Center" });
        row += 1;
      }
      const area = { top: row, left: 0, bottom: row + heights.length, right: RIGHT };
      // The first table is how the add-in knows this sheet as its own; it has no merged cells.
      if (tables.length === 0) tables.push({ name: OUTPUTS.quality.table, range: rangeAddress(area), filter: false });
      if (table)
        writeTable({ ...table, rows: table.rows.slice(from, from + heights.length) }, heights, row, {
          pieces,
          formats,
          merges,
          rowHeights,
        });
      from += heights.length;
      row = area.bottom + 1;
    }
    row += 1;
  }
  const draft = quality.kind === "trial" ? "（草稿）" : "";
  line(0, `${periodWords(quality.period)}评分质量参考${draft}`, 36);
  line(1, words.purpose, 20);
  const watched = layoutWatches(watches, {
    right: RIGHT,
    top: 2,
    rest: `以下为计算当时的数值${quality.kind === "trial" ? "，按试算数据，缺项的人员不在内" : ""}。${stampWords({ at, by, stamp })}`,
    again: "评分或权重在计算之后有改动，请重新写出。",
  });
  pieces.push(piece(2, 0, [[watched.status]]), ...watched.pieces);
  merges.push(across(2));
  pieces.push(piece(row, 0, [[`制表人：${by}`]]), piece(row, 4, [["审阅(签字)："]]), piece(row, RIGHT, [["日期："]]));

  return {
    ...blankDraft(OUTPUTS.quality.sheet),
    ...together(pieces),
    tables,
    merges,
    formats: [
      titleFormat(across(0)),
      { ...lineFormat(across(1)), horizontal: "Center" },
      { ...noteFormat(across(2)), horizontal: "Center" },
      ...formats,
      lineFormat(across(row)),
    ],
    columnWidths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    rowHeights: { ...rowHeights, [row]: SIGN },
    hiddenColumns: [...watched.columns],
    conditionalFormats: [staleColour(across(2), "$A$3")],
    page: {
      orientation: "landscape",
      // The sections have headings of their own: what repeats is the title.
      titleRows: "1:3",
      printArea: `A1:${rangeAddress({ top: row, left: RIGHT, bottom: row, right: RIGHT })}`,
      footer: FOOTER,
      breaksBefore,
    },
    tabColor: TAB.output,
  };
}

interface Sheet {
  readonly pieces: Piece[];
  readonly formats: SheetDraft["formats"][number][];
  readonly merges: string[];
  readonly rowHeights: Record<number, number>;
}

/** Characters from a table's last column to the sheet's edge: its words run there. */
const roomOf = ({ headings }: QualityTable): number => WIDTHS.slice(headings.length - 1).reduce((sum, width) => sum + width, 0);
const lineHeights = (table: QualityTable): number[] =>
  table.rows.map((cells) => rowHeightFor(String(cells[table.headings.length - 1]), roomOf(table), TEXT_SIZE));
const heightOfPart = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, heights.length > 0 ? TABLE_HEADING : 0);

/** A table of a section, or a page of it. */
function writeTable({ headings, rows, decimals }: QualityTable, heights: readonly number[], top: number, sheet: Sheet): void {
  const last = headings.length - 1;
  const bottom = top + rows.length;
  const down = (left: number, right = left): string => rangeAddress({ top: top + 1, left, bottom, right });
  sheet.pieces.push(piece(top, 0, [headings, ...rows]));
  if (last < RIGHT)
    for (let row = top; row <= bottom; row += 1) sheet.merges.push(rangeAddress({ top: row, left: last, bottom: row, right: RIGHT }));
  heights.forEach((height, index) => (sheet.rowHeights[top + 1 + index] = height));
  sheet.rowHeights[top] = TABLE_HEADING;
  sheet.formats.push(
    headingFormat(rangeAddress({ top, left: 0, bottom: top, right: RIGHT })),
    { ...bodyFormat(down(0, RIGHT)), horizontal: "Center" },
    { range: down(0, 1), numberFormat: "@" },
    ...decimals.map((column) => ({ range: down(column), numberFormat: "0.00" })),
    { range: down(last, RIGHT), horizontal: "Left", fontSize: TEXT_SIZE, fontColor: COLOURS.quiet },
  );
}
