import type { Assessment } from "../core/assessment";
import type { Book } from "../core/book";
import { OUTPUTS } from "../core/columns";
import { explainer } from "../core/explain";
import type { Explanation } from "../core/explanation";
import { readTable, valueAt } from "../core/reading/table";
import { textOf } from "../core/cell";
import { holds } from "../core/recompute";
import type { BookSnapshot } from "../core/snapshot";
import { INDEX_HEADINGS } from "../workbook/layout/detailPlaces";
import { Refusal } from "../workbook/refusal";

/** Whose pages are asked for: everyone's, those of some staff ids, or those that stand on 个人明细 already. */
export type DetailsWanted = "all" | "standing" | readonly string[];

/**
 * Explanations in the roster's order, each recomputed from itself before it goes any further (T6): one that does not hold is a bug of ours and throws.
 * Refuses `unknownMember` for an id that is not in the roster; people who have left it since are no longer wanted.
 */
export function explainMembers(snapshot: BookSnapshot, book: Book, assessment: Assessment, wanted: DetailsWanted): Explanation[] {
  const inRoster = new Set(book.members.map(({ id }) => id));
  if (typeof wanted === "object") {
    const unknown = wanted.filter((id) => !inRoster.has(id));
    if (unknown.length > 0) throw new Refusal("unknownMember", { ids: unknown.join("、") });
  }
  const chosen = wanted === "all" ? inRoster : new Set(wanted === "standing" ? standingOnDetails(snapshot) : wanted);
  const explain = explainer(book, assessment);
  return book.members
    .filter(({ id }) => chosen.has(id))
    .map(({ id }) => {
      const explanation = explain(id);
      if (!holds(explanation)) throw new Error(`The explanation of ${id} does not give its total.`);
      return explanation;
    });
}

/** Staff ids in the list beside the pages of 个人明细; empty where there is no such sheet. */
export function standingOnDetails(snapshot: BookSnapshot): string[] {
  const table = readTable(snapshot, OUTPUTS.details.table, [{ key: "id", heading: INDEX_HEADINGS[0] }]);
  const column = table?.columns.get("id");
  if (!table || column === undefined) return [];
  return table.rows.map((row) => textOf(valueAt(table.sheet, row, column)).trim());
}
