import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import type { Explanation } from "../core/explanation";
import type { Issue } from "../core/issue";
import { attempt } from "./attempt";
import { type DetailsWanted, explainMembers } from "./explainMembers";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";

export type ExplanationsReading =
  | { readonly status: "done"; readonly explanations: readonly Explanation[]; readonly issues: readonly Issue[] }
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] };

/** T6 of the book as it stands, without writing anything. Refuses `unknownMember` for a staff id that is not in the roster. */
export function readExplanations(
  context: CommandContext,
  { members, kind }: { readonly members: DetailsWanted; readonly kind: "official" | "trial" },
): Promise<Outcome<ExplanationsReading>> {
  return attempt(async () => {
    const { snapshot, validation } = await seeBook(context.run);
    const { book, issues } = validation;
    const blocking = blocks(issues, kind);
    if (!book || blocking.length > 0) return { status: "blocked", issues, blocking };
    return { status: "done", explanations: explainMembers(snapshot, book, assess(book, kind), members), issues };
  });
}
