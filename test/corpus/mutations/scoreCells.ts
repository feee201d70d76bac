/** Single score cells: V07–V13, V17, V19. */
import type { PlannedIndicator } from "../../../src/workbook/layout/plannedBook";
import type { Cell } from "../damagedBook";
import { at, one, ownScore, write, writeFormula, type Mutation } from "../mutation";

type Fits = (indicator: PlannedIndicator, cell: Cell) => boolean;

const anyCell: Fits = () => true;
export const isBase: Fits = ({ kind }) => kind === "base";
export const holdsNumber: Fits = (_, cell) => typeof cell.value === "number";

/** Another value in one score cell. */
const typed = (
  rule: string,
  name: string,
  value: Cell["value"],
  { fits = anyCell, format }: { fits?: Fits; format?: string } = {},
): Mutation => ({
  rule,
  name,
  plant: (book, random) => {
    const place = ownScore(book, random, fits);
    if (!place) return null;
    write(place.cell, value, format);
    return one(at(rule, rule === "V08" ? "W" : "E", place.table, place.cell, place.member.id));
  },
});

/** A number of the cell, written in another way. */
const rewritten = (name: string, rewrite: (number: string) => string): Mutation => ({
  rule: "V09",
  name,
  plant: (book, random) => {
    const place = ownScore(book, random, holdsNumber);
    if (!place) return null;
    write(place.cell, rewrite(String(place.cell.value)));
    return one(at("V09", "E", place.table, place.cell, place.member.id));
  },
});

const FULL = "０１２３４５６７８９";
const fullWidth = (text: string): string => text.replace(/\d/g, (digit) => FULL[Number(digit)] ?? "").replace(".", "．");

const blanks: readonly Mutation[] = [
  ...(
    [
      ["a required cell left blank", ""],
      ["a required cell of spaces", "  "],
      ["a required cell of zero-width characters", "\u200B\uFEFF"],
    ] as const
  ).map(([name, value]): Mutation =>
    typed("V07", name, value, { fits: (indicator) => isBase(indicator, blankCell) && indicator.slot === undefined }),
  ),
  {
    rule: "V07",
    name: "every alternative of a slot left blank",
    plant: (book, random) => {
      const place = ownScore(book, random, ({ slot }) => slot !== undefined);
      if (!place) return null;
      const { table, line, member } = place;
      const cells = (table.plan?.indicators ?? [])
        .filter(({ slot }) => slot === place.indicator.slot)
        .map(({ name }) => ({ name, cell: book.cell(table, line, name) }));
      const others = cells.filter(({ cell }) => cell !== place.cell);
      if (
        !book.take(
          others.map(({ cell }) => cell),
          cells.map(({ name }) => book.heading(table, name)),
        )
      )
        return null;
      for (const { cell } of cells) write(cell, "");
      return one(at("V07", "E", table, cells[0]?.cell ?? null, member.id));
    },
  },
];

const blankCell = { value: "", formula: null, format: "General", template: null, checked: false } satisfies Cell;

const alternatives: Mutation = {
  rule: "V12",
  name: "two alternatives of one slot filled",
  plant: (book, random) => {
    const place = ownScore(book, random, ({ slot }) => slot !== undefined);
    if (!place) return null;
    const { table, line, member } = place;
    const cells = (table.plan?.indicators ?? [])
      .filter(({ slot }) => slot === place.indicator.slot)
      .map(({ name }) => ({ name, cell: book.cell(table, line, name) }));
    const others = cells.filter(({ cell }) => cell !== place.cell);
    if (
      !book.take(
        others.map(({ cell }) => cell),
        cells.map(({ name }) => book.heading(table, name)),
      )
    )
      return null;
    for (const { cell } of others) write(cell, 12);
    return one(at("V12", "E", table, cells[1]?.cell ?? null, member.id));
  },
};

/** Above its most points after 换算. */
const tooMany: Mutation = {
  rule: "V12",
  name: "more than the most points of the indicator",
  plant: (book, random) => {
    const place = ownScore(book, random, (indicator, cell) => indicator.max !== undefined && holdsNumber(indicator, cell));
    if (!place) return null;
    write(place.cell, 250.01);
    return one(at("V12", "E", place.table, place.cell, place.member.id));
  },
};

const linked = (name: string, formula: string): Mutation => ({
  rule: "V19",
  name,
  plant: (book, random) => {
    const place = ownScore(book, random, holdsNumber);
    if (!place) return null;
    writeFormula(place.cell, formula, place.cell.value);
    return one(at("V19", "W", place.table, place.cell));
  },
});

