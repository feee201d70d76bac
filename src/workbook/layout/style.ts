import type { RangeFormat, SheetDraft } from "../../core/draft";

/** Fonts of official Chinese papers. Where one is missing, Excel, WPS and LibreOffice each put their own Song or Fang-song in its place. */
export const FONTS = { title: "方正小标宋简体", heading: "黑体", body: "仿宋" } as const;

/** Every colour has a word or a sign beside it on the sheet. */
export const COLOURS = {
  heading: "#F2E3E1",
  label: "#F7F5F2",
  formula: "#F1F1F1",
  blank: "#FFF3C4",
  wrong: "#F8D0CC",
  wrongText: "#9C1C13",
  mark: "#B3261E",
  quiet: "#6B6B6B",
  eligible: "#E4F1E4",
  ineligible: "#F8E1DE",
  review: "#FFF3C4",
} as const;

export const TAB = { guide: "#B3261E", input: "#2F6FB5", score: "#3C8D5A", record: "#8A8A8A", output: "#C77700" } as const;

export const titleFormat = (range: string, size = 18): RangeFormat => ({
  range,
  fontName: FONTS.title,
  fontSize: size,
  horizontal: "Center",
  vertical: "Center",
});

export const headingFormat = (range: string): RangeFormat => ({
  range,
  fontName: FONTS.heading,
  fontSize: 11,
  fill: COLOURS.heading,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  borders: true,
});

export const bodyFormat = (range: string): RangeFormat => ({
  range,
  fontName: FONTS.body,
  fontSize: 11,
  vertical: "Center",
  wrap: true,
  borders: true,
});

export const noteFormat = (range: string): RangeFormat => ({
  range,
  fontName: FONTS.body,
  fontSize: 10,
  vertical: "Center",
  wrap: true,
  fontColor: COLOURS.quiet,
});

export const lineFormat = (range: string): RangeFormat => ({ range, fontName: FONTS.body, fontSize: 11, vertical: "Center" });

/** A draft with nothing in it; a layout fills what it needs. */
export const blankDraft = (name: string): SheetDraft => ({
  name,
  blocks: [],
  tables: [],
  merges: [],
  formats: [],
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  freeze: null,
  validations: [],
  conditionalFormats: [],
  page: null,
  protection: null,
  tabColor: null,
  visibility: "visible",
  checks: [],
});

export const FOOTER = "第&P页 共&N页";
