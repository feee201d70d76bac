import { cleanBook, JW, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

/** 王芳: 备课教案 35.5 + 课堂教学 55 + 成绩突出 2 = 92.5. */
const overwrite = (heading: string, value: string | number, shows?: string | number): BookBuilder => {
  const builder = cleanBook();
  builder.put(JW_TABLE, 0, heading, value, shows === undefined ? {} : { shows });
  return builder;
};

describe("template formulas", () => {
  it("[V18] a constant equal to the engine's value is a warning, with the formula to put back", () => {
    const formula = String(
      cleanBook()
        .snapshot()
        .sheets.find((sheet) => sheet.name === JW)?.formulas[5]?.[10],
    );
    const [issue, ...others] = overwrite("部门得分", 92.5).validate().issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: "V18", severity: "W", cell: "K6", found: "92.5", member: { id: "0101" } });
    expect(issue?.fix).toEqual([{ kind: "formula", sheet: JW, cell: "K6", before: 92.5, after: formula }]);
  });

  it("[V18] another value is an error that blocks a trial run too", () => {
    const { issues, book } = overwrite("部门得分", 95).validate();
    expect(issues).toMatchObject([{ rule: "V18", severity: "E", cell: "K6", params: { expected: "92.50" } }]);
    expect(book).toBeNull();
  });

  it("[V18] the totals of bonuses and deductions are template formulas too", () => {
    expect(overwrite("加分合计", 2).issues()).toEqual(["V18 W 评分-教务!I6"]);
    expect(overwrite("加分合计", 3).issues()).toEqual(["V18 E 评分-教务!I6"]);
    expect(overwrite("扣分合计", "").issues()).toEqual(["V18 E 评分-教务!J6"]);
  });

  it("[V18] another formula counts as overwritten, by what it shows", () => {
    expect(overwrite("部门得分", "=E6+F6+G6", 92.5).issues()).toEqual(["V18 W 评分-教务!K6"]);
    expect(overwrite("部门得分", "=E6+F6", 90.5).issues()).toEqual(["V18 E 评分-教务!K6"]);
  });

  it("[V18] a whole column with one other formula is one problem of the rules, with a fix for every row", () => {
    const builder = cleanBook();
    const sheet = builder.snapshot().sheets.find(({ name }) => name === JW);
    const all = (sheet?.formulas ?? []).flatMap((cells, row) => (String(cells[10]).startsWith("=") ? [row] : []));
    const rows = all.map((row) => String(sheet?.formulas[row]?.[10]));
    const shown = [92.5, 85.4, 78.25, "不适用"];
    expect(all).toEqual([5, 6, 7, 8]);
    // As they were made when 加分封顶 was still 8.
    const old = rows.map((formula) => formula.replace(",10)", ",8)"));
    old.forEach((formula, index) => builder.put(JW_TABLE, index, "部门得分", formula, { shows: shown[index] ?? "" }));
    const { issues } = builder.validate();
    expect(issues).toMatchObject([
      { message: "V18.columnEqual", severity: "W", cell: "K6", member: null, params: { heading: "部门得分", rows: "4" } },
    ]);
    expect(issues[0]?.fix).toEqual(
      rows.map((after, index) => ({ kind: "formula", sheet: JW, cell: `K${index + 6}`, before: old[index], after })),
    );
    // One of them shows another value: the results would differ.
    builder.put(JW_TABLE, 1, "部门得分", old[1] ?? "", { shows: 1 });
    expect(builder.validate().issues).toMatchObject([{ message: "V18.column", severity: "E", cell: "K6" }]);
  });

  it("[V18] spaces, $ and case make no other formula", () => {
    const builder = cleanBook();
    const formula = String(builder.snapshot().sheets.find((sheet) => sheet.name === JW)?.formulas[5]?.[10]);
    builder.put(JW_TABLE, 0, "部门得分", formula.toLowerCase().replace(/,/g, ", ").replace(/e6/g, "$e$6"), { shows: 92.5 });
    expect(builder.issues()).toEqual([]);
  });

  it("[V17] an error in place of the template's formula: the formula goes back", () => {
    const [issue, ...others] = overwrite("部门得分", "=#REF!+F6", "#REF!").validate().issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: "V17", severity: "E", message: "V17.formula", cell: "K6", found: "#REF!" });
    expect(issue?.fix?.[0]).toMatchObject({ kind: "formula", cell: "K6", before: "=#REF!+F6" });
  });

  it("[V17] the template's own formula that shows an error because of a score cell is not reported again", () => {
    const builder = cleanBook();
    const formula = String(builder.snapshot().sheets.find((sheet) => sheet.name === JW)?.formulas[5]?.[10]);
    builder.put(JW_TABLE, 0, "备课教案", "#DIV/0!");
    builder.put(JW_TABLE, 0, "部门得分", formula, { shows: "#DIV/0!" });
    expect(builder.issues()).toEqual(["V17 E 评分-教务!E6"]);
  });

  it("[V18] nothing is compared on rows of people who take no part", () => {
    const builder = cleanBook();
    const row = builder.addRow(JW_TABLE, { 工号: "0105", 姓名: "刘洋" });
    builder.put(JW_TABLE, row, "部门得分", "");
    expect(builder.issues()).toEqual([]);
  });
});
