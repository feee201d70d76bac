import type { Issue, Severity } from "../../src/core/issue";
import { marksOf } from "../../src/core/marks";

const issue = (severity: Severity, sheet: string | null, cell: string | null, confirmed = false): Issue => ({
  rule: "V07",
  severity,
  department: null,
  sheet,
  cell,
  member: null,
  found: "",
  message: "V07.blank",
  params: {},
  fix: null,
  confirmed,
});

it("[V] cells below one another are one range, and a cell with several issues stands at its gravest", () => {
  const marks = marksOf([
    issue("E", "评分-教务", "G6"),
    issue("E", "评分-教务", "G7"),
    issue("I", "评分-教务", "G7"),
    issue("W", "评分-教务", "G8"),
    issue("E", "评分-教务", "H8"),
    issue("W", "花名册", "C4"),
    issue("E", "花名册", "C4"),
  ]);
  expect(marks).toEqual({
    sheets: [
      { sheet: "评分-教务", ranges: { E: ["G6:G7", "H8"], W: ["G8"], I: [] } },
      { sheet: "花名册", ranges: { E: ["C4"], W: [], I: [] } },
    ],
    cells: 5,
    unplaced: 0,
  });
});

it("[V] a confirmed warning is not pointed out; an issue of a whole sheet is counted, no cell shows it", () => {
  expect(marksOf([issue("W", "花名册", "C4", true), issue("E", "评分-教务", null), issue("E", null, null)])).toEqual({
    sheets: [],
    cells: 0,
    unplaced: 2,
  });
});
