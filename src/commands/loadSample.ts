import type { Settings } from "../core/book";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { plantFaults } from "./sample/plantFaults";
import { sampleBook, type SampleOptions } from "./sample/sampleBook";
import { writeNewBook } from "./writeNewBook";

export interface SampleRequest extends Partial<SampleOptions> {
  /** As it comes back in real life: with faults planted in the sheets. */
  readonly faults: boolean;
  readonly settings?: Partial<Settings>;
}

/** Lays out an invented school's quarter, the same for the same seed. Refuses `bookPresent`. */
export function loadSample(
  context: CommandContext,
  { faults, settings, ...options }: SampleRequest,
): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
  return attempt(() => {
    const sample = sampleBook(options);
    const planned = { ...sample, settings: { ...sample.settings, ...settings } };
    // The sample's own id: two people who load it look at the same book.
    return writeNewBook(
      context,
      () => planned,
      (drafts) => (faults ? [...plantFaults(drafts, planned).drafts] : drafts),
    );
  });
}
