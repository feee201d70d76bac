import type { Period, Settings } from "../core/book";
import { attempt } from "./attempt";
import { defaultBook } from "./defaultBook";
import type { CommandContext, Outcome } from "./outcome";
import { writeNewBook } from "./writeNewBook";

export interface NewBook extends Period {
  readonly unitName: string;
  /** Settings that differ from the default rule set. */
  readonly settings?: Partial<Settings>;
}

/** Lays out an empty book with the default rule set for a school; roster and groups are filled in by the clerk. Refuses `bookPresent`. */
export function createBook(
  context: CommandContext,
  { year, quarter, unitName, settings }: NewBook,
): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
  return attempt(() =>
    writeNewBook(context, (bookId) => {
      const planned = defaultBook(bookId, { year, quarter }, unitName);
      return { ...planned, settings: { ...planned.settings, ...settings } };
    }),
  );
}
