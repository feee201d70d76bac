import { formatFraction } from "../../../src/core/fraction";
import { dateText, parseCodes, parseConversion, parseDate, plainNumber, quarterOf, shownDate } from "../../../src/core/reading/plainValue";
import type { CellValue } from "../../../src/core/snapshot";

const NONE = "none";
const conversion = (value: CellValue, format = "General"): string => {
  const read = parseConversion(value, format);
  return read ? formatFraction(read) : NONE;
};
const date = (value: CellValue, format = "General"): string => {
  const read = parseDate(value, format);
  return read ? `${read.year}-${read.month}-${read.day}` : NONE;
};

describe("values of the clerk's own sheets", () => {
  it("[V24] a number is a number or plain decimal text, never a date, a percentage or a word", () => {
    expect([3, 0.1 + 0.2, -2.5].map((value) => plainNumber(value, "0.00"))).toEqual([3, 0.3, -2.5]);
    expect([" 3 ", "-2.5", "+4", ".5", "007"].map((text) => plainNumber(text, "@"))).toEqual([3, -2.5, 4, 0.5, 7]);
    expect([plainNumber(3, "m/d"), plainNumber(0.5, "0%"), plainNumber(true, "General")]).toEqual([null, null, null]);
    expect(["", "3分", "x3", "3.", "1e2", "--3", "1/2", "3 4"].map((text) => plainNumber(text, "General"))).toEqual(Array(8).fill(null));
  });

  it("[T2] 换算 is a decimal or a fraction above 0, a blank is 1", () => {
    expect(["", " ", "\u200B"].map((text) => conversion(text))).toEqual(["1/1", "1/1", "1/1"]);
    expect(["0.2", "50/100", "50／100", " 1 / 3 ", "0.5/2", "2"].map((text) => conversion(text))).toEqual([
      "1/5",
      "1/2",
      "1/2",
      "1/3",
      "1/4",
      "2/1",
    ]);
    expect([conversion(0.2), conversion(3)]).toEqual(["1/5", "3/1"]);
    expect(["0", "-1", "1/0", "0/1", "1/-2", "-1/-2", "1/2/3", "1/", "/2", "一半", "1/x"].map((text) => conversion(text))).toEqual(
      Array(11).fill(NONE),
    );
    expect(conversion(46280, "m/d")).toBe(NONE);
  });

  it("[R3] codes are separated by ； or any usual mark", () => {
    expect(parseCodes("JW；DY;JY，TD,GH、AB ZW\nBG")).toEqual(["JW", "DY", "JY", "TD", "GH", "AB", "ZW", "BG"]);
    expect(parseCodes(" ；JW；； ")).toEqual(["JW"]);
    expect(parseCodes("")).toEqual([]);
  });

  it("[E3] a date as text, in the usual ways of writing one", () => {
    const written = [
      "2026-09-15",
      "2026/9/15",
      "2026.9.15",
      "2026年9月15日",
      "2026年9月15号",
      "2026 - 9 - 15",
      " 2026年09月15 日 ",
      "2026年9月15",
    ];
    expect(written.map((text) => date(text))).toEqual(written.map(() => "2026-9-15"));
    expect(["2024-2-29", "2000-02-29", "2026-12-31", "2026-1-1", "2026-4-30"].map((text) => date(text))).toEqual([
      "2024-2-29",
      "2000-2-29",
      "2026-12-31",
      "2026-1-1",
      "2026-4-30",
    ]);
    const none = [
      "2026-2-29",
      "1900-2-29",
      "2026-4-31",
      "2026-13-1",
      "2026-0-1",
      "2026-1-0",
      "2026-1-32",
      "26-9-15",
      "2026-9",
      "",
      "x2026-9-15",
    ];
    expect([...none, "2026-9-15x", "2026-123-1", "2026-1-123", "20269-1-1"].map((text) => date(text))).toEqual(Array(15).fill(NONE));
  });

  it("[E3] a date as a serial number is one where the format shows one", () => {
    // 61 is 1900-03-01, after the 29 February 1900 that Excel counts; 45351 is 2024-02-29, 46280 is 2026-09-15, 2958465 is 9999-12-31.
    const serials = [61, 92, 367, 36585, 36586, 45350, 45351, 45352, 46023, 46280, 46280.75, 73050, 73110, 2958465];
    expect(serials.map((serial) => date(serial, "yyyy/m/d"))).toEqual([
      "1900-3-1",
      "1900-4-1",
      "1901-1-1",
      "2000-2-29",
      "2000-3-1",
      "2024-2-28",
      "2024-2-29",
      "2024-3-1",
      "2026-1-1",
      "2026-9-15",
      "2026-9-15",
      "2099-12-31",
      "2100-3-1",
      "9999-12-31",
    ]);
    expect([60, 0, -5, 2958466].map((serial) => date(serial, "yyyy/m/d"))).toEqual([NONE, NONE, NONE, NONE]);
    expect(date(46280, "0.00")).toBe(NONE);
    expect(date(true)).toBe(NONE);
  });

  it("[E3] the first and the last day of every month of four hundred years", () => {
    // A whole cycle of the calendar; serial 25569 is 1970-01-01.
    const serialOf = (year: number, month: number, day: number): number => 25569 + Date.UTC(year, month - 1, day) / 86_400_000;
    const wrong: string[] = [];
    for (let year = 1999; year < 2400; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        if (date(serialOf(year, month, 1), "m/d") !== `${year}-${month}-1`) wrong.push(`${year}-${month}-1`);
        if (date(serialOf(year, month, last), "m/d") !== `${year}-${month}-${last}`) wrong.push(`${year}-${month}-${last}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("[E3] the quarter of a date", () => {
    const quarters = Array.from({ length: 12 }, (_, i) => quarterOf({ year: 2026, month: i + 1, day: 1 }).quarter);
    expect(quarters).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect(quarterOf({ year: 2027, month: 5, day: 31 })).toEqual({ year: 2027, quarter: 2 });
  });

  it("[V01] [V11] a date is told in one form; what is none is told as it stands", () => {
    expect([dateText("2026年9月5日", "@"), dateText(46270, "m/d"), dateText(" 月底 ", "@"), dateText(9.5, "0.0")]).toEqual([
      "2026-09-05",
      "2026-09-05",
      "月底",
      "9.5",
    ]);
    expect([shownDate(46270, "m/d"), shownDate(46270, "0"), shownDate("9-5", "@"), shownDate(3, "m/d")]).toEqual([
      "2026年9月5日",
      "46270",
      "9-5",
      "3",
    ]);
  });
});
