import { isQuarterTable } from "../core/lock/quarterSheets";
import type { BookIdentity, BookSnapshot } from "../core/snapshot";
import type { ApplyPlan } from "./applyPlan";
import { Refusal } from "./refusal";

/** Refuses (`locked`) whatever writes into a closed quarter: its inputs and its results; 历史, 年度汇总 and the records go on. Opening it again is the one exception. */
export function refuseLocked(plan: ApplyPlan): void {
  const { basis, drafts, edits, fills = [], appends, identity, removeSheets } = plan;
  const lock = basis.identity?.lock;
  if (!lock || (identity && !identity.lock)) return;
  const own = new Set(basis.tables.filter(({ name }) => isQuarterTable(name)).map(({ sheet }) => sheet));
  const ids = new Set(basis.sheets.filter(({ name }) => own.has(name)).map(({ id }) => id));
  const touches =
    drafts.some(({ tables }) => tables.some(({ name }) => isQuarterTable(name))) ||
    [...edits, ...fills].some(({ sheet }) => own.has(sheet)) ||
    appends.some(({ table }) => isQuarterTable(table)) ||
    removeSheets.some((id) => ids.has(id));
  if (touches) throw lockedRefusal(lock);
}

/** Says when and by whom the quarter was closed. */
export const lockedRefusal = ({ at, by }: Pick<NonNullable<BookIdentity["lock"]>, "at" | "by">): Refusal =>
  new Refusal("locked", { at: at.slice(0, 16).replace("T", " "), by });

/** For commands that would otherwise first say something else. */
export function refuseClosed({ identity }: BookSnapshot): void {
  if (identity?.lock) throw lockedRefusal(identity.lock);
}
