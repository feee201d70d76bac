/** The sheet 节假日: days that are not what their weekday says. A book without it is whole. */
import { isBlankText, textOf } from "../cell";
import { REGISTERS } from "../columns";
import type { SpecialDay } from "../notice/workingDays";
import type { BookSnapshot } from "../snapshot";
import type { ColumnSpec } from "./headings";
import { parseDate, type PlainDate } from "./plainValue";
import { cellOf, readTable, type CellReading, type TableReading } from "./table";

export type HolidayKey = keyof typeof REGISTERS.holidays.columns;

export const DAY_KINDS: Readonly<Record<SpecialDay["kind"], string>> = { off: "放假", on: "调休上班" };

export interface HolidayReading {
  readonly row: number;
  /** Null for a blank and for what is no date. */
  readonly date: PlainDate | null;
  readonly kind: SpecialDay["kind"] | null;
  readonly isBlank: (key: HolidayKey) => boolean;
  readonly cell: (key: HolidayKey) => CellReading | null;
}

export interface HolidaysReading {
  /** Null in a book without the sheet. */
  readonly table: TableReading | null;
  readonly rows: readonly HolidayReading[];
}

const SPECS: readonly ColumnSpec[] = Object.entries(REGISTERS.holidays.columns).map(([key, heading]) => ({
  key,
  heading,
  optional: key === "note",
}));

export function readHolidays(snapshot: BookSnapshot): HolidaysReading {
  const table = readTable(snapshot, REGISTERS.holidays.table, SPECS);
  return { table, rows: table ? table.rows.map((row) => readHoliday(table, row)) : [] };
}

function readHoliday(table: TableReading, row: number): HolidayReading {
  const cell = (key: HolidayKey): CellReading | null => cellOf(table, row, key);
  const text = (key: HolidayKey): string => textOf(cell(key)?.value ?? "").trim();
  const date = cell("date");
  return {
    row,
    date: date && parseDate(date.value, date.format),
    kind: kindOf(text("kind")),
    isBlank: (key) => isBlankText(text(key)),
    cell,
  };
}

function kindOf(word: string): SpecialDay["kind"] | null {
  if (word === DAY_KINDS.off) return "off";
  return word === DAY_KINDS.on || word === "上班" ? "on" : null;
}
