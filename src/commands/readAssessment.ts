import type { Assessment } from "../core/assessment";
import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { entriesOf, heldEntries } from "../core/annual/historyEntries";
import { compareQuarter } from "../core/annual/compareEntries";
import type { BookSnapshot } from "../core/snapshot";
import { seeBook } from "./seeBook";

/** The assessment of the book as it stands, without writing anything; null while something blocks it. */
export function readAssessment(context: CommandContext, kind: "official" | "trial"): Promise<Outcome<Assessment | null>> {
  return attempt(async () => {
    const { snapshot, validation } = await seeBook(context.run);
    const { book, issues } = validation;
    const assessment = book && blocks(issues, kind).length === 0 ? assess(book, kind) : null;
    // What a locked quarter published stands; another version's reckoning beside it would only confuse.
    return assessment && snapshot.identity?.lock && !agreesWithHeld(snapshot, assessment) ? null : assessment;
  });
}

function agreesWithHeld(snapshot: BookSnapshot, assessment: Assessment): boolean {
  const { year, quarter } = assessment.period;
  const held = heldEntries(snapshot).entries.filter((entry) => entry.year === year && entry.quarter === quarter);
  return compareQuarter(entriesOf(assessment, ""), held).different.length === 0;
}
