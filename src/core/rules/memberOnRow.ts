import { textOf } from "../cell";
import { TABLES } from "../columns";
import { headingKey } from "../reading/headings";
import type { Reading } from "../reading/reading";
import { valueAt } from "../reading/table";
import type { SheetSnapshot, TableSnapshot } from "../snapshot";

const ID = headingKey(TABLES.roster.columns.id);

/** Whose row of a table it is, by the column 工号; null where the table has none, or somebody stands there who is not in the roster. */
export function memberOnRow(
  { roster }: Reading,
  sheet: SheetSnapshot,
  table: TableSnapshot,
  row: number,
): { readonly id: string; readonly name: string } | null {
  if (row <= table.top || row > table.top + table.rowCount) return null;
  for (let col = table.left; col < table.left + table.columnCount; col++) {
    if (headingKey(textOf(valueAt(sheet, table.top, col))) !== ID) continue;
    const id = textOf(valueAt(sheet, row, col)).trim();
    return roster.rows.find(({ member }) => member.id === id)?.member ?? null;
  }
  return null;
}
