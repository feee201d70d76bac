/** A short stable hash of the inputs, by which a result knows whether it is stale. */
import { columnLetters } from "./address";
import { textOf } from "./cell";
import { REGISTERS, SCORE_COLUMNS, TABLES } from "./columns";
import { headingKey } from "./reading/headings";
import { previousTotals } from "./reading/readHistory";
import { readSettings } from "./reading/readSettings";
import { readTable, valueAt } from "./reading/table";
import type { BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "./snapshot";

const INPUTS = new Set(
  Object.values(TABLES)
    .map(({ table }): string => table)
    .filter((table) => table !== TABLES.confirmations.table && table !== TABLES.log.table),
);
/** Lists that no result is made of, yet nothing may be written over. */
const KEPT = new Set<string>(Object.values(REGISTERS).map(({ table }) => table));
const isInput = (table: TableSnapshot): boolean => INPUTS.has(table.name) || /^Scores_/i.test(table.name);

/** Template formulas recalculate by themselves: their text counts, their values do not. */
const CALCULATED = new Set([SCORE_COLUMNS.bonusTotal, SCORE_COLUMNS.deductionTotal, SCORE_COLUMNS.score].map(headingKey));

/**
 * Hash of what the quarter's results are made of: headings, values and formulas of the input tables, with their places in the table.
 * Formats, other sheets, 确认记录 and 操作日志 do not count, nor does the order of sheets; of 历史 only the totals of the quarter
 * before, which 较上季 compares with, so that recording a quarter leaves its ranking fresh.
 */
export function fingerprintInputs(snapshot: BookSnapshot): string {
  const hash = newHash();
  addTables(hash, snapshot, (table) => isInput(table) && table.name !== TABLES.history.table);
  const specs = Object.entries(TABLES.settings.columns).map(([key, heading]) => ({ key, heading }));
  const { settings } = readSettings(readTable(snapshot, TABLES.settings.table, specs));
  const before = [...previousTotals(snapshot, settings)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [id, total] of before) hash.add(`\u0005${id}\u0006${total}`);
  return hash.digest();
}

/** Hash of all input tables, 历史, 节假日 and 申诉复核登记表 included: an apply refuses to write over any of them that has changed since they were read. */
export function fingerprintSheets(snapshot: BookSnapshot): string {
  const hash = newHash();
  addTables(hash, snapshot, (table) => isInput(table) || KEPT.has(table.name));
  return hash.digest();
}

/** Hash of texts in their order. */
export function fingerprintOf(texts: Iterable<string>): string {
  const hash = newHash();
  for (const text of texts) hash.add(text);
  return hash.digest();
}

function addTables(hash: Hash, snapshot: BookSnapshot, counts: (table: TableSnapshot) => boolean): void {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const inputs = snapshot.tables.filter((table) => counts(table));
  for (const table of inputs.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const sheet = sheets.get(table.sheet);
    if (!sheet) continue;
    hash.add(`\u0001${table.name}`);
    for (let i = 0; i < table.columnCount; i++) addColumn(hash, sheet, table, i);
  }
}

function addColumn(hash: Hash, sheet: SheetSnapshot, table: TableSnapshot, index: number): void {
  const col = table.left + index;
  const calculated = /^Scores_/i.test(table.name) && CALCULATED.has(headingKey(valueAt(sheet, table.top, col)));
  hash.add(`\u0002${columnLetters(index)}`);
  for (let row = table.top; row <= table.top + table.rowCount; row++) {
    const value = valueAt(sheet, row, col);
    const formula = sheet.formulas[row - sheet.top]?.[col - sheet.left] ?? "";
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    if (value === "" && !isFormula) continue;
    hash.add(`\u0003${row - table.top}`);
    if (isFormula) hash.add(`\u0004${formula}`);
    if (!isFormula || !calculated) hash.add(typed(value));
  }
}

const typed = (value: CellValue): string => `${typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s"}${textOf(value)}`;

const { imul } = Math;

interface Hash {
  readonly add: (text: string) => void;
  readonly digest: () => string;
}

/** Two 32-bit lanes with different multipliers, each mixed with its own and the other's bits at the end; every text is followed by a separator. */
function newHash(): Hash {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57 | 0;
  let c = 0x9e3779b9 | 0;
  return {
    add: (text) => {
      let [x, y, z] = [a, b, c];
      const { length } = text;
      for (let i = 0; i <= length; i++) {
        const code = i < length ? text.charCodeAt(i) : 0x10000;
        x = imul(x ^ code, 0x9e3779b1);
        y = imul(y ^ code, 0x5f356495);
        z = (imul(z, 31) + code) | 0;
      }
      [a, b, c] = [x, y, z];
    },
    digest: () => [finish(a, b), finish(b, c), finish(c, a)].join(""),
  };
}

function finish(lane: number, other: number): string {
  let mixed = imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ imul(other ^ (other >>> 13), 0xc2b2ae35);
  mixed = imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
