/** What the three formulas of a row must show (T2, T3), in plain numbers and apart from the engine: good to 9 digits. */
import type { PlannedIndicator } from "../../src/workbook/layout/plannedBook";
import type { DamagedBook, FormulaKey, Line, Table } from "./damagedBook";

export function rowValues(book: DamagedBook, table: Table, line: Line): Record<FormulaKey, number | "不适用"> {
  const entries = (table.plan?.indicators ?? []).map((indicator) => ({ indicator, value: book.cell(table, line, indicator.name).value }));
  const sumOf = (kind: PlannedIndicator["kind"]): number =>
    entries.reduce((sum, { indicator, value }) => {
      if (indicator.kind !== kind || typeof value !== "number") return sum;
      const points = value * conversionOf(indicator);
      return sum + (indicator.cap === undefined ? points : Math.min(points, indicator.cap));
    }, 0);
  const slots = new Map<string, { max: number; applies: boolean }>();
  for (const { indicator, value } of entries) {
    if (indicator.kind !== "base") continue;
    const key = indicator.slot ?? indicator.code;
    const former = slots.get(key)?.applies ?? false;
    slots.set(key, { max: indicator.max ?? 0, applies: former || typeof value === "number" });
  }
  const maxOf = (only: boolean): number => [...slots.values()].reduce((sum, { max, applies }) => sum + (applies || !only ? max : 0), 0);
  const [bonusTotal, deductionTotal] = [sumOf("bonus"), sumOf("deduction")];
  if (maxOf(true) === 0) return { bonusTotal, deductionTotal, score: "不适用" };
  const { bonusCap, scoreFloor, scoreCeiling } = book.settings;
  const points = (sumOf("base") * maxOf(false)) / maxOf(true) + Math.min(bonusTotal, bonusCap / 100) - deductionTotal;
  return { bonusTotal, deductionTotal, score: Math.max(scoreFloor / 100, Math.min(scoreCeiling / 100, points)) };
}

/** 50/100 is 0.5. */
function conversionOf({ conversion = 1 }: PlannedIndicator): number {
  if (typeof conversion === "number") return conversion;
  const [above, below = "1"] = conversion.split("/");
  return Number(above) / Number(below);
}
