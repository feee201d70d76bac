import type { Settings } from "../core/book";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { plantFaults } from "./sample/plantFaults";
import { sampleBook, type SampleOptions } from "./sample/sampleBook";
import { takeTableMerges, type TableMerge } from "./sample/tableMerges";
import { writeNewBook } from "./writeNewBook";

export interface SampleRequest extends Partial<SampleOptions> {
  /** As it comes back in real life: with faults planted in the sheets. */
  readonly faults: boolean;
  readonly settings?: Partial<Settings>;
}

/**
 * Lays out an invented school's quarter, the same for the same seed. Refuses `bookPresent`. `tableMerges` are the planted merges that
 * Excel does not let anyone make; they are not in the workbook.
 */
export function loadSample(
  context: CommandContext,
  { faults, settings, ...options }: SampleRequest,
): Promise<Outcome<{ readonly sheets: readonly string[]; readonly tableMerges: readonly TableMerge[] }>> {
  return attempt(async () => {
    const sample = sampleBook(options);
    const planned = { ...sample, settings: { ...sample.settings, ...settings } };
    let tableMerges: readonly TableMerge[] = [];
    // The sample's own id: two people who load it look at the same book.
    const { sheets } = await writeNewBook(
      context,
      () => planned,
      (drafts) => {
        if (!faults) return drafts;
        const planted = takeTableMerges(plantFaults(drafts, planned).drafts);
        tableMerges = planted.merges;
        return planted.drafts;
      },
      "写入示例",
    );
    return { sheets, tableMerges };
  });
}
