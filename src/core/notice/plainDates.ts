/** Days of the proleptic Gregorian calendar as whole numbers: no clock, no time zone. */
import { civilOfDays, type PlainDate } from "../reading/plainValue";

/** Days since 0000-03-01. */
export function dayNumber({ year, month, day }: PlainDate): number {
  // A year that begins in March: the day that leap years add is its last.
  const shifted = month > 2 ? year : year - 1;
  const monthOfShifted = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthOfShifted + 2) / 5) + day - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear;
}

/** 0 is Sunday. 0000-03-01 was a Wednesday. */
export const weekdayOf = (days: number): number => (days + 3) % 7;

/** The date so many days later. */
export const dateAfter = (date: PlainDate, days: number): PlainDate => civilOfDays(dayNumber(date) + days);

const two = (number: number): string => String(number).padStart(2, "0");

/** 2024-10-08 */
export const isoDate = ({ year, month, day }: PlainDate): string => `${year}-${two(month)}-${two(day)}`;

/** 2024年10月8日 */
export const dateWords = ({ year, month, day }: PlainDate): string => `${year}年${month}月${day}日`;
