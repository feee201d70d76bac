import { TEMPLATE_VERSION } from "../core/columns";
import { rulesOf } from "../core/rulesSnapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import type { SheetDraft } from "../core/draft";
import { layoutInputs } from "../workbook/layout/inputs";
import type { PlannedBook } from "../workbook/layout/plannedBook";
import { departmentOf } from "../workbook/layout/plannedDepartment";
import { readBook } from "../workbook/read";
import { Refusal } from "../workbook/refusal";
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
      identity: {
        bookId: planned.bookId,
        year: planned.settings.year,
        quarter: planned.settings.quarter,
        templateVersion: TEMPLATE_VERSION,
        runs: [],
        rules: { at: context.now(), ...plannedRules(planned) },
      },
      activate: drafts[0]?.name ?? null,
    },
    { onProgress: (done, total) => context.onProgress?.({ step: "create", done, total }), signal: context.signal },
  );
  return { sheets };
}

/** The rules that the book begins with; a sample comes with its scores (V24). */
function plannedRules({ settings, departments, scoreSheets }: PlannedBook): ReturnType<typeof rulesOf> {
  const scored = scoreSheets.some(({ rows }) => rows.some(({ entries }) => entries.some((entry) => entry !== "")));
  return rulesOf({ settings, departments: departments.map(departmentOf) }, scored);
}
