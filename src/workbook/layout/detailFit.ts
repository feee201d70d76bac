import type { DetailPage } from "./detailPage";
import { DETAIL_COLUMNS as D, DETAIL_ROWS as R, DETAIL_WIDTHS } from "./detailPlaces";
import { rowHeightFor } from "./rowHeight";

/** What a page of A4 portrait leaves between the margins, in points, less a little for whole percents of the zoom. */
const PAPER = { width: 535, height: 755 * 0.97 };
/** Points. */
const LEAST = 14;
const MOST = 22;
const TITLE = 34;
const SIGN = 34;
const POINTS_A_CHARACTER = 5.25;
const PADDING = 3.75;

/**
 * Every member on one page (the sheet is printed one page wide, so that its width sets the scale): lines draw together as a page fills; where even that
 * is not enough, the column of words grows, and with it what goes on a page.
 */
export function fitPages(
  pages: readonly DetailPage[],
  fontSize: number,
): { readonly wordsWidth: number; readonly rowHeights: Record<number, number> } {
  const others = DETAIL_WIDTHS.reduce((sum: number, width, column) => (column === D.words ? sum : sum + points(width)), 0);
  let wordsWidth: number = DETAIL_WIDTHS[D.words];
  for (const page of pages) {
    const needed = heightOf(heightsOf(page, LEAST, wordsWidth, fontSize));
    const width = (needed * PAPER.width) / PAPER.height;
    if (width > others + points(wordsWidth)) wordsWidth = Math.ceil((width - others - PADDING) / POINTS_A_CHARACTER);
  }
  const room = (PAPER.height * (others + points(wordsWidth))) / PAPER.width;
  const rowHeights: Record<number, number> = {};
  for (const page of pages) {
    let height = MOST;
    while (height > LEAST && heightOf(heightsOf(page, height, wordsWidth, fontSize)) > room) height -= 0.5;
    Object.assign(rowHeights, heightsOf(page, height, wordsWidth, fontSize));
  }
  return { wordsWidth, rowHeights };
}

const points = (characters: number): number => characters * POINTS_A_CHARACTER + PADDING;
const heightOf = (heights: Record<number, number>): number => Object.values(heights).reduce((sum, height) => sum + height, 0);

/** The rows of a page with `line` points for an ordinary one; wrapped texts and headings have what they need. */
function heightsOf({ rows, texts }: DetailPage, line: number, wordsWidth: number, fontSize: number): Record<number, number> {
  const across = DETAIL_WIDTHS.reduce((sum: number, width, column) => sum + (column === D.words ? wordsWidth : width), 0);
  const heights: Record<number, number> = {};
  for (let row = rows.top; row < rows.next; row++) heights[row] = line;
  for (const [row, { text, column }] of texts)
    heights[row] = column === "across" ? rowHeightFor(text, across, fontSize, line) : rowHeightFor(text, wordsWidth, 9, line);
  return { ...heights, [rows.top + R.title]: TITLE, [rows.sign]: SIGN };
}
