import { isLockedCells, lockedSheets, type LockedCells, type LockedSheet } from "../../../src/core/lock/lockedCells";
import { lockedChanges } from "../../../src/core/lock/lockedChanges";
import { lockMarks } from "../../../src/core/lock/lockMarks";
import { printOfRows as printOfResults, quarterRows } from "../../../src/core/lock/quarterRows";
import { isQuarterTable, quarterSheets } from "../../../src/core/lock/quarterSheets";
import { contentsOf, printOfRow, printOfRows, type ContentRow } from "../../../src/core/lock/sheetContents";
import type { HistoryEntry } from "../../../src/core/annual/historyEntries";
import type { BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "../../../src/core/snapshot";

const sheet = (values: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  id: "1",
  name: "评分-教务",
  hidden: false,
  protected: false,
  top: 0,
  left: 0,
  values,
  formulas: values,
  numberFormats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
});

describe("[V28] what stands on a sheet", () => {
  it("row by row from the first filled cell to the last, wherever the sheet begins", () => {
    expect(
      contentsOf(
        sheet(
          [
            ["", ""],
            ["", 5, "", "x", ""],
            [false, ""],
          ],
          { top: 3, left: 1 },
        ),
        "formulas",
      ),
    ).toEqual([
      { row: 4, left: 2, cells: [5, "", "x"] },
      { row: 5, left: 1, cells: [false] },
    ]);
  });

  it("formulas by their text without spaces and in capitals, or the values they show", () => {
    const one = sheet([[3, " a b "]], { formulas: [["= sum( b1 ) ", " a b "]] });
    expect(contentsOf(one, "formulas")).toEqual([{ row: 0, left: 0, cells: ["=SUM(B1)", " a b "] }]);
    expect(contentsOf(one, "values")).toEqual([{ row: 0, left: 0, cells: [3, " a b "] }]);
  });

  it("numbers by 12 digits, texts by one kind of line break", () => {
    expect(contentsOf(sheet([[0.1 + 0.2, 1.23456789012345, "a\r\nb\rc\nd"]]), "values")[0]?.cells).toEqual([
      0.3,
      1.23456789012,
      "a\nb\nc\nd",
    ]);
  });

  it("its fingerprint tells rows, columns, values and their kinds", () => {
    const row = (left: number, ...cells: readonly CellValue[]): ContentRow => ({ row: 4, left, cells });
    const prints = [
      row(0, 5),
      row(1, 5),
      row(0, "5"),
      row(0, "n5"),
      row(0, true),
      row(0, "btrue"),
      row(0, false),
      row(0, "5", ""),
      row(0),
    ].map(printOfRow);
    expect(new Set(prints).size).toBe(prints.length);
    expect(printOfRow(row(0, 5))).toBe(printOfRow({ ...row(0, 5), row: 9 }));
    const whole = [printOfRows([row(0, 5)]), printOfRows([{ ...row(0, 5), row: 5 }]), printOfRows([row(0, 5), row(0, 5)]), printOfRows([])];
    expect(new Set(whole).size).toBe(4);
  });
});

