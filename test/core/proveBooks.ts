/** The engine against the oracle on as many random books as one likes: two of three complete and official, the third a trial run. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { assess } from "../../src/core/assess";
import type { Book } from "../../src/core/book";
import { oracle } from "../oracle/assess.cjs";
import { inWordsOfOracle } from "./inWordsOfOracle";
import { plainBook, randomBook } from "./randomBook";

const BATCH = 500;

export interface Proof {
  /** Books on which the two agreed. */
  readonly agreed: number;
  /** The first difference, with what makes it again; null when there was none. */
  readonly difference: string | null;
}

/** Batches of their own seeds (seed, seed + 1, …), so that one of them can be run again alone. */
export function proveBooks(count: number, seed: number, progress: (agreed: number) => void): Proof {
  let agreed = 0;
  for (let batch = 0; agreed < count; batch += 1) {
    const kind = batch % 3 === 2 ? "trial" : "official";
    const numRuns = Math.min(BATCH, count - agreed);
    const outcome = fc.check(
      fc.property(randomBook({ complete: kind === "official" }), (book) => agree(book, kind)),
      { seed: seed + batch, numRuns },
    );
    if (outcome.failed) return { agreed, difference: describe(outcome, kind, seed + batch) };
    agreed += numRuns;
    progress(agreed);
  }
  return { agreed, difference: null };
}

const agree = (book: Book, kind: "official" | "trial"): boolean =>
  isDeepStrictEqual(inWordsOfOracle(book, assess(book, kind)), oracle(plainBook(book)));

function describe(outcome: fc.RunDetails<[Book]>, kind: "official" | "trial", seed: number): string {
  const [book] = outcome.counterexample ?? [];
  if (!book) return `Seed ${seed}: ${String(outcome.errorInstance)}`;
  return [
    `Seed ${seed}, path ${outcome.counterexamplePath}, ${kind}, shrunk ${outcome.numShrinks} times.`,
    ...(outcome.errorInstance ? [String(outcome.errorInstance)] : differing(book, kind)),
    `Book: ${JSON.stringify(plainBook(book))}`,
  ].join("\n");
}

/** The parts of the two answers that differ. */
function differing(book: Book, kind: "official" | "trial"): string[] {
  const engine: object = inWordsOfOracle(book, assess(book, kind));
  const other: object = oracle(plainBook(book));
  const named = new Map(Object.entries(other));
  return Object.entries(engine)
    .filter(([part, value]) => !isDeepStrictEqual(value, named.get(part)))
    .map(([part, value]) => `${part}\n  engine: ${JSON.stringify(value)}\n  oracle: ${JSON.stringify(named.get(part))}`);
}
