import type { Assessment } from "../core/assessment";
import type { Book } from "../core/book";
import type { Explanation } from "../core/explanation";
import { readFormRemarks } from "../core/reading/readFormRemarks";
import { previousTotals } from "../core/reading/readHistory";
import type { BookSnapshot } from "../core/snapshot";
import type { SheetDraft } from "../core/draft";
import { layoutCharts } from "../workbook/layout/charts";
import { layoutDetails } from "../workbook/layout/details";
import { layoutEligibility } from "../workbook/layout/eligibility";
import { layoutGroupForms } from "../workbook/layout/groupForms";
import { layoutGroupRanking } from "../workbook/layout/groupRanking";
import type { ResultNotes } from "../workbook/layout/resultNotes";
import { layoutSummary } from "../workbook/layout/summary";
import { rulesOf } from "../core/rulesSnapshot";
import { pageHeader, withHeader } from "../workbook/layout/pageHeader";
import { chartWords } from "./messages/charts";
import { reasonText } from "./messages/reasons";
import { stampOf } from "./stamps";

/** The result sheets of one computation, in the order in which they stand in the workbook. */
export function resultDrafts(
  snapshot: BookSnapshot,
  book: Book,
  assessment: Assessment,
  {
    at,
    by,
    withGroups,
    withCharts,
    explanations,
    inputs,
  }: {
    readonly at: string;
    readonly by: string;
    readonly withGroups: boolean;
    readonly withCharts: boolean;
    /** Of those who get a page of 个人明细; without any, the sheet is not made. */
    readonly explanations: readonly Explanation[];
    /** Fingerprint of what they are made from. */
    readonly inputs: string;
  },
): SheetDraft[] {
  const notes: ResultNotes = {
    at,
    by,
    stamp: stampOf(rulesOf(book, true), inputs),
    reasonOf: ({ reason, name }) => reasonText(reason, name),
    previousTotals: previousTotals(snapshot, book.settings),
    remarks: readFormRemarks(snapshot),
  };
  const header = pageHeader(assessment.kind, { at, stamp: notes.stamp });
  const groups = withGroups ? [layoutGroupRanking, layoutGroupForms] : [];
  const drafts = [
    ...[layoutSummary, layoutEligibility, ...groups].map((layout) => layout(book, assessment, notes)),
    ...(explanations.length > 0 ? [layoutDetails(book, assessment, notes, explanations)] : []),
    ...(withCharts ? [layoutCharts(book, assessment, notes, chartWords)] : []),
  ];
  return drafts.map((draft) => withHeader(draft, header));
}