describe("[V28] what is kept of it", () => {
  const rows: ContentRow[] = [
    { row: 0, left: 1, cells: ["ab", 5] },
    { row: 2, left: 0, cells: ["中", true] },
  ];
  // 12 a row; "ab" 5 + 2, 5 is 1 + 1; "中" 5 + 1 + 2, true 1 + 4.
  const SIZE = 12 + 7 + 2 + 12 + 8 + 5;

  it("the cells where there is room, else a fingerprint a row; a smaller sheet after it may still fit", () => {
    const cells = [
      [0, 1, ["ab", 5]],
      [2, 0, ["中", true]],
    ];
    const prints = rows.map((row) => [row.row, printOfRow(row)]);
    expect(lockedSheets([{ table: "A", rows }], SIZE)).toEqual([{ table: "A", rows: cells }]);
    expect(lockedSheets([{ table: "A", rows }], SIZE - 1)).toEqual([{ table: "A", rows: prints }]);
    expect(
      lockedSheets(
        [
          { table: "A", rows },
          { table: "B", rows },
        ],
        SIZE * 2,
      ).map((one) => one.rows),
    ).toEqual([cells, cells]);
    expect(
      lockedSheets(
        [
          { table: "A", rows },
          { table: "B", rows },
          { table: "C", rows: [] },
        ],
        SIZE * 2 - 1,
      ).map((one) => one.rows),
    ).toEqual([cells, prints, []]);
    expect(lockedSheets([{ table: "A", rows }])).toEqual([{ table: "A", rows: cells }]);
  });

  it("damaged cells are none", () => {
    const good: LockedCells = {
      format: 1,
      at: "t",
      sheets: [{ table: "A", rows: [[0, 1, ["x", 5, true]], [2, "print"]] }],
      results: { "0101": "90 分" },
    }; // prettier-ignore
    const withRow = (...found: readonly unknown[]): object => ({ ...good, sheets: [{ table: "A", rows: [[3, "p"], ...found] }] });
    expect([good, { ...good, sheets: [], results: {} }, withRow()].map(isLockedCells)).toEqual([true, true, true]);
    const damaged = [
      null,
      undefined,
      7,
      "x",
      [],
      { ...good, format: 2 },
      { ...good, at: 5 },
      { ...good, sheets: {} },
      { ...good, sheets: [null] },
      { ...good, sheets: ["A"] },
      { ...good, sheets: [...good.sheets, { table: 5, rows: [] }] },
      { ...good, sheets: [{ table: "A", rows: {} }] },
      { ...good, results: null },
      { ...good, results: [] },
      { ...good, results: { "0101": 90, "0102": "x" } },
      withRow("row"),
      withRow(["0", "p"]),
      withRow([0.5, "p"]),
      withRow([0]),
      withRow([0, 5]),
      withRow([0, "1", ["x"]]),
      withRow([0, 1, "x"]),
      withRow([0, 1, ["x", null]]),
      withRow([0, 1, [{}]]),
      withRow([0, 1, ["x"], 5]),
    ];
    for (const one of damaged) expect([one, isLockedCells(one)]).toEqual([one, false]);
  });
});

describe("[V28] what differs", () => {
  const was: LockedSheet = { table: "A", rows: [[4, 1, ["王芳", 5, "x"]], [6, 0, ["尾"]]] }; // prettier-ignore
  const now = (...values: readonly (readonly CellValue[])[]): SheetSnapshot => sheet(values, { top: 4 });

  it("cell by cell, from the top, with what stood and what stands there", () => {
    expect(lockedChanges(now(["", "王芳", 5, "x"], [], ["尾"]), was)).toEqual([]);
    expect(lockedChanges(now(["", "王芳", 6, ""], ["新"], ["尾", true]), was)).toEqual([
      { row: 4, col: 2, before: "5", after: "6" },
      { row: 4, col: 3, before: "x", after: "" },
      { row: 5, col: 0, before: "", after: "新" },
      { row: 6, col: 1, before: "", after: "TRUE" },
    ]);
    expect(lockedChanges(now(["前", "", 5, "x", "后"]), was)).toEqual([
      { row: 4, col: 0, before: "", after: "前" },
      { row: 4, col: 1, before: "王芳", after: "" },
      { row: 4, col: 4, before: "", after: "后" },
      { row: 6, col: 0, before: "尾", after: "" },
    ]);
    expect(lockedChanges(now(["", "王芳", "5", "x"], [], ["尾"]), was)).toEqual([{ row: 4, col: 2, before: "5", after: "5" }]);
  });

  it("of rows kept as fingerprints, only that they differ", () => {
    const printed: LockedSheet = {
      table: "A",
      rows: [
        [4, printOfRow({ row: 4, left: 1, cells: ["王芳", 5] })],
        [6, printOfRow({ row: 6, left: 0, cells: ["尾"] })],
      ],
    };
    const differs = (row: number) => ({ row, col: null, before: "", after: "" });
    expect(lockedChanges(now(["", "王芳", 5], [], ["尾"]), printed)).toEqual([]);
    expect(lockedChanges(now(["", "王芳", 6], ["新"], ["尾"]), printed)).toEqual([differs(4), differs(5)]);
    expect(lockedChanges(now(["", "王芳", 5]), printed)).toEqual([differs(6)]);
  });
});

