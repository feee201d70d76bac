import type { Movement } from "./movements";

/** How many move, in members. */
export interface MovementCount {
  /** Who differs in anything. */
  readonly moved: number;
  /** Whose rank changes, comes or goes (R2). */
  readonly ranks: number;
  /** Whose total changes, comes or goes (T5). */
  readonly totals: number;
  /** Whose eligibility changes: who becomes eligible, who no longer is, and the others (for example from ineligible to review). */
  readonly crosses: number;
  readonly enters: number;
  readonly leaves: number;
}

/** Counts movements by what they change (R2, E). */
export function countMovements(movements: readonly Movement[]): MovementCount {
  const count = (holds: (one: Movement) => boolean): number => movements.filter(holds).length;
  return {
    moved: movements.length,
    ranks: count(({ before, after }) => (before?.rank ?? null) !== (after?.rank ?? null)),
    totals: count(({ before, after }) => (before?.total ?? null) !== (after?.total ?? null)),
    crosses: count(({ crosses }) => crosses),
    enters: count((one) => crossing(one) === "enters"),
    leaves: count((one) => crossing(one) === "leaves"),
  };
}

/** Which way a member crosses the line: `changes` is neither into nor out of eligibility (E2). Null without a crossing. */
export function crossing({ crosses, before, after }: Movement): "enters" | "leaves" | "changes" | null {
  if (!crosses) return null;
  if (after?.eligibility === "eligible") return "enters";
  return before?.eligibility === "eligible" ? "leaves" : "changes";
}
