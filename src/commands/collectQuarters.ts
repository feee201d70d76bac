import { entryRow, heldEntries } from "../core/annual/historyEntries";
import { quarterWords, TABLES } from "../core/columns";
import { rosterNames } from "../core/annual/rosterNames";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { freshOf, offerOf, type ChosenFile, type EntryThere, type FileOffer, type OpenBook } from "./quarterFile";
import { rulesLine } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow } from "./stamps";

export interface CollectReport {
  /** In the order in which the files were chosen. */
  readonly files: readonly FileOffer[];
  /** Rows that are not in 历史 yet and would be, or were, taken in. */
  readonly fresh: number;
  readonly taken: boolean;
  /** False: the book has no table for 历史, nothing can be taken in. */
  readonly hasTable: boolean;
}

/**
 * Quarters out of chosen .xlsx books (E6): their 历史 and the official result of the quarter that each is about. Without `take` it only
 * says what every file would bring (a file of another unit nothing, until it is accepted: `otherUnit`); with it, whatever nothing speaks against is put into 历史 in one all-or-nothing step.
 */
export function collectQuarters(
  context: CommandContext,
  { files, take }: { readonly files: readonly ChosenFile[]; readonly take: boolean },
): Promise<Outcome<CollectReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const { table, entries: held } = heldEntries(snapshot);
    const open: OpenBook = {
      period: validation.outline.period,
      unitName: validation.outline.unitName,
      names: rosterNames(snapshot),
    };
    const offers: FileOffer[] = [];
    const fresh: EntryThere[] = [];
    const lockedAt = context.now();
    for (const file of files) {
      const offer = await lookAt(file, open, [...held, ...fresh], lockedAt);
      offers.push(offer);
      if (offer.kind === "book") fresh.push(...freshOf(offer.quarters).map((entry) => ({ ...entry, file: file.name })));
    }
    const report = { files: offers, fresh: fresh.length, hasTable: table !== null };
    if (!take || !table || fresh.length === 0) return { ...report, taken: false };

    const periods = [...new Set(fresh.map(quarterWords))].sort();
    const row = logRow(context, {
      operation: "汇集季度结果",
      object: periods.join("、"),
      result: `${offers.map(({ name }) => name).join("、")}：${fresh.length} 行`,
      rules: rulesLine(validation),
      inputs,
    });
    const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
    await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        appends: [
          { table: TABLES.history.table, rows: fresh.map((entry) => entryRow(table, entry)) },
          ...(log ? [{ table: TABLES.log.table, rows: [row] }] : []),
        ],
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "collect", done, total }), signal: context.signal },
    );
    return { ...report, taken: true };
  });
}

async function lookAt(file: ChosenFile, open: OpenBook, there: readonly EntryThere[], lockedAt: string): Promise<FileOffer> {
  // Loaded when files are first chosen: the pane is lighter without it.
  const [{ readWorkbookFile }, { BadFile }, { badFileWords }] = await Promise.all([
    import("../xlsx/readWorkbookFile"),
    import("../xlsx/badFile"),
    import("../xlsx/badFileWords"),
  ]);
  try {
    return offerOf(file, readWorkbookFile(file.bytes), open, there, lockedAt);
  } catch (error) {
    if (error instanceof BadFile) return { name: file.name, kind: "refused", ...badFileWords(error) };
    throw error;
  }
}
