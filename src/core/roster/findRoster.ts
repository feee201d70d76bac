/** Where in a workbook somebody's list of people stands: the sheet and the row of headings, anywhere among the first rows. */
import { OUTPUTS, TABLES } from "../columns";
import { headingKey } from "../reading/headings";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { isScoreTable } from "../validatedCells";
import { rosterColumns, type RosterColumn } from "./rosterHeadings";

export interface FoundRoster {
  readonly sheet: SheetSnapshot;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly columns: readonly RosterColumn[];
}

/** Rows looked at for headings. */
const DEEPEST = 60;
/** A heading row names the people and something else of them. */
const LEAST = 2;

/** The best heading row of every sheet that has one, the sheets with most columns known first, then in their order. */
export function findRosters(sheets: readonly SheetSnapshot[]): FoundRoster[] {
  const found = sheets.flatMap((sheet) => bestRow(sheet) ?? []);
  return [...found].sort((a, b) => known(b) - known(a));
}

/** Sheets with as many columns known as the first: which of them is meant is for a person to say. */
export const equallyGood = (found: readonly FoundRoster[]): FoundRoster[] => found.filter((one) => known(one) === known(found[0] ?? one));

function bestRow(sheet: SheetSnapshot): FoundRoster | null {
  let best: FoundRoster | null = null;
  sheet.values.slice(0, DEEPEST).forEach((line, index) => {
    const columns = rosterColumns(line, sheet.left);
    const row: FoundRoster = { sheet, row: sheet.top + index, columns };
    const named = columns.some(({ key }) => key === "name");
    if (named && known(row) >= LEAST && (best === null || known(row) > known(best))) best = row;
  });
  return best;
}

/**
 * Where somebody has said which columns hold what, and no word gives a heading row away: the first row that has something in all of them.
 * Where figures stand in it, it is somebody's own, and the list has no headings: the row above is given, -1 above the first.
 */
export function rowOfColumns(sheet: SheetSnapshot, cols: readonly number[]): FoundRoster | null {
  const index = sheet.values.slice(0, DEEPEST).findIndex((line) => cols.every((col) => headingKey(line[col - sheet.left] ?? "") !== ""));
  if (index < 0 || cols.length === 0) return null;
  const line = sheet.values[index] ?? [];
  if (cols.some((col) => /\d/.test(headingKey(line[col - sheet.left] ?? "")))) return { sheet, row: sheet.top + index - 1, columns: [] };
  return { sheet, row: sheet.top + index, columns: rosterColumns(line, sheet.left) };
}

const known = ({ columns }: FoundRoster): number => columns.filter(({ key }) => key !== null).length;

const OUR_TABLES: ReadonlySet<string> = new Set([...Object.values(TABLES), ...Object.values(OUTPUTS)].map(({ table }) => table));

/** The sheets of a workbook that are no part of its book: somebody's list may be among them. */
export function ownSheets({ sheets, tables }: BookSnapshot): SheetSnapshot[] {
  const ours = new Set(tables.flatMap(({ name, sheet }) => (OUR_TABLES.has(name) || isScoreTable(name) ? [sheet] : [])));
  return sheets.filter(({ name }) => !ours.has(name));
}
