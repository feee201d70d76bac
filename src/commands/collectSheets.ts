import { readReturn, settleReturns, type NamedReturn } from "../core/collect/readReturns";
import { refused, type Returned } from "../core/collect/returned";
import { TABLES } from "../core/columns";
import { readBook as readInputs, type Reading } from "../core/reading/reading";
import { apply } from "../workbook/apply";
import { emptyPlan, type ApplyPlan } from "../workbook/applyPlan";
import { attempt } from "./attempt";
import { appendsOf, fillsOf } from "./collectedCells";
import { returnSummary, targetWords } from "./messages/returns";
import type { CommandContext, Outcome } from "./outcome";
import type { ChosenFile } from "./quarterFile";
import { withReceipts } from "./receiptsOfReturns";
import { rulesLine } from "./rulesDigest";
import { seeOpenBook, type BookSeen } from "./seeBook";
import { logRow } from "./stamps";

export interface CollectedFile {
  readonly name: string;
  readonly returned: Returned;
}

/** A file to look at, or one that could not even be read, with the sentence why. */
export type ReturnedFile = ChosenFile | { readonly name: string; readonly refusal: string };

export interface CollectSheetsReport {
  /** In the order in which the files were chosen. */
  readonly files: readonly CollectedFile[];
  readonly taken: boolean;
}

/**
 * Returned sheets out of chosen .xlsx files, any number at once. Without `take` it only says what every file would bring; with it,
 * whatever is not refused is taken in as one all-or-nothing step, with a receipt for each sheet and a row in 操作日志. A file that is
 * refused, broken or hostile never stops the others.
 */
export function collectSheets(
  context: CommandContext,
  { files, take }: { readonly files: readonly ReturnedFile[]; readonly take: boolean },
): Promise<Outcome<CollectSheetsReport>> {
  return attempt(async () => {
    const seen = await seeOpenBook(context.run);
    const reading = readInputs(seen.snapshot);
    const read: NamedReturn[] = [];
    for (const file of files) {
      context.onProgress?.({ step: "read", done: read.length, total: files.length });
      read.push({ name: file.name, returned: await lookAt(file, reading) });
    }
    const settled = settleReturns(read);
    if (!take || !settled.some(({ returned }) => returned.kind === "sheet")) return { files: settled, taken: false };
    await apply(context.run, planOf(context, seen, reading, settled), {
      onProgress: (done, total) => context.onProgress?.({ step: "collect", done, total }),
      signal: context.signal,
    });
    return { files: settled, taken: true };
  });
}

async function lookAt(file: ReturnedFile, reading: Reading): Promise<Returned> {
  if ("refusal" in file) return refused(null, { why: "badFile", sentence: file.refusal });
  // Loaded when files are first chosen: the pane is lighter without it.
  const [{ readWorkbookFile }, { BadFile }, { badFileWords }] = await Promise.all([
    import("../xlsx/readWorkbookFile"),
    import("../xlsx/badFile"),
    import("../xlsx/badFileWords"),
  ]);
  try {
    return readReturn(readWorkbookFile(file.bytes), reading);
  } catch (error) {
    if (error instanceof BadFile) return refused(null, { why: "badFile", ...badFileWords(error) });
    throw error;
  }
}

function planOf(
  context: CommandContext,
  { snapshot, validation, inputs }: BookSeen,
  reading: Reading,
  files: readonly NamedReturn[],
): ApplyPlan {
  const sheets = files.flatMap(({ name, returned }) => (returned.kind === "sheet" ? [{ name, returned }] : []));
  const changes = sheets.flatMap(({ returned }) => returned.changes);
  const additions = sheets.flatMap(({ returned }) => returned.additions);
  const row = logRow(context, {
    operation: "收表",
    object: inCell(sheets.map(({ returned }) => targetWords(returned.target)).join("、")),
    result: inCell(sheets.map(({ name, returned }) => returnSummary(name, returned)).join("；")),
    rules: rulesLine(validation),
    inputs,
  });
  const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
  return {
    ...emptyPlan(snapshot),
    fills: fillsOf(snapshot, changes),
    appends: [...appendsOf(reading, additions), ...(log ? [{ table: TABLES.log.table, rows: [row] }] : [])],
    identity: snapshot.identity && withReceipts(snapshot.identity, context, sheets),
  };
}

/** A cell of Excel holds 32,767 characters. */
const inCell = (text: string): string => text.slice(0, 30_000);
