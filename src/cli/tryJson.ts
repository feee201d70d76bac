import { countMovements } from "../core/countMovements";
import { formatHundredths } from "../core/fraction";
import type { Assessment } from "../core/assessment";
import type { Movement, Published } from "../core/movements";
import type { WhatIf } from "../core/whatIf/whatIf";

/** The one object of `try --json`; its shape is promised to other programs (README, 命令行). */
export function jsonOfTry({ before, after, movements }: WhatIf): string {
  const { year, quarter } = before.period;
  const { ranks, crosses, enters, leaves } = countMovements(movements);
  const value = {
    period: { year, quarter },
    kind: before.kind,
    before: lineOf(before),
    after: lineOf(after),
    counts: { ranks, crosses, enters, leaves },
    movements: movements.map(movementOf),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const decimalOf = (value: number | null): string | null => (value === null ? null : formatHundredths(value));
const lineOf = ({ n, places, cutoff }: Assessment) => ({ n, places, cutoff: decimalOf(cutoff) });
const movementOf = ({ id, name, before, after, crosses }: Movement) => ({
  id,
  name,
  crosses,
  before: before && publishedOf(before),
  after: after && publishedOf(after),
});
const publishedOf = ({ total, rank, tie, eligibility }: Published) => ({ total: decimalOf(total), rank, tie, eligibility });
