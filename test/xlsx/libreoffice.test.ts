/** fixtures/libreoffice.xlsx is the workbook of everything.ts, opened and saved again by LibreOffice 24. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeXlsx } from "../../src/xlsx/decode";
import { readResource } from "../../src/xlsx/resources";
import { EVERYTHING } from "./everything";

const fixture = () => decodeXlsx(new Uint8Array(readFileSync(join(__dirname, "fixtures/libreoffice.xlsx"))));

describe("what LibreOffice made of our file", () => {
  it("cells keep values and formulas", async () => {
    const { univer } = await fixture();
    const ours = EVERYTHING.univer.sheets["s1"]?.cellData ?? {};
    const theirs = univer.sheets["s1"]?.cellData ?? {};
    const at = (data: typeof ours, row: number, column: number) => [data[row]?.[column]?.v, data[row]?.[column]?.f];
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [4, 1],
      [5, 0],
      [5, 2],
      [5, 3],
      [6, 1],
      [6, 3],
      [7, 0],
      [7, 2],
      [7, 3],
      [8, 3],
      [12, 0],
    ] as const) {
      expect(at(theirs, row, column)).toEqual(at(ours, row, column));
    }
  });

  it("tables keep name, range, headings, totals and filters", async () => {
    const { univer } = await fixture();
    const tables = readResource(univer, "SHEET_TABLE_PLUGIN")["s1"]?.tables ?? [];
    expect(
      tables.map(({ name, range, options, columns }) => ({ name, range, options, headings: columns.map((each) => each.displayName) })),
    ).toEqual([
      {
        name: "Groups",
        range: { startRow: 30, startColumn: 0, endRow: 32, endColumn: 1 },
        options: { showHeader: true, showFooter: false },
        headings: ["甲", "乙"],
      },
      {
        name: "Scores_JW",
        range: { startRow: 4, startColumn: 0, endRow: 9, endColumn: 3 },
        options: { showHeader: true, showFooter: true },
        headings: ["工号", "姓 名\n（全称）", "__proto__", "_x0041_ 得分"],
      },
    ]);
  });

  it("merges, widths, hidden rows and columns, notes, protection, page and names stand", async () => {
    const { univer, extras } = await fixture();
    const ours = EVERYTHING.univer.sheets["s1"];
    const theirs = univer.sheets["s1"];
    expect(theirs?.mergeData).toEqual(ours?.mergeData);
    expect([theirs?.columnData?.[0]?.w, theirs?.columnData?.[3]?.hd, theirs?.rowData?.[0]?.h, theirs?.rowData?.[2]?.hd]).toEqual([
      70, 1, 40, 1,
    ]);
    expect(readResource(univer, "SHEET_NOTE_PLUGIN")["s1"]?.["6"]?.["2"]?.note).toBe("第一行\n第二行 <&>");
    expect(extras.sheets["s2"]?.protection).toEqual(EVERYTHING.extras.sheets["s3"]?.protection);
    expect(extras.pageLayouts["s1"]).toMatchObject({ ...EVERYTHING.extras.pageLayouts["s1"], header: {} });
    const names = Object.values(readResource(univer, "SHEET_DEFINED_NAME_PLUGIN")).map(({ name, formulaOrRefString }) => [
      name,
      formulaOrRefString,
    ]);
    expect(names).toEqual([
      ["Limit", "=SUM(1,2)"],
      ["Names", "'评分-教务'!$A$2:$A$9"],
      ["Local", "设置!$B$1"],
    ]);
    expect(univer.styles[String(theirs?.cellData?.[5]?.[2]?.s)]).toEqual({ n: { pattern: "0.00" }, unlocked: 1 });
    expect(extras.lost).toEqual([]);
  });

  it("validations and conditional formats stand, in order", async () => {
    const { univer } = await fixture();
    const validations = readResource(univer, "SHEET_DATA_VALIDATION_PLUGIN")["s1"] ?? [];
    expect(validations.map(({ type, formula1, formula2 }) => [type, formula1, formula2])).toEqual([
      ["list", "优,良,不适用", undefined],
      ["list", "=设置!$A$1:$A$3", undefined],
      ["custom", '=OR(C6="",ISNUMBER(C6))', undefined],
      ["decimal", "0", "99.5"],
      ["whole", "=A1*2", undefined],
    ]);
    const rules = readResource(univer, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")["s1"]?.map(({ rule }) => rule);
    expect(rules).toEqual(readResource(EVERYTHING.univer, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")["s1"]?.map(({ rule }) => rule));
  });
});
