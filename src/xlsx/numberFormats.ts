/** The number formats of a file, those that it names by number only among them, and which formats show dates. */
import { child, children, type XmlElement } from "./xml/xmlTree";

/** General is absent: no format. 27–36 and 50–58 are the dates of a Chinese Excel. */
export const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Formats that mean the same in every language may be written by number; the others are spelt out. */
export const NUMBER_OF: Readonly<Record<string, number>> = Object.fromEntries(
  [1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 49].map((id) => [BUILT_IN[id] ?? "", id]),
);

/** Number formats of styles.xml by their ids; undefined: General, or one that Excel would not take. */
export function readFormatCodes(root: XmlElement | null): (id: string | undefined) => string | undefined {
  const codes = new Map(
    children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [attributes["numFmtId"] ?? "", attributes["formatCode"] ?? ""]),
  );
  return (id) => {
    const found = codes.get(id ?? "") ?? BUILT_IN[Number(id)];
    // Excel allows 255 letters.
    return found === undefined || found.length > 255 || /^(general|G\/通用格式)$/i.test(found) ? undefined : found;
  };
}

export function isDateFormat(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/^general$/i.test(bare) && /[ymdhs]/i.test(bare.split(";")[0] ?? "");
}
