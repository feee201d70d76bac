import type { CellValue, SheetSnapshot, TableSnapshot, ValidatedCells } from "../core/snapshot";
import { columnRuns, isScoreTable } from "../core/validatedCells";
import { area, parseRange, rangeName } from "./address";
import { BadFile } from "./badFile";
import { cellCounter } from "./guard";
import { GRID, LIMITS } from "./limits";
import { isDateFormat } from "./numberFormats";
import type { Package } from "./package";
import { cellScanner, type CellSource, type FileCell, fileValue, refuseFar } from "./scanCells";
import { scanSheetParts } from "./scanSheet";
import { child, children, flag, number, type XmlElement } from "./xml/xmlTree";

export interface FileSheetSource {
  readonly file: Package;
  readonly part: string;
  readonly sheet: Pick<SheetSnapshot, "id" | "name" | "hidden">;
  readonly cells: CellSource;
  /** Number format by the cell's style. */
  readonly formats: readonly string[];
  /** Cells that the file may still hold; `spend` is told how many this sheet took. */
  readonly allowance: number;
  readonly spend: (cells: number) => void;
}

interface Held {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** A sheet with its tables; the grids cover the cells that hold something. */
export function readFileSheet(source: FileSheetSource): {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableSnapshot[];
  readonly validated: readonly ValidatedCells[];
} {
  const { file, part, sheet, cells, formats } = source;
  const tooMany = (): never => {
    throw new BadFile("tooManyCells", { sheet: sheet.name, limit: LIMITS.cells });
  };
  const xml = file.text(part, cellCounter(source.allowance, tooMany, source.spend));
  if (xml === null) throw new BadFile("truncated", { part });

  const held: Held[] = [];
  const hiddenRows: number[] = [];
  let lastRow = -1;
  let lastColumn = -1;
  const take = (found: FileCell): void => {
    const format = formats[found.style] ?? "General";
    const read = fileValue(found, isDateFormat(format), cells);
    const value = read.kind === "blank" ? "" : read.value;
    if (value === "" && found.formula === null) return;
    lastRow = Math.max(lastRow, found.row);
    lastColumn = Math.max(lastColumn, found.column);
    refuseFar(sheet.name, lastRow, lastColumn, found);
    held.push({ row: found.row, column: found.column, value, formula: found.formula ?? value, format });
  };
  const branches = scanSheetParts(
    xml,
    part,
    cellScanner(cells, { row: (row, attributes) => void (flag(attributes["hidden"]) && hiddenRows.push(row)), cell: take }),
  );
  const branch = (name: string): XmlElement | undefined => branches.find((each) => each.name === name);
  const grids = gridsOf(held);
  const closed = flag(branch("sheetProtection")?.attributes["sheet"]);
  const tables = readTables(file, part, sheet.name);
  return {
    sheet: {
      ...sheet,
      protected: closed,
      ...grids,
      merges: readMerges(branch("mergeCells"), sheet.name),
      hiddenRows: hiddenRows.filter((row) => row >= grids.top && row <= lastRow),
      hiddenColumns: hiddenColumns(branch("cols"), grids.left, lastColumn),
    },
    tables,
    validated: closed ? [] : readValidated(branches, tables),
  };
}

function gridsOf(held: readonly Held[]): Pick<SheetSnapshot, "top" | "left" | "values" | "formulas" | "numberFormats"> {
  if (held.length === 0) return { top: 0, left: 0, values: [], formulas: [], numberFormats: [] };
  const [top, left, bottom, right] = held.reduce(
    ([t, l, b, r], { row, column }) => [Math.min(t, row), Math.min(l, column), Math.max(b, row), Math.max(r, column)] as const,
    [Infinity, Infinity, -1, -1] as readonly [number, number, number, number],
  );
  const grid = <T>(blank: T): T[][] => Array.from({ length: bottom - top + 1 }, () => new Array<T>(right - left + 1).fill(blank));
  const [values, formulas, numberFormats] = [grid<CellValue>(""), grid<CellValue>(""), grid("General")];
  for (const { row, column, value, formula, format } of held) {
    const [down, across] = [row - top, column - left];
    values[down]![across] = value;
    formulas[down]![across] = formula;
    numberFormats[down]![across] = format;
  }
  return { top, left, values, formulas, numberFormats };
}

function readMerges(mergeCells: XmlElement | undefined, sheet: string): string[] {
  const elements = children(mergeCells, "mergeCell");
  if (elements.length > LIMITS.rules) throw new BadFile("tooManyRules", { sheet, limit: LIMITS.rules });
  return elements.flatMap(({ attributes }) => {
    const range = parseRange(attributes["ref"] ?? "");
    if (range === null || area(range) < 2) return [];
    if (area(range) > LIMITS.mergeArea) throw new BadFile("mergeTooLarge", { sheet, at: attributes["ref"] ?? "" });
    return [rangeName(range)];
  });
}

/** 0-based, within what is used. */
function hiddenColumns(cols: XmlElement | undefined, left: number, right: number): number[] {
  return children(cols, "col").flatMap(({ attributes }) => {
    if (!flag(attributes["hidden"])) return [];
    const first = Math.max(left, (number(attributes["min"]) ?? 1) - 1);
    const last = Math.min(right, (number(attributes["max"]) ?? GRID.columns) - 1);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  });
}

/** Both kinds of validations, as in `readRules`; as on an open workbook, not of a protected sheet. */
function readValidated(branches: readonly XmlElement[], tables: readonly TableSnapshot[]): ValidatedCells[] {
  const scores = tables.filter(({ name, rowCount }) => isScoreTable(name) && rowCount > 0);
  if (scores.length === 0) return [];
  const extensions = branches
    .filter(({ name }) => name === "extLst")
    .flatMap((list) => children(list, "ext").flatMap((each) => each.children));
  const areas = [...branches, ...extensions]
    .filter(({ name }) => name === "dataValidations")
    .flatMap((list) => children(list, "dataValidation"))
    .flatMap((element) => (element.attributes["sqref"] ?? child(element, "sqref")?.text ?? "").trim().split(/\s+/))
    .flatMap((text) => parseRange(text) ?? [])
    .map((range) => ({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }));
  return scores.map(({ name, top, left, rowCount, columnCount }) => ({
    table: name,
    ranges: columnRuns(areas, { top: top + 1, left, bottom: top + rowCount, right: left + columnCount - 1 }),
  }));
}

function readTables(file: Package, part: string, sheet: string): TableSnapshot[] {
  return file.relationships(part).flatMap(({ type, target, external }): TableSnapshot[] => {
    const root = type === "table" && !external ? file.tree(target) : null;
    const range = parseRange(root?.attributes["ref"] ?? "");
    // Without headings it is none of ours.
    if (!root || !range || root.attributes["headerRowCount"] === "0") return [];
    const hasTotals = (number(root.attributes["totalsRowCount"]) ?? 0) > 0;
    return [
      {
        name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
        sheet,
        top: range.startRow,
        left: range.startColumn,
        rowCount: range.endRow - range.startRow - (hasTotals ? 1 : 0),
        columnCount: range.endColumn - range.startColumn + 1,
        hasTotals,
      },
    ];
  });
}
