import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import type { RankingReport } from "./types";
import { writeResults } from "./writeResults";

/**
 * 党小组考核: the ranking of groups and a form for each, over a 季度汇总 written in the same step from the same reading. `expected` is the
 * fingerprint of a preview, as in `computeRanking`.
 */
export function writeGroups(
  context: CommandContext,
  { kind, expected }: { readonly kind: "official" | "trial"; readonly expected?: string | undefined } = { kind: "official" },
): Promise<Outcome<RankingReport>> {
  return attempt(() => writeResults(context, { kind, step: "groups", expected }));
}
