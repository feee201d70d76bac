import type { Assessment } from "../core/assessment";
import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import type { Book } from "../core/book";
import type { Issue } from "../core/issue";
import type { Fault, Supposition } from "../core/whatIf/supposition";
import { whatIf, type WhatIf } from "../core/whatIf/whatIf";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";

/** The book as it stands, to try suppositions on: official where nothing blocks, otherwise as a trial run where one can be made. */
export type TryOut =
  | {
      readonly status: "ready";
      readonly kind: "official" | "trial";
      readonly book: Book;
      readonly before: Assessment;
      /** What stands in the way of official results; none where `kind` is official. */
      readonly open: number;
    }
  /** Not even a trial run can be made. */
  | { readonly status: "blocked"; readonly blocking: readonly Issue[] };

/** 试一试: reads and assesses the book once, so that every try after it costs Excel nothing. Writes nothing. */
export function readTryOut({ run }: CommandContext): Promise<Outcome<TryOut>> {
  return attempt(async () => {
    const { book, issues } = (await seeBook(run)).validation;
    if (!book) return { status: "blocked", blocking: blocks(issues, "trial") };
    const open = blocks(issues, "official").length;
    const kind = open === 0 ? "official" : "trial";
    return { status: "ready", kind, book, before: assess(book, kind), open };
  });
}

/** One try: what the supposition would change, or what is wrong with it. */
export function tryOut(
  { book, kind, before }: Extract<TryOut, { status: "ready" }>,
  supposition: Supposition,
): WhatIf | { readonly faults: readonly Fault[] } {
  return whatIf(book, kind, supposition, before);
}
