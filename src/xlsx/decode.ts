/** .xlsx → workbook. Everything is checked on the way; a file that cannot be taken in whole is refused with BadFile. */
import type { IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { FileChart } from "./fileCharts";
import type { FileWorkbook, LostPart, PageLayout, SheetExtras } from "./fileWorkbook";
import { BadFile } from "./badFile";
import { openGuarded } from "./guard";
import { LIMITS } from "./limits";
import { colourReader } from "./read/colours";
import { readExternalBooks } from "./externalBooks";
import { lostOfWorkbook } from "./read/lostParts";
import { openPackage } from "./package";
import { readCustomXml } from "./read/readCustomXml";
import { readNames } from "./read/readNames";
import { readSharedStrings } from "./readSharedStrings";
import { readStyles } from "./read/readStyles";
import { readWorkbookSheet } from "./read/readWorkbookSheet";
import type { Resources } from "./resources";
import { writeResources } from "./resources";
import { child, children, flag, number } from "./xml/xmlTree";

/** Throws BadFile (badFileText has the sentence for it); never anything else for a file, however broken. */
export async function decodeXlsx(bytes: Uint8Array): Promise<FileWorkbook> {
  const file = openPackage(openGuarded(bytes));
  const workbook = file.tree(file.workbookPart);
  if (workbook === null) throw new BadFile("noWorkbook");
  const relationships = file.relationships(file.workbookPart);
  const partOf = (type: string): string | undefined => relationships.find((each) => each.type === type && !each.external)?.target;
  const treeOf = (type: string) => {
    const part = partOf(type);
    return part === undefined ? null : file.tree(part);
  };

  const styleSheet = treeOf("styles");
  const colour = colourReader(treeOf("theme"), styleSheet);
  const styles = readStyles(styleSheet, colour);
  const stringsPart = partOf("sharedStrings");
  const strings = stringsPart === undefined ? [] : readSharedStrings(file.text(stringsPart), stringsPart);
  const nameBooks = readExternalBooks(file, workbook);

  const listed = children(child(workbook, "sheets"), "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    id: `s${attributes["sheetId"] ?? ""}`,
    state: attributes["state"] ?? "visible",
    target: relationships.find(({ id, type }) => id === attributes["id"] && type === "worksheet")?.target,
  }));
  const ids = listed.map(({ id }) => id);
  if (listed.length > LIMITS.sheets) throw new BadFile("tooManySheets", { limit: LIMITS.sheets });
  if (listed.length === 0 || new Set(ids).size < ids.length) throw new BadFile("malformed", { part: file.workbookPart });
  const names = readNames(child(workbook, "definedNames"), ids, nameBooks);

  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const resources: Resources = {
    SHEET_DEFINED_NAME_PLUGIN: names.defined,
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
    SHEET_TABLE_PLUGIN: {},
    SHEET_FILTER_PLUGIN: {},
  };
  const pageLayouts: Record<string, PageLayout> = {};
  const sheetExtras: Record<string, SheetExtras> = {};
  const charts: Record<string, readonly FileChart[]> = {};
  const lost: LostPart[] = lostOfWorkbook(workbook, relationships);
  let cellsSpent = 0;
  for (const { id, name, state, target } of listed) {
    // A sheet that is a chart or a dialogue: reported by lostOfWorkbook.
    if (target === undefined) continue;
    const read = readWorkbookSheet({
      file,
      part: target,
      cells: { sheet: name, strings, styles, date1904: flag(child(workbook, "workbookPr")?.attributes["date1904"]), nameBooks },
      colour,
      titleRows: names.titleRows.get(id) ?? null,
      printArea: names.printAreas.get(id) ?? null,
      allowance: LIMITS.cells - cellsSpent,
      spend: (cells) => (cellsSpent += cells),
    });
    sheets[id] = { id, name, hidden: state === "visible" ? 0 : 1, ...read.data };
    if (read.validations.length > 0) resources.SHEET_DATA_VALIDATION_PLUGIN[id] = read.validations;
    if (read.conditionals.length > 0) resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = read.conditionals;
    if (Object.keys(read.notes).length > 0) resources.SHEET_NOTE_PLUGIN[id] = read.notes;
    if (read.tables.length > 0) resources.SHEET_TABLE_PLUGIN[id] = { tables: read.tables, tableFilteredOutRows: read.filteredOut };
    if (read.autoFilter !== null) resources.SHEET_FILTER_PLUGIN[id] = read.autoFilter;
    if (read.page !== null) pageLayouts[id] = read.page;
    const veryHidden = state === "veryHidden";
    if (read.protection !== null || veryHidden) sheetExtras[id] = { protection: read.protection, veryHidden };
    if (read.charts.length > 0) charts[id] = read.charts;
    lost.push(...read.lost.map((kind) => ({ kind, sheet: name })));
  }
  const sheetOrder = ids.filter((id) => sheets[id] !== undefined);
  if (sheetOrder.length === 0) throw new BadFile("noWorkbook");
  const activeTab = number(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"]) ?? 0;
  const univer: IWorkbookData = {
    id: "book",
    name: "",
    appVersion: UNIVER_VERSION,
    locale: "zhCN" as LocaleType,
    defaultStyle: styles.defaultStyle,
    styles: styles.used(),
    sheetOrder,
    sheets,
    resources: writeResources(resources),
  };
  const active = ids[activeTab];
  return {
    univer,
    extras: {
      customXmlParts: readCustomXml(file),
      pageLayouts,
      sheets: sheetExtras,
      charts,
      activeSheet: active !== undefined && sheets[active] !== undefined ? active : null,
      lost,
    },
  };
}

const UNIVER_VERSION = "0.25.1";
