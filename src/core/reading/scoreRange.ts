/** V12: whether points (entered × 换算) lie within the bounds of their indicator, and whether a slot is filled twice. */
import type { Hundredths, Indicator } from "../book";
import { compare, fraction, fromHundredths, mul } from "../fraction";
import type { MessageKey } from "../rules/messages";
import type { ScoreCell, ScoreRowReading } from "./readScores";

type RangeMessage = Extract<MessageKey, "V12.negative" | "V12.range" | "V12.min" | "V12.max">;

/** The wording that fits, or null when the entered value (hundredths) is within bounds. A negative number never is. */
export function rangeFault(indicator: Indicator, entered: Hundredths): RangeMessage | null {
  if (entered < 0) return "V12.negative";
  const { min, max, conversion } = indicator;
  const plain = conversion.n === conversion.d;
  const points = plain ? fromHundredths(entered) : mul(fraction(BigInt(entered), 100n), conversion);
  const below = min !== null && compare(points, fromHundredths(min)) < 0;
  const above = max !== null && compare(points, fromHundredths(max)) > 0;
  if (!below && !above) return null;
  return min !== null && max !== null ? "V12.range" : min !== null ? "V12.min" : "V12.max";
}

/** Score cells of one slot (T3), for every slot of the row; a base indicator that stands alone is its own. */
export function slotsOf(row: ScoreRowReading): ScoreCell[][] {
  const slots = new Map<string, ScoreCell[]>();
  const all: ScoreCell[][] = [];
  for (const one of row.scores) {
    if (one.indicator.kind !== "base") continue;
    const known = one.indicator.slot === null ? undefined : slots.get(one.indicator.slot);
    if (known) known.push(one);
    else {
      const slot = [one];
      all.push(slot);
      if (one.indicator.slot !== null) slots.set(one.indicator.slot, slot);
    }
  }
  return all;
}

/** The numbers of every slot that has more than one (T3: two numbers are V12). */
export const filledTwice = (row: ScoreRowReading): ScoreCell[][] =>
  slotsOf(row)
    .map((slot) => slot.filter(({ score }) => score.kind === "number"))
    .filter((numbers) => numbers.length > 1);

/** Numbers of the row that are no scores all the same. */
export function faultyScores(row: ScoreRowReading): Set<ScoreCell> {
  const outside = row.scores.filter(({ indicator, score }) => score.kind === "number" && rangeFault(indicator, score.value) !== null);
  return new Set([...outside, ...filledTwice(row).flat()]);
}
