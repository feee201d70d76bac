/** Sheets as data → a workbook at rest, of which `encodeXlsx` makes a file: for files that are made beside the open workbook (templates). */
import type { ConditionalFormat, PageSetup, SheetDraft, Validation } from "../core/draft";
import { type Cells, cellsOf, rangeOf } from "./draftCells";
import { EMPTY_EXTRAS, type FileStyle, type FileWorkbook, type PageLayout, type SheetExtras } from "./fileWorkbook";
import { writeResources, type ConditionalRule, type Resources, type Table } from "./resources";

type ValidationRule = Resources["SHEET_DATA_VALIDATION_PLUGIN"][string][number];

/** Points; the footer stands 0.3 inch from the edge. */
const MARGINS = { left: 30, right: 30, top: 42, bottom: 45 };
const NO_TEXT = { left: "", center: "", right: "" };

/** The sheets in their order, with custom XML parts. Formulas stand with the values their checks expect, others are calculated on opening. */
export function workbookOfDrafts(
  drafts: readonly SheetDraft[],
  customXmlParts: readonly { readonly id: string; readonly xml: string }[],
): FileWorkbook {
  const styles: Record<string, FileStyle> = {};
  const keys = new Map<string, string>();
  const styleId = (style: FileStyle): string => {
    const key = JSON.stringify(style);
    const id = keys.get(key) ?? `c${keys.size + 1}`;
    keys.set(key, id);
    styles[id] = style;
    return id;
  };
  const ids = drafts.map((_, index) => `s${index + 1}`);
  const resources: Resources = {
    SHEET_DEFINED_NAME_PLUGIN: {},
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
    SHEET_TABLE_PLUGIN: {},
    SHEET_FILTER_PLUGIN: {},
  };
  const pageLayouts: Record<string, PageLayout> = {};
  const sheets: Record<string, SheetExtras> = {};
  const data = drafts.map((draft, index) => {
    const id = ids[index] ?? "";
    const cells = cellsOf(draft, styleId);
    resources.SHEET_TABLE_PLUGIN[id] = {
      tables: draft.tables.map((table, at) => tableOf(table, `${index + 1}${at + 1}`, cells)),
      tableFilteredOutRows: [],
    };
    resources.SHEET_DATA_VALIDATION_PLUGIN[id] = draft.validations.map((validation, at) => validationOf(validation, at));
    // Excel gives the last one added the first word.
    resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = draft.conditionalFormats.map(conditionalOf).reverse();
    if (draft.page) pageLayouts[id] = pageOf(draft.page);
    if (draft.protection)
      sheets[id] = {
        protection: { options: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true }, password: null },
        veryHidden: false,
      };
    return {
      id,
      name: draft.name,
      hidden: draft.visibility === "hidden" ? 1 : 0,
      ...(draft.tabColor === null ? {} : { tabColor: draft.tabColor }),
      cellData: cells,
      mergeData: draft.merges.map(rangeOf),
      columnData: columnsOf(draft),
      rowData: rowsOf(draft),
      ...(draft.freeze
        ? {
            freeze: {
              xSplit: draft.freeze.columns,
              ySplit: draft.freeze.rows,
              startRow: draft.freeze.rows > 0 ? draft.freeze.rows : -1,
              startColumn: draft.freeze.columns > 0 ? draft.freeze.columns : -1,
            },
          }
        : {}),
    };
  });
  const univer = {
    id: "book",
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN",
    styles,
    sheetOrder: ids,
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    resources: writeResources(resources),
  };
  return {
    univer: univer as unknown as FileWorkbook["univer"],
    extras: { ...EMPTY_EXTRAS, customXmlParts, pageLayouts, sheets, activeSheet: ids[0] ?? null },
  };
}

function tableOf({ name, range, style, filter }: SheetDraft["tables"][number], number: string, cells: Cells): Table {
  const { startRow, startColumn, endRow, endColumn } = rangeOf(range);
  const headings = Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
    String(cells[startRow]?.[startColumn + index]?.v ?? ""),
  );
  return {
    id: `t${number}`,
    name,
    range: { startRow, startColumn, endRow, endColumn },
    options: { showHeader: true, showFooter: false },
    filters: { tableColumnFilterList: [] },
    columns: headings.map((displayName, index) => ({
      id: `t${number}c${index + 1}`,
      displayName,
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    })),
    meta: { style: style ?? "TableStyleLight1", filterButton: filter ?? false, rowStripes: true },
  };
}

function validationOf(validation: Validation, index: number): ValidationRule {
  const { prompt } = validation;
  const rule = {
    uid: `v${index + 1}`,
    ranges: [rangeOf(validation.range)],
    allowBlank: true,
    errorStyle: 1,
    showErrorMessage: true,
    showInputMessage: prompt !== undefined,
    ...(prompt === undefined ? {} : { promptTitle: prompt.title, prompt: prompt.message }),
  };
  if (validation.kind === "list")
    return { ...rule, type: "list", formula1: validation.source, showDropDown: true, renderMode: 1 } as ValidationRule;
  const { error } = validation;
  return {
    ...rule,
    type: "custom",
    formula1: validation.formula,
    ...(error === undefined ? {} : { errorTitle: error.title, error: error.message }),
  } as ValidationRule;
}

function conditionalOf({ range, formula, fill, fontColor, bold }: ConditionalFormat, index: number): ConditionalRule {
  const style = {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
  };
  return {
    cfId: `f${index + 1}`,
    ranges: [rangeOf(range)],
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "formula", value: formula, style },
  };
}

const pageOf = ({ orientation, titleRows, printArea, header, footer, breaksBefore }: PageSetup): PageLayout => ({
  orientation,
  paper: "A4",
  titleRows,
  printArea,
  fitToWidth: 1,
  fitToHeight: null,
  centerHorizontally: true,
  header: header ? { ...NO_TEXT, ...header } : NO_TEXT,
  footer: { ...NO_TEXT, center: footer ?? "" },
  margins: MARGINS,
  rowBreaks: breaksBefore,
});

/** Widths in pixels: 7 a digit of the default font and 5 of padding. */
function columnsOf({ columnWidths, hiddenColumns }: SheetDraft): Record<number, { w?: number; hd?: 1 }> {
  const columns: Record<number, { w?: number; hd?: 1 }> = {};
  for (const [column, characters] of Object.entries(columnWidths)) columns[Number(column)] = { w: characters * 7 + 5 };
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

/** Heights in pixels: a point is 4/3 of them. */
function rowsOf({ rowHeights, hiddenRows }: SheetDraft): Record<number, { h?: number; ia?: 0; hd?: 1 }> {
  const rows: Record<number, { h?: number; ia?: 0; hd?: 1 }> = {};
  for (const [row, points] of Object.entries(rowHeights)) rows[Number(row)] = { h: (points * 4) / 3, ia: 0 };
  for (const row of hiddenRows ?? []) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}
