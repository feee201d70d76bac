import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import type { RankingReport } from "./types";
import { writeResults } from "./writeResults";

/** 党小组考核: the ranking of groups and a form for each, over a 季度汇总 written in the same step from the same reading. */
export function writeGroups(
  context: CommandContext,
  { kind }: { readonly kind: "official" | "trial" } = { kind: "official" },
): Promise<Outcome<RankingReport>> {
  return attempt(() => writeResults(context, { kind, step: "groups" }));
}
