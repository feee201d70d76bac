import { cellAt, cellOf, hasContent, mayHoldFormula, readTable, valueAt } from "../../../src/core/reading/table";
import type { BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "../../../src/core/snapshot";

const SPECS = [
  { key: "number", heading: "序号", filler: true },
  { key: "id", heading: "工号" },
  { key: "score", heading: "得分" },
];

/** A sheet whose first cell read is C3, with the table's headings in its second row (row 4 of Excel). */
const GRID: CellValue[][] = [
  ["标题", "", "", ""],
  ["序号", "工号", "得分", "随记"],
  [1, "0101", 90, "x"],
  [2, "", " \u200B", "y"],
  [3, "", false, ""],
  ["", "0102", "=1+1", ""],
  ["", "", "", "底"],
];

function bookWith(changes: { sheet?: Partial<SheetSnapshot>; table?: Partial<TableSnapshot> } = {}): BookSnapshot {
  const sheet: SheetSnapshot = {
    id: "1",
    name: "表",
    hidden: false,
    protected: false,
    top: 2,
    left: 2,
    values: GRID,
    formulas: GRID.map((row) => row.map((value) => (value === 90 ? "=45*2" : value))),
    numberFormats: GRID.map((row) => row.map((value) => (value === 90 ? "0.0" : "General"))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...changes.sheet,
  };
  const table = { name: "T", sheet: "表", top: 3, left: 2, rowCount: 4, columnCount: 3, hasTotals: false, ...changes.table };
  return { sheets: [sheet], tables: [table], identity: null };
}

const read = (changes?: Parameters<typeof bookWith>[0]) => {
  const table = readTable(bookWith(changes), "T", SPECS, "JW");
  if (!table) throw new Error("no table");
  return table;
};

describe("a table read from the sheet", () => {
  it("[V24] is found by its name in any case, with its sheet", () => {
    expect(readTable(bookWith(), "t", SPECS)?.table.name).toBe("T");
    expect(readTable(bookWith(), "T", SPECS)?.department).toBeNull();
    expect(read().department).toBe("JW");
    expect(readTable(bookWith(), "U", SPECS)).toBeNull();
    expect(readTable(bookWith({ table: { sheet: "别的" } }), "T", SPECS)).toBeNull();
  });

  it("[V22] its rows are those that hold something besides a row number, from below the headings to its last", () => {
    expect([...read().columns]).toEqual([
      ["number", 2],
      ["id", 3],
      ["score", 4],
    ]);
    // Row 5 (0-based 4) is full, row 6 holds what nobody sees, row 7 a TRUE or FALSE, row 8 an id; row 9 is no row of the table.
    expect(read().rows).toEqual([4, 6, 7]);
    expect(read({ table: { rowCount: 1 } }).rows).toEqual([4]);
  });

  it("[T6] a cell says where it stands, what it shows, its formula and its format", () => {
    const table = read();
    expect(cellOf(table, 4, "score")).toEqual({ sheet: "表", row: 4, col: 4, value: 90, formula: "=45*2", format: "0.0", covered: false });
    expect(cellOf(table, 4, "id")).toMatchObject({ value: "0101", formula: null, format: "General" });
    expect(cellOf(table, 4, "nothing")).toBeNull();
    expect(cellAt(table, 99, 99)).toMatchObject({ value: "", formula: null, format: "General" });
  });

  it("[V27] text that begins with = is no formula, and may be one at a quick look", () => {
    const table = read();
    expect(cellOf(table, 7, "score")).toMatchObject({ value: "=1+1", formula: null });
    expect([mayHoldFormula(table, 4, 4), mayHoldFormula(table, 7, 4), mayHoldFormula(table, 4, 3), mayHoldFormula(table, 99, 99)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(valueAt(table.sheet, 4, 3)).toBe("0101");
    expect(valueAt(table.sheet, 1, 3)).toBe("");
  });

  it("[V20] merges that touch its rows cover all cells but the first; others do not count", () => {
    const merged = (...merges: string[]) => {
      const table = read({ sheet: { merges } });
      const covered = [3, 4, 5, 6, 7, 8].flatMap((row) =>
        [1, 2, 3, 4, 5].filter((col) => cellAt(table, row, col).covered).map((col) => `${row},${col}`),
      );
      return { merges: table.merges.length, covered: covered.join(" ") };
    };
    expect(merged("D5:E6")).toEqual({ merges: 1, covered: "4,4 5,3 5,4" });
    // Over headings and first row: the first cell is a heading, so the whole row below is covered.
    expect(merged("C4:E5")).toEqual({ merges: 1, covered: "3,3 3,4 4,2 4,3 4,4" });
    // Headings only, the row below the table, the columns beside it, and what is no area.
    expect(merged("C4:E4", "C9:E9", "A5:B6", "F5:G6", "nonsense")).toEqual({ merges: 0, covered: "" });
    // Its very last row and column, and one that reaches over it on every side.
    expect(merged("E8:F9")).toEqual({ merges: 1, covered: "" });
    expect(merged("A8:C8")).toEqual({ merges: 1, covered: "7,2" });
    expect(merged("A1:Z99")).toEqual({
      merges: 1,
      covered: [3, 4, 5, 6, 7].flatMap((row) => [2, 3, 4].map((col) => `${row},${col}`)).join(" "),
    });
  });

  it("[T1] a blank is nothing that a person can see; a number or a truth value is something", () => {
    expect(["", " ", "\u00A0\n", "\u200B", "x", "0"].map(hasContent)).toEqual([false, false, false, false, true, true]);
    expect([0, false, true].map(hasContent)).toEqual([true, true, true]);
  });
});
