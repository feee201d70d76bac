import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import type { RankingReport } from "./types";
import { writeResults } from "./writeResults";

/**
 * 个人明细: a page for each of the members asked for, over results that are written in the same step from the same reading. Refuses
 * `unknownMember` for a staff id that is not in the roster, `changedMeanwhile` where the inputs are not those `expected`; while anything blocks, nothing is written.
 */
export function writeDetails(
  context: CommandContext,
  {
    members,
    kind,
    expected,
  }: { readonly members: "all" | readonly string[]; readonly kind: "official" | "trial"; readonly expected?: string | undefined },
): Promise<Outcome<RankingReport>> {
  return attempt(() => writeResults(context, { kind, step: "details", details: members, expected }));
}
