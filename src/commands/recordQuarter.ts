import { compareQuarter, type HistoryDifference } from "../core/annual/compareEntries";
import { entriesOf, entryRow, heldEntries, type HistoryEntry, type HistoryHeld } from "../core/annual/historyEntries";
import { assess } from "../core/assess";
import type { Assessment } from "../core/assessment";
import { blocks } from "../core/blocks";
import type { Period } from "../core/book";
import { quarterWords, TABLES } from "../core/columns";
import type { Issue } from "../core/issue";
import { heldRows } from "../core/lock/quarterRows";
import type { BookSnapshot } from "../core/snapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { rulesDigest } from "./rulesDigest";
import { seeBook, type BookSeen } from "./seeBook";
import { logRow } from "./stamps";

export type RecordReport =
  /** `basisKept`: false where 历史 has no column 依据 to say on what each flag rested. */
  | { readonly status: "recorded"; readonly period: Period; readonly count: number; readonly basisKept: boolean }
  /** The rows are there already and say the same: nothing to do. */
  | { readonly status: "already"; readonly period: Period; readonly count: number }
  /** Rows of the quarter are there and say something else: nothing was written. */
  | { readonly status: "differs"; readonly period: Period; readonly differences: readonly HistoryDifference[] }
  /** No official result can be computed: nothing was written. */
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] }
  /** The book has no table for 历史. */
  | { readonly status: "noTable" };

/** 把本季度正式结果记入历史 (E6): the quarter's rows with the time at which they were locked, all or nothing. */
export function recordQuarter(context: CommandContext): Promise<Outcome<RecordReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const recorded = lockedRows(snapshot);
    if (recorded) return recorded;
    const at = context.now();
    const own = ownQuarter({ validation }, heldEntries(snapshot), at);
    if (own.status !== "fresh") return own;
    const { table, entries, assessment, book } = own;
    const { period } = assessment;
    const row = logRow(context, {
      operation: "记入历史",
      object: quarterWords(period),
      result: `${entries.length} 人，参加排名 ${assessment.n} 人`,
      rules: rulesDigest(book, validation.issues),
      inputs,
    });
    const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
    await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        appends: [
          { table: TABLES.history.table, rows: entries.map((entry) => entryRow(table, entry)) },
          ...(log ? [{ table: TABLES.log.table, rows: [row] }] : []),
        ],
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "record", done, total }), signal: context.signal },
    );
    return { status: "recorded", period, count: entries.length, basisKept: table.columns.has("basis") };
  });
}

/** A locked quarter stands in 历史 as it was locked, by whatever version of the add-in: it is never computed again to see whether it agrees. */
export function lockedRows(snapshot: BookSnapshot): Extract<RecordReport, { status: "already" }> | null {
  const { identity } = snapshot;
  if (!identity?.lock) return null;
  const period = { year: identity.year, quarter: identity.quarter as Period["quarter"] };
  return { status: "already", period, count: Object.keys(heldRows(snapshot, period)).length };
}

type Fresh = {
  readonly status: "fresh";
  readonly table: NonNullable<HistoryHeld["table"]>;
  readonly entries: readonly HistoryEntry[];
  readonly assessment: Assessment;
  readonly book: NonNullable<BookSeen["validation"]["book"]>;
};

/** Where the book's own quarter stands against 历史. */
export function ownQuarter(
  { validation: { book, issues } }: Pick<BookSeen, "validation">,
  { table, entries: held }: HistoryHeld,
  lockedAt: string,
): Fresh | Exclude<RecordReport, { status: "recorded" }> {
  if (!table) return { status: "noTable" };
  const blocking = blocks(issues, "official");
  if (!book || blocking.length > 0) return { status: "blocked", issues, blocking };
  const assessment = assess(book, "official");
  const entries = entriesOf(assessment, lockedAt);
  const { period } = assessment;
  const there = held.filter(({ year, quarter }) => year === period.year && quarter === period.quarter);
  const { fresh, different } = compareQuarter(entries, there);
  if (different.length > 0) return { status: "differs", period, differences: different };
  if (fresh.length === 0) return { status: "already", period, count: entries.length };
  return { status: "fresh", table, entries: fresh, assessment, book };
}
