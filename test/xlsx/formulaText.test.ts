import { fromFileFormula, shiftFormula, toFileFormula } from "../../src/xlsx/formulaText";

describe("shared formulas", () => {
  it.each([
    ["=A1+$B$2+C$3+$D4", 2, 1, "=B3+$B$2+D$3+$D6"],
    ["=SUM(A1:B2,C:C,$4:5)", 1, 1, "=SUM(B2:C3,D:D,$4:6)"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ["='A1 B2'!A1+Sheet1!B2", 1, 1, "='A1 B2'!B2+Sheet1!C3"],
    ["=LOG10(A1)+ATAN2(B1,C1)", 1, 0, "=LOG10(A2)+ATAN2(B2,C2)"],
    ["=Scores_JW[[#This Row],[A1]]+A1", 1, 0, "=Scores_JW[[#This Row],[A1]]+A2"],
    ["=Q1_2024+得分A1+A1.b", 1, 0, "=Q1_2024+得分A1+A1.b"],
    ["=A1", -1, 0, "=#REF!"],
    ["=XFD1", 0, 1, "=#REF!"],
    ["=1E5+A2", 1, 0, "=1E5+A3"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("formulas of a file", () => {
  it("carry prefixes before functions younger than the format, and people see none", () => {
    expect(toFileFormula('=STDEV.P(A1)+IFS(A1="IFS(",1)+RANK(A1,B1:B2)')).toBe('_xlfn.STDEV.P(A1)+_xlfn.IFS(A1="IFS(",1)+RANK(A1,B1:B2)');
    expect(toFileFormula("=FILTER(A1:A2,B1:B2)")).toBe("_xlfn._xlws.FILTER(A1:A2,B1:B2)");
    expect(fromFileFormula('_xlfn._xlws.FILTER(A1:A2,"_xlfn.")')).toBe('=FILTER(A1:A2,"_xlfn.")');
  });
});
