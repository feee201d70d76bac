import { fingerprintInputs } from "../core/fingerprint";
import { validateBook } from "../core/validate";
import type { BookSnapshot } from "../core/snapshot";
import { readBook } from "../workbook/read";
import { attempt } from "./attempt";
import { bookOverview } from "./bookOverview";
import type { CommandContext, Outcome } from "./outcome";
import { holdsBook } from "./seeBook";
import type { BookState } from "./types";

/** Where things stand in this workbook: what the pane's first screen says. Writes nothing. */
export function inspectBook({ run }: CommandContext): Promise<Outcome<BookState>> {
  return attempt(async () => bookStateOf(await readBook(run)));
}

export function bookStateOf(snapshot: BookSnapshot): BookState {
  if (!holdsBook(snapshot)) return withoutBook(snapshot);
  return bookOverview({ snapshot, validation: validateBook(snapshot), inputs: fingerprintInputs(snapshot) });
}

function withoutBook(snapshot: BookSnapshot): BookState {
  const { identity } = snapshot;
  if (identity?.template) {
    const { year, quarter, template } = identity;
    return { kind: "template", of: template.kind, period: { year, quarter } };
  }
  return { kind: isEmpty(snapshot) ? "empty" : "foreign" };
}

const isEmpty = ({ sheets, tables }: BookSnapshot): boolean => tables.length === 0 && sheets.every(({ values }) => values.length === 0);
