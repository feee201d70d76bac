import { quarterWords, TABLES } from "../core/columns";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import type { SheetDraft } from "../core/draft";
import { layoutInputs } from "../workbook/layout/inputs";
import type { PlannedBook } from "../workbook/layout/plannedBook";
import { fingerprintDrafts } from "../workbook/draftInputs";
import { logSheet } from "../workbook/layout/recordSheets";
import { readBook } from "../workbook/read";
import { Refusal } from "../workbook/refusal";
import { newIdentity } from "./newIdentity";
import type { CommandContext } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { holdsBook } from "./seeBook";
import { logRow } from "./stamps";

/**
 * Lays a planned book out in the open workbook, whole or not at all. Empty sheets that a new workbook begins with go; anything else
 * stays. `alter` may change the sheets before they are written. Refuses `bookPresent`, `nameTaken`.
 */
export async function writeNewBook(
  context: CommandContext,
  plan: (bookId: string) => PlannedBook,
  alter: (drafts: SheetDraft[], planned: PlannedBook) => SheetDraft[] = (drafts) => drafts,
  operation = "新建考评簿",
): Promise<{ sheets: readonly string[] }> {
  const basis = await readBook(context.run);
  if (holdsBook(basis)) throw new Refusal("bookPresent");
  const planned = plan(context.newId());
  const bare = alter(layoutInputs(planned), planned);
  const identity = newIdentity(planned, context.now());
  const row = logRow(context, {
    operation,
    object: quarterWords(planned.settings),
    result: `花名册 ${planned.roster.length} 人，${planned.departments.length} 个部门`,
    rules: rulesLine({ rules: identity.rules ?? null, issues: [] }),
    inputs: fingerprintDrafts(bare),
  });
  // A plan that says itself how the book came about needs no other line.
  const log = planned.log && planned.log.length > 0 ? planned.log : [row];
  const drafts = bare.map((draft) => (draft.name === TABLES.log.sheet ? logSheet({ log }) : draft));
  const { sheets } = await apply(
    context.run,
    {
      ...emptyPlan(basis),
      drafts,
      removeSheets: basis.sheets.filter(({ values, hidden }) => values.length === 0 && !hidden).map(({ id }) => id),
      identity,
      activate: drafts[0]?.name ?? null,
    },
    { onProgress: (done, total) => context.onProgress?.({ step: "create", done, total }), signal: context.signal },
  );
  return { sheets };
}
