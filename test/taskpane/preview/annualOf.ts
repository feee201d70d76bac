/** A year of the sample school for the preview: three quarters near the one assessed, the fourth still to come. */
import type { AnnualView } from "../../../src/commands/readAnnual";
import { assessAnnual } from "../../../src/core/annual/assessAnnual";
import { entriesOf } from "../../../src/core/annual/historyEntries";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";

export function annualOf(book: Book): AnnualView {
  const { settings, members, vetoes } = book;
  const entries = entriesOf(assess(book, "official"), "2026-10-12T16:00:00");
  const history = ([1, 2, 3] as const).flatMap((quarter) =>
    entries
      // Some were ill for two quarters.
      .filter((_, index) => quarter === 3 || index % 17 !== 5)
      .map((entry, index) => ({
        ...entry,
        quarter,
        memberId: entry.id,
        total: entry.total === null ? null : Math.min(10000, entry.total + ((index * 37 * quarter) % 240) - 120),
        locked: true,
        at: { sheet: "历史", cell: "C4" },
      })),
  );
  const assessment = assessAnnual({ settings, members, vetoes, history });
  return {
    year: settings.year,
    period: { year: settings.year, quarter: settings.quarter },
    own: { status: "recorded" },
    quarters: assessment.quarters,
    assessment,
    blocking: [],
    written: false,
  };
}
