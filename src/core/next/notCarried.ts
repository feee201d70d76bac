/** What people added to a book beyond its own sheets and columns: it stays behind, or comes along, and is named either way. */
import { textOf } from "../cell";
import { OUTPUTS, TABLES } from "../columns";
import { headingKey } from "../reading/headings";
import type { Reading } from "../reading/reading";
import { cellAt, valueAt, type CellReading, type TableReading } from "../reading/table";
import { isScoreTable } from "../validatedCells";

/** A column that no heading of ours names. */
export interface ExtraColumn {
  readonly heading: string;
  /** 0-based column of the sheet. */
  readonly col: number;
}

export interface NotCarried {
  /** Names of sheets that are no part of the book. */
  readonly sheets: readonly string[];
  readonly columns: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
}

const OUR_TABLES: ReadonlySet<string> = new Set([...Object.values(TABLES), ...Object.values(OUTPUTS)].map(({ table }) => table));
/** Written by the add-in without a table. */
const GUIDE = "说明";

/** Columns with a heading that none of the table's own has. */
export function extraColumns({ table, sheet, columns }: TableReading): ExtraColumn[] {
  const known = new Set(columns.values());
  return Array.from({ length: table.columnCount }, (_, index) => table.left + index).flatMap((col) => {
    const heading = textOf(valueAt(sheet, table.top, col)).trim();
    return known.has(col) || heading === "" ? [] : [{ heading, col }];
  });
}

/** The cells of an extra column in those rows. */
export const extraCells = (table: TableReading, { col }: ExtraColumn, rows: readonly number[]): CellReading[] =>
  rows.map((row) => cellAt(table, row, col));

/** Own sheets, and own columns of every table but 花名册, whose own columns come along. */
export function notCarried({ snapshot, inputs, tables, articles, history }: Reading): NotCarried {
  const ours = new Set(snapshot.tables.flatMap(({ name, sheet }) => (OUR_TABLES.has(name) || isScoreTable(name) ? [sheet] : [])));
  const others = [...tables.filter((one) => one !== inputs.roster), ...[articles.table, history.table].flatMap((one) => one ?? [])];
  return {
    sheets: snapshot.sheets.flatMap(({ name, values }) =>
      ours.has(name) || headingKey(name) === GUIDE || values.length === 0 ? [] : [name],
    ),
    columns: others.flatMap((table) => {
      const headings = extraColumns(table).map(({ heading }) => heading);
      return headings.length > 0 ? [{ sheet: table.sheet.name, headings }] : [];
    }),
  };
}
