import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import type { SheetDraft } from "../core/draft";
import { layoutInputs } from "../workbook/layout/inputs";
import type { PlannedBook } from "../workbook/layout/plannedBook";
import { readBook } from "../workbook/read";
import { Refusal } from "../workbook/refusal";
import { newIdentity } from "./newIdentity";
import type { CommandContext } from "./outcome";
import { holdsBook } from "./seeBook";

/**
 * Lays a planned book out in the open workbook, whole or not at all. Empty sheets that a new workbook begins with go; anything else
 * stays. `alter` may change the sheets before they are written. Refuses `bookPresent`, `nameTaken`.
 */
export async function writeNewBook(
  context: CommandContext,
  plan: (bookId: string) => PlannedBook,
  alter: (drafts: SheetDraft[], planned: PlannedBook) => SheetDraft[] = (drafts) => drafts,
): Promise<{ sheets: readonly string[] }> {
  const basis = await readBook(context.run);
  if (holdsBook(basis)) throw new Refusal("bookPresent");
  const planned = plan(context.newId());
  const drafts = alter(layoutInputs(planned), planned);
  const { sheets } = await apply(
    context.run,
    {
      ...emptyPlan(basis),
      drafts,
      removeSheets: basis.sheets.filter(({ values, hidden }) => values.length === 0 && !hidden).map(({ id }) => id),
      identity: newIdentity(planned, context.now()),
      activate: drafts[0]?.name ?? null,
    },
    { onProgress: (done, total) => context.onProgress?.({ step: "create", done, total }), signal: context.signal },
  );
  return { sheets };
}
