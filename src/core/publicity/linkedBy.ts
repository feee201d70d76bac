/** Lists together what shares a key with another, directly or through a third, each list in the items' order. Their order changes no list. */
export function linkedBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const lists = new Set<T[]>();
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    const known = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const list = [...lists].find((one) => known.some((member) => one.includes(member))) ?? [];
    for (const other of [...lists]) {
      if (other === list || !known.some((member) => other.includes(member))) continue;
      list.push(...other);
      lists.delete(other);
    }
    list.push(item);
    lists.add(list);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  }
  const places = new Map(items.map((item, index) => [item, index]));
  const placeOf = (item: T | undefined): number => (item === undefined ? 0 : (places.get(item) ?? 0));
  return [...lists].map((list) => list.sort((a, b) => placeOf(a) - placeOf(b))).sort(([a], [b]) => placeOf(a) - placeOf(b));
}
