import type { HistoryDifference } from "../core/annual/compareEntries";
import { entriesOf, entryRow, heldEntries, type HistoryEntry } from "../core/annual/historyEntries";
import { assess } from "../core/assess";
import type { Period } from "../core/book";
import { quarterWords, TABLES } from "../core/columns";
import type { Issue } from "../core/issue";
import { lockMarks } from "../core/lock/lockMarks";
import { printOfRows, quarterRows } from "../core/lock/quarterRows";
import { quarterSheets } from "../core/lock/quarterSheets";
import { validateBook } from "../core/validate";
import { fingerprintInputs } from "../core/fingerprint";
import type { CellValue, QuarterLock, RunStamp } from "../core/snapshot";
import { VERSION } from "../core/version";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { freezeSheet } from "../workbook/freeze";
import { writeLockedCells } from "../workbook/lockPart";
import { readBook } from "../workbook/read";
import { Refusal } from "../workbook/refusal";
import { takeMarks } from "../workbook/takeMarks";
import { attempt } from "./attempt";
import { lockedWords } from "./messages/lock";
import type { CommandContext, Outcome } from "./outcome";
import { ownQuarter } from "./recordQuarter";
import { rulesLine } from "./rulesDigest";
import { holdsBook, type BookSeen } from "./seeBook";
import { sheetDifferences, type SheetDifference } from "./sheetDifferences";
import { markedLocked, unfitSheets, type UnfitSheet } from "./sheetMarks";
import { logRow } from "./stamps";

export type LockReport =
  | {
      readonly status: "locked";
      readonly period: Period;
      readonly count: number;
      readonly at: string;
      /** Sheets that now hold values, and sheets that are protected, by the names people see. */
      readonly results: readonly string[];
      readonly sheets: readonly string[];
      /** False where 历史 has no column 依据 to say on what each flag rested. */
      readonly basisKept: boolean;
    }
  /** It is locked already: nothing to do. */
  | { readonly status: "already"; readonly period: Period; readonly at: string; readonly by: string }
  /** No official results stand, or not those of the inputs as they are. */
  | { readonly status: "notComputed"; readonly why: "none" | "trial" | "stale" }
  /** Result sheets that say themselves that they are a draft or stale. */
  | { readonly status: "unfit"; readonly sheets: readonly UnfitSheet[] }
  /** Cells of result sheets that are not what the engine says. */
  | { readonly status: "altered"; readonly cells: readonly SheetDifference[] }
  /** Rows of the quarter stand in 历史 and say something else. */
  | { readonly status: "differs"; readonly period: Period; readonly differences: readonly HistoryDifference[] }
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] }
  | { readonly status: "noTable" };

/**
 * 锁定本季度: the official results as they stand become values, the sheets of the quarter are protected, 历史 gets its rows, and the
 * identity part the fingerprints by which a later change is known (V28); one operation, all or nothing. Nothing is computed anew: what
 * the result sheets show must be what the engine says.
 */
export function lockQuarter(context: CommandContext): Promise<Outcome<LockReport>> {
  return attempt(async () => {
    const snapshot = await readBook(context.run, { whole: true });
    const { identity } = snapshot;
    if (!holdsBook(snapshot) || !identity) throw new Refusal("noBook");
    const seen: BookSeen = { snapshot, validation: validateBook(snapshot), inputs: fingerprintInputs(snapshot) };
    const { validation, inputs } = seen;
    const { period } = validation.outline;
    if (identity.lock) return { status: "already", period, at: identity.lock.at, by: identity.lock.by };

    const at = context.now();
    const held = heldEntries(snapshot);
    const own = ownQuarter(seen, held, at);
    if (own.status === "noTable" || own.status === "blocked" || own.status === "differs") return own;
    const stamp = identity.runs.find(({ step }) => step === "compute");
    const why = unready(stamp, identity.unlocked?.at ?? "", inputs);
    if (why || !stamp) return { status: "notComputed", why: why ?? "none" };
    const results = quarterSheets(snapshot).filter(({ output }) => output);
    const unfit = unfitSheets(results);
    if (unfit.length > 0) return { status: "unfit", sheets: unfit };
    const { book } = validation;
    if (!book || !held.table) return { status: "noTable" };
    const assessment = assess(book, "official");
    const cells = sheetDifferences({ snapshot, book, assessment, stamp });
    if (cells.length > 0) return { status: "altered", cells };

    const fresh: readonly HistoryEntry[] = own.status === "fresh" ? own.entries : [];
    const basisKept = held.table.columns.has("basis");
    const published = fresh.length > 0 ? entriesOf(assessment, at) : held.entries;
    const rows = quarterRows(published, period, basisKept);
    const words = lockedWords(at, context.user);
    const shown = (value: CellValue): CellValue => markedLocked(value, words);
    const { marks, cells: lockedCells } = lockMarks(snapshot, shown);
    const lock: QuarterLock = { at, by: context.user, version: VERSION, inputs, results: printOfRows(rows), sheets: marks };
    const row = logRow(context, {
      operation: "锁定季度",
      object: quarterWords(period),
      result: `${Object.keys(rows).length} 人，参加排名 ${assessment.n} 人；${results.map(({ sheet }) => sheet.name).join("、")} 已存为数值；记入历史 ${fresh.length} 行；程序版本 ${VERSION}`,
      rules: rulesLine(validation),
      inputs,
    });
    const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
    const protects = marks.flatMap(({ name, protected: closes }) => (closes ? [name] : []));
    // On a protected sheet nobody could take the marks off any more.
    const putBack = await takeMarks(context.run);
    await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        freezes: results.flatMap(({ sheet }) => freezeSheet(sheet, shown)),
        appends: [
          ...(fresh.length > 0 && held.table
            ? [{ table: TABLES.history.table, rows: fresh.map((entry) => entryRow(held.table!, entry)) }]
            : []),
          ...(log ? [{ table: TABLES.log.table, rows: [row] }] : []),
        ],
        identity: withoutUnlocked({ ...identity, lock }),
        locked: { before: null, after: writeLockedCells({ format: 1, at, sheets: lockedCells, results: rows }) },
        protects,
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "lock", done, total }), signal: context.signal },
    ).catch(async (error: unknown) => {
      await putBack();
      throw error;
    });
    return {
      status: "locked",
      period,
      count: Object.keys(rows).length,
      at,
      results: results.map(({ sheet }) => sheet.name),
      sheets: protects,
      basisKept,
    };
  });
}

/** Why the results that stand cannot be locked; null: they can. */
function unready(stamp: RunStamp | undefined, unlockedAt: string, inputs: string): "none" | "trial" | "stale" | null {
  if (!stamp) return "none";
  if (stamp.kind === "trial") return "trial";
  return stamp.inputs !== inputs || stamp.at <= unlockedAt ? "stale" : null;
}

function withoutUnlocked<T extends { readonly unlocked?: unknown }>({ unlocked, ...identity }: T): Omit<T, "unlocked"> {
  void unlocked;
  return identity;
}
