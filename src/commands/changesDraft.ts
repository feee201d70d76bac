import type { SheetDraft } from "../core/draft";
import type { ResultsComparison } from "../core/record/compareResults";
import { layoutChanges, type ChangesNotes } from "../workbook/layout/changes";
import { changeWords, causeText } from "./messages/changes";

/** The attachment of a recomputation, with the words of the catalogue. */
export const changesDraft = (comparison: ResultsComparison, notes: Omit<ChangesNotes, "why" | "change">): SheetDraft =>
  layoutChanges(comparison, { ...notes, why: causeText, change: changeWords });
