import type { CellValue } from "../../../src/core/snapshot";
import { blocks } from "../../../src/core/blocks";
import { cleanBook, DY_TABLE, JW, JW_TABLE } from "./snapshotBuilder";

/** Issues after one cell of 教务's first row (王芳) has changed. */
function withCell(heading: string, value: CellValue, options?: { format?: string; shows?: CellValue }) {
  const builder = cleanBook();
  builder.put(JW_TABLE, 0, heading, value, options);
  return builder.validate().issues;
}
const short = (heading: string, value: CellValue, options?: { format?: string; shows?: CellValue }): string[] =>
  withCell(heading, value, options).map((issue) => `${issue.message} ${issue.cell}`);

describe("score cells", () => {
  it("[V07] a blank required cell is one issue at its cell, with its person", () => {
    const [issue, ...others] = withCell("备课教案", "");
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      rule: "V07",
      severity: "E",
      department: "JW",
      sheet: JW,
      cell: "E6",
      member: { id: "0101", name: "王芳" },
      found: "",
      message: "V07.score",
      fix: null,
    });
  });

  it("[V07] spaces and invisible characters are a blank too", () => {
    for (const value of ["  ", "\u3000", "\u200B", "\n"]) expect(short("备课教案", value)).toEqual(["V07.score E6"]);
  });

  it("[V07] [T3] a slot whose other alternative has lost its department is not asked for", () => {
    const builder = cleanBook();
    builder.put("Indicators", 5, "部门", "没有");
    expect(builder.issues().filter((issue) => issue.startsWith("V07"))).toEqual([]);
  });

  it("[V07] [T3] a slot is asked for once, and only when no alternative has a number", () => {
    const builder = cleanBook();
    builder.put(DY_TABLE, 0, "班主任量化", "");
    expect(builder.issues()).toEqual(["V07 E 评分-德育!E6"]);
    builder.put(DY_TABLE, 0, "育人值周", "不适用");
    expect(builder.issues()).toEqual(["V07 E 评分-德育!E6"]);
    builder.put(DY_TABLE, 0, "班主任量化", "n/a ");
    expect(builder.issues()).toEqual([]);
  });

  it("[T1] 不适用 and N/A are read trimmed and in any case, and nothing else is", () => {
    for (const value of ["不适用", " 不适用 ", "N/A", "n/a", "N/a\u00A0"]) expect(short("备课教案", value)).toEqual([]);
    for (const value of ["不 适用", "NA", "Ｎ／Ａ", "不适用。", "#N/A "]) expect(short("备课教案", value)).toHaveLength(1);
  });

  it("[V08] a literal 0 in a base indicator asks for confirmation; in a bonus it does not", () => {
    expect(short("备课教案", 0)).toEqual(["V08.zero E6"]);
    expect(withCell("备课教案", 0)[0]).toMatchObject({ severity: "W", confirmed: false });
    expect(short("成绩突出", 0)).toEqual([]);
    expect(short("备课教案", "=1-1", { shows: 0 })).toEqual([]);
  });

  it.each([
    ["35.5", 35.5],
    ["'35.5", 35.5],
    ["３５．５", 35.5],
    [" 35.5", 35.5],
    ["35.5\u00A0", 35.5],
    ["3\u200B5.5", 35.5],
    ["35.5\n", 35.5],
    ["35。5", 35.5],
    ["35，55", 35.55],
    ["＋３５", 35],
    ["\u3000３５\u3000", 35],
  ])("[V09] %j is text with one reading, %d", (text, reading) => {
    const [issue, ...others] = withCell("备课教案", text);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: "V09", severity: "E", cell: "E6", found: text, message: "V09.number" });
    expect(issue?.fix).toEqual([{ kind: "value", sheet: JW, cell: "E6", before: text, after: reading }]);
  });

  it("[V09] a text number out of range, with 3 decimals or 0 is V09 alone until it is a number", () => {
    for (const text of ["120", "35.555", "0", "-3"]) expect(short("备课教案", text)).toEqual(["V09.number E6"]);
  });

  it.each([
    ["95分", "95"],
    ["约90", "90"],
    ["95/100", "95"],
    ["1,2", "1.2"],
    ["优", ""],
    ["/", "不适用"],
    ["—", "不适用"],
    ["无", "不适用"],
    ["3 5", ""],
    ["35，555", ""],
    ["35.", "35"],
    ["9-5", ""],
    ["35、5", ""],
  ])("[V10] %j is no number; offered at most: %j", (text, suggestion) => {
    const [issue, ...others] = withCell("备课教案", text);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: "V10", severity: "E", cell: "E6", found: text, fix: null });
    expect(issue?.params["suggestion"]).toBe(suggestion);
  });

  it("[V10] TRUE and a percentage are no scores", () => {
    expect(short("备课教案", true)).toEqual(["V10.text E6"]);
    expect(short("备课教案", 0.35, { format: "0%" })).toEqual(["V10.suggestion E6"]);
  });

  it("[V11] a date is known by its number format, or by its words", () => {
    for (const format of ["m/d", 'm"月"d"日"', "yyyy/m/d;@", "[$-804]yyyy年m月d日"])
      expect(short("备课教案", 46270, { format })).toEqual(["V11.date E6"]);
    for (const text of ["9月5日", "2026-09-05", "2026/9/5"]) expect(short("备课教案", text)).toEqual(["V11.date E6"]);
    expect(withCell("备课教案", 46270, { format: "m/d" })[0]?.found).toBe("2026年9月5日");
  });

  it("[V11] colours, literals and fillers in a number format make no date", () => {
    for (const format of ["0.00", "General", "0.00_d", '0.00"day"', "[Red]0.00", "#,##0.00;[Red]-#,##0.00", "0.00E+00", "@"]) {
      expect(short("备课教案", 35.5, { format })).toEqual([]);
    }
  });

  it("[V12] points outside min–max, by their indicator's bounds", () => {
    expect(short("备课教案", 40)).toEqual([]);
    expect(short("备课教案", 40.01)).toEqual(["V12.range E6"]);
    expect(short("备课教案", -1)).toEqual(["V12.negative E6"]);
    expect(short("备课教案", 1e15)).toEqual(["V10.text E6"]);
  });

  it("[V12] [T2] bounds are of points, entered value × 换算", () => {
    const builder = cleanBook();
    builder.put(DY_TABLE, 0, "班主任量化", 100);
    expect(builder.issues()).toEqual([]);
    builder.put(DY_TABLE, 0, "班主任量化", 101);
    expect(builder.issues()).toEqual(["V12 E 评分-德育!E6"]);
  });

  it("[V12] two alternatives filled are one issue, at the second", () => {
    const builder = cleanBook();
    builder.put(DY_TABLE, 0, "育人值周", 45);
    expect(builder.issues()).toEqual(["V12 E 评分-德育!F6"]);
  });

  it("[V13] [T5] more than 2 decimals, with rounding offered; 0.1+0.2 reads 0.3", () => {
    const [issue, ...others] = withCell("备课教案", 35.555);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: "V13", severity: "E", cell: "E6", found: "35.555", fix: null });
    expect(issue?.params["suggestion"]).toBe("35.56");
    expect(short("课堂教学", 50.1 + 0.2)).toEqual([]);
    expect(short("成绩突出", 0.1 + 0.2)).toEqual([]);
    expect(short("备课教案", "=100/3", { shows: 33.3333333333333 })).toEqual(["V13.decimals E6"]);
  });

  it("[V14] a bonus above its 封顶 is a warning at its cell", () => {
    expect(short("成绩突出", 8)).toEqual([]);
    expect(short("成绩突出", 9)).toEqual(["V14.indicator G6"]);
    expect(short("成绩突出", 21)).toEqual(["V12.range G6"]);
  });

  it("[V14] 加分合计 above the department's cap is a warning at that cell", () => {
    const builder = cleanBook();
    builder.put(DY_TABLE, 1, "优秀班集体", 12);
    expect(builder.validate().issues).toMatchObject([{ rule: "V14", severity: "W", cell: "I7", found: "12.00", params: { cap: "10" } }]);
  });

  it("[V15] a value that needs evidence, without any: one issue a row", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "依据", " ");
    builder.put(JW_TABLE, 0, "教案缺课时", 2);
    expect(builder.validate().issues).toMatchObject([
      { rule: "V15", severity: "W", cell: "G6", params: { headings: "成绩突出、教案缺课时" } },
    ]);
    builder.put(JW_TABLE, 0, "成绩突出", 0);
    builder.put(JW_TABLE, 0, "教案缺课时", "");
    expect(builder.issues()).toEqual([]);
  });

  it("[V17] an error value in a score cell has no fix", () => {
    for (const value of ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!"]) {
      const [issue, ...others] = withCell("备课教案", `=X`, { shows: value });
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ rule: "V17", message: "V17.score", cell: "E6", found: value, fix: null });
    }
  });

  it("[V19] a formula that points to another workbook can become its value", () => {
    for (const formula of ["='[成绩.xlsx]Sheet1'!A1", "=[1]Sheet1!$A$1", "='file:///C:/成绩.xlsx'#$Sheet1.A1"]) {
      const [issue, ...others] = withCell("备课教案", formula, { shows: 35 });
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ rule: "V19", severity: "W", cell: "E6" });
      expect(issue?.fix).toEqual([{ kind: "value", sheet: JW, cell: "E6", before: formula, after: 35 }]);
    }
    expect(short("备课教案", "=30+5", { shows: 35 })).toEqual([]);
  });

  it("[V27] evidence that begins like a formula is a warning; a lone dash is not", () => {
    expect(short("依据", "=HYPERLINK(1)")).toEqual(["V27.formula L6"]);
    expect(short("依据", "@检查通报")).toEqual(["V27.formula L6"]);
    expect(short("依据", "-")).toEqual([]);
  });

  it("[T1] faults of single cells block official results but not a trial run, where the cell counts as unreadable", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "备课教案", "95分");
    builder.put(JW_TABLE, 1, "备课教案", 120);
    builder.put(JW_TABLE, 2, "备课教案", "");
    const { issues, book } = builder.validate();
    expect(blocks(issues, "official")).toHaveLength(3);
    expect(blocks(issues, "trial")).toEqual([]);
    expect(book?.scoreSheets[0]?.rows.map((row) => row.entries[0]?.kind)).toEqual(["unreadable", "unreadable", "blank", "notApplicable"]);
  });
});
