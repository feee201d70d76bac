/** Words for people about what a file loses here, in English. */
import type { LostKind, LostPart } from "./fileWorkbook";

const LOST: Record<LostKind, string> = {
  chart: "charts",
  image: "images",
  drawing: "drawings",
  pivotTable: "pivot tables",
  hyperlink: "hyperlinks",
  threadedComment: "threaded comments",
  conditionalFormat: "some conditional formats",
  sparkline: "sparklines",
  filter: "some filter conditions",
  outline: "outlines",
  externalData: "connections to external data",
  embeddedObject: "embedded objects or controls",
  slicer: "slicers",
  workbookProtection: "protection of the workbook's structure",
  farFormat: "formats of far-away blank cells",
  chartSheet: "chart sheets",
};

/** What saving over the file would lose, in a sentence; null: nothing. */
export function lostTextInEnglish(lost: readonly LostPart[]): string | null {
  if (lost.length === 0) return null;
  const items = lost.map(({ kind, sheet }) => (sheet === null ? LOST[kind] : `${LOST[kind]} of “${sheet}”`));
  return `This file holds what cannot be kept here: ${items.join(", ")}. Please save under a new name; the file itself is not changed.`;
}
