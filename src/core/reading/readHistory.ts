/** 历史: results of earlier quarters, for comparison only. */
import { hundredthsOf } from "../decimal";
import type { Hundredths, Period } from "../book";
import { textOf } from "../cell";
import { TABLES } from "../columns";
import type { BookSnapshot } from "../snapshot";
import { plainNumber } from "./plainValue";
import { cellOf, readTable } from "./table";

/** Published totals of the quarter before, by staff id, in hundredths; a row that cannot be read is no comparison. */
export function previousTotals(snapshot: BookSnapshot, { year, quarter }: Period): Map<string, Hundredths> {
  const before = quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
  const specs = Object.entries(TABLES.history.columns).map(([key, heading]) => ({ key, heading }));
  const table = readTable(snapshot, TABLES.history.table, specs);
  const totals = new Map<string, Hundredths>();
  for (const row of table?.rows ?? []) {
    const cell = (key: string) => (table && cellOf(table, row, key)) ?? { value: "", format: "General" };
    const number = (key: string) => plainNumber(cell(key).value, cell(key).format);
    if (number("year") !== before.year || number("quarter") !== before.quarter) continue;
    const points = number("total");
    const total = points === null ? null : hundredthsOf(points);
    if (total !== null) totals.set(textOf(cell("id").value).trim(), total);
  }
  return totals;
}
