import { SETTINGS } from "../core/settings";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import type { CommandContext } from "./outcome";
import { seeBook, type BookSeen } from "./seeBook";

/** Writes the rows that 设置 lacks, with the defaults they took, so that results are traceable to what stands in the book; then reads anew. */
export async function completeSettings(context: CommandContext, seen: BookSeen): Promise<BookSeen> {
  const missing = new Set(seen.validation.missingSettings);
  if (missing.size === 0) return seen;
  const rows = SETTINGS.filter(({ item }) => missing.has(item)).map(({ item, fallback, note }) => [item, fallback ?? "", note]);
  await apply(context.run, { ...emptyPlan(seen.snapshot), appends: [{ table: "Settings", rows }] });
  return seeBook(context.run);
}
