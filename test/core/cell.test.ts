import { isBlankText, parseScore, textOf } from "../../src/core/cell";
import type { CellValue } from "../../src/core/snapshot";

/** "number 9550", "V10 95", "blank" and the like. */
function told(value: CellValue, format = "General"): string {
  const score = parseScore(value, format);
  if (score.kind === "number") return `number ${score.value}`;
  return score.kind === "fault" ? `${score.rule} ${score.suggestion}`.trim() : score.kind;
}

describe("a score cell, parsed at the door", () => {
  it("[V10] a percentage is no score; what it shows is offered", () => {
    expect([told(0.955, "0%"), told(1, "0.0%"), told(95.5, "0.0")]).toEqual(["V10 95.5", "V10 100", "number 9550"]);
  });

  it("[V10] [V13] numbers beyond all scores, too fine ones, and truth values", () => {
    expect([1e12, -1e12, Infinity, NaN].map((value) => told(value))).toEqual(["V10", "V10", "V10", "V10"]);
    expect([999_999_999_999.5, 95.555, -95.555, 85.005, 0.001].map((value) => told(value))).toEqual([
      "number 99999999999950",
      "V13 95.56",
      "V13 -95.56",
      "V13 85.01",
      "V13 0",
    ]);
    expect([told(true), told(false)]).toEqual(["V10", "V10"]);
  });

  it("[V11] a date is one as a number with a date's format, and as text", () => {
    expect([told(46270, "m/d"), told(46270, "0")]).toEqual(["V11", "number 4627000"]);
    const dates = [
      "2026-09-05",
      "2026/9/5",
      "2026.9.5",
      "2026年9月5日",
      "2026年9月",
      "2026年9月5号",
      "2026-9",
      "9月5日",
      "12月15日",
      "9月5号",
      "9月5",
      "9月",
    ];
    expect(dates.filter((text) => told(text) !== "V11")).toEqual([]);
    // A year and a month with a point between may be a number, and reads as one.
    expect([told("2026.9"), told("2026.12")]).toEqual(["V09 2026.9", "V09 2026.12"]);
    const others = ["9-5", "x2026-9-5", "2026-9-5x", "9月5日前", "约9月", "123月", "2026年", "9月123日", "月5日", "26-9-5"];
    expect(others.filter((text) => told(text) === "V11")).toEqual([]);
  });

  it("[V10] for a dash, a stroke or 无 alone 不适用 is offered, and for nothing else", () => {
    expect(["/", "\\", "-", "—", "–", "－", "一", "无", "——", "//"].map((text) => told(text))).toEqual(Array(10).fill("V10 不适用"));
    expect(["无分", "全无", "-优", "优-"].map((text) => told(text))).toEqual(["V10", "V10", "V10", "V10"]);
  });

  it("[T1] a cell as text: numbers with 15 digits, truth values in Excel's words", () => {
    expect([0.1 + 0.2, true, false, " x "].map(textOf)).toEqual(["0.3", "TRUE", "FALSE", " x "]);
  });

  it("[T1] blank is what shows nothing", () => {
    expect(["", " \n\u00A0", "\u200B\u200C\u200D\u2060\uFEFF", "x", " x ", "0", "\u200Bx"].map(isBlankText)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
