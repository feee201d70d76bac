import type { ChangesSince, ComparedPreview } from "../../../src/commands/types";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { changesBetween } from "../../../src/core/record/changesBetween";
import { compareResults } from "../../../src/core/record/compareResults";
import { recordOf } from "../../../src/core/record/resultsRecord";

const made = { at: "2026-10-08T14:30:00", by: "李老师" };

/** What would come of three scores changed in 教务 since the last computation. */
export function someDifference(book: Book): { readonly preview: ComparedPreview; readonly changes: ChangesSince } {
  const before = assess(book, "official");
  const near = [...before.members].filter(({ rank }) => rank !== null && Math.abs(rank - before.places) < 6).map(({ id }) => id);
  const chosen = new Set(near.filter((_, index) => index % 4 === 0));
  const after: Book = {
    ...book,
    scoreSheets: book.scoreSheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        sheet.department === "JW" && chosen.has(row.memberId)
          ? { ...row, entries: row.entries.map((entry, index) => (index === 5 ? { kind: "number", value: 1250, at: entry.at } : entry)) }
          : row,
      ),
    })),
  };
  const record = recordOf(book, before);
  const changes = changesBetween(record, after);
  const comparison = compareResults(record, assess(after, "official"), changes);
  return {
    preview: { status: "differs", inputs: "1", ...made, comparison },
    changes: { status: "known", ...made, changes },
  };
}
