import type { Book } from "../book";
import type { DepartmentPlan } from "../departmentPlan";
import { scoreRow, sumRow } from "../departmentScore";
import { compare, fraction, mul, sub, type Fraction } from "../fraction";
import { LINES, MINIMUM_MEMBERS } from "./lines";
import type { Spread, SpreadSign, TooFew } from "./quality";
import { meanOf, varianceOf } from "./statistics";

/** Q1: base sum ÷ applicable max (0 to 1) of every participating member whom the department scored. */
export function baseShares(plan: DepartmentPlan, { scoreSheets, members }: Book): Fraction[] {
  const participates = new Set(members.flatMap((member) => (member.participates ? [member.id] : [])));
  const sheet = scoreSheets.find(({ department }) => department === plan.department.code);
  return (sheet?.rows ?? []).flatMap((row) => {
    if (!participates.has(row.memberId) || scoreRow(plan, row).state !== "scored") return [];
    const { base, applying } = sumRow(plan, row);
    return [fraction(base * 100n, plan.unit * applying)];
  });
}

/** Q1: how far apart a department's scores lie, and which reference lines they reach; said of 7 members and more. */
export function spreadOf(shares: readonly Fraction[]): Spread | TooFew {
  const n = shares.length;
  if (n < MINIMUM_MEMBERS) return { state: "tooFew", n, needed: MINIMUM_MEMBERS };
  const [mean, variance, inBand] = [meanOf(shares), varianceOf(shares), mostInBand(shares)];
  const lines: readonly [SpreadSign, boolean][] = [
    ["allEqual", variance.n === 0n],
    ["smallDeviation", compare(variance, mul(LINES.deviation, LINES.deviation)) < 0],
    ["narrowBand", compare(fraction(BigInt(inBand), BigInt(n)), LINES.bandShare) > 0],
    ["highMean", compare(mean, LINES.mean) >= 0],
  ];
  return { state: "known", n, mean, variance, inBand, signs: lines.flatMap(([sign, reached]) => (reached ? [sign] : [])) };
}

/**
 * “Within 1 %” is within one percentage point of one another, wherever that is: around the mean it would miss a sheet on which all but
 * a few have the same, since the few draw the mean away from everybody.
 */
function mostInBand(shares: readonly Fraction[]): number {
  const sorted = [...shares].sort(compare);
  let most = 0;
  let from = 0;
  sorted.forEach((high, to) => {
    while (compare(sub(high, sorted[from] ?? high), LINES.band) > 0) from += 1;
    most = Math.max(most, to - from + 1);
  });
  return most;
}
