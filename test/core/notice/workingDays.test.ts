import { dateAfter, dayNumber, isoDate, weekdayOf } from "../../../src/core/notice/plainDates";
import { workdaysLeft, workingPeriod, type SpecialDay } from "../../../src/core/notice/workingDays";
import type { PlainDate } from "../../../src/core/reading/plainValue";

const day = (iso: string): PlainDate => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
};
const off = (...days: string[]): SpecialDay[] => days.map((one) => ({ date: day(one), kind: "off" }));
const on = (...days: string[]): SpecialDay[] => days.map((one) => ({ date: day(one), kind: "on" }));
const period = (from: string, workdays: number, special: readonly SpecialDay[] = []): string => {
  const found = workingPeriod(day(from), workdays, special);
  return found ? `${isoDate(found.first)} … ${isoDate(found.last)}` : "none";
};

/** As the State Council's notice for 2024 has it. */
const NATIONAL_2024 = [
  ...off("2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-05", "2024-10-06", "2024-10-07"),
  ...on("2024-09-29", "2024-10-12"),
];

describe("days", () => {
  it("[B1] are counted one by one over months, leap years and centuries", () => {
    const days = ["1900-02-28", "1900-03-01", "2000-02-29", "2024-02-28", "2024-12-31"];
    expect(days.map((one) => isoDate(dateAfter(day(one), 1)))).toEqual([
      "1900-03-01",
      "1900-03-02",
      "2000-03-01",
      "2024-02-29",
      "2025-01-01",
    ]);
    // Every day of eight years follows the one before, and comes back from its number.
    let date = day("2021-01-01");
    for (let count = 0; count < 2922; count++) {
      const next = dateAfter(date, 1);
      expect(dayNumber(next)).toBe(dayNumber(date) + 1);
      date = next;
    }
    expect(isoDate(date)).toBe("2029-01-01");
  });

  it("[B1] have the weekday of the calendar on the wall", () => {
    // Tuesday, Saturday, Thursday, Sunday.
    expect(["2024-10-08", "2024-10-12", "1970-01-01", "2000-12-31"].map((one) => weekdayOf(dayNumber(day(one))))).toEqual([2, 6, 4, 0]);
  });
});

describe("the notice period", () => {
  it("[B1] counts the day of publication as its first working day", () => {
    expect(period("2024-10-08", 1)).toBe("2024-10-08 … 2024-10-08");
    // Tue 8, Wed 9, Thu 10, Fri 11, Mon 14.
    expect(period("2024-10-08", 5)).toBe("2024-10-08 … 2024-10-14");
    // Sat 12 October 2024 is a make-up day.
    expect(period("2024-10-08", 5, NATIONAL_2024)).toBe("2024-10-08 … 2024-10-12");
  });

  it("[B1] begins on the next working day where the chosen one is none", () => {
    expect(period("2024-10-05", 5)).toBe("2024-10-07 … 2024-10-11");
    expect(period("2024-10-05", 5, NATIONAL_2024)).toBe("2024-10-08 … 2024-10-12");
    // Sun 29 September 2024 is a make-up day; 30 is a Monday; then the holiday.
    expect(period("2024-09-28", 5, NATIONAL_2024)).toBe("2024-09-29 … 2024-10-10");
  });

  it("[B1] is none for no working days", () => expect(period("2024-10-08", 0)).toBe("none"));

  it("[B1] names the years of which no day is listed", () => {
    expect(workingPeriod(day("2024-12-30"), 5, NATIONAL_2024)?.unlistedYears).toEqual([2025]);
    expect(workingPeriod(day("2024-10-08"), 5, [])?.unlistedYears).toEqual([2024]);
    expect(workingPeriod(day("2024-10-08"), 5, NATIONAL_2024)?.unlistedYears).toEqual([]);
  });

  it("[B1] has so many days left, today and the last one counted", () => {
    const left = (today: string): number => workdaysLeft(day(today), day("2024-10-14"), []);
    expect(["2024-10-08", "2024-10-12", "2024-10-14", "2024-10-15"].map(left)).toEqual([5, 1, 1, 0]);
  });
});
