import { fingerprintInputs } from "../core/fingerprint";
import type { BookSnapshot } from "../core/snapshot";
import { validateBook, type Validation } from "../core/validate";
import { readBook } from "../workbook/read";
import { refuseClosed } from "../workbook/refuseLocked";
import { Refusal } from "../workbook/refusal";
import type { Run } from "../workbook/run";

/** The workbook as it stands this moment: every command begins by reading everything anew. */
export interface BookSeen {
  readonly snapshot: BookSnapshot;
  readonly validation: Validation;
  /** Fingerprint of the inputs. */
  readonly inputs: string;
}

/** Reads and validates the book. Refuses `noBook` where none stands. */
export async function seeBook(run: Run): Promise<BookSeen> {
  const snapshot = await readBook(run);
  if (!holdsBook(snapshot)) throw new Refusal("noBook");
  return { snapshot, validation: validateBook(snapshot), inputs: fingerprintInputs(snapshot) };
}

/** The same for what writes into the quarter: refuses `locked` where it is closed. */
export async function seeOpenBook(run: Run): Promise<BookSeen> {
  const seen = await seeBook(run);
  refuseClosed(seen.snapshot);
  return seen;
}

/** A book is known by its settings table or its identity part; a file that was handed out to be filled is none. */
export const holdsBook = (snapshot: BookSnapshot): boolean =>
  (snapshot.identity !== null && !snapshot.identity.template) ||
  snapshot.tables.some(({ name }) => name === "Settings" || name === "Roster");
