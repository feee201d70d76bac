import type { Assessment } from "../core/assessment";
import type { Book } from "../core/book";
import { changesBetween } from "../core/record/changesBetween";
import { compareResults, type ResultsComparison } from "../core/record/compareResults";
import { inputPlaces } from "../core/record/inputPlaces";
import type { InputChange } from "../core/record/inputChange";
import type { BookIdentity, BookSnapshot, RunStamp } from "../core/snapshot";
import type { RecordPart, WrittenRecord } from "../workbook/recordPart";

/** The last written computation: its stamp, and the record of what it was made from. */
export interface FormerResults {
  readonly stamp: RunStamp;
  readonly written: WrittenRecord;
}

/** Null where nothing has been computed, or by an older version that kept no record: its stamp is then another's. */
export function formerResults(identity: BookIdentity | null, { written }: RecordPart): FormerResults | null {
  const stamp = identity?.runs.find(({ step }) => step === "compute");
  return stamp && written?.at === stamp.at && written.inputs === stamp.inputs ? { stamp, written } : null;
}

/** The inputs that differ from those of the last written computation, at their present cells. */
export const changesSince = ({ written }: FormerResults, snapshot: BookSnapshot, book: Book): InputChange[] =>
  changesBetween(written.record, book, inputPlaces(snapshot));

/** What a new assessment would change of the last written results. */
export const compareWithFormer = (former: FormerResults, snapshot: BookSnapshot, book: Book, assessment: Assessment): ResultsComparison =>
  compareResults(former.written.record, assessment, changesSince(former, snapshot, book));
