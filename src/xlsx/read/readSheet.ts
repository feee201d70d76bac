/** One worksheet part: the grid while scanning, its other branches as small trees. */
import type { IColumnData, IFreeze, IRange, IWorksheetData } from "@univerjs/core";
import { area, clipRange, parseCell, parseRange } from "../address";
import { BadFile } from "../badFile";
import { GRID, LIMITS } from "../limits";
import { scanSheetParts } from "../scanSheet";
import type { XmlElement } from "../xml/xmlTree";
import { child, children, flag, number } from "../xml/xmlTree";
import type { ColourReader } from "./colours";
import type { CellContext, CellGrid } from "./readCells";
import { cellReader } from "./readCells";
import { checkRuleCount } from "./readRules";

export interface SheetPart {
  readonly grid: CellGrid;
  readonly branches: readonly XmlElement[];
  /** The first branch of that name. */
  readonly branch: (name: string) => XmlElement | undefined;
  /** Branches within extensions (`extLst`), by name. */
  readonly extended: (name: string) => readonly XmlElement[];
}

export function scanSheet(xml: string, part: string, context: CellContext): SheetPart {
  const cells = cellReader(context);
  const branches = scanSheetParts(xml, part, cells);
  const branch = (name: string): XmlElement | undefined => branches.find((each) => each.name === name);
  const extensions = children(branch("extLst"), "ext").flatMap((extension) => extension.children);
  return { grid: cells.finish(), branches, branch, extended: (name) => extensions.filter((each) => each.name === name) };
}

export const DEFAULT_ROW_PIXELS = 20;
export const DEFAULT_COLUMN_PIXELS = 64;
/** Room below and right of what is used, so that people can type on. */
const SPARE = { rows: 200, columns: 20 } as const;
const LEAST = { rows: 1_000, columns: 50 } as const;
/** A column span wider than this says something about the rest of the grid, not about columns in use. */
const WIDE_SPAN = 200;

/** All that the sheet itself holds; what belongs to plug-ins is read elsewhere. */
export function readWorksheet(
  part: SheetPart,
  colour: ColourReader,
  context: CellContext,
  tables: readonly IRange[],
): Partial<IWorksheetData> {
  const { grid, branch } = part;
  const mergeData = readMerges(branch("mergeCells"), context.sheet);
  const spans = readSpans(branch("cols"), context);
  const view = child(branch("sheetViews"), "sheetView");
  const freeze = readFreeze(child(view, "pane"), view?.attributes["topLeftCell"]);
  let lastRow = Math.max(grid.lastRow, freeze.ySplit);
  let lastColumn = Math.max(grid.lastColumn, freeze.xSplit);
  const reach = (row: number, column: number): void => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const range of [...mergeData, ...tables]) reach(range.endRow, range.endColumn);
  for (const row of Object.keys(grid.rows)) reach(Number(row), 0);
  for (const [row, cells] of Object.entries(grid.cells)) for (const column of Object.keys(cells)) reach(Number(row), Number(column));
  for (const { min, max } of spans) if (max - min < WIDE_SPAN && max <= 2 * WIDE_SPAN) reach(0, max);
  const columnCount = Math.min(GRID.columns, Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns));
  const format = branch("sheetFormatPr")?.attributes;
  return {
    tabColor: colour(child(branch("sheetPr"), "tabColor")) ?? "",
    freeze,
    rowCount: Math.min(GRID.rows, Math.max(LEAST.rows, lastRow + 1 + SPARE.rows)),
    columnCount,
    zoomRatio: (number(view?.attributes["zoomScale"]) ?? 100) / 100,
    defaultColumnWidth: defaultColumnPixels(format?.["defaultColWidth"], format?.["baseColWidth"]),
    defaultRowHeight: Math.round((number(format?.["defaultRowHeight"]) ?? DEFAULT_ROW_PIXELS * 0.75) * (4 / 3) * 1e4) / 1e4,
    mergeData,
    cellData: grid.cells,
    rowData: grid.rows,
    columnData: readColumns(spans, columnCount),
    showGridlines: flag(view?.attributes["showGridLines"], true) ? 1 : 0,
    rightToLeft: flag(view?.attributes["rightToLeft"]) ? 1 : 0,
  };
}

interface Span {
  readonly min: number;
  readonly max: number;
  readonly data: Partial<IColumnData>;
}

function readSpans(cols: XmlElement | undefined, context: CellContext): Span[] {
  const elements = children(cols, "col");
  checkRuleCount(elements.length, context.sheet);
  return elements.map(({ attributes }) => {
    const min = number(attributes["min"]) ?? 0;
    const max = number(attributes["max"]) ?? min;
    if (!Number.isInteger(min) || !Number.isInteger(max) || min < 1 || max < min || max > GRID.columns) {
      throw new BadFile("columnSpan", { sheet: context.sheet, at: `${attributes["min"]}–${attributes["max"]}` });
    }
    const data: Partial<IColumnData> = {};
    const width = number(attributes["width"]);
    if (width !== null) data.w = columnPixels(width);
    if (flag(attributes["hidden"])) data.hd = 1;
    const style = context.styles.format(Number(attributes["style"] ?? 0)).id;
    if (style !== undefined) data.s = style;
    return { min: min - 1, max: max - 1, data };
  });
}

function readColumns(spans: readonly Span[], columnCount: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { min, max, data } of spans) {
    for (let column = min; column <= Math.min(max, columnCount - 1); column++) columns[column] = { ...data };
  }
  return columns;
}

/** Characters of the body font, 7 pixels each, to whole pixels. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7);
}

function defaultColumnPixels(width: string | undefined, base: string | undefined): number {
  const characters = number(width);
  if (characters !== null) return columnPixels(characters);
  const letters = number(base);
  return letters === null ? DEFAULT_COLUMN_PIXELS : Math.ceil((letters * 7 + 5) / 8) * 8;
}

function readMerges(mergeCells: XmlElement | undefined, sheet: string): IRange[] {
  const elements = children(mergeCells, "mergeCell");
  checkRuleCount(elements.length, sheet);
  return elements.flatMap(({ attributes }) => {
    const range = parseRange(attributes["ref"] ?? "");
    if (range === null || area(range) < 2) return [];
    if (area(range) > LIMITS.mergeArea || range.endRow >= LIMITS.usedRows)
      throw new BadFile("mergeTooLarge", { sheet, at: attributes["ref"] ?? "" });
    return clipRange(range, GRID.rows, GRID.columns) ?? [];
  });
}

const NO_FREEZE: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

/** Frozen rows begin at the view's first row. A pane that is split and not frozen is not kept. */
function readFreeze(pane: XmlElement | undefined, viewCorner: string | undefined): IFreeze {
  const { xSplit, ySplit, state } = pane?.attributes ?? {};
  if (pane === undefined || (state !== "frozen" && state !== "frozenSplit")) return { ...NO_FREEZE };
  const columns = number(xSplit) ?? 0;
  const rows = number(ySplit) ?? 0;
  const first = parseCell(viewCorner ?? "") ?? { row: 0, column: 0 };
  if (columns + first.column > WIDE_SPAN || rows + first.row > LIMITS.usedRows / 2) return { ...NO_FREEZE };
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? first.row + rows : -1,
    startColumn: columns > 0 ? first.column + columns : -1,
  };
}
