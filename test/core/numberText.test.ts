import { isErrorText, numberInside, readableNumber } from "../../src/core/numberText";
import { isDateFormat, isPercentFormat } from "../../src/core/numberFormat";

describe("text that looks like a number", () => {
  it("[V09] full-width digits, point and signs, and what cannot be seen, leave one reading", () => {
    const rows: readonly (readonly [string, number])[] = [
      ["９５．５", 95.5],
      ["０１２３４５６７８９", 123456789],
      ["＋3", 3],
      ["－3", -3],
      ["−3", -3],
      ["﹣3", -3],
      ["\u200B95\u200D", 95],
      ["\uFEFF9\u20605", 95],
      [" 95 ", 95],
      ["\u00A095\n", 95],
      ["'95", 95],
      ["‘95", 95],
      ["’ 95", 95],
      [" '95", 95],
      ["- 3", -3],
      [".5", 0.5],
      [".55", 0.55],
      ["95.555", 95.555],
    ];
    for (const [text, number] of rows) expect([text, readableNumber(text)]).toEqual([text, number]);
  });

  it("[V09] 。 and ， between digits and before 1–2 digits are the decimal point; before three they may part thousands", () => {
    expect(["95。5", "95，50", "-3。25", "９５。５"].map(readableNumber)).toEqual([95.5, 95.5, -3.25, 95.5]);
    const others = ["95。555", "。5", "95。", "1，234", "95。5分", "x95。5", "1。2。3", "95,5", "95、5"];
    expect(others.filter((text) => readableNumber(text) !== null)).toEqual([]);
  });

  it("[V10] two numbers with a space between, and any word, have no one reading", () => {
    const others = ["95 5", "95  5", "9\n5", "95分", "约90", "95/100", "优", "1,2", "--3", "9.5.5", "95.", "", "e5", "1e3", "95'"];
    expect(others.filter((text) => readableNumber(text) !== null)).toEqual([]);
  });

  it("[V10] the one number inside a text is offered, of a mark out of a whole the first, of a comma the point", () => {
    expect(["95分", "约90", "约 90.55 分", "９５分", "9\u200B5分"].map(numberInside)).toEqual(["95", "90", "90.55", "95", "95"]);
    expect(["95/100", " 47.55 / 50.00 ", "95 /100"].map(numberInside)).toEqual(["95", "47.55", "95"]);
    expect(["95,5", " 1,25 "].map(numberInside)).toEqual(["95.5", "1.25"]);
    const none = ["优", "", "95和90", "95/100分", "约95/100", "1/2/3", "1,234", "x1,2", "1,2分", "1,2,3", "a9/b8"];
    expect(none.filter((text) => numberInside(text) !== "")).toEqual([]);
  });

  it("[V17] the error values of Excel, WPS and LibreOffice, whole and in any case", () => {
    const errors = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!"];
    const more = ["#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA", "Err:502", "#n/a", "err:508"];
    expect([...errors, ...more].filter((text) => !isErrorText(text))).toEqual([]);
    const none = ["#REF", "REF!", "#REF!x", "x#REF!", "N/A", "Err:50", "Err:5022", "xErr:502", "Err:502x", "#", "", "Err:abc"];
    expect(none.filter(isErrorText)).toEqual([]);
  });
});

describe("what a number format says", () => {
  it("[V11] formats of dates and times", () => {
    const dates = [
      "m/d",
      "yyyy-mm-dd",
      'yyyy"年"m"月"d"日"',
      "yyyy年m月d日",
      "h:mm",
      "[h]:mm",
      "[mm]:ss",
      "[hh]",
      "[mm]",
      "[ss]",
      "YYYY/M/D",
      "d",
      "月",
      "日",
      "s",
    ];
    expect(dates.filter((format) => !isDateFormat(format))).toEqual([]);
  });

  it("[V11] literals, escapes, fillers, colours and conditions make no date", () => {
    const others = [
      "General",
      "Standard",
      "0.00",
      "0.00E+00",
      "0e-0",
      '0"days"',
      "0\\d",
      "0_d",
      "*d0",
      "[Red]0",
      "[>=5]0",
      "[Yellow][<0]0.0",
      '0.0"分 d"0"y"',
      "@",
      "0%",
      "",
    ];
    expect(others.filter(isDateFormat)).toEqual([]);
  });

  it("[V10] formats of percentages, literals left aside", () => {
    expect(["0%", "0.00%", "[Red]0%"].filter((format) => !isPercentFormat(format))).toEqual([]);
    expect(['0"%"', "0\\%", "0", "General", "m/d"].filter(isPercentFormat)).toEqual([]);
  });
});
