import type { Assessment } from "../core/assessment";
import type { Book } from "../core/book";
import type { Explanation } from "../core/explanation";
import { previousTotals } from "../core/reading/readHistory";
import type { BookSnapshot } from "../core/snapshot";
import type { SheetDraft } from "../core/draft";
import { layoutDetails } from "../workbook/layout/details";
import { layoutEligibility } from "../workbook/layout/eligibility";
import { layoutGroupForms } from "../workbook/layout/groupForms";
import { layoutGroupRanking } from "../workbook/layout/groupRanking";
import type { ResultNotes } from "../workbook/layout/resultNotes";
import { layoutSummary } from "../workbook/layout/summary";
import { reasonText } from "./messages/reasons";

/** The result sheets of one computation, in the order in which they stand in the workbook. */
export function resultDrafts(
  snapshot: BookSnapshot,
  book: Book,
  assessment: Assessment,
  {
    at,
    by,
    withGroups,
    explanations,
  }: {
    readonly at: string;
    readonly by: string;
    readonly withGroups: boolean;
    /** Of those who get a page of 个人明细; without any, the sheet is not made. */
    readonly explanations: readonly Explanation[];
  },
): SheetDraft[] {
  const notes: ResultNotes = {
    at,
    by,
    reasonOf: ({ reason, name }) => reasonText(reason, name),
    previousTotals: previousTotals(snapshot, book.settings),
  };
  const groups = withGroups ? [layoutGroupRanking, layoutGroupForms] : [];
  return [
    ...[layoutSummary, layoutEligibility, ...groups].map((layout) => layout(book, assessment, notes)),
    ...(explanations.length > 0 ? [layoutDetails(book, assessment, notes, explanations)] : []),
  ];
}
