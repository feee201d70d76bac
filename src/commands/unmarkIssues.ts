import { writeMarks, type MarksWritten } from "../workbook/marks";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";

/** Takes off what `markIssues` put on, wherever it has been moved meanwhile; the workbook is as if nothing had been marked. */
export function unmarkIssues({ run }: CommandContext): Promise<Outcome<MarksWritten>> {
  return attempt(() => writeMarks(run, []));
}
