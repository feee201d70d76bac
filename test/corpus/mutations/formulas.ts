/** The template's formulas: V17 broken, V18 overwritten. */
import { FORMULA_COLUMNS, type Cell, type DamagedBook, type FormulaKey } from "../damagedBook";
import { at, formulasOf, one, ownLine, RULES, WHOLE_BOOK, write, writeFormula, type Mutation, type ScoreLine } from "../mutation";
import type { Random } from "../random";
import { rowValues } from "../rowValues";

const KEYS = Object.keys(FORMULA_COLUMNS) as FormulaKey[];

const formulaLine = (book: DamagedBook, random: Random): ScoreLine | null => {
  const place = ownLine(book, random);
  return place && book.take([], [formulasOf(place.table), "settings"]) ? place : null;
};

const overwritten = (
  name: string,
  severity: "E" | "W",
  change: (cell: Cell, value: number | "不适用", key: FormulaKey) => void,
  keys: readonly FormulaKey[] = KEYS,
): Mutation => ({
  rule: "V18",
  name,
  plant: (book, random) => {
    const place = formulaLine(book, random);
    if (!place) return null;
    const key = random.pick(keys);
    const cell = book.cell(place.table, place.line, FORMULA_COLUMNS[key]);
    change(cell, rowValues(book, place.table, place.line)[key], key);
    return one(at("V18", severity, place.table, cell, place.member.id));
  },
});

const brokenFormula = (name: string, formula: string, value: string): Mutation => ({
  rule: "V17",
  name,
  plant: (book, random) => {
    const place = formulaLine(book, random);
    if (!place) return null;
    const cell = book.cell(place.table, place.line, FORMULA_COLUMNS[random.pick(KEYS)]);
    writeFormula(cell, formula, value);
    return one(at("V17", "E", place.table, cell, place.member.id));
  },
});

/** Another formula all down a column: the rules changed, and nobody tampered row by row. */
const wholeColumn = (name: string, severity: "E" | "W", formula: (row: number) => string, value: (right: number) => number): Mutation => ({
  rule: "V18",
  name,
  plant: (book, random) => {
    const table = random.pick(book.scoreTables);
    if (table.rows.length < 3 || !book.take([table], [WHOLE_BOOK, RULES, "settings"])) return null;
    const first = table.sheet.lines.indexOf(table.header) + 2;
    const cells = table.rows.map((line, index) => {
      const cell = book.cell(table, line, FORMULA_COLUMNS.deductionTotal);
      writeFormula(cell, formula(first + index), value(Number(rowValues(book, table, line).deductionTotal)));
      return cell;
    });
    return one(at("V18", severity, table, cells[0] ?? null));
  },
});

const notEqual = (value: number | "不适用"): number => (value === "不适用" ? 60 : value + 0.01);

export const FORMULAS: readonly Mutation[] = [
  brokenFormula("a template formula that lost its cells", "=SUM(#REF!)", "#REF!"),
  brokenFormula("a template formula that divides by nought", "=1/0", "#DIV/0!"),
  brokenFormula("a function that is not known", "=KAOPING(E6)", "#NAME?"),
  overwritten("a formula overwritten with the value it showed", "W", (cell, value) => write(cell, value)),
  overwritten("a formula overwritten with another value", "E", (cell, value) => write(cell, notEqual(value))),
  overwritten("a formula with something added, same value", "W", (cell, value) =>
    writeFormula(cell, `=${value === "不适用" ? '"不适用"' : value}+0`, value),
  ),
  overwritten("a formula with points added", "E", (cell, value) => writeFormula(cell, "=SUM(E6:F6)+5", notEqual(value))),
  overwritten("a formula deleted", "E", (cell) => write(cell, "")),
  overwritten("a word over the formula", "E", (cell) => write(cell, "优秀"), ["score"]),
  overwritten("the value as text over the formula", "E", (cell, value) => write(cell, value === "不适用" ? "无" : String(value))),
  overwritten("a link to another workbook over the formula", "E", (cell, value) =>
    writeFormula(cell, "='[总表.xlsx]汇总'!B6", notEqual(value)),
  ),
  wholeColumn(
    "a column with one other formula, another value",
    "E",
    (row) => `=SUM(ZZ${row})+7`,
    (right) => right + 7,
  ),
  wholeColumn(
    "a column with one other formula, same value",
    "W",
    (row) => `=N(ZZ${row})+0`,
    (right) => right,
  ),
];
