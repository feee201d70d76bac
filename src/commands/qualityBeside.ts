/** Scoring quality beside last quarter's book as a person chooses it: a file, read here without opening it. */
import type { BookSnapshot } from "../core/snapshot";
import type { CommandContext, Outcome } from "./outcome";
import type { ChosenFile } from "./quarterFile";
import { readQuality, type PreviousFault, type QualityReading } from "./readQuality";
import { writeQuality, type QualityReport } from "./writeQuality";

/** Q1–Q6 of the open book, official where nothing blocks that and otherwise as a trial run. */
export function readQualityBeside(context: CommandContext, previous: ChosenFile | null): Promise<Outcome<QualityReading>> {
  return beside(previous, (snapshot) => readQuality(context, { kind: "best", previous: snapshot }));
}

/** Writes 评分质量 of what `readQualityBeside` shows. */
export function writeQualityBeside(context: CommandContext, previous: ChosenFile | null): Promise<Outcome<QualityReport>> {
  return beside(previous, (snapshot) => writeQuality(context, { kind: "best", previous: snapshot }));
}

type Refused = { readonly status: "previous"; readonly fault: PreviousFault };

async function beside<T>(
  previous: ChosenFile | null,
  work: (snapshot: BookSnapshot | null) => Promise<Outcome<T>>,
): Promise<Outcome<T | Refused>> {
  if (!previous) return work(null);
  // Loaded when a file is first chosen: the pane is lighter without it.
  const [{ readWorkbookFile }, { BadFile }, { badFileWords }] = await Promise.all([
    import("../xlsx/readWorkbookFile"),
    import("../xlsx/badFile"),
    import("../xlsx/badFileWords"),
  ]);
  let snapshot: BookSnapshot;
  try {
    snapshot = readWorkbookFile(previous.bytes);
  } catch (error) {
    if (error instanceof BadFile) return { ok: true, value: { status: "previous", fault: { why: "badFile", ...badFileWords(error) } } };
    throw error;
  }
  return work(snapshot);
}
