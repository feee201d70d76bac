import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import type { RankingReport } from "./types";
import { writeResults, type Attachment } from "./writeResults";

/**
 * 计算排名: exact totals, ranks and flags into 季度汇总 and 评优资格, official or as a trial run (草稿). Group sheets that already stand are
 * written anew with it, since their formulas read 季度汇总. While anything blocks, nothing is written; nor where the inputs are no longer
 * those `expected`, the fingerprint of a preview (`changedMeanwhile`). With
 * `attach`, 变动说明 says in the same step what moved and why.
 */
export function computeRanking(
  context: CommandContext,
  {
    kind,
    expected,
    attach,
  }: { readonly kind: "official" | "trial"; readonly expected?: string | undefined; readonly attach?: Attachment | undefined },
): Promise<Outcome<RankingReport>> {
  return attempt(() => writeResults(context, { kind, step: "compute", expected, attach }));
}
