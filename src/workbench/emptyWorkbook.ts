import { LocaleType } from "@univerjs/core";
import { EMPTY_EXTRAS, type FileWorkbook } from "../xlsx/fileWorkbook";

/** What Excel shows for a new workbook: one empty sheet. */
export function emptyWorkbook(): FileWorkbook {
  return {
    univer: {
      id: crypto.randomUUID(),
      name: "",
      appVersion: "",
      locale: LocaleType.ZH_CN,
      styles: {},
      defaultStyle: { ff: "等线", fs: 11 },
      sheetOrder: ["s1"],
      sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 200, columnCount: 26, cellData: {} } },
      resources: [],
    },
    extras: EMPTY_EXTRAS,
  };
}
