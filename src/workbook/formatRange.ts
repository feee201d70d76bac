import type { RangeFormat } from "./draft";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Sets on a range what a draft's format names, and nothing else. */
export function formatRange(range: Excel.Range, format: RangeFormat): void {
  // One value for a whole range is what the API documents; its types know arrays alone.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  const { font, fill } = range.format;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (!format.borders) return;
  for (const edge of EDGES) {
    // A continuous line is thin where no weight is set.
    range.format.borders.getItem(edge).style = "Continuous";
  }
}
