/** The sheets that make a quarter: what it was made from, and what was made of it. 历史, 年度汇总, 确认记录 and 操作日志 go on after it. */
import { OUTPUTS, TABLES } from "../columns";
import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../snapshot";

const RECORDS: ReadonlySet<string> = new Set([TABLES.history.table, TABLES.confirmations.table, TABLES.log.table]);
/** The year's, and what was found at one moment: neither is a result of the quarter. */
const PASSING: ReadonlySet<string> = new Set([OUTPUTS.annual.table, OUTPUTS.report.table]);

const names = (specs: Readonly<Record<string, { readonly table: string }>>, without: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    Object.values(specs)
      .map(({ table }) => table)
      .filter((table) => !without.has(table)),
  );
const INPUTS = names(TABLES, RECORDS);
const RESULTS = names(OUTPUTS, PASSING);

/** A table whose sheet belongs to the quarter, by its name. */
export const isQuarterTable = (name: string): boolean => INPUTS.has(name) || RESULTS.has(name) || /^Scores_/i.test(name);

export interface QuarterSheet {
  /** The first table on it, by which it is known again whatever it is called. */
  readonly table: TableSnapshot;
  readonly sheet: SheetSnapshot;
  /** A result, written by the add-in. */
  readonly output: boolean;
}

/** Every sheet of the quarter, each once. */
export function quarterSheets({ sheets, tables }: BookSnapshot): QuarterSheet[] {
  const own = tables.filter(({ name }) => isQuarterTable(name));
  return sheets.flatMap((sheet): QuarterSheet[] => {
    const table = own.find((one) => one.sheet === sheet.name);
    return table ? [{ table, sheet, output: RESULTS.has(table.name) }] : [];
  });
}
