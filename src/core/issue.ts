/** Problems in a book are data (rules.md, V). Words for people are made from them in the message catalogues. */
import type { CellEdit } from "./edit";

/** What 确认记录 says of a warning that stands. */
export interface Confirmation {
  readonly by: string;
  readonly reason: string;
}

/** E stops the computation, W needs a recorded confirmation, I informs. */
export type Severity = "E" | "W" | "I";

export interface Issue {
  /** "V01" … "V32", and "Q7". */
  readonly rule: string;
  readonly severity: Severity;
  /** Department code, or null where none is concerned. */
  readonly department: string | null;
  readonly sheet: string | null;
  /** A1 address without "$", or null for a whole sheet. */
  readonly cell: string | null;
  readonly member: { readonly id: string; readonly name: string } | null;
  /** What stands in the cell, as text; "" for a blank. */
  readonly found: string;
  /** Which sentence of the catalogue says it, for example "V12.range"; unique to one wording. */
  readonly message: string;
  /** What the sentence needs: bounds, suggestions, names. Numbers are decimal strings. */
  readonly params: Readonly<Record<string, string>>;
  /** A safe fix, or null. It never invents a score. */
  readonly fix: readonly CellEdit[] | null;
  /** A W that stands confirmed in 确认记录 for the same cell and content. */
  readonly confirmed: boolean;
  /** Who confirmed it, and why; absent where nobody has. */
  readonly confirmation?: Confirmation;
}
