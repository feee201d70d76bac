/** Faults of 节假日 (V02, V05, V07, V10): the notice period is reckoned by it, so they stop the public notice, and nothing else. */
import { REGISTERS } from "../columns";
import type { Issue } from "../issue";
import { isoDate } from "../notice/plainDates";
import { DAY_KINDS, type HolidayKey, type HolidayReading } from "../reading/readHolidays";
import type { Reading } from "../reading/reading";
import type { MessageKey } from "./messages";
import { raise } from "./raise";

export function checkHolidays({ holidays: { table, rows } }: Reading): Issue[] {
  if (!table) return [];
  const headings = table.headerFaults
    .filter(({ kind, optional }) => kind !== "moved" && kind !== "inserted" && !optional)
    .map(({ col, found, heading }) =>
      raise("V02.holidayMissing", { sheet: table.sheet.name, row: table.table.top, col }, { found, params: { heading } }),
    );
  return [...headings, ...rows.flatMap(checkRow), ...checkTwice(rows)];
}

function report(row: HolidayReading, key: HolidayKey, message: MessageKey, params: Readonly<Record<string, string>> = {}): Issue[] {
  const cell = row.cell(key);
  return cell ? [raise(message, cell, { params: { heading: REGISTERS.holidays.columns[key], ...params } })] : [];
}

function checkRow(row: HolidayReading): Issue[] {
  const blank = (["date", "kind"] as const).filter(row.isBlank).flatMap((key) => report(row, key, "V07.holidayBlank"));
  const wrong = [
    ...(row.date === null && !row.isBlank("date") ? report(row, "date", "V10.holidayDate") : []),
    ...(row.kind === null && !row.isBlank("kind")
      ? report(row, "kind", "V10.holidayKind", { allowed: Object.values(DAY_KINDS).join("、") })
      : []),
  ];
  return [...blank, ...wrong];
}

/** One day is either. */
function checkTwice(rows: readonly HolidayReading[]): Issue[] {
  const first = new Map<string, HolidayReading>();
  return rows.flatMap((row) => {
    if (row.date === null || row.kind === null) return [];
    const day = isoDate(row.date);
    const known = first.get(day);
    if (!known) {
      first.set(day, row);
      return [];
    }
    return report(row, "date", known.kind === row.kind ? "V05.holidaySame" : "V05.holidayDifferent", { day, row: String(known.row + 1) });
  });
}
