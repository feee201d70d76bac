/** Workbook → .xlsx. The same workbook gives the same bytes: no clock, no chance, no order but the workbook's own. */
import type { IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import type { FileWorkbook } from "./fileWorkbook";
import { toFileFormula } from "./formulaText";
import type { Resources } from "./resources";
import { readResource } from "./resources";
import { externalBooks } from "./write/externalBooks";
import type { PartWriter } from "./write/parts";
import { partWriter } from "./write/parts";
import type { StyleTable } from "./write/styleTable";
import { styleTable } from "./write/styleTable";
import { writeCustomXml } from "./write/writeCustomXml";
import { definedNamesXml } from "./write/writeNames";
import { cellReader } from "./write/cellsNamed";
import { writeDrawing } from "./write/writeDrawing";
import type { CellReader } from "./write/writeChart";
import { commentsXml, listNotes, notesDrawing } from "./write/writeNotes";
import { writeConditionalFormats, writeValidations } from "./write/writeRules";
import { worksheetXml } from "./write/writeSheet";
import type { FileTable } from "./write/writeTable";
import { prepareTable, tableXml } from "./write/writeTable";
import { attributes, escapeText, XML_HEAD } from "./xml/xmlText";
import { writeZip } from "./zip/writeZip";

const WORKBOOK = "xl/workbook.xml";

interface Writing {
  readonly parts: PartWriter;
  readonly styles: StyleTable;
  readonly styleOf: (style: Nullable<IStyleData | string>) => Nullable<IStyleData>;
  readonly string: (text: string) => number;
  readonly formula: (formula: string) => string;
  readonly resources: Resources;
  readonly workbook: FileWorkbook;
  readonly cells: CellReader;
  /** Charts so far. */
  readonly numbers: { chart: number };
  /** Numbers of tables by their ids, the same at every encoding. */
  readonly tableNumbers: ReadonlyMap<string, number>;
}

export async function encodeXlsx(workbook: FileWorkbook): Promise<Uint8Array> {
  const { univer, extras } = workbook;
  const books = externalBooks();
  const strings = new Map<string, number>();
  const parts = partWriter();
  const styleOf = (style: Nullable<IStyleData | string>) => (typeof style === "string" ? univer.styles[style] : style);
  const resources = allResources(workbook);
  const writing: Writing = {
    parts,
    styles: styleTable(styleOf(univer.defaultStyle)),
    styleOf,
    string: (text) => {
      const index = strings.get(text) ?? strings.size;
      strings.set(text, index);
      return index;
    },
    formula: (formula) => books.number(toFileFormula(formula)),
    resources,
    workbook,
    cells: cellReader(univer),
    numbers: { chart: 0 },
    tableNumbers: numberedIds(
      Object.values(resources.SHEET_TABLE_PLUGIN).flatMap(({ tables }) => tables.map(({ id }) => id)),
      "t",
    ),
  };
  parts.relate("", "officeDocument", WORKBOOK);
  const sheets = univer.sheetOrder.map((id) => ({ id, data: univer.sheets[id] ?? {}, name: univer.sheets[id]?.name ?? id }));
  const isHidden = (data: Partial<IWorksheetData>): boolean => data.hidden === 1;
  // Excel opens no workbook without a visible sheet.
  const front =
    sheets.find(({ id, data }) => id === extras.activeSheet && !isHidden(data)) ?? sheets.find(({ data }) => !isHidden(data)) ?? sheets[0];
  const numbers = numberedIds(univer.sheetOrder, "s");
  const listed = sheets.map(({ id, data, name }, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const relationship = parts.relate(WORKBOOK, "worksheet", part);
    writeSheetParts(writing, part, index + 1, id, data, id === front?.id);
    const state = id === front?.id || !isHidden(data) ? null : extras.sheets[id]?.veryHidden ? "veryHidden" : "hidden";
    return `<sheet${attributes({ name, sheetId: numbers.get(id), state, "r:id": relationship })}/>`;
  });
  writeCustomXml(parts, WORKBOOK, extras.customXmlParts);
  const names = definedNamesXml(resources, extras, sheets, writing.formula);
  parts.relate(WORKBOOK, "styles", "xl/styles.xml");
  parts.add("xl/styles.xml", "styles", writing.styles.xml());
  parts.relate(WORKBOOK, "sharedStrings", "xl/sharedStrings.xml");
  parts.add("xl/sharedStrings.xml", "sharedStrings", sharedStringsXml([...strings.keys()]));
  const references = books.write(parts, WORKBOOK);
  const activeTab = front === undefined ? 0 : sheets.indexOf(front);
  parts.add(
    WORKBOOK,
    "workbook",
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/>' +
      `<bookViews><workbookView${attributes({ xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000, activeTab })}/></bookViews>` +
      `<sheets>${listed.join("")}</sheets>${references}${names}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
  );
  return writeZip(parts.finish());
}

function allResources({ univer }: FileWorkbook): Resources {
  return {
    SHEET_DEFINED_NAME_PLUGIN: readResource(univer, "SHEET_DEFINED_NAME_PLUGIN"),
    SHEET_DATA_VALIDATION_PLUGIN: readResource(univer, "SHEET_DATA_VALIDATION_PLUGIN"),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: readResource(univer, "SHEET_CONDITIONAL_FORMATTING_PLUGIN"),
    SHEET_NOTE_PLUGIN: readResource(univer, "SHEET_NOTE_PLUGIN"),
    SHEET_TABLE_PLUGIN: readResource(univer, "SHEET_TABLE_PLUGIN"),
    SHEET_FILTER_PLUGIN: readResource(univer, "SHEET_FILTER_PLUGIN"),
  };
}

/** "s7" keeps its 7; others get the lowest numbers left. */
function numberedIds(ids: readonly string[], letter: string): Map<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const id of ids) {
    const given = Number(new RegExp(`^${letter}([1-9]\\d{0,4})$`).exec(id)?.[1] ?? 0);
    if (given === 0 || taken.has(given)) continue;
    numbers.set(id, given);
    taken.add(given);
  }
  let next = 1;
  for (const id of ids) {
    if (numbers.has(id)) continue;
    while (taken.has(next)) next++;
    numbers.set(id, next);
    taken.add(next);
  }
  return numbers;
}

function writeSheetParts(
  writing: Writing,
  part: string,
  number: number,
  id: string,
  data: Partial<IWorksheetData>,
  isActive: boolean,
): void {
  const { parts, resources, styles, formula } = writing;
  const { extras } = writing.workbook;
  const cells = data.cellData ?? {};
  const sheetTables = resources.SHEET_TABLE_PLUGIN[id];
  const tables = (sheetTables?.tables ?? []).map((table) => prepareTable(table, writing.tableNumbers.get(table.id) ?? 0, cells));
  const autoFilter = resources.SHEET_FILTER_PLUGIN[id];
  const notes = listNotes(resources.SHEET_NOTE_PLUGIN[id]);
  const tableRelationships = tables.map((table) => {
    const name = `xl/tables/table${table.id}.xml`;
    parts.add(name, "table", tableXml(table, cells, formula));
    return parts.relate(part, "table", name);
  });
  const drawing = writeDrawing(parts, { part, number }, extras.charts[id] ?? [], writing.numbers, writing.cells);
  let legacyDrawing: string | null = null;
  if (notes.length > 0) {
    parts.add(`xl/comments${number}.xml`, "comments", commentsXml(notes));
    parts.relate(part, "comments", `xl/comments${number}.xml`);
    parts.add(`xl/drawings/vmlDrawing${number}.vml`, "plain", notesDrawing(notes, number));
    legacyDrawing = parts.relate(part, "vmlDrawing", `xl/drawings/vmlDrawing${number}.vml`);
  }
  const xml = worksheetXml({
    ...writing,
    data,
    isActive,
    filteredOut: new Set([...(autoFilter?.cachedFilteredOut ?? []), ...(sheetTables?.tableFilteredOutRows ?? [])]),
    headers: headerCells(tables),
    page: extras.pageLayouts[id],
    protection: extras.sheets[id]?.protection ?? null,
    autoFilter,
    conditionals: writeConditionalFormats(resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] ?? [], styles, formula),
    validations: writeValidations(resources.SHEET_DATA_VALIDATION_PLUGIN[id] ?? [], formula),
    drawing,
    legacyDrawing,
    tableRelationships,
  });
  parts.add(part, "worksheet", xml);
}

function headerCells(tables: readonly FileTable[]): Map<number, Map<number, string>> {
  const headers = new Map<number, Map<number, string>>();
  for (const { table, range, headings } of tables) {
    if (table.options.showHeader === false) continue;
    const row = headers.get(range.startRow) ?? new Map<number, string>();
    headings.forEach((heading, index) => row.set(range.startColumn + index, heading));
    headers.set(range.startRow, row);
  }
  return headers;
}

function sharedStringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t${/^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : ""}>${escapeText(text)}</t></si>`);
  return `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${strings.length}">${items.join("")}</sst>`;
}
