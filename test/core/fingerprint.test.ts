import { fingerprintInputs, fingerprintSheets } from "../../src/core/fingerprint";
import type { BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "../../src/core/snapshot";

interface Part {
  readonly table: string;
  readonly sheet?: string;
  readonly top?: number;
  readonly left?: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** By "row,column" of `cells`. */
  readonly formulas?: Readonly<Record<string, string>>;
}

function bookOf(...parts: readonly Part[]): BookSnapshot {
  const sheets = parts.map(({ table, sheet = table, cells, formulas = {}, top = 0, left = 0 }): SheetSnapshot => {
    const grid = <T>(make: (value: CellValue, row: number, col: number) => T): T[][] =>
      cells.map((row, i) => row.map((value, j) => make(value, i, j)));
    return {
      id: sheet,
      name: sheet,
      hidden: false,
      protected: false,
      top,
      left,
      values: grid((value) => value),
      formulas: grid((value, row, col) => formulas[`${row},${col}`] ?? value),
      numberFormats: grid(() => "General"),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    };
  });
  const tables = parts.map(({ table, sheet = table, cells, top = 0, left = 0 }): TableSnapshot => ({
    name: table,
    sheet,
    top,
    left,
    rowCount: cells.length - 1,
    columnCount: cells[0]?.length ?? 0,
    hasTotals: false,
  }));
  return { sheets, tables, identity: null };
}

const SETTINGS: Part = {
  table: "Settings",
  cells: [
    ["项目", "值"],
    ["年度", 2026],
    ["季度", 3],
  ],
};
const SCORES: Part = {
  table: "Scores_JW",
  cells: [
    ["工号", "备课教案", "部门得分"],
    ["0101", 35.5, 90.5],
    ["0102", "", true],
  ],
  formulas: { "1,2": "=SUM(B2)" },
};
const base = bookOf(SETTINGS, SCORES);
const scoresWith = (changes: Partial<Part>): BookSnapshot => bookOf(SETTINGS, { ...SCORES, ...changes });
const cellsWith = (row: number, col: number, value: CellValue): Partial<Part> => ({
  cells: SCORES.cells.map((cells, i) => cells.map((old, j) => (i === row && j === col ? value : old))),
});

describe("the fingerprint of the inputs", () => {
  it("[V28] one that a workbook keeps is known again by every later version", () => {
    // As version 0.1 made them.
    expect(fingerprintInputs(bookOf())).toBe("04c48cc2fe7c9936d5e5a7af");
    expect(fingerprintInputs(base)).toBe("1158135f897c416e8f155e03");
    expect(fingerprintSheets(base)).toBe("1158135f897c416e8f155e03");
    expect(fingerprintInputs(scoresWith(cellsWith(1, 0, "学号一二三".repeat(40))))).toBe("19d2d8e8e210a8da80b6e58a");
  });

  it("[V28] 96 bits as 24 hexadecimal digits, other ones for every small change", () => {
    const changed = [
      base,
      scoresWith(cellsWith(1, 1, 35.51)),
      scoresWith(cellsWith(1, 1, "35.5")),
      scoresWith(cellsWith(2, 2, "TRUE")),
      scoresWith(cellsWith(2, 2, false)),
      scoresWith(cellsWith(2, 1, 35.5)),
      scoresWith(cellsWith(2, 1, " ")),
      scoresWith(cellsWith(0, 1, "备课")),
      scoresWith({ cells: [...SCORES.cells, ["", "", ""]], ...{ table: "Scores_JY" } }),
      scoresWith({ formulas: { "1,2": "=SUM(B3)" } }),
      scoresWith({ formulas: { "1,2": "=SUM(B2)", "1,1": "=35.5" } }),
      scoresWith({ formulas: {} }),
      bookOf(SETTINGS),
    ].map(fingerprintInputs);
    expect(new Set(changed).size).toBe(changed.length);
    expect(changed.filter((text) => !/^[0-9a-f]{24}$/.test(text))).toEqual([]);
  });

  it("[V18] what a template formula shows does not count, in 加分合计, 扣分合计 and 部门得分 of score sheets; elsewhere it does", () => {
    expect(fingerprintInputs(scoresWith(cellsWith(1, 2, 12)))).toBe(fingerprintInputs(base));
    for (const heading of ["加分合计", "扣分合计", "部门得分", " 部门 得分"]) {
      const shows = (value: number) =>
        fingerprintInputs(
          scoresWith({
            cells: [
              ["工号", "备课教案", heading],
              ["0101", 35.5, value],
            ],
          }),
        );
      expect([heading, shows(1)]).toEqual([heading, shows(2)]);
    }
    const other = (value: number) =>
      fingerprintInputs(
        scoresWith({
          cells: [
            ["工号", "备课教案", "总分"],
            ["0101", 35.5, value],
          ],
        }),
      );
    expect(other(1)).not.toBe(other(2));
    const roster = (value: number): string =>
      fingerprintInputs(bookOf(SETTINGS, { table: "Roster", cells: [["部门得分"], [value]], formulas: { "1,0": "=1" } }));
    expect(roster(1)).not.toBe(roster(2));
    // A number typed over the formula counts.
    const typed = (value: number) => fingerprintInputs(scoresWith({ ...cellsWith(1, 2, value), formulas: {} }));
    expect(typed(1)).not.toBe(typed(2));
  });

  it("[R4] the order of sheets, their names, and where a table stands on its sheet do not count", () => {
    expect(fingerprintInputs(bookOf(SCORES, SETTINGS))).toBe(fingerprintInputs(base));
    expect(fingerprintInputs(scoresWith({ sheet: "教务的评分", top: 4, left: 1 }))).toBe(fingerprintInputs(base));
    expect(fingerprintInputs({ ...base, sheets: base.sheets.slice(0, 1) })).toBe(fingerprintInputs(bookOf(SETTINGS)));
  });

  it("[V28] 确认记录, 操作日志 and tables of others do not count, score tables in any case do", () => {
    const beside = (table: string) => fingerprintInputs(bookOf(SETTINGS, SCORES, { table, cells: [["时间"], ["2026-10-08"]] }));
    expect(["Confirmations", "Log", "Summary", "MyScores_JW"].map((table) => beside(table) === fingerprintInputs(base))).toEqual(
      Array(4).fill(true),
    );
    expect(["Articles", "Vetoes", "scores_DY"].map((table) => beside(table) === fingerprintInputs(base))).toEqual(Array(3).fill(false));
  });

  it("[E6] of 历史 only the totals of the quarter before count; for an apply all of it does", () => {
    const history = (year: number, quarter: number, total: number): BookSnapshot =>
      bookOf(SETTINGS, SCORES, {
        table: "History",
        cells: [
          ["年度", "季度", "工号", "总分", "名次", "资格", "锁定时间"],
          [year, quarter, "0101", total, 1, "具备", "2026-07-10"],
        ],
      });
    expect(fingerprintInputs(history(2026, 1, 90))).toBe(fingerprintInputs(base));
    expect(fingerprintInputs(history(2026, 2, 90))).not.toBe(fingerprintInputs(base));
    expect(fingerprintInputs(history(2026, 2, 91))).not.toBe(fingerprintInputs(history(2026, 2, 90)));
    expect(fingerprintSheets(history(2026, 1, 91))).not.toBe(fingerprintSheets(history(2026, 1, 90)));
    expect(fingerprintSheets(history(2026, 1, 90))).not.toBe(fingerprintSheets(base));
  });
});
