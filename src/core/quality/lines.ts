/** The reference lines of the rules Q: fixed by the rules, no settings, since they decide nothing. */
import { fraction, type Fraction } from "../fraction";

/**
 * Below this many members nothing is said (Q1, Q2, Q4, Q5, Q6): the rules hide agreement below 7, and what describes fewer people than
 * that describes persons. One number for all, so that one sentence explains every gap.
 */
export const MINIMUM_MEMBERS = 7;

/** Q3 needs this many on each side: the mean of fewer speaks of persons, not of a department. */
export const MINIMUM_SIDE = 5;

export const LINES = {
  /** Q1: standard deviation of base sum ÷ applicable max, compared squared; below it. */
  deviation: fraction(5n, 1000n),
  /** Q1: width of the band, and the share of members in it; more than that. */
  band: fraction(1n, 100n),
  bandShare: fraction(80n, 100n),
  /** Q1: mean of base sum ÷ applicable max; at least. */
  mean: fraction(98n, 100n),
  /** Q2: share of equal cells; at least. */
  repeats: fraction(90n, 100n),
  /** Q3: points; at least. */
  ownStaff: fraction(5n),
} as const satisfies Readonly<Record<string, Fraction>>;
