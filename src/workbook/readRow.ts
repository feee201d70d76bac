import type { CellValue } from "../core/snapshot";
import { parseArea } from "../core/address";
import type { Run } from "./run";
import type { Selection } from "./watchSelection";

/** The row of a selection that lies within one row: the tables on its sheet, and the values of its first columns. */
export interface SelectedRow {
  readonly tables: readonly string[];
  readonly values: readonly CellValue[];
}

/** Where a result sheet names its people: no further to the right than this. */
const COLUMNS = 4;

/** Reads it in one round trip; null for a selection of several rows, or of whole columns. */
export async function readRow(run: Run, { sheetId, address }: Selection): Promise<SelectedRow | null> {
  const area = address.includes(",") ? null : parseArea(address);
  if (!area || area.top !== area.bottom) return null;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.tables.load("items/name");
    const range = sheet.getRangeByIndexes(area.top, 0, 1, COLUMNS).load("values");
    await context.sync();
    if (sheet.isNullObject) return null;
    return { tables: sheet.tables.items.map(({ name }) => name), values: (range.values as CellValue[][])[0] ?? [] };
  });
}
