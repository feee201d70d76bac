import { rangeAddress } from "../../core/address";
import { OUTPUTS } from "../../core/columns";
import type { Quality } from "../../core/quality/quality";
import type { SheetDraft } from "../../core/draft";
import { type Piece, piece, together } from "./cells";
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
/** Departments of which two sections fill a page. */
const FIT = 10;

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
  const starts: number[] = [];
  for (const { title, basis, sentence, table } of qualitySections(quality, words)) {
    starts.push(row);
    line(row, title, 26);
    formats.push({ range: across(row), fontName: FONTS.heading, fontSize: 12, vertical: "Center" });
    line(row + 1, basis, rowHeightFor(basis, whole, TEXT_SIZE));
    formats.push(noteFormat(across(row + 1)));
    row += 2;
    if (sentence !== "") {
      line(row, sentence, rowHeightFor(sentence, whole, 11, 22));
      formats.push({ ...lineFormat(across(row)), wrap: true });
      row += 1;
    }
    if (table) {
      const area = { top: row, left: 0, bottom: row + table.rows.length, right: RIGHT };
      // The first table is how the add-in knows this sheet as its own; it has no merged cells.
      if (tables.length === 0) tables.push({ name: OUTPUTS.quality.table, range: rangeAddress(area), filter: false });
      writeTable(table, row, { pieces, formats, merges, rowHeights });
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
    rowHeights: { ...rowHeights, [row]: 28 },
    hiddenColumns: [...watched.columns],
    conditionalFormats: [staleColour(across(2), "$A$3")],
    page: {
      orientation: "landscape",
      // The sections have headings of their own: what repeats is the title.
      titleRows: "1:3",
      printArea: `A1:${rangeAddress({ top: row, left: RIGHT, bottom: row, right: RIGHT })}`,
      footer: FOOTER,
      // Two sections a page, while they fit.
      breaksBefore: quality.departments.length <= FIT ? starts.filter((_, index) => index === 2 || index === 4) : [],
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

/** A table of a section: its words run from its last column to the sheet's edge. */
function writeTable({ headings, rows, decimals }: QualityTable, top: number, sheet: Sheet): void {
  const last = headings.length - 1;
  const bottom = top + rows.length;
  const down = (left: number, right = left): string => rangeAddress({ top: top + 1, left, bottom, right });
  const room = WIDTHS.slice(last).reduce((sum, width) => sum + width, 0);
  sheet.pieces.push(piece(top, 0, [headings, ...rows]));
  if (last < RIGHT)
    for (let row = top; row <= bottom; row += 1) sheet.merges.push(rangeAddress({ top: row, left: last, bottom: row, right: RIGHT }));
  rows.forEach((cells, index) => (sheet.rowHeights[top + 1 + index] = rowHeightFor(String(cells[last]), room, TEXT_SIZE)));
  sheet.rowHeights[top] = 32;
  sheet.formats.push(
    headingFormat(rangeAddress({ top, left: 0, bottom: top, right: RIGHT })),
    { ...bodyFormat(down(0, RIGHT)), horizontal: "Center" },
    { range: down(0, 1), numberFormat: "@" },
    ...decimals.map((column) => ({ range: down(column), numberFormat: "0.00" })),
    { range: down(last, RIGHT), horizontal: "Left", fontSize: TEXT_SIZE, fontColor: COLOURS.quiet },
  );
}
