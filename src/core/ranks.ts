import type { Hundredths } from "./book";

/** Where one value stands among all: R2 and E2 count with these. */
export interface Standing {
  /** How many are strictly higher. */
  readonly higher: number;
  /** How many are equal or higher, self included. */
  readonly level: number;
}

export interface Standings {
  readonly n: number;
  /** Standing of a value that is one of those counted. */
  readonly of: (value: Hundredths) => Standing;
  /** The k-th highest value, counted from 1; null when there are fewer. */
  readonly highest: (k: number) => Hundredths | null;
}

/** Counts every value once (one sort), so that each rank is a look-up. Values in hundredths (R2). */
export function standingsOf(values: readonly Hundredths[]): Standings {
  const sorted = Float64Array.from(values).sort().reverse();
  const byValue = new Map<Hundredths, Standing>();
  for (let from = 0; from < sorted.length;) {
    const value = sorted[from] as number;
    let to = from;
    while (sorted[to] === value) to += 1;
    byValue.set(value, { higher: from, level: to });
    from = to;
  }
  return {
    n: sorted.length,
    of: (value) => {
      const standing = byValue.get(value);
      if (!standing) throw new RangeError(`The value ${value} was not among those ranked.`);
      return standing;
    },
    highest: (k) => sorted[k - 1] ?? null,
  };
}

/** R2: 1 + the number of strictly higher totals. */
export const rankOf = (standing: Standing): number => standing.higher + 1;

/** R2: level with at least one other. */
export const isTied = (standing: Standing): boolean => standing.level - standing.higher > 1;
