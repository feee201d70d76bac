import type { ICellData, IWorksheetData } from "@univerjs/core";
import { fitHeight } from "../../src/xlsx/write/fitHeight";
import { writeSheetData, type SheetWriting } from "../../src/xlsx/write/writeCells";
import { styleTable } from "../../src/xlsx/write/styleTable";

const WRAPPED = { tb: 3 };
const TWELVE = { tb: 3, fs: 12 };
const text = (v: string, s: ICellData["s"] = TWELVE): ICellData => ({ v, s, t: 1 });

/** Column A has room for ten characters of 12 points: 10 × 16 + 8 pixels. */
function sheetOf(data: Partial<IWorksheetData> = {}): SheetWriting {
  const styleOf: SheetWriting["styleOf"] = (style) => (typeof style === "string" ? null : style);
  return {
    data: { defaultColumnWidth: 64, defaultRowHeight: 20, columnData: { 0: { w: 168 } }, ...data },
    styles: styleTable(null),
    styleOf,
    string: () => 0,
    formula: (formula) => formula,
    filteredOut: new Set(),
    headers: new Map(),
  };
}

const heightOf = (cell: ICellData, data?: Partial<IWorksheetData>): number | null => fitHeight(sheetOf(data), 0, { 0: cell });
const TEN = "教务备课教案少计请复";

describe("rows whose height nobody set", () => {
  it.each([
    ["one line needs none", text(TEN), null],
    ["two lines of 16 pixels and two fifths between, and 6 around", text(`${TEN}核`), 51],
    ["a line break begins a line", text("教务\n德育\n教研"), 74],
    ["of two tall texts the taller counts", text(`${TEN}${TEN}${TEN}核`), 96],
    ["Latin letters are narrower: 18 take 162 pixels", text("a".repeat(18)), 51],
    ["11 points where the style names none: ten take 147 pixels", text(TEN, WRAPPED), null],
    ["a text that does not wrap runs on", text(TEN + TEN, { fs: 12 }), null],
    ["a number does not wrap", { v: 123_456_789_012_345_680, s: TWELVE, t: 2 }, null],
    ["no row is taller than Excel's", text("教\n".repeat(60)), 545],
  ] as const)("%s", (_, cell, pixels) => expect(heightOf(cell)).toBe(pixels));

  it("a merged title gives its row no height, as in Excel", () => {
    expect(heightOf(text(TEN + TEN), { mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 5 }] })).toBeNull();
  });

  it("goes into the file as a height that still follows its content; one that was set stays", () => {
    const rows = (rowData: IWorksheetData["rowData"]): string =>
      writeSheetData(sheetOf({ cellData: { 0: { 0: text(`${TEN}核`) }, 1: { 0: text(TEN) } }, rowData }))
        .match(/<row [^>]*>/g)!
        .join("");
    expect(rows({})).toBe('<row r="1" ht="38.25"><row r="2">');
    expect(rows({ 0: { ah: 90, ia: 1 } })).toBe('<row r="1" ht="67.5"><row r="2">');
    expect(rows({ 0: { h: 30, ia: 0 } })).toBe('<row r="1" ht="22.5" customHeight="1"><row r="2">');
  });
});
