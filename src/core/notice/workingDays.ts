/** The notice period in working days: weekends, and the holidays and make-up days of the sheet 节假日. */
import type { PlainDate } from "../reading/plainValue";
import { dateAfter, dayNumber, isoDate, weekdayOf } from "./plainDates";

/** A day that is not what its weekday says: 放假 or 调休上班. */
export interface SpecialDay {
  readonly date: PlainDate;
  readonly kind: "off" | "on";
}

export interface WorkingPeriod {
  /** First and last working day; both count. */
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly workdays: number;
  /** Years of the period of which no day is listed: only weekends were left out there. */
  readonly unlistedYears: readonly number[];
}

/** A calendar of working days. Of a day listed twice, the later row counts. */
export function isWorkday(special: readonly SpecialDay[]): (date: PlainDate) => boolean {
  const listed = new Map(special.map(({ date, kind }) => [isoDate(date), kind]));
  return (date) => {
    const kind = listed.get(isoDate(date));
    if (kind !== undefined) return kind === "on";
    const weekday = weekdayOf(dayNumber(date));
    return weekday !== 0 && weekday !== 6;
  };
}

/**
 * So many working days from a date on: the date itself is the first where it is a working day, otherwise the next one is. Null for none.
 * 5 working days from 2024-10-08 end on 2024-10-14; with 2024-10-12 as 调休上班 on 2024-10-12.
 */
export function workingPeriod(from: PlainDate, workdays: number, special: readonly SpecialDay[]): WorkingPeriod | null {
  if (workdays < 1) return null;
  const works = isWorkday(special);
  let date = from;
  while (!works(date)) date = dateAfter(date, 1);
  const first = date;
  for (let counted = 1; counted < workdays;) {
    date = dateAfter(date, 1);
    if (works(date)) counted++;
  }
  const listed = new Set(special.map((one) => one.date.year));
  const years = Array.from({ length: date.year - from.year + 1 }, (_, index) => from.year + index);
  return { first, last: date, workdays, unlistedYears: years.filter((year) => !listed.has(year)) };
}

/** Working days from today to the last day, both counted; 0 once it is over. */
export function workdaysLeft(today: PlainDate, last: PlainDate, special: readonly SpecialDay[]): number {
  const works = isWorkday(special);
  let left = 0;
  for (let date = today; dayNumber(date) <= dayNumber(last); date = dateAfter(date, 1)) if (works(date)) left++;
  return left;
}
