import { decimalText, fractionOfText, hundredthsOf, hundredthsOfText, hundredthsText } from "../../src/core/decimal";
import { formatFraction } from "../../src/core/fraction";

describe("T5: the numbers of cells as decimals", () => {
  it("[T5] a number is read as its 15 significant digits, as Excel shows it", () => {
    expect([95.5, 0.1 + 0.2, 85.47, -3, 0, -0, 1.005 * 100].map(hundredthsOf)).toEqual([9550, 30, 8547, -300, 0, 0, 10050]);
    expect(Object.is(hundredthsOf(-0), 0)).toBe(true);
  });

  it("[T5] [V13] more than 2 decimals are no hundredths, and nothing is rounded on the way", () => {
    expect([95.555, 0.001, 1 / 3, 85.005].map(hundredthsOf)).toEqual([null, null, null, null]);
  });

  it("[T5] a number too large for exact hundredths, and what is no number, is none", () => {
    expect([1e12 - 1, 1 - 1e12].map(hundredthsOf)).toEqual([99_999_999_999_900, -99_999_999_999_900]);
    expect([1e12, -1e12, 1e300, Infinity, -Infinity, NaN].map(hundredthsOf)).toEqual([null, null, null, null, null, null]);
  });

  it("[T5] decimal text is read as it stands: digits, one point, a sign before; nothing else", () => {
    expect(["95.5", "95.50", "-3", "+3", ".5", ".55", "007", "0.10"].map(hundredthsOfText)).toEqual([
      9550, 9550, -300, 300, 50, 55, 700, 10,
    ]);
    const others = ["", " ", "95.", "95.5 ", " 95.5", "1e2", "--3", "+-3", "9.5.5", "95.555", "9,5", "0x10", ".", "-", "x95", "95x"];
    expect(others.filter((text) => hundredthsOfText(text) !== null)).toEqual([]);
  });

  it("[T5] hundredths are shown without needless zeros", () => {
    expect([8550, 8500, 8555, 5, -50, 0].map(hundredthsText)).toEqual(["85.5", "85", "85.55", "0.05", "-0.5", "0"]);
  });

  it("[T5] a number is shown with 15 digits and without an exponent, however small", () => {
    expect([0.1 + 0.2, 95.5, -0.25, 100].map(decimalText)).toEqual(["0.3", "95.5", "-0.25", "100"]);
    expect([1e-7, -1.5e-7, 1.234e-10, 2e-21].map(decimalText)).toEqual([
      "0.0000001",
      "-0.00000015",
      "0.0000000001234",
      "0.000000000000000000002",
    ]);
    expect([Infinity, NaN].map(decimalText)).toEqual(["Infinity", "NaN"]);
  });

  it("[T2] 换算 is an exact fraction of plain decimal text, in lowest terms", () => {
    const shown = (text: string): string | null => {
      const value = fractionOfText(text);
      return value && formatFraction(value);
    };
    expect(["0.2", "50", "1.25", "-0.5", "+3", ".5", "5.", "0.333"].map(shown)).toEqual([
      "1/5",
      "50/1",
      "5/4",
      "-1/2",
      "3/1",
      "1/2",
      null,
      "333/1000",
    ]);
    expect(["", ".", "-", "+", "1/2", "0.2x", "x0.2", "1e2", " 1"].map(shown)).toEqual(Array(9).fill(null));
  });
});
