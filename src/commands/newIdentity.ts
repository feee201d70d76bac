import { TEMPLATE_VERSION } from "../core/columns";
import { rulesOf } from "../core/rulesSnapshot";
import type { BookIdentity } from "../core/snapshot";
import type { PlannedBook } from "../workbook/layout/plannedBook";
import { departmentOf } from "../workbook/layout/plannedDepartment";

/** The identity with which a planned book begins: nothing has run or come in yet, and the rules stand as they are planned (V24). */
export const newIdentity = (planned: PlannedBook, at: string): BookIdentity => ({
  bookId: planned.bookId,
  year: planned.settings.year,
  quarter: planned.settings.quarter,
  templateVersion: TEMPLATE_VERSION,
  runs: [],
  rules: { at, ...plannedRules(planned) },
});

/** The rules that the book begins with; a sample comes with its scores. */
function plannedRules({ settings, departments, scoreSheets }: PlannedBook): ReturnType<typeof rulesOf> {
  const scored = scoreSheets.some(({ rows }) => rows.some(({ entries }) => entries.some((entry) => entry !== "")));
  return rulesOf({ settings, departments: departments.map(departmentOf) }, scored);
}
