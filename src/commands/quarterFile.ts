/** One chosen file looked at for what it can bring to 历史 (E6); nothing is written here. */
import { compareEntries, type HistoryDifference } from "../core/annual/compareEntries";
import { entriesOf, heldEntries, type HistoryEntry } from "../core/annual/historyEntries";
import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import type { Period } from "../core/book";
import type { BookSnapshot } from "../core/snapshot";
import { validateBook } from "../core/validate";
import { rosterNames } from "../core/annual/rosterNames";
import { lookKey, nameKey } from "../core/reading/readRoster";
import { holdsBook } from "./seeBook";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Somebody has said that it may be taken though it bears another 单位名称. */
  readonly otherUnit?: boolean;
}

/** An entry that is there, or that an earlier file brings: then that file's name. */
export type EntryThere = HistoryEntry & { readonly file?: string };

/** Somebody of whom the file says something else than what is there. */
export interface OfferDifference extends HistoryDifference {
  /** "" where neither roster has them. */
  readonly name: string;
  /** The earlier file that says `there`; null: 历史 of the open book. */
  readonly file: string | null;
}

/** One 工号, two people: the open book's roster has `own`, the file's `named`. */
export interface NameClash {
  readonly id: string;
  readonly own: string;
  readonly named: string;
}

/** What a file says of one quarter. */
export interface QuarterOffer {
  readonly period: Period;
  /** `history`: rows of its sheet 历史; `result`: the official result of the quarter that the file itself is about. */
  readonly source: "history" | "result";
  /** Rows that are not in 历史 yet. Taken only where `refused` is null. */
  readonly fresh: readonly HistoryEntry[];
  readonly equal: number;
  readonly different: readonly OfferDifference[];
  /** Rows that are not locked in the file: left out. */
  readonly unlocked: number;
  /** Of the fresh ones, how many are of people who are not in the open book's roster. */
  readonly strangers: number;
  /**
   * Why nothing is taken: the quarter is the open book's own; rows differ from those that are there; its official result is blocked
   * by so many problems; the file's 历史 has so many errors; 工号 of its rows are other people's in the open book.
   */
  readonly refused:
    | null
    | { readonly why: "ownQuarter" | "different" }
    | { readonly why: "blocked" | "faults"; readonly count: number }
    | { readonly why: "names"; readonly clashes: readonly NameClash[] };
}

export type FileOffer = { readonly name: string } & (
  | {
      readonly kind: "book";
      readonly unitName: string;
      /** The quarter that the file is about. */
      readonly period: Period;
      /** It bears another unit's name than the open book. */
      readonly otherUnit: boolean;
      /** False: for that it is refused as a whole, until somebody accepts it; it then offers no quarter. */
      readonly unitAccepted: boolean;
      readonly quarters: readonly QuarterOffer[];
    }
  /** A workbook without a book in it. */
  | { readonly kind: "notBook" }
  /** Broken or hostile; the sentence says what is wrong. */
  | { readonly kind: "refused"; readonly sentence: string; readonly english?: string }
);

export interface OpenBook {
  readonly period: Period;
  readonly unitName: string;
  /** Names of the roster by 工号. */
  readonly names: ReadonlyMap<string, string>;
}

/** What the book in a file offers beside the entries that are there, or that earlier files bring. */
export function offerOf(
  { name, otherUnit: accepted = false }: Omit<ChosenFile, "bytes">,
  file: BookSnapshot,
  open: OpenBook,
  there: readonly EntryThere[],
  lockedAt: string,
): FileOffer {
  if (!holdsBook(file)) return { name, kind: "notBook" };
  const { issues, outline, book } = validateBook(file);
  const otherUnit = unitKey(outline.unitName) !== unitKey(open.unitName);
  const head = { name, kind: "book", unitName: outline.unitName, period: outline.period, otherUnit } as const;
  if (otherUnit && !accepted) return { ...head, unitAccepted: false, quarters: [] };
  const sides: Sides = { open, names: rosterNames(file) };
  const { entries } = heldEntries(file);
  const faults = issues.filter(({ severity, message }) => severity === "E" && /^[^.]+\.history/.test(message)).length;
  const quarters = byQuarter(entries).map((rows) => {
    const locked = rows.filter((entry) => entry.lockedAt !== "");
    const refused = faults > 0 ? ({ why: "faults", count: faults } as const) : null;
    return quarterOffer("history", rows, locked, sides, there, refused);
  });
  const blocking = blocks(issues, "official").length;
  // What was locked stands in its 历史, by whatever version it was computed.
  if (file.identity?.lock) return { ...head, unitAccepted: true, quarters: inOrder(quarters) };
  if (!book || blocking > 0) quarters.push(blockedOffer(outline.period, open, blocking));
  else {
    const own = entriesOf(assess(book, "official"), lockedAt);
    // Recorded in the file's own 历史 already and still the same: said once.
    const repeated = entries.length > 0 && own.length > 0 && compareEntries(own, entries).equal === own.length && faults === 0;
    if (!repeated) {
      const before = freshOf(quarters).map((entry): EntryThere => ({ ...entry, file: name }));
      quarters.push(quarterOffer("result", own, own, sides, [...there, ...before], null));
    }
  }
  return {
    ...head,
    unitAccepted: true,
    quarters: inOrder(quarters),
  };
}

const inOrder = (quarters: readonly QuarterOffer[]): QuarterOffer[] =>
  [...quarters].sort((a, b) => a.period.year - b.period.year || a.period.quarter - b.period.quarter);

/** The rows that a file would bring. */
export const freshOf = (quarters: readonly QuarterOffer[]): HistoryEntry[] =>
  quarters.flatMap(({ fresh, refused }) => (refused === null ? fresh : []));

function quarterOffer(
  source: QuarterOffer["source"],
  rows: readonly HistoryEntry[],
  locked: readonly HistoryEntry[],
  { open, names }: Sides,
  there: readonly EntryThere[],
  refused: QuarterOffer["refused"],
): QuarterOffer {
  const [{ year, quarter }] = rows as readonly [HistoryEntry];
  const { fresh, equal, different } = compareEntries(locked, there);
  const clashes = rows.flatMap(({ id }) => clashOf(id, open.names.get(id), names.get(id)));
  return {
    period: { year, quarter },
    source,
    fresh,
    equal,
    different: different.map((one) => ({
      ...one,
      name: open.names.get(one.id) ?? names.get(one.id) ?? "",
      file: there.find((entry) => entry === one.there)?.file ?? null,
    })),
    unlocked: rows.length - locked.length,
    strangers: fresh.filter(({ id }) => !open.names.has(id)).length,
    refused: isOwn({ year, quarter }, open)
      ? { why: "ownQuarter" }
      : (refused ?? (clashes.length > 0 ? { why: "names", clashes } : different.length > 0 ? { why: "different" } : null)),
  };
}

/** The open book, and the names of the file's roster by 工号. */
interface Sides {
  readonly open: OpenBook;
  readonly names: ReadonlyMap<string, string>;
}

/** Spaces, full-width letters and variants of a character make no other name. */
const clashOf = (id: string, own = "", named = ""): NameClash[] =>
  own === "" || named === "" || own === named || lookKey(own) === lookKey(named) ? [] : [{ id, own, named }];

const unitKey = (name: string): string => nameKey(name.normalize("NFKC"));

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
