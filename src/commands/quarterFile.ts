/** One chosen file looked at for what it can bring to 历史 (E6); nothing is written here. */
import { compareEntries, type HistoryDifference } from "../core/annual/compareEntries";
import { entriesOf, heldEntries, type HistoryEntry } from "../core/annual/historyEntries";
import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import type { Period } from "../core/book";
import type { BookSnapshot } from "../core/snapshot";
import { validateBook } from "../core/validate";
import { holdsBook } from "./seeBook";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says of one quarter. */
export interface QuarterOffer {
  readonly period: Period;
  /** `history`: rows of its sheet 历史; `result`: the official result of the quarter that the file itself is about. */
  readonly source: "history" | "result";
  /** Rows that are not in 历史 yet. Taken only where `refused` is null. */
  readonly fresh: readonly HistoryEntry[];
  readonly equal: number;
  readonly different: readonly HistoryDifference[];
  /** Rows that are not locked in the file: left out. */
  readonly unlocked: number;
  /** Of the fresh ones, how many are of people who are not in the open book's roster. */
  readonly strangers: number;
  /**
   * Why nothing is taken: the quarter is the open book's own; rows differ from those that are there; its official result is blocked
   * by so many problems; the file's 历史 has so many errors.
   */
  readonly refused: null | { readonly why: "ownQuarter" | "different" } | { readonly why: "blocked" | "faults"; readonly count: number };
}

export type FileOffer = { readonly name: string } & (
  | {
      readonly kind: "book";
      readonly unitName: string;
      /** The quarter that the file is about. */
      readonly period: Period;
      /** It bears another unit's name than the open book. */
      readonly otherUnit: boolean;
      readonly quarters: readonly QuarterOffer[];
    }
  /** A workbook without a book in it. */
  | { readonly kind: "notBook" }
  /** Broken or hostile; the sentence says what is wrong. */
  | { readonly kind: "refused"; readonly sentence: string }
);

export interface OpenBook {
  readonly period: Period;
  readonly unitName: string;
  /** Ids of the roster. */
  readonly ids: ReadonlySet<string>;
}

/** What the book in a file offers beside the entries that are there, or that earlier files bring. */
export function offerOf(name: string, file: BookSnapshot, open: OpenBook, there: readonly HistoryEntry[], lockedAt: string): FileOffer {
  if (!holdsBook(file)) return { name, kind: "notBook" };
  const { issues, outline, book } = validateBook(file);
  const { entries } = heldEntries(file);
  const faults = issues.filter(({ severity, message }) => severity === "E" && /^[^.]+\.history/.test(message)).length;
  const quarters = byQuarter(entries).map((rows) => {
    const locked = rows.filter((entry) => entry.lockedAt !== "");
    const refused = faults > 0 ? ({ why: "faults", count: faults } as const) : null;
    return quarterOffer("history", rows, locked, open, there, refused);
  });
  const blocking = blocks(issues, "official").length;
  if (!book || blocking > 0) quarters.push(blockedOffer(outline.period, open, blocking));
  else {
    const own = entriesOf(assess(book, "official"), lockedAt);
    // Recorded in the file's own 历史 already and still the same: said once.
    const repeated = entries.length > 0 && own.length > 0 && compareEntries(own, entries).equal === own.length && faults === 0;
    if (!repeated) quarters.push(quarterOffer("result", own, own, open, [...there, ...freshOf(quarters)], null));
  }
  return {
    name,
    kind: "book",
    unitName: outline.unitName,
    period: outline.period,
    otherUnit: outline.unitName.trim() !== open.unitName.trim(),
    quarters: quarters.sort((a, b) => a.period.year - b.period.year || a.period.quarter - b.period.quarter),
  };
}

/** The rows that a file would bring. */
export const freshOf = (quarters: readonly QuarterOffer[]): HistoryEntry[] =>
  quarters.flatMap(({ fresh, refused }) => (refused === null ? fresh : []));

function quarterOffer(
  source: QuarterOffer["source"],
  rows: readonly HistoryEntry[],
  locked: readonly HistoryEntry[],
  open: OpenBook,
  there: readonly HistoryEntry[],
  refused: QuarterOffer["refused"],
): QuarterOffer {
  const [{ year, quarter }] = rows as readonly [HistoryEntry];
  const { fresh, equal, different } = compareEntries(locked, there);
  return {
    period: { year, quarter },
    source,
    fresh,
    equal,
    different,
    unlocked: rows.length - locked.length,
    strangers: fresh.filter(({ id }) => !open.ids.has(id)).length,
    refused: isOwn({ year, quarter }, open) ? { why: "ownQuarter" } : (refused ?? (different.length > 0 ? { why: "different" } : null)),
  };
}

const blockedOffer = (period: Period, open: OpenBook, count: number): QuarterOffer => ({
  period,
  source: "result",
  fresh: [],
  equal: 0,
  different: [],
  unlocked: 0,
  strangers: 0,
  refused: isOwn(period, open) ? { why: "ownQuarter" } : { why: "blocked", count },
});

const isOwn = ({ year, quarter }: Period, { period }: OpenBook): boolean => year === period.year && quarter === period.quarter;

function byQuarter(entries: readonly HistoryEntry[]): HistoryEntry[][] {
  const found = new Map<number, HistoryEntry[]>();
  for (const entry of entries) {
    const key = entry.year * 4 + entry.quarter;
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return [...found.values()];
}
