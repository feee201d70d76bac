import type { CellValue } from "../snapshot";
import type { TableReading } from "./table";

/** A new row of a table, its cells where their headings are now; columns of others stay blank. */
export function rowInTable<Key extends string>({ table, columns }: TableReading, cells: Readonly<Record<Key, CellValue>>): CellValue[] {
  const row = new Array<CellValue>(table.columnCount).fill("");
  for (const [key, value] of Object.entries<CellValue>(cells)) {
    const col = columns.get(key);
    if (col !== undefined) row[col - table.left] = value;
  }
  return row;
}
