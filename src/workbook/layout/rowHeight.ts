/** Characters as columns measure them: a Chinese one is two. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2 : 1), 0);

/** Height in points of a wrapped text: Excel does not fit rows to formulas' results, so the layout says how high they are. */
export function rowHeightFor(text: string, columnWidth: number, fontSize: number, least = 20): number {
  const perLine = Math.max(2, (columnWidth * 11) / fontSize - 2);
  const lines = Math.max(1, Math.ceil(widthOf(text) / perLine));
  return Math.max(least, Math.ceil(lines * fontSize * 1.4) + 4);
}