const table = (name: string, on: string): TableSnapshot => ({
  name,
  sheet: on,
  top: 0,
  left: 0,
  rowCount: 1,
  columnCount: 1,
  hasTotals: false,
});

describe("[V28] the sheets of a quarter", () => {
  it("what it was made from and what was made of it; records, the year and the report go on after it", () => {
    const names = "Settings Departments Indicators Roster Groups Vetoes GroupActivities Articles Scores_JW scores_dy Summary EligibilityList GroupRanking GroupForms Quality Details Publicity".split(" "); // prettier-ignore
    expect(names.filter((name) => !isQuarterTable(name))).toEqual([]);
    expect(["History", "Confirmations", "Log", "Annual", "Report", "MyScores_JW", "Holidays", "x"].filter(isQuarterTable)).toEqual([]);
  });

  it("each once, by its first table, in the order of the sheets", () => {
    const [a, b, c] = ["甲", "乙", "丙"].map((name) => sheet([["x"]], { name })) as [SheetSnapshot, SheetSnapshot, SheetSnapshot];
    const tables = [table("Summary", "乙"), table("Log", "丙"), table("Scores_JW", "甲"), table("Roster", "甲")];
    expect(quarterSheets({ sheets: [a, b, c], tables, identity: null }).map((one) => [one.sheet.name, one.table.name, one.output])).toEqual(
      [
        ["甲", "Scores_JW", false],
        ["乙", "Summary", true],
      ],
    );
  });

  it("marks: inputs by their formulas, results by the values that will stand there; open sheets are closed by the lock", () => {
    const input = sheet([[5]], { name: "甲", formulas: [["=2+3"]] });
    const output = sheet([["1.0"]], { name: "乙", formulas: [["=A1"]], protected: true });
    const book: BookSnapshot = { sheets: [output, input], tables: [table("Summary", "乙"), table("Scores_JW", "甲")], identity: null };
    const row = (...cells: readonly CellValue[]) => [{ row: 0, left: 0, cells }];
    expect(lockMarks(book, (value) => (value === "1.0" ? 1 : value))).toEqual({
      marks: [
        { table: "Summary", name: "乙", print: printOfRows(row(1)), protected: false },
        { table: "Scores_JW", name: "甲", print: printOfRows(row("=2+3")), protected: true },
      ],
      cells: [
        { table: "Scores_JW", rows: [[0, 0, ["=2+3"]]] },
        { table: "Summary", rows: [[0, 0, [1]]] },
      ],
    });
    expect(lockMarks(book).marks[0]?.print).toBe(printOfRows(row("1.0")));
  });
});

describe("[E6] [V28] the quarter's rows of 历史", () => {
  const entry = (more: Partial<HistoryEntry> = {}): HistoryEntry => ({
    year: 2026,
    quarter: 3,
    id: "0101",
    total: 9050,
    rank: 2,
    eligibility: "ineligible",
    bases: ["veto", "bottomHalf"],
    lockedAt: "2026-10-10",
    ...more,
  });

  it("as texts by staff id, of that quarter alone", () => {
    const of = { year: 2026, quarter: 3 } as const;
    expect(quarterRows([entry(), entry({ id: "0102", year: 2025 }), entry({ id: "0103", quarter: 2 })], of, true)).toEqual({
      "0101": "90.5 分，第 2 名，不具备，后二分之一、一票否决",
    });
    const bare = entry({ total: null, rank: null, eligibility: null, bases: [], lockedAt: "" });
    expect(quarterRows([bare], of, true)).toEqual({ "0101": "无总分，无名次，未锁定" });
    expect(quarterRows([entry()], of, false)).toEqual({ "0101": "90.5 分，第 2 名，不具备" });
  });

  it("[R4] one fingerprint whatever their order", () => {
    const print = (rows: Record<string, string>): string => printOfResults(rows);
    expect(print({ b: "1", a: "2" })).toBe(print({ a: "2", b: "1" }));
    expect(new Set([print({ a: "2", b: "1" }), print({ a: "1", b: "2" }), print({ a: "2" }), print({})]).size).toBe(4);
  });
});
