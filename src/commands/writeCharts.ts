import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import type { RankingReport } from "./types";
import { writeResults } from "./writeResults";

/**
 * 图表: distribution of totals with the line, means of groups, spread of departments, as charts of the spreadsheet over results that are
 * written in the same step from the same reading. Refuses `changedMeanwhile` where the inputs are not those `expected`; while anything blocks,
 * nothing is written.
 */
export function writeCharts(
  context: CommandContext,
  { kind, expected }: { readonly kind: "official" | "trial"; readonly expected?: string | undefined },
): Promise<Outcome<RankingReport>> {
  return attempt(() => writeResults(context, { kind, step: "charts", expected }));
}
