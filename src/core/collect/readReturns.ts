/** Many returned files against the book: each by itself, then against each other. */
import { cellAddress } from "../address";
import type { Reading } from "../reading/reading";
import type { BookSnapshot } from "../snapshot";
import { activityReturn, articleReturn } from "./listReturn";
import { recogniseReturn } from "./recogniseReturn";
import { refused, type RefusalReason, type Returned } from "./returned";
import { scoreReturn } from "./scoreReturn";

/** What one file would bring. Nothing is written here. */
export function readReturn(file: BookSnapshot, reading: Reading): Returned {
  const place = recogniseReturn(file, reading);
  if (place.kind === "refused") return place;
  switch (place.target.kind) {
    case "scores":
      return scoreReturn(place, reading);
    case "activities":
      return activityReturn(place, reading);
    case "articles":
      return articleReturn(place, reading);
  }
}

export interface NamedReturn {
  readonly name: string;
  readonly returned: Returned;
}

/**
 * Two files that say different things of one row are both refused, since nobody can tell which is right; one that says only what is in
 * the book already contradicts nobody. What two files say alike is taken from the first.
 */
export function settleReturns(returns: readonly NamedReturn[]): NamedReturn[] {
  const against = contradictions(returns);
  const taken = new Set<string>();
  const isFirst = (key: string): boolean => !taken.has(key) && taken.add(key).has(key);
  return returns.map(({ name, returned }, index) => {
    if (returned.kind === "refused") return { name, returned };
    const conflicts = against.get(index);
    if (conflicts) {
      const reasons = [...conflicts].map(([other, rows]): RefusalReason => ({ why: "conflict", file: returns[other]?.name ?? "", rows }));
      return { name, returned: refused(returned.target, ...reasons) };
    }
    const changes = returned.changes.filter(({ sheet, row, col }) => isFirst(`${sheet}!${cellAddress(row, col)}`));
    const additions = returned.additions.filter(({ key }) => isFirst(key));
    const state = changes.length + additions.length === 0 ? ("unchanged" as const) : returned.state;
    return { name, returned: { ...returned, changes, additions, state } };
  });
}

/** For each file the others that contradict it, with the number of rows. */
function contradictions(returns: readonly NamedReturn[]): Map<number, Map<number, number>> {
  const voices = new Map<string, { readonly index: number; readonly value: string }[]>();
  returns.forEach(({ returned }, index) => {
    if (returned.kind === "refused" || returned.state === "unchanged") return;
    for (const [key, value] of returned.said) {
      const known = voices.get(key);
      if (known) known.push({ index, value });
      else voices.set(key, [{ index, value }]);
    }
  });
  const against = new Map<number, Map<number, number>>();
  for (const heard of voices.values()) {
    for (const { index, value } of heard) {
      const other = heard.find((one) => one.value !== value);
      if (!other) continue;
      const counts = against.get(index) ?? new Map<number, number>();
      against.set(index, counts.set(other.index, (counts.get(other.index) ?? 0) + 1));
    }
  }
  return against;
}
