import { entryKey, sameEntry, type HistoryEntry } from "./historyEntries";

/** A quarter and person of whom two records say different things; null: one of them has no row. */
export interface HistoryDifference {
  readonly id: string;
  readonly there: HistoryEntry | null;
  readonly now: HistoryEntry | null;
}

export interface Comparison {
  /** Not there yet. */
  readonly fresh: readonly HistoryEntry[];
  readonly equal: number;
  readonly different: readonly HistoryDifference[];
}

/** What entries would bring to those that are there. */
export function compareEntries(entries: readonly HistoryEntry[], there: readonly HistoryEntry[]): Comparison {
  const known = new Map(there.map((one) => [entryKey(one), one]));
  const fresh: HistoryEntry[] = [];
  const different: HistoryDifference[] = [];
  for (const now of entries) {
    const held = known.get(entryKey(now));
    if (!held) fresh.push(now);
    else if (!sameEntry(now, held)) different.push({ id: now.id, there: held, now });
  }
  return { fresh, equal: entries.length - fresh.length - different.length, different };
}

/** A quarter recorded anew: besides, nobody may be in one record alone. */
export function compareQuarter(entries: readonly HistoryEntry[], there: readonly HistoryEntry[]): Comparison {
  const { fresh, equal, different } = compareEntries(entries, there);
  if (there.length === 0) return { fresh, equal, different };
  const ids = new Set(entries.map(({ id }) => id));
  const gone = there.filter(({ id }) => !ids.has(id)).map((held) => ({ id: held.id, there: held, now: null }));
  const added = fresh.map((now) => ({ id: now.id, there: null, now }));
  return { fresh: [], equal, different: [...different, ...added, ...gone] };
}
