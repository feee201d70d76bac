/** A workbook for tests: empty sheets by name. */
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { EMPTY_EXTRAS } from "../../src/xlsx/fileWorkbook";
import { openInNode, type NodeExcel } from "../../src/host/node";

export function emptyWorkbook(...names: string[]): FileWorkbook {
  const sheets = names.map((name, index) => ({ id: `s${index + 1}`, name, rowCount: 100, columnCount: 26, cellData: {} }));
  return {
    univer: {
      id: "book",
      name: "book",
      appVersion: "",
      locale: "zhCN",
      styles: {},
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
      resources: [],
    } as unknown as FileWorkbook["univer"],
    extras: EMPTY_EXTRAS,
  };
}

export const openEmpty = (...names: string[]): Promise<NodeExcel> => openInNode(emptyWorkbook(...(names.length > 0 ? names : ["Sheet1"])));
