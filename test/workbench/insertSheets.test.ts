import type { LocaleType } from "@univerjs/core";
import { EMPTY_EXTRAS, type FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { readResource } from "../../src/xlsx/resources";
import { insertSheets, sheetNames } from "../../src/workbench/insertSheets";

function book(sheet: string, table: string, colour: string): FileWorkbook {
  const tables = { s1: { tables: [{ id: "t1", name: table }], tableFilteredOutRows: [] } };
  return {
    univer: {
      id: "book",
      name: "",
      appVersion: "",
      locale: "zhCN" as LocaleType,
      styles: { a: { bg: { rgb: colour } } },
      sheetOrder: ["s1"],
      sheets: { s1: { id: "s1", name: sheet, cellData: { 0: { 0: { v: 1, s: "a" } } } } },
      resources: [{ name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tables) }],
    },
    extras: { ...EMPTY_EXTRAS, sheets: { s1: { protection: { options: {}, password: null }, veryHidden: false } } },
  };
}

it("copies a sheet with its table, style and protection beside the sheets that are there", () => {
  const result = insertSheets(book("评分-教务", "Scores_JW", "#ffffff"), book("评分-总务", "Scores_ZW", "#ff0000"), ["评分-总务"]);
  expect(sheetNames(result)).toEqual(["评分-教务", "评分-总务"]);
  const id = result.univer.sheetOrder[1] ?? "";
  const style = result.univer.sheets[id]?.cellData?.[0]?.[0]?.s as string;
  expect(result.univer.styles[style]).toEqual({ bg: { rgb: "#ff0000" } });
  expect(result.univer.styles["a"]).toEqual({ bg: { rgb: "#ffffff" } });
  expect(readResource(result.univer, "SHEET_TABLE_PLUGIN")[id]?.tables[0]?.name).toBe("Scores_ZW");
  expect(result.extras.sheets[id]?.protection).not.toBeNull();
  expect(result.extras.activeSheet).toBe(id);
});

it("numbers a table whose name is taken, and leaves out a sheet whose name is taken", () => {
  const numbered = insertSheets(book("一", "Scores_ZW", ""), book("二", "Scores_ZW", ""), ["二"]);
  const tables = Object.values(readResource(numbered.univer, "SHEET_TABLE_PLUGIN")).flatMap((sheet) =>
    sheet.tables.map(({ name }) => name),
  );
  expect(tables).toEqual(["Scores_ZW", "Scores_ZW_2"]);
  expect(sheetNames(insertSheets(book("一", "A", ""), book("一", "B", ""), ["一"]))).toEqual(["一"]);
});
