import type { CellValue } from "../core/snapshot";
import type { RangeFormat, SheetDraft } from "../core/draft";
import { formatRange, setNumberFormat } from "./formatRange";
import { placeOf } from "./placeOf";
import { writeChart } from "./writeChart";
import { writeConditionalFormat, writePage, writeValidation } from "./sheetFurniture";

/** One thing to write, with its weight in the request (bytes of JSON, roughly). */
export interface Write {
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** Where a draft is written before it takes its place: names that nothing in the workbook has. */
export interface FreshNames {
  readonly sheet: string;
  readonly table: (name: string) => string;
  /** Formulas that name sheets of the same plan by their final names, turned to the fresh ones. */
  readonly formula: (formula: string) => string;
}

/** Rows of one block are cut so that no single write is heavier than this. */
const BLOCK_BYTES = 1_000_000;
/** A range with one property set costs about this much in a request. */
const ACTION_BYTES = 400;
/** The height of a row, the width of a column: a range, its whole line and that one's format, each held for the request. */
const LINE_BYTES = 1_300;
/** A validation or a rule sets several properties. */
const FORMAT_BYTES = 600;
/** A format: its range, then each property; borders are six. */
const PROPERTY_BYTES = 300;
/** A chart sets some forty properties. */
const CHART_BYTES = 20_000;
const BORDERS_BYTES = 6 * PROPERTY_BYTES;

/** Everything that makes a fresh, hidden sheet out of a draft, in the order in which it must happen. */
export function writesOf(draft: SheetDraft, names: FreshNames): Write[] {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(names.sheet);
  const small = (write: (sheet: Excel.Worksheet) => void, bytes = ACTION_BYTES): Write => ({
    bytes,
    write: (context) => write(sheetOf(context)),
  });
  return [
    {
      bytes: ACTION_BYTES,
      write: (context) => {
        context.workbook.worksheets.add(names.sheet).visibility = "Hidden";
      },
    },
    // Number formats first: "@" keeps staff ids as text while they are written.
    ...draft.formats.flatMap(({ range, numberFormat }) =>
      numberFormat === undefined ? [] : [small((sheet) => setNumberFormat(sheet.getRange(range), numberFormat))],
    ),
    ...cellWrites(draft, names).map(({ bytes, write }) => small(write, bytes)),
    ...draft.formats.map((format) => small((sheet) => formatRange(areasOf(sheet, format.range), format), formatBytes(format))),
    ...Object.entries(draft.columnWidths).map(([column, characters]) =>
      small((sheet) => {
        sheet.getRangeByIndexes(0, Number(column), 1, 1).getEntireColumn().format.columnWidth = pointsOfCharacters(characters);
      }, LINE_BYTES),
    ),
    ...rowsOfOneHeight(draft.rowHeights).map(({ first, count, points }) =>
      small((sheet) => {
        sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow().format.rowHeight = points;
      }, LINE_BYTES),
    ),
    ...draft.tables.map(({ name, range, style, filter }) =>
      small((sheet) => {
        const table = sheet.tables.add(range, true);
        table.name = names.table(name);
        table.style = style ?? "TableStyleLight1";
        table.showFilterButton = filter ?? false;
      }),
    ),
    ...draft.merges.map((range) => small((sheet) => sheet.getRange(range).merge(false))),
    ...draft.validations.map((validation) => small((sheet) => writeValidation(sheet, validation), FORMAT_BYTES)),
    ...draft.conditionalFormats.map((format) => small((sheet) => writeConditionalFormat(sheet, format), FORMAT_BYTES)),
    ...draft.hiddenColumns.map((column) =>
      small((sheet) => {
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
      }),
    ),
    ...(draft.hiddenRows ?? []).map((row) =>
      small((sheet) => {
        sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().rowHidden = true;
      }),
    ),
    ...(draft.charts ?? []).map((chart) => small((sheet) => writeChart(sheet, chart, names.sheet), CHART_BYTES)),
    small((sheet) => {
      if (draft.freeze) freeze(sheet, draft.freeze);
      if (draft.tabColor) sheet.tabColor = draft.tabColor;
      if (draft.page) writePage(sheet, draft.page);
      for (const range of draft.protection?.unlocked ?? []) sheet.getRange(range).format.protection.locked = false;
    }, 4000),
  ];
}

const areasOf = (sheet: Excel.Worksheet, range: string): Excel.Range | Excel.RangeAreas =>
  range.includes(",") ? sheet.getRanges(range) : sheet.getRange(range);

const formatBytes = (format: RangeFormat): number =>
  ACTION_BYTES + format.range.length + Object.keys(format).length * PROPERTY_BYTES + (format.borders ? BORDERS_BYTES : 0);

/** Neighbouring rows of one height are set at once. */
function rowsOfOneHeight(heights: SheetDraft["rowHeights"]): { first: number; count: number; readonly points: number }[] {
  const runs: { first: number; count: number; readonly points: number }[] = [];
  const rows = Object.entries(heights).map(([row, points]) => ({ row: Number(row), points }));
  for (const { row, points } of rows.sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.points === points && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1, points });
  }
  return runs;
}

/** Packs writes into requests below the limit, keeping their order. */
export function packWrites(writes: readonly Write[], limit: number): Write[][] {
  const requests: Write[][] = [];
  let room = 0;
  for (const write of writes) {
    if (requests.length === 0 || room < write.bytes) {
      requests.push([]);
      room = limit;
    }
    requests[requests.length - 1]!.push(write);
    room -= write.bytes;
  }
  return requests;
}

/**
 * All cells of the sheet in as few writes as their weight allows: a fresh sheet is empty, so the gaps between blocks are written as
 * blanks. Every single write of formulas makes a spreadsheet look at all formulas it has.
 */
function cellWrites(draft: SheetDraft, names: FreshNames): { bytes: number; write: (sheet: Excel.Worksheet) => void }[] {
  const grid = gridOf(draft, names.formula);
  const width = grid[0]?.length ?? 0;
  if (width === 0) return [];
  const rowBytes = new TextEncoder().encode(JSON.stringify(grid)).length / grid.length;
  const step = Math.max(1, Math.floor(BLOCK_BYTES / rowBytes));
  const writes: { bytes: number; write: (sheet: Excel.Worksheet) => void }[] = [];
  for (let first = 0; first < grid.length; first += step) {
    const part = grid.slice(first, first + step);
    writes.push({
      bytes: Math.ceil(part.length * rowBytes) + ACTION_BYTES,
      write: (sheet) => {
        sheet.getRangeByIndexes(first, 0, part.length, width).formulas = part;
      },
    });
  }
  return writes;
}

/** The draft's blocks on one rectangle from A1; "" between them. */
function gridOf(draft: SheetDraft, formula: (text: string) => string): CellValue[][] {
  const placed = draft.blocks.map(({ at, formulas }) => ({ ...placeOf(at), formulas }));
  const height = Math.max(0, ...placed.map(({ row, formulas }) => row + formulas.length));
  const width = Math.max(0, ...placed.map(({ col, formulas }) => col + (formulas[0]?.length ?? 0)));
  const grid = Array.from({ length: height }, () => new Array<CellValue>(width).fill(""));
  for (const { row, col, formulas } of placed)
    formulas.forEach((cells, down) =>
      cells.forEach((cell, across) => {
        grid[row + down]![col + across] = typeof cell === "string" && cell.startsWith("=") ? formula(cell) : cell;
      }),
    );
  return grid;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Excel's own measure: 7 pixels a digit and 5 of padding in the default font, at 0.75 points a pixel. */
const pointsOfCharacters = (characters: number): number => (characters * 7 + 5) * 0.75;
