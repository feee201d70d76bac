import type { IWorksheetData } from "@univerjs/core";
import { parseArea } from "../core/address";
import type { FileWorkbook } from "../xlsx/fileWorkbook";

/** Merges cells in a workbook at rest, also inside tables, as files from other programs hold them. */
export function mergeCells(workbook: FileWorkbook, merges: readonly { readonly sheet: string; readonly range: string }[]): FileWorkbook {
  const { univer } = workbook;
  const merged = (sheet: Partial<IWorksheetData>): Partial<IWorksheetData> => {
    const own = merges.flatMap(({ sheet: name, range }) => (name === sheet.name ? (parseArea(range) ?? []) : []));
    const added = own.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }));
    return added.length === 0 ? sheet : { ...sheet, mergeData: [...(sheet.mergeData ?? []), ...added] };
  };
  const sheets = Object.fromEntries(Object.entries(univer.sheets).map(([id, sheet]) => [id, merged(sheet)]));
  return { ...workbook, univer: { ...univer, sheets } };
}
