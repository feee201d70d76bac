import type { RangeFormat } from "../core/draft";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Sets on a range the looks that a draft's format names, and nothing else; its number format is set before the cells are written. */
export function formatRange(range: Excel.Range | Excel.RangeAreas, format: RangeFormat): void {
  const { font, fill } = range.format;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.borders)
    for (const edge of EDGES) {
      // A continuous line is thin where no weight is set.
      range.format.borders.getItem(edge).style = "Continuous";
    }
  if (format.lineBelow === undefined) return;
  const below = range.format.borders.getItem("EdgeBottom");
  below.style = "Continuous";
  below.weight = "Thick";
  below.color = format.lineBelow;
}

/** One pattern for a whole range is what the API documents; its types know arrays alone. */
export function setNumberFormat(range: Excel.Range, pattern: string): void {
  range.numberFormat = pattern as unknown as string[][];
}
