/** V12: whether points (entered × 换算) lie within the bounds of their indicator, and whether a slot is filled twice. */
import type { Hundredths, Indicator } from "../book";
import type { Fraction } from "../fraction";
import type { MessageKey } from "../rules/messages";
import type { ScoreCell, ScoreRowReading } from "./readScores";

type RangeMessage = Extract<MessageKey, "V12.negative" | "V12.range" | "V12.min" | "V12.max">;

/** The wording that fits, or null when the entered value (hundredths) is within bounds. A negative number never is. */
export function rangeFault(indicator: Indicator, entered: Hundredths): RangeMessage | null {
  if (entered < 0) return "V12.negative";
  const { min, max, conversion } = indicator;
  const below = min !== null && comparePoints(entered, conversion, min) < 0;
  const above = max !== null && comparePoints(entered, conversion, max) > 0;
  if (!below && !above) return null;
  return min !== null && max !== null ? "V12.range" : min !== null ? "V12.min" : "V12.max";
}

/** Entered value (hundredths) × 换算 against a bound in hundredths: below 0, 0 or above 0. Plain numbers where nothing is converted. */
export function comparePoints(entered: Hundredths, { n, d }: Fraction, bound: Hundredths): number {
  if (n === d) return entered - bound;
  const difference = BigInt(entered) * n - BigInt(bound) * d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Score cells of one slot (T3), for every slot of the row; a base indicator that stands alone is its own. */
export const slotsOf = (row: ScoreRowReading): ScoreCell[][] =>
  row.slots.map((positions) => positions.flatMap((position) => row.scores[position] ?? []));

/** The numbers of every slot that has more than one (T3: two numbers are V12). */
export const filledTwice = (row: ScoreRowReading): ScoreCell[][] =>
  row.slots
    .filter((positions) => positions.length > 1)
    .map((positions) => positions.flatMap((position) => row.scores[position] ?? []).filter(({ score }) => score.kind === "number"))
    .filter((numbers) => numbers.length > 1);

/** Numbers of the row that are no scores all the same. */
export function faultyScores(row: ScoreRowReading): Set<ScoreCell> {
  const outside = row.scores.filter(({ indicator, score }) => score.kind === "number" && rangeFault(indicator, score.value) !== null);
  return new Set([...outside, ...filledTwice(row).flat()]);
}
