/** Chance by a seed: the same seed gives the same damage on every machine. */
export interface Random {
  /** 0 to max. */
  readonly upTo: (max: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in one of `times` cases. */
  readonly oneIn: (times: number) => boolean;
}

/** mulberry32. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (max: number): number => Math.floor(next() * (max + 1));
  return { upTo, pick: (list) => list[upTo(list.length - 1)] as (typeof list)[number], oneIn: (times) => upTo(times - 1) === 0 };
}
