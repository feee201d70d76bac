import type { CommandContext } from "../../src/commands/outcome";
import { EMPTY_EXTRAS, type FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { openInNode, type NodeExcel } from "../../src/host/node";

/** A new workbook as Excel makes it: one empty sheet. */
export function emptyWorkbook(): FileWorkbook {
  const univer = {
    id: "book",
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN",
    styles: {},
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} } },
    resources: [],
  };
  return { univer: univer as unknown as FileWorkbook["univer"], extras: EMPTY_EXTRAS };
}

export const openEmpty = (): Promise<NodeExcel> => openInNode(emptyWorkbook());

/** A context with a clock that stands still. */
export const contextOf = (excel: NodeExcel, more: Partial<CommandContext> = {}): CommandContext => ({
  run: excel.run,
  now: () => "2026-10-08T14:30:00",
  user: "王老师",
  newId: () => "book-1",
  ...more,
});