const linkedText = (name: string, heading: string, also: readonly string[]): Mutation => ({
  rule: "V19",
  name,
  plant: (book, random) => {
    const place = ownScore(book, random, holdsNumber);
    if (!place) return null;
    const { table, line } = place;
    const cell = book.cell(table, line, heading);
    if (!book.take([cell], [book.heading(table, heading)])) return null;
    writeFormula(cell, "='D:\\用户\\[成绩 (1).xlsx]Sheet1'!$C$7", cell.value);
    return one(at("V19", "W", table, cell), ...also.map((rule) => at(rule, "W", table, cell)));
  },
});

const errorFormula = (name: string, formula: string, value: string): Mutation => ({
  rule: "V17",
  name,
  plant: (book, random) => {
    const place = ownScore(book, random, anyCell);
    if (!place) return null;
    writeFormula(place.cell, formula, value);
    return one(at("V17", "E", place.table, place.cell, place.member.id));
  },
});

const zeroFits: Fits = (indicator, cell) => indicator.kind === "base" && holdsNumber(indicator, cell);

export const SCORE_CELLS: readonly Mutation[] = [
  ...blanks,
  typed("V08", "a literal 0", 0, { fits: zeroFits }),
  typed("V08", "0 shown as 0.00", 0, { fits: zeroFits, format: "0.00" }),
  typed("V08", "minus nought", -0, { fits: zeroFits }),
  rewritten("a number typed as text", (text) => text),
  rewritten("full-width digits", fullWidth),
  rewritten("full-width and half-width digits mixed", (text) => fullWidth(text.slice(0, 1)) + text.slice(1)),
  rewritten("spaces around", (text) => ` ${text}\u3000`),
  rewritten("a no-break space inside the sign", (text) => `+\u00A0${text}`),
  rewritten("zero-width characters inside", (text) => `${text.slice(0, 1)}\u200B${text.slice(1)}\uFEFF`),
  rewritten("a line break after it", (text) => `${text}\r\n`),
  rewritten("an apostrophe before it", (text) => `'${text}`),
  rewritten("a full-width sign", (text) => `＋${text}`),
  typed("V09", "。as the decimal point", "9。5"),
  typed("V09", "， as the decimal point", "9，25"),
  typed("V09", "full-width throughout", "９．５"),
  ...["95分", "约90", "95/100", "优", "1,2", "/", "—", "无", "缺考", "9 5", "85-90", "A+", "9，255", "12.5.1", "１２分", "?"].map((text) =>
    typed("V10", `“${text}”`, text),
  ),
  typed("V10", "a percentage", 0.85, { format: "0%" }),
  typed("V10", "TRUE", true),
  typed("V10", "a number beyond all bounds", 1e15),
  typed("V11", "9-5 become 9月5日", 46270, { format: "m月d日" }),
  typed("V11", "a date with a year", 46270.5, { format: "yyyy/m/d h:mm" }),
  typed("V11", "a date typed as text", "9月5日"),
  typed("V11", "an ISO date as text", "2026-09-05"),
  tooMany,
  typed("V12", "a negative number", -3, { fits: holdsNumber }),
  typed("V12", "a little below nought", -0.01, { fits: holdsNumber }),
  alternatives,
  typed("V13", "three decimals", 3.125),
  typed("V13", "a third", 10 / 3),
  typed("V13", "half a hundredth", 1.005),
  ...(["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"] as const).map((text) =>
    typed("V17", `${text} pasted as it was`, text),
  ),
  errorFormula("a lookup that finds nobody", "=VLOOKUP(B6,$T$1:$U$9,2,0)", "#N/A"),
  errorFormula("a reference that is gone", "=#REF!+1", "#REF!"),
  typed("V17", "LibreOffice's Err:502", "Err:502"),
  linked("Excel's path to a closed workbook", "='C:\\成绩\\[期末 成绩.xlsx]Sheet1'!$B$6"),
  linked("an open workbook", "=[教务成绩.xlsx]汇总!B6"),
  linked("the number of a workbook, as files hold it", "=[1]Sheet1!B6*1"),
  linked("a workbook of WPS", "='[成绩.et]Sheet1'!B6"),
  linked("a document of LibreOffice", "='file:///D:/%E6%88%90%E7%BB%A9.ods'#$Sheet1.B6"),
  linkedText("a lookup in another workbook for 党小组", "党小组", []),
  // A formula stands there too, where a name or evidence belongs.
  linkedText("another workbook's cell as 依据", "依据", ["V27"]),
];
