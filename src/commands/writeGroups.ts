import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import type { RankingReport } from "./types";
import { writeResults, type Attachment } from "./writeResults";

/**
 * 党小组考核: the ranking of groups and a form for each, over a 季度汇总 written in the same step from the same reading. `expected` is the
 * fingerprint of a preview, as in `computeRanking`, and so is `attach`.
 */
export function writeGroups(
  context: CommandContext,
  {
    kind,
    expected,
    attach,
  }: { readonly kind: "official" | "trial"; readonly expected?: string | undefined; readonly attach?: Attachment | undefined } = {
    kind: "official",
  },
): Promise<Outcome<RankingReport>> {
  return attempt(() => writeResults(context, { kind, step: "groups", expected, attach }));
}
