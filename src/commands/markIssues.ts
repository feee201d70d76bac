import { marksOf } from "../core/marks";
import { writeMarks } from "../workbook/marks";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";

export interface IssuesMarked {
  /** Cells of open issues, those of the sheets skipped among them. */
  readonly cells: number;
  /** How many sheets bear marks. */
  readonly sheets: number;
  /** Open issues that no cell shows: they are in the list alone. */
  readonly unplaced: number;
  /** Names of protected sheets on which nothing could be marked or taken off. */
  readonly skipped: readonly string[];
}

/** Points every open issue out in its cell, in the place of whatever was pointed out before. Values, formulas and formats stay as they are. */
export function markIssues({ run }: CommandContext): Promise<Outcome<IssuesMarked>> {
  return attempt(async () => {
    const { validation } = await seeBook(run);
    const { sheets, cells, unplaced } = marksOf(validation.issues);
    return { cells, unplaced, ...(await writeMarks(run, sheets)) };
  });
}
