/** One list of the book as a snapshot by itself: headings, rows, and what is told of single cells. */
import { cellAddress, parseAddress } from "../../../src/core/address";
import { TABLES } from "../../../src/core/columns";
import { readTable, type TableReading } from "../../../src/core/reading/table";
import type { BookSnapshot, CellValue } from "../../../src/core/snapshot";

type Key = keyof typeof TABLES;

export interface ListOptions {
  /** Headings that are called otherwise; "" takes one away. */
  readonly headings?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** Number formats by address ("B2"). */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Rows by heading; what is not told is blank. */
export function listOf(key: Key, rows: readonly Readonly<Record<string, CellValue>>[], options: ListOptions = {}): BookSnapshot {
  const { table, sheet, columns } = TABLES[key];
  const headings: readonly string[] = Object.values(columns);
  const values = [
    headings.map((heading) => options.headings?.[heading] ?? heading),
    ...rows.map((row) => headings.map((one) => row[one] ?? "")),
  ];
  const known = new Set(headings);
  for (const heading of rows.flatMap((row) => Object.keys(row))) if (!known.has(heading)) throw new Error(`no heading ${heading}`);
  const at = (row: number, col: number): string => cellAddress(row, col);
  for (const address of Object.keys(options.formats ?? {})) if (!parseAddress(address)) throw new Error(address);
  return {
    sheets: [
      {
        id: sheet,
        name: sheet,
        hidden: false,
        protected: false,
        top: 0,
        left: 0,
        values,
        formulas: values,
        numberFormats: values.map((line, row) => line.map((_, col) => options.formats?.[at(row, col)] ?? "General")),
        merges: options.merges ?? [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ],
    tables: [{ name: table, sheet, top: 0, left: 0, rowCount: Math.max(1, rows.length), columnCount: headings.length, hasTotals: false }],
    identity: null,
  };
}

const OPTIONAL = new Set(["note", "number", "head", "deadline", "leader", "liaison", "selfCheck"]);

export function tableOf(...given: Parameters<typeof listOf>): TableReading {
  const { table, columns } = TABLES[given[0]];
  const specs = Object.entries(columns).map(([key, heading]) => ({ key, heading, optional: OPTIONAL.has(key) }));
  const reading = readTable(listOf(...given), table, specs);
  if (!reading) throw new Error(`no table ${table}`);
  return reading;
}
