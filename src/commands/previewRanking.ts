import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import { isSame } from "../core/record/compareResults";
import { readRecord } from "../workbook/recordPart";
import { attempt } from "./attempt";
import { compareWithFormer, formerResults } from "./formerResults";
import type { CommandContext, Outcome } from "./outcome";
import { seeOpenBook } from "./seeBook";
import type { RankingPreview } from "./types";

/**
 * What 重新计算 would change of the last written results, and why (T6). Writes nothing; `inputs` goes to `computeRanking` as `expected`,
 * so that only what was seen is carried out.
 */
export function previewRanking(
  context: CommandContext,
  { kind }: { readonly kind: "official" | "trial" },
): Promise<Outcome<RankingPreview>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeOpenBook(context.run);
    const { book, issues } = validation;
    const blocking = blocks(issues, kind);
    if (!book || blocking.length > 0) return { status: "blocked", issues, blocking };
    const former = formerResults(snapshot.identity, await readRecord(context.run));
    if (!former) return { status: "first", inputs };
    const comparison = compareWithFormer(former, snapshot, book, assess(book, kind));
    const { at, by } = former.stamp;
    return { status: isSame(comparison) ? "same" : "differs", inputs, at, by, comparison };
  });
}
