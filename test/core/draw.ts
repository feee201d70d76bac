/** How the random books draw: every choice as likely as the others, since fast-check's own bias towards the ends would empty most groups. */
import fc from "fast-check";

export type Draw = fc.GeneratorValue;

/** 0 to max. */
export const upTo = (draw: Draw, max: number): number => draw(arbitraryUpTo(max));

/** The same function for the same max: fast-check finds what it made before by the function, and otherwise by comparing arguments. */
function arbitraryUpTo(max: number): () => fc.Arbitrary<number> {
  const known = made.get(max);
  if (known) return known;
  const make = () => fc.noBias(fc.nat(max));
  made.set(max, make);
  return make;
}

const made = new Map<number, () => fc.Arbitrary<number>>();

export const pick = <T>(draw: Draw, values: readonly T[]): T => values[upTo(draw, values.length - 1)] as T;

/** True in one of `times` cases. */
export const oneIn = (draw: Draw, times: number): boolean => upTo(draw, times - 1) === times - 1;

export const listOf = <T>(count: number, make: (position: number) => T): T[] =>
  Array.from({ length: count }, (_, position) => make(position));
