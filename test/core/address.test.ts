import { cellAddress, columnLetters, columnNumber, parseAddress, parseArea, rangeAddress } from "../../src/core/address";

/** [T6] and every issue name a cell as Excel does: letters and a number counted from 1. */
describe("addresses", () => {
  it("[T6] columns are counted A … Z, AA … AZ, BA … ZZ, AAA … XFD", () => {
    const columns = [0, 25, 26, 51, 52, 701, 702, 16383];
    const letters = ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"];
    expect(columns.map(columnLetters)).toEqual(letters);
    expect(letters.map(columnNumber)).toEqual(columns);
    expect(columnNumber("xfd")).toBe(16383);
  });

  it("[T6] a cell is read with or without $, its sheet, and in small letters", () => {
    expect(cellAddress(6, 2)).toBe("C7");
    for (const text of ["C7", "$C$7", "c7", "$C7", "C$7", "评分-教务!C7", "'评分-教务'!$C$7", "'有!号'!C7"]) {
      expect([text, parseAddress(text)]).toEqual([text, { row: 6, col: 2 }]);
    }
    expect(parseAddress("XFD1048576")).toEqual({ row: 1048575, col: 16383 });
  });

  it("[T6] what is no cell is none: no row 0, no more than three letters and seven digits, nothing before or behind", () => {
    for (const text of ["", "C", "7", "C0", "C07", "ABCD1", "A12345678", "C7 ", " C7", "C7:D8", "C-7", "1C7", "$$C7", "R1C1"]) {
      expect([text, parseAddress(text)]).toEqual([text, null]);
    }
  });

  it("[V20] a merged area is read from any two corners; a lone cell is an area of one", () => {
    expect(parseArea("B6:C7")).toEqual({ top: 5, left: 1, bottom: 6, right: 2 });
    expect(parseArea("$C$7:B6")).toEqual({ top: 5, left: 1, bottom: 6, right: 2 });
    expect(parseArea("C6:B7")).toEqual({ top: 5, left: 1, bottom: 6, right: 2 });
    expect(parseArea("评分-教务!B6")).toEqual({ top: 5, left: 1, bottom: 5, right: 1 });
    expect(["", "B6:", ":C7", "B:C", "6:7", "B6:C"].map(parseArea)).toEqual([null, null, null, null, null, null]);
  });

  it("[V20] an area is written by its corners, one cell by itself", () => {
    expect(rangeAddress({ top: 5, left: 1, bottom: 6, right: 2 })).toBe("B6:C7");
    expect(rangeAddress({ top: 5, left: 1, bottom: 5, right: 1 })).toBe("B6");
    expect(rangeAddress({ top: 5, left: 1, bottom: 6, right: 1 })).toBe("B6:B7");
  });
});
