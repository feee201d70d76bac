/** Where the rules and the roster stand now: `changesBetween` says of each change its present cell. */
import { cellAddress } from "../address";
import type { CellRef, Settings } from "../book";
import { textOf } from "../cell";
import { TABLES } from "../columns";
import { headingKey } from "../reading/headings";
import { cellOf, readTable, type TableReading } from "../reading/table";
import { SETTINGS } from "../settings";
import type { BookSnapshot } from "../snapshot";

/** The cell of a column in the row of a thing; null where it is not there. Columns go by their keys in TABLES. */
export interface InputPlaces {
  readonly setting: (key: keyof Settings) => CellRef | null;
  readonly department: (code: string, column: "code" | "weight") => CellRef | null;
  readonly indicator: (department: string, code: string, column: keyof (typeof TABLES)["indicators"]["columns"]) => CellRef | null;
  readonly member: (id: string, column: keyof (typeof TABLES)["roster"]["columns"]) => CellRef | null;
}

/** Finds settings, departments, indicators and members by what names them, wherever their rows and columns stand (R4). */
export function inputPlaces(snapshot: BookSnapshot): InputPlaces {
  const settings = rowsBy(snapshot, "settings", ["item"], headingKey);
  const departments = rowsBy(snapshot, "departments", ["code"]);
  const indicators = rowsBy(snapshot, "indicators", ["department", "code"]);
  const roster = rowsBy(snapshot, "roster", ["id"]);
  const items = new Map(SETTINGS.map(({ key, item }) => [key, headingKey(item)]));
  return {
    setting: (key) => settings([items.get(key) ?? ""], "value"),
    department: (code, column) => departments([code], column),
    indicator: (department, code, column) => indicators([department, code], column),
    member: (id, column) => roster([id], column),
  };
}

/** No cell is known: for books that stand in no workbook. */
export const NOWHERE: InputPlaces = { setting: () => null, department: () => null, indicator: () => null, member: () => null };

type Find = (names: readonly string[], column: string) => CellRef | null;

function rowsBy(
  snapshot: BookSnapshot,
  key: "settings" | "departments" | "indicators" | "roster",
  by: readonly string[],
  normal: (text: string) => string = (text) => text.trim(),
): Find {
  const specs = Object.entries(TABLES[key].columns).map(([column, heading]) => ({ key: column, heading }));
  const table = readTable(snapshot, TABLES[key].table, specs);
  const rows = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    const name = JSON.stringify(by.map((column) => normal(textOf((table && cellOf(table, row, column)?.value) ?? ""))));
    // Of two rows of one name the first counts, as everywhere.
    if (!rows.has(name)) rows.set(name, row);
  }
  return (names, column) => {
    const row = rows.get(JSON.stringify(names));
    return table && row !== undefined ? refOf(table, row, column) : null;
  };
}

function refOf(table: TableReading, row: number, column: string): CellRef | null {
  const cell = cellOf(table, row, column);
  return cell && { sheet: cell.sheet, cell: cellAddress(cell.row, cell.col) };
}
