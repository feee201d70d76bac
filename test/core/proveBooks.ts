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
      fc.property(randomBook({ complete: kind === "official" }), (book) => demandAgreement(book, kind)),
      { seed: seed + batch, numRuns },
    );
    if (outcome.failed) return { agreed, difference: describe(outcome, kind, seed + batch) };
    agreed += numRuns;
    progress(agreed);
  }
  return { agreed, difference: null };
}

/** Throws the parts of the two answers that differ. */
export function demandAgreement(book: Book, kind: "official" | "trial"): void {
  const engine = inWordsOfOracle(book, assess(book, kind));
  const answer = oracle(plainBook(book));
  if (isDeepStrictEqual(engine, answer)) return;
  const answered = new Map<string, unknown>(Object.entries(answer));
  const parts = Object.entries(engine).filter(([part, value]) => !isDeepStrictEqual(value, answered.get(part)));
  const shown = parts.map(
    ([part, value]) => `${part}\n  engine: ${JSON.stringify(value)}\n  oracle: ${JSON.stringify(answered.get(part))}`,
  );
  throw new Error(shown.join("\n"));
}

function describe(outcome: fc.RunDetails<[Book]>, kind: "official" | "trial", seed: number): string {
  const book = outcome.counterexample?.[0];
  return [
    `Seed ${seed}, path ${outcome.counterexamplePath}, ${kind}, shrunk ${outcome.numShrinks} times.`,
    String(outcome.errorInstance),
    `Book: ${book ? JSON.stringify(plainBook(book)) : "none"}`,
  ].join("\n");
}
