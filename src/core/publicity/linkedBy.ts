/** Lists together what shares a key with another, directly or through a third, each list in the items' order. Their order changes no list. */
export function linkedBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const listOf = new Map<string, number>();
  /** Item → number of its list; lists that turn out to be one take the number of the first. */
  const numbers = items.map((_, index) => index);
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const known = listOf.get(key);
      if (known === undefined) listOf.set(key, index);
      else join(numbers, known, index);
    }
  });
  const lists = new Map<number, T[]>();
  items.forEach((item, index) => {
    const number = headOf(numbers, index);
    const list = lists.get(number);
    if (list) list.push(item);
    else lists.set(number, [item]);
  });
  return [...lists.values()];
}

/** The item that stands for the whole list: the one that points to itself. */
function headOf(numbers: readonly number[], index: number): number {
  const next = numbers[index] ?? index;
  return next === index ? index : headOf(numbers, next);
}

function join(numbers: number[], a: number, b: number): void {
  const [first, second] = [headOf(numbers, a), headOf(numbers, b)];
  numbers[Math.max(first, second)] = Math.min(first, second);
}
