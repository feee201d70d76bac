import { cellAddress } from "../core/address";
import { quarterWords, TABLES } from "../core/columns";
import type { Period } from "../core/book";
import { isQuarterTable, quarterSheets } from "../core/lock/quarterSheets";
import { readHistory } from "../core/reading/readHistory";
import { readRoster } from "../core/reading/readRoster";
import { rosterTable } from "../core/annual/historyEntries";
import type { CellEdit } from "../core/edit";
import type { BookIdentity, BookSnapshot } from "../core/snapshot";
import { apply } from "../workbook/apply";
import { emptyPlan, type Fill } from "../workbook/applyPlan";
import { writeLockedCells } from "../workbook/lockPart";
import { attempt } from "./attempt";
import { unlockedWords } from "./messages/lock";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { markedOpen } from "./sheetMarks";
import { logRow } from "./stamps";

export type UnlockReport =
  | { readonly status: "unlocked"; readonly period: Period; /** Rows of 历史 that were taken back. */ readonly withdrawn: number }
  | { readonly status: "notLocked"; readonly period: Period }
  /** Somebody must say why. */
  | { readonly status: "noReason"; readonly period: Period };

/**
 * 解除锁定: the sheets that the lock protected are open again, the quarter's rows leave 历史 (an open quarter counts for no year), and the
 * results say that they are to be computed anew; who, when and why stand in 操作日志. All or nothing.
 */
export function unlockQuarter(context: CommandContext, { reason }: { readonly reason: string }): Promise<Outcome<UnlockReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const { identity, locked } = snapshot;
    const { period } = validation.outline;
    const lock = identity?.lock;
    if (!identity || !lock) return { status: "notLocked", period };
    const why = reason.trim();
    if (why === "") return { status: "noReason", period };
    const at = context.now();
    const ours = new Set(lock.sheets.flatMap((mark) => (mark.protected ? [mark.table] : [])));
    const sheets = quarterSheets(snapshot);
    const unprotects = sheets.flatMap(({ table, sheet }) => (sheet.protected && ours.has(table.name) ? [sheet.name] : []));
    const { fills, count } = withdrawn(snapshot, identity);
    const row = logRow(context, {
      operation: "解除锁定",
      object: quarterWords(period),
      result: `理由：${why}；原于 ${lock.at.slice(0, 16).replace("T", " ")} 由${lock.by}锁定；从历史撤回 ${count} 行`,
      rules: rulesLine(validation),
      inputs,
    });
    const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
    await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        unprotects,
        edits: marksTurned(snapshot, new Set(unprotects), unlockedWords(at)),
        fills,
        appends: log ? [{ table: TABLES.log.table, rows: [row] }] : [],
        identity: opened(identity, { at, by: context.user, reason: why }),
        ...(locked === undefined ? {} : { locked: { before: locked && writeLockedCells(locked), after: null } }),
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "unlock", done, total }), signal: context.signal },
    );
    return { status: "unlocked", period, withdrawn: count };
  });
}

function opened({ lock, ...identity }: BookIdentity, unlocked: NonNullable<BookIdentity["unlocked"]>): BookIdentity {
  void lock;
  return { ...identity, unlocked };
}

/** The lines that say 已锁定 on sheets that are open again. */
function marksTurned({ sheets, tables }: BookSnapshot, open: ReadonlySet<string>, words: string): CellEdit[] {
  const results = new Set(tables.filter(({ name }) => isQuarterTable(name)).map(({ sheet }) => sheet));
  return sheets.flatMap(({ name, protected: closed, top, left, values }) => {
    if (!results.has(name) || (closed && !open.has(name))) return [];
    return values.flatMap((line, down) =>
      line.flatMap((value, across): CellEdit[] => {
        const after = markedOpen(value, words);
        return after === null ? [] : [{ kind: "value", sheet: name, cell: cellAddress(top + down, left + across), before: value, after }];
      }),
    );
  });
}

/** Blanks in the place of the quarter's rows in 历史, in blocks of neighbouring rows. */
function withdrawn(snapshot: BookSnapshot, { year, quarter }: BookIdentity): { readonly fills: Fill[]; readonly count: number } {
  const { table, rows } = readHistory(snapshot, readRoster(rosterTable(snapshot)));
  const own = rows.filter((row) => row.year === year && row.quarter === quarter).map(({ row }) => row);
  const found = table && snapshot.tables.find(({ name }) => name === table.table.name);
  if (!table || !found) return { fills: [], count: 0 };
  const blocks: { first: number; height: number }[] = [];
  for (const row of own) {
    const last = blocks.at(-1);
    if (last && last.first + last.height === row) last.height += 1;
    else blocks.push({ first: row, height: 1 });
  }
  const { sheet } = table;
  const fills = blocks.map(({ first, height }): Fill => {
    const lines = Array.from({ length: height }, (_, down) => first + down);
    const columns = Array.from({ length: found.columnCount }, (_, across) => found.left + across);
    return {
      sheet: sheet.name,
      row: first,
      col: found.left,
      values: lines.map(() => columns.map(() => "")),
      formats: lines.map((row) => columns.map((col) => sheet.numberFormats[row - sheet.top]?.[col - sheet.left] ?? "General")),
    };
  });
  return { fills, count: own.length };
}
