/** A worksheet part, its elements in the order of the schema. */
import type { IColumnData, IRange, IWorksheetData } from "@univerjs/core";
import type { PageLayout, SheetProtection } from "../fileWorkbook";
import { cellName, columnName, rangeName } from "../address";
import { GRID } from "../limits";
import { PASSWORD_ATTRIBUTES, PROTECTION_OPTIONS } from "../read/readProtection";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "../read/readSheet";
import type { AutoFilter } from "../resources";
import { attributes, XML_HEAD } from "../xml/xmlText";
import { fileColour } from "./fileColour";
import type { SheetWriting } from "./writeCells";
import { writeSheetData } from "./writeCells";
import { fitsPage, writePage } from "./writePage";
import { autoFilterXml } from "./writeTable";

export interface WholeSheet extends SheetWriting {
  readonly isActive: boolean;
  readonly page: PageLayout | undefined;
  readonly protection: SheetProtection | null;
  readonly autoFilter: AutoFilter | undefined;
  /** Ready-made XML. */
  readonly conditionals: string;
  readonly validations: string;
  readonly drawing: string | null;
  readonly legacyDrawing: string | null;
  readonly tableRelationships: readonly string[];
}

export function worksheetXml(sheet: WholeSheet): string {
  const { data } = sheet;
  const tables = sheet.tableRelationships.map((id) => `<tablePart r:id="${id}"/>`);
  return [
    XML_HEAD,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    sheetProperties(sheet),
    sheetView(sheet),
    sheetFormat(data),
    columnsXml(sheet),
    writeSheetData(sheet),
    protectionXml(sheet.protection),
    sheet.autoFilter === undefined ? "" : autoFilterXml(sheet.autoFilter),
    mergesXml(data.mergeData ?? []),
    sheet.conditionals,
    sheet.validations,
    writePage(sheet.page),
    sheet.drawing === null ? "" : `<drawing r:id="${sheet.drawing}"/>`,
    sheet.legacyDrawing === null ? "" : `<legacyDrawing r:id="${sheet.legacyDrawing}"/>`,
    tables.length === 0 ? "" : `<tableParts count="${tables.length}">${tables.join("")}</tableParts>`,
    "</worksheet>",
  ].join("");
}

function sheetProperties({ data, page, autoFilter }: WholeSheet): string {
  const colour = fileColour(data.tabColor);
  const inner = (colour === null ? "" : `<tabColor rgb="${colour}"/>`) + (fitsPage(page) ? '<pageSetUpPr fitToPage="1"/>' : "");
  const filters = (autoFilter?.filterColumns?.length ?? 0) > 0 ? ' filterMode="1"' : "";
  return inner + filters === "" ? "" : inner === "" ? `<sheetPr${filters}/>` : `<sheetPr${filters}>${inner}</sheetPr>`;
}

function sheetView({ data, isActive }: WholeSheet): string {
  const { xSplit = 0, ySplit = 0, startRow = -1, startColumn = -1 } = data.freeze ?? {};
  const zoom = Math.round((data.zoomRatio ?? 1) * 100);
  const firstRow = Math.max(0, startRow - ySplit);
  const firstColumn = Math.max(0, startColumn - xSplit);
  const isFrozen = xSplit > 0 || ySplit > 0;
  const head = attributes({
    showGridLines: data.showGridlines === 0 ? "0" : null,
    rightToLeft: data.rightToLeft === 1 ? "1" : null,
    tabSelected: isActive ? "1" : null,
    topLeftCell: isFrozen && (firstRow > 0 || firstColumn > 0) ? cellName(firstRow, firstColumn) : null,
    zoomScale: zoom === 100 ? null : Math.min(400, Math.max(10, zoom)),
    workbookViewId: 0,
  });
  if (!isFrozen) return `<sheetViews><sheetView${head}/></sheetViews>`;
  const activePane = xSplit > 0 && ySplit > 0 ? "bottomRight" : ySplit > 0 ? "bottomLeft" : "topRight";
  const pane = attributes({
    xSplit: xSplit > 0 ? xSplit : null,
    ySplit: ySplit > 0 ? ySplit : null,
    topLeftCell: cellName(ySplit > 0 ? Math.max(startRow, ySplit) : 0, xSplit > 0 ? Math.max(startColumn, xSplit) : 0),
    activePane,
    state: "frozen",
  });
  return `<sheetViews><sheetView${head}><pane${pane}/><selection pane="${activePane}"/></sheetView></sheetViews>`;
}

function sheetFormat(data: Partial<IWorksheetData>): string {
  const height = data.defaultRowHeight ?? DEFAULT_ROW_PIXELS;
  return `<sheetFormatPr${attributes({
    defaultColWidth: characters(data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
    defaultRowHeight: Math.round(height * 0.75 * 1e4) / 1e4,
    customHeight: height === DEFAULT_ROW_PIXELS ? null : "1",
  })}/>`;
}

/** Pixels → characters of the body font. */
function characters(pixels: number): number {
  return Math.round((pixels / 7) * 1e6) / 1e6;
}

/** Equal neighbours share an element. */
function columnsXml({ data, styles, styleOf }: WholeSheet): string {
  const runs: { first: number; last: number; head: string }[] = [];
  const listed = Object.entries(data.columnData ?? {}).sort(([one], [other]) => Number(one) - Number(other));
  for (const [key, column] of listed) {
    const head = columnHead(column, data);
    if (head === "") continue;
    const at = Number(key);
    const run = runs[runs.length - 1];
    if (run !== undefined && run.last === at - 1 && run.head === head) run.last = at;
    else runs.push({ first: at, last: at, head });
  }
  const kept = runs.filter(({ last }) => last < GRID.columns);
  return kept.length === 0
    ? ""
    : `<cols>${kept.map(({ first, last, head }) => `<col min="${first + 1}" max="${last + 1}"${head}/>`).join("")}</cols>`;

  function columnHead(column: Partial<IColumnData> | undefined, sheet: Partial<IWorksheetData>): string {
    const style = styleOf(column?.s);
    if (column === undefined || (column.w === undefined && column.hd !== 1 && !style)) return "";
    return attributes({
      width: characters(column.w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
      style: style ? styles.format(style) : null,
      hidden: column.hd === 1 ? "1" : null,
      customWidth: column.w === undefined ? null : "1",
    });
  }
}

function protectionXml(protection: SheetProtection | null): string {
  if (protection === null) return "";
  const { options, password } = protection;
  const values: Record<string, string | null> = {};
  for (const name of PASSWORD_ATTRIBUTES) values[name] = password?.[name] ?? null;
  values["sheet"] = "1";
  for (const [name, option, forbidden] of PROTECTION_OPTIONS) {
    const forbids = options[option] !== true;
    values[name] = forbids === forbidden ? null : forbids ? "1" : "0";
  }
  values["selectLockedCells"] = options.selectionMode === "Unlocked" || options.selectionMode === "None" ? "1" : null;
  values["selectUnlockedCells"] = options.selectionMode === "None" ? "1" : null;
  return `<sheetProtection${attributes(values)}/>`;
}

function mergesXml(merges: readonly IRange[]): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join("")}</mergeCells>`;
}

/** $A$1:$B$2 */
export function absoluteName(range: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">): string {
  const start = `$${columnName(range.startColumn)}$${range.startRow + 1}`;
  return `${start}:$${columnName(range.endColumn)}$${range.endRow + 1}`;
}
