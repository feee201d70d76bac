/** Staff ids of a list that may have lost their leading zeros: nothing is put right unasked, a person is told. */

export interface ShortId {
  readonly id: string;
  readonly name: string;
}

/**
 * B3: of ids that are all digits (those of the list and of the roster), when at least two thirds have one length and some of these begin
 * with 0, the new people whose id is shorter.
 */
export function shortIds(people: readonly ShortId[], others: readonly string[]): ShortId[] {
  const ids = new Set([...people.map(({ id }) => id), ...others].filter(isDigits));
  const counts = new Map<number, number>();
  for (const { length } of ids) counts.set(length, (counts.get(length) ?? 0) + 1);
  const common = [...counts].find(([, count]) => 3 * count >= 2 * ids.size)?.[0];
  if (common === undefined || ![...ids].some((id) => id.length === common && id.startsWith("0"))) return [];
  return people.filter(({ id }) => isDigits(id) && id.length < common).map(({ id, name }) => ({ id, name }));
}

const isDigits = (id: string): boolean => /^\d+$/.test(id);
