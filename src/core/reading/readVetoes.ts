/** The sheet 一票否决 (E3). */
import type { Veto } from "../book";
import { textOf } from "../cell";
import { identify, type Identity } from "./identity";
import { parseDate, plainNumber, type PlainDate } from "./plainValue";
import type { RosterReading } from "./readRoster";
import { cellOf, type CellReading, type TableReading } from "./table";

export interface VetoReading {
  readonly row: number;
  readonly identity: Identity;
  readonly reasonCode: string;
  readonly document: string;
  readonly date: PlainDate | null;
  /** Null when it is none of 1, 2, 4. */
  readonly quarters: Veto["quarters"] | null;
  /** Null when it is neither 有效 (or blank) nor 撤销. */
  readonly revoked: boolean | null;
  readonly cell: (key: string) => CellReading | null;
}

export function readVetoes(table: TableReading | null, roster: RosterReading): VetoReading[] {
  if (!table) return [];
  return table.rows.map((row) => {
    const cell = (key: string): CellReading | null => cellOf(table, row, key);
    const text = (key: string): string => textOf(cell(key)?.value ?? "").trim();
    const date = cell("date");
    const quartersCell = cell("quarters");
    const quarters = quartersCell ? plainNumber(quartersCell.value, quartersCell.format) : null;
    const state = text("state");
    return {
      row,
      identity: identify({ number: null, id: cell("id"), name: cell("name"), group: null }, roster),
      reasonCode: text("reasonCode"),
      document: text("document"),
      date: date ? parseDate(date.value, date.format) : null,
      quarters: quarters === 1 || quarters === 2 || quarters === 4 ? quarters : null,
      revoked: state === "撤销" ? true : state === "有效" || state === "" ? false : null,
      cell,
    };
  });
}
