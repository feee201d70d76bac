import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import { explainer } from "../core/explain";
import type { Explanation } from "../core/explanation";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";

/** Explains any member of the book as it was read; null for an id that is not in its roster. */
export type Explainer = (memberId: string) => Explanation | null;

/** T6 for the screen: of the kind that was computed last. Null while something blocks it. */
export function readExplainer({ run }: CommandContext): Promise<Outcome<Explainer | null>> {
  return attempt(async () => {
    const { snapshot, validation } = await seeBook(run);
    const { book, issues } = validation;
    const kind = snapshot.identity?.runs.find(({ step }) => step === "compute")?.kind ?? "official";
    if (!book || blocks(issues, kind).length > 0) return null;
    const explain = explainer(book, assess(book, kind));
    const inRoster = new Set(book.members.map(({ id }) => id));
    return (memberId) => (inRoster.has(memberId) ? explain(memberId) : null);
  });
}
