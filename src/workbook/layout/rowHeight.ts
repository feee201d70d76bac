/** Characters as columns measure them: a Chinese one is two. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2 : 1), 0);

/** Height in points of a wrapped text: Excel does not fit rows to formulas' results, so the layout says how high they are. */
export function rowHeightFor(text: string, columnWidth: number, fontSize: number, least = 20): number {
  const perLine = Math.max(2, (columnWidth * 11) / fontSize - 2);
  const lines = Math.max(1, Math.ceil(widthOf(text) / perLine));
  return Math.max(least, Math.ceil(lines * fontSize * 1.4) + 4);
}

/** Height of a row whose texts stand in columns of these widths: that of the tallest. */
export const rowHeightOf = (cells: readonly (readonly [text: string, width: number, fontSize: number])[], least = 20): number =>
  cells.reduce((tallest, [text, width, fontSize]) => Math.max(tallest, rowHeightFor(text, width, fontSize, least)), least);

/** Width in characters of a column of names: as wide as the longest, within bounds; what is longer still is wrapped. */
export const columnWidthFor = (texts: readonly string[], least: number, most: number): number =>
  texts.reduce((width, text) => Math.max(width, Math.min(most, widthOf(text) + 2)), least);

/** A name like 阿卜杜热西提·买买提明江 on one line. */
export const LONGEST_NAME = 25;
