import type { ConditionalFormat, PageSetup, Validation } from "../core/draft";

export function writeValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const { dataValidation } = sheet.getRange(validation.range);
  if (validation.kind === "list") dataValidation.rule = { list: { inCellDropDown: true, source: validation.source } };
  else {
    dataValidation.rule = { custom: { formula: validation.formula } };
    if (validation.error) dataValidation.errorAlert = { ...validation.error, showAlert: true, style: "Stop" };
  }
  if (validation.prompt) dataValidation.prompt = { ...validation.prompt, showPrompt: true };
}

export function writeConditionalFormat(sheet: Excel.Worksheet, { range, formula, fill, fontColor, bold }: ConditionalFormat): void {
  const { custom } = sheet.getRange(range).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (fontColor !== undefined) custom.format.font.color = fontColor;
  if (bold !== undefined) custom.format.font.bold = bold;
}

/** In points; the footer stands 0.3 inch from the edge. */
const MARGINS = { left: 30, right: 30, top: 42, bottom: 45 };

/** A4, one page wide, centred, with the rows that repeat and the breaks the draft names. */
export function writePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", MARGINS);
  if (page.titleRows) pageLayout.setPrintTitleRows(page.titleRows);
  if (page.printArea) pageLayout.setPrintArea(page.printArea);
  if (page.header) {
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.leftHeader = page.header.left;
    defaultForAllPages.rightHeader = page.header.right;
  }
  if (page.footer) pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
