/** Single score cells: V07–V13, V17, V19, and scores in 党小组活动. */
import type { PlannedIndicator } from "../../../src/workbook/layout/plannedBook";
import type { Cell, Line } from "../damagedBook";
import { at, columnsOf, isBlank, one, ownScore, rankedOf, tries, WHOLE_BOOK, write, writeFormula, type Mutation } from "../mutation";

type Fits = (indicator: PlannedIndicator, cell: Cell) => boolean;

const anyCell: Fits = () => true;
const isBase: Fits = ({ kind }) => kind === "base";
const holdsNumber: Fits = (_, cell) => typeof cell.value === "number";

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

const activity = (
  rule: string,
  name: string,
  heading: string,
  value: Cell["value"],
  severity: "E" | "W" = "E",
  format?: string,
): Mutation => ({
  rule,
  name: `${name} (党小组活动)`,
  plant: (book, random) => {
    const table = book.table("GroupActivities");
    return tries(10, () => {
      const line = random.pick(table.rows);
      if (isBlank(line)) return null;
      const group = String(book.cell(table, line, "党小组").value);
      const cell = book.cell(table, line, heading);
      if (rule === "V07" && !isRanked(book.members, group)) return null;
      // 实到 is judged by 应到.
      const own =
        heading === "实到" || heading === "主题党日应到" ? ["主题党日应到", "实到"].map((key) => book.cell(table, line, key)) : [cell];
      if (!book.take(own, [WHOLE_BOOK, table, line, book.heading(table, heading), columnsOf(table), rankedOf(group), "settings"]))
        return null;
      if (rule === "V12" && heading === "主题党日应到") write(book.cell(table, line, "实到"), 0);
      write(cell, value, format);
      return one(at(rule, severity, table, cell));
    });
  },
});

export const isRanked = (
  members: readonly { readonly group: string; readonly participates: boolean; readonly status: string }[],
  group: string,
): boolean => members.some((member) => member.group === group && member.participates && member.status === "正式");

const missingGroup: Mutation = {
  rule: "V07",
  name: "a group's row deleted from 党小组活动",
  plant: (book, random) => {
    const table = book.table("GroupActivities");
    const line: Line | null = tries(10, () => {
      const drawn = random.pick(table.rows);
      const group = String(book.cell(table, drawn, "党小组").value);
      if (!isRanked(book.members, group) || book.isTaken(drawn) || table.rows.length < 2) return null;
      return book.take([drawn, orderOfActivities], [WHOLE_BOOK, table, columnsOf(table), rankedOf(group)]) ? drawn : null;
    });
    if (!line) return null;
    book.deleteLine(table, line);
    return one(at("V07", "E", table, null));
  },
};
const orderOfActivities = "GroupActivities order of rows";

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
  activity("V07", "a number left blank", "业绩", ""),
  activity("V07", "不适用 where a number belongs", "志愿服务", "不适用"),
  missingGroup,
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
  activity("V09", "full-width digits", "业绩", "１２"),
  ...["95分", "约90", "95/100", "优", "1,2", "/", "—", "无", "缺考", "9 5", "85-90", "A+", "9，255", "12.5.1", "１２分", "?"].map((text) =>
    typed("V10", `“${text}”`, text),
  ),
  typed("V10", "a percentage", 0.85, { format: "0%" }),
  typed("V10", "TRUE", true),
  typed("V10", "a number beyond all bounds", 1e15),
  activity("V10", "a word", "宣传材料", "较好"),
  typed("V11", "9-5 become 9月5日", 46270, { format: "m月d日" }),
  typed("V11", "a date with a year", 46270.5, { format: "yyyy/m/d h:mm" }),
  typed("V11", "a date typed as text", "9月5日"),
  typed("V11", "an ISO date as text", "2026-09-05"),
  activity("V11", "a date", "业绩", 46270, "E", "m/d"),
  tooMany,
  typed("V12", "a negative number", -3, { fits: holdsNumber }),
  typed("V12", "a little below nought", -0.01, { fits: holdsNumber }),
  alternatives,
  activity("V12", "part of a meeting", "党小组会(次)", 2.5),
  activity("V12", "nobody due", "主题党日应到", 0),
  activity("V12", "more present than due", "实到", 999),
  activity("V12", "more than the most points", "业绩", 20.01),
  activity("V12", "a negative number", "荣誉加分", -1),
  typed("V13", "three decimals", 3.125),
  typed("V13", "a third", 10 / 3),
  typed("V13", "half a hundredth", 1.005),
  activity("V13", "three decimals", "志愿服务", 1.125),
  activity("V14", "honours above their cap", "荣誉加分", 15, "W"),
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

/** Nothing may be said of these. */
const harmless = (name: string, fits: (indicator: PlannedIndicator, cell: Cell) => boolean, write: (cell: Cell) => void): Mutation => ({
  rule: "–",
  name,
  plant: (book, random) => {
    const place = ownScore(book, random, fits);
    if (!place) return null;
    write(place.cell);
    return one();
  },
});

export const HARMLESS_CELLS: readonly Mutation[] = [
  harmless("a number calculated in its cell", holdsNumber, (cell) => writeFormula(cell, `=${cell.value}+0`, cell.value)),
  harmless(
    "the 17th digit of a calculation",
    (indicator, cell) => isBase(indicator, cell) && holdsNumber(indicator, cell),
    (cell) => writeFormula(cell, "=0.1+0.2", 0.1 + 0.2),
  ),
  harmless(
    "0 as a bonus or deduction",
    ({ kind }) => kind !== "base",
    (cell) => write(cell, 0),
  ),
  harmless(
    "不适用 between spaces, n/a in small letters, as a bonus",
    ({ kind }) => kind !== "base",
    (cell) => write(cell, " n/a "),
  ),
  harmless(
    "a blank of zero-width characters as a bonus",
    ({ kind }) => kind !== "base",
    (cell) => write(cell, "\u200B"),
  ),
  harmless("a number in a cell of text format", holdsNumber, (cell) => write(cell, cell.value, "@")),
];
