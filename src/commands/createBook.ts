import type { Settings } from "../core/book";
import { defaultSettings } from "../core/reading/readSettings";
import { DEFAULT_DEPARTMENTS } from "./defaultBook";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { writeNewBook } from "./writeNewBook";

export interface NewBook {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
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
    writeNewBook(context, (bookId) => ({
      bookId,
      settings: { ...defaultSettings(year, quarter), unitName, ...settings },
      departments: DEFAULT_DEPARTMENTS,
      roster: [],
      groups: [],
      scoreSheets: DEFAULT_DEPARTMENTS.map(({ code }) => ({ department: code, rows: [], filledBy: "", checkedBy: "", date: "" })),
      vetoes: [],
      activities: [],
      articles: [],
      history: [],
      confirmations: [],
    })),
  );
}
