import type { Assessment } from "../core/assessment";
import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";

/** The assessment of the book as it stands, without writing anything; null while something blocks it. */
export function readAssessment(context: CommandContext, kind: "official" | "trial"): Promise<Outcome<Assessment | null>> {
  return attempt(async () => {
    const { book, issues } = (await seeBook(context.run)).validation;
    return book && blocks(issues, kind).length === 0 ? assess(book, kind) : null;
  });
}
