import { planPatch } from "../../../src/core/live/planPatch";
import { reachesBeyondRow } from "../../../src/core/live/reachesBeyondRow";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../../../src/core/snapshot";

const sheet = (id: string, name: string, formulas: CellValue[][]): SheetSnapshot => ({
  id,
  name,
  hidden: false,
  protected: false,
  top: 4,
  left: 0,
  values: formulas.map((row) => row.map(() => 1)),
  formulas,
  numberFormats: formulas.map((row) => row.map(() => "General")),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});
const table = (name: string, on: string) => ({
  name,
  sheet: on,
  top: 4,
  left: 0,
  rowCount: 3,
  columnCount: 3,
  hasTotals: false,
});

const snapshot: BookSnapshot = {
  sheets: [
    sheet("a", "评分-教务", [
      ["甲", "乙", "丙"],
      [1, 2, "=SUM(A6:B6)"],
      [3, 4, "=SUM(A7:B7)"],
      ["", "", "=SUM(C6:C7)"],
    ]),
    sheet("b", "花名册", [
      [1, 2, 3],
      ["=LEFT('评分-教务'!A6)", 2, 3],
    ]),
    sheet("c", "季度汇总", [["='评分-教务'!C6", 2, 3]]),
    sheet("d", "个人明细", [[1, 2, 3]]),
  ],
  tables: [table("Scores_JW", "评分-教务"), table("Summary", "季度汇总"), table("Details", "个人明细")],
  identity: null,
};
const plan = (sheetId: string, address: string, change = "RangeEdited") =>
  planPatch(snapshot, [{ sheetId, address, change }])?.map(({ sheet: { name }, runs }) => [name, ...runs]) ?? null;

it("[V] the rows touched are read, and those that look beyond their own row; results are not", () => {
  expect(plan("a", "B6")).toEqual([
    ["评分-教务", { first: 5, count: 1 }, { first: 7, count: 1 }],
    ["花名册", { first: 5, count: 1 }],
  ]);
  expect(plan("a", "A5:B7,C8")).toEqual([
    ["评分-教务", { first: 4, count: 4 }],
    ["花名册", { first: 5, count: 1 }],
  ]);
  expect(plan("c", "B5")?.at(0)).toEqual(["季度汇总", { first: 4, count: 1 }]);
});

it.each([
  ["rows inserted", "a", "6:6", "RowInserted"],
  ["cells moved", "a", "B6", "CellInserted"],
  ["an edit without address", "a", "", "RangeEdited"],
  ["whole rows", "a", "6:7", "RangeEdited"],
  ["whole columns", "a", "B:B", "RangeEdited"],
  ["below what was read", "a", "A9", "RangeEdited"],
  ["beside what was read", "a", "C6:D6", "RangeEdited"],
  ["above what was read", "a", "A4:A5", "RangeEdited"],
  ["a sheet that is new", "x", "A1", "RangeEdited"],
  ["personal details, of which a list alone is read", "d", "A5", "RangeEdited"],
])("[V] %s: the whole book is read", (_, sheetId, address, change) => {
  expect(plan(sheetId, address, change)).toBeNull();
});

it.each([
  ["=SUM(E6:H6)+MIN(I6*0.2,5)", false],
  ['=IF(TRIM($E$6)="不适用!A9",0,IF(E6<>"",TRUE,-1.5E3))', true], // exponents are letters too: not sure
  ['=IF(TRIM($E$6)="不适用!A9",0,IF(E6<>"",TRUE,-1.5))', false],
  ['=SUMPRODUCT((TRIM(E6:F6)="不适用")+(UPPER(TRIM(E6:F6))="N/A"))', false],
  ["=E7", true],
  ["=SUM(E6:E7)", true],
  ["=花名册!A6", true],
  ["='花名册'!A6", true],
  ["=满分", true],
  ["=Scores_JW[合计]", true],
  ["=SUM(E:E)", true],
  ["=SUM(6:6)", true],
  ["=TODAY()", true],
  ['=INDIRECT("E"&6)', true],
  ["=_xlfn.XLOOKUP(E6,F6:G6,H6:I6)", false],
  ["={1,2}", true],
])("%s looks beyond row 6: %s", (formula, beyond) => {
  expect(reachesBeyondRow(formula, 5)).toBe(beyond);
});
