/** Formula texts: what of them is quoted, how shared ones move, and the prefixes newer functions carry in a file. */
import { columnIndex, columnName } from "./address";
import { GRID } from "./limits";

/**
 * `change` sees only the text between quoted pieces: strings, quoted sheet names and the [brackets] of tables and books hold
 * no reference and no function. One pass, whatever the text (files may be hostile).
 */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  let result = "";
  let plainFrom = 0;
  for (let at = 0; at < formula.length; at++) {
    const mark = formula.charAt(at);
    if (mark !== '"' && mark !== "'" && mark !== "[") continue;
    const end = mark === "[" ? bracketEnd(formula, at) : quoteEnd(formula, at, mark);
    result += change(formula.slice(plainFrom, at)) + formula.slice(at, end);
    plainFrom = end;
    at = end - 1;
  }
  return result + change(formula.slice(plainFrom));
}

/** A doubled quote reads as two quoted pieces side by side, which comes to the same. */
function quoteEnd(formula: string, start: number, mark: string): number {
  const close = formula.indexOf(mark, start + 1);
  return close < 0 ? formula.length : close + 1;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const mark = formula.charAt(at);
    // An apostrophe escapes the character after it.
    if (mark === "'") at++;
    else if (mark === "[") depth++;
    else if (mark === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
const ROWS = String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})`;
const REFERENCE = new RegExp(String.raw`(?<![\p{L}\p{N}_.\\$])(?:${CELL}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!])`, "gu");

/** The formula as it reads when moved; relative references that leave the grid become #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moveColumn = (fixed: string, name: string): string | null => {
    if (fixed !== "") return fixed + name;
    const moved = (columnIndex(name) ?? -GRID.columns) + columns;
    return moved < 0 || moved >= GRID.columns ? null : columnName(moved);
  };
  const moveRow = (fixed: string, digits: string): string | null => {
    if (fixed !== "") return fixed + digits;
    const moved = Number(digits) + rows;
    return moved < 1 || moved > GRID.rows ? null : String(moved);
  };
  const joined = (between: string, ...parts: (string | null)[]): string => (parts.includes(null) ? "#REF!" : parts.join(between));
  return outsideQuotes(formula, (text) =>
    text.replace(REFERENCE, (whole, ...groups: (string | undefined)[]) => {
      const [c1, col, r1, row, c2, colA, c3, colB, r2, rowA, r3, rowB] = groups;
      if (col !== undefined && row !== undefined) {
        if (columnIndex(col) === null || Number(row) > GRID.rows) return whole;
        return joined("", moveColumn(c1 ?? "", col), moveRow(r1 ?? "", row));
      }
      if (colA !== undefined && colB !== undefined) {
        if (columnIndex(colA) === null || columnIndex(colB) === null) return whole;
        return joined(":", moveColumn(c2 ?? "", colA), moveColumn(c3 ?? "", colB));
      }
      return joined(":", moveRow(r2 ?? "", rowA ?? ""), moveRow(r3 ?? "", rowB ?? ""));
    }),
  );
}

/** Functions younger than the file format: in a file they are called _xlfn.NAME. */
const YOUNGER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT " +
    "BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA " +
    "CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND " +
    "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED " +
    "ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P " +
    "STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** These two were there before _xlfn came. */
const UNPREFIXED = new Set(["NETWORKDAYS.INTL", "WORKDAY.INTL", "AGGREGATE", "ISO.CEILING"]);
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** As the file wants it: without "=", newer functions prefixed. */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ""), (text) =>
    text.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name) => {
      const upper = name.toUpperCase();
      if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
      return YOUNGER.has(upper) && !UNPREFIXED.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/** As people write it: with "=", without prefixes. */
export function fromFileFormula(formula: string): string {
  return `=${outsideQuotes(formula.trim().replace(/^=/, ""), (text) => text.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ""))}`;
}
