import { assess } from "../assess";
import type { Assessment } from "../assessment";
import type { Book } from "../book";
import { movements, type Movement } from "../movements";
import { suppose } from "./suppose";
import type { Fault, Supposition } from "./supposition";

export interface WhatIf {
  /** N, places, cut-off and all results as the book stands, and as they would be. */
  readonly before: Assessment;
  readonly after: Assessment;
  /** Who moves between the two; those who cross the line first. */
  readonly movements: readonly Movement[];
}

/**
 * What a supposition would change (B2, T1–T4, R2, E1, E2), or why it cannot be made. `before` is the assessment of the book as it
 * stands; who tries one supposition after another makes it once.
 */
export function whatIf(
  book: Book,
  kind: "official" | "trial",
  supposition: Supposition,
  before: Assessment = assess(book, kind),
): WhatIf | { readonly faults: readonly Fault[] } {
  const supposed = suppose(book, supposition, kind);
  if ("faults" in supposed) return supposed;
  const after = assess(supposed.book, kind);
  return { before, after, movements: movements(before.members, after.members) };
}
