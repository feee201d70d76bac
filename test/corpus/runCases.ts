/** Damages clean books by chance and compares what is found with what was planted. */
import type { Issue } from "../../src/core/issue";
import type { BookSnapshot } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import type { Draw } from "../core/draw";
import { upTo } from "../core/draw";
import type { Shape } from "../core/validation/cleanShapes";
import { cleanBook } from "./cleanBook";
import { DamagedBook } from "./damagedBook";
import type { Expected, Follow, Mutation } from "./mutation";
import { MUTATIONS } from "./mutations";
import { randomOf } from "./random";

export interface CaseResult {
  readonly seed: number;
  /** Rule and name of what was planted. */
  readonly planted: readonly string[];
  readonly faults: number;
  /** What was planted and not found, found and not planted, as "rule level sheet!cell"; both empty when all is well. */
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

export const titleOf = ({ rule, name }: Mutation): string => `${rule} ${name}`;

/** The books of the corpus: mostly small, so that many can be read; one in a thousand as large as a book may be. */
export function shapeOf(draw: Draw): Shape {
  const kind = upTo(draw, 999);
  if (kind === 999) return { members: 2000, departments: 2 };
  if (kind > 980) return { members: 60 + upTo(draw, 60), departments: 1 + upTo(draw, 2) };
  if (kind > 960) return { members: 4 + upTo(draw, 8), departments: 20 };
  return { members: 1 + upTo(draw, 13), departments: 1 + upTo(draw, 3) };
}

export interface DamagedCase {
  readonly book: DamagedBook;
  readonly planted: readonly string[];
  readonly expected: readonly Expected[];
  readonly mayFollow: readonly Follow[];
}

const TRIES = 64;

/** A book of the seed with `first` in it and as many more as find room; books are drawn until one has a place for the first, null when none has. */
export function damage(seed: number, first: Mutation | null, more: number): DamagedCase | null {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const random = randomOf(seed * TRIES + attempt);
    const book = new DamagedBook(cleanBook(seed * TRIES + attempt, shapeOf));
    const expected: Expected[] = [];
    const mayFollow: Follow[] = [];
    const planted: string[] = [];
    const plant = (mutation: Mutation): boolean => {
      const done = mutation.plant(book, random);
      if (!done) return false;
      planted.push(titleOf(mutation));
      expected.push(...done.expected);
      mayFollow.push(...(done.mayFollow ?? []));
      return true;
    };
    if (first && !plant(first)) continue;
    for (let i = 0; i < more; i += 1) plant(random.pick(MUTATIONS));
    return { book, planted, expected, mayFollow };
  }
  return null;
}

/** Damages a book and compares what the rules say of it with what was planted. */
export function runCase(seed: number, first: Mutation | null, more: number): CaseResult {
  const damaged = damage(seed, first, more);
  if (!damaged) return { seed, planted: [], faults: 0, missed: [`no place for ${first ? titleOf(first) : "a clean book"}`], invented: [] };
  const { planted, expected } = damaged;
  return { seed, planted, faults: expected.length, ...compare(damaged, damaged.book.snapshot()) };
}

/** What of the damage is not found in the snapshot of it, and what else is. */
export function compare({ book, expected, mayFollow }: DamagedCase, snapshot: BookSnapshot): Pick<CaseResult, "missed" | "invented"> {
  const { issues } = validateBook(snapshot);
  const places = book.places();
  const open = [...issues];
  const missed = expected.flatMap((one) => {
    const place = one.cell ? (places.get(one.cell)?.cell ?? "lost") : "";
    const key = `${one.rule} ${one.severity} ${one.sheet?.name ?? ""}!${place}`;
    const isIt = (issue: Issue): boolean =>
      keyOf(issue) === key && (one.member === undefined || issue.member === null || issue.member.id === one.member);
    const index = open.findIndex(isIt);
    if (index < 0) return [key];
    open.splice(index, 1);
    return [];
  });
  const follows = ({ rule, sheet, member }: Issue): boolean =>
    mayFollow.some((one) => one.rule === rule && (one.sheet?.name ?? null) === sheet && one.member === member?.id);
  return { missed, invented: open.filter((issue) => !follows(issue)).map((issue) => `${keyOf(issue)} ${issue.message} “${issue.found}”`) };
}

const keyOf = ({ rule, severity, sheet, cell }: Issue): string => `${rule} ${severity} ${sheet ?? ""}!${cell ?? ""}`;

export interface CorpusRun {
  readonly cases: number;
  readonly faults: number;
  /** How often each mutation was planted. */
  readonly counts: ReadonlyMap<string, number>;
  readonly failures: readonly CaseResult[];
}

/** Every mutation in turn, with up to 6 others, and one book in ten left clean. A book is made by its own seed (seed, seed + 1, …). */
export function runCorpus(count: number, seed: number, progress: (done: number) => void = () => undefined): CorpusRun {
  const counts = new Map<string, number>();
  const failures: CaseResult[] = [];
  let faults = 0;
  let cases = 0;
  for (let own = seed; own < seed + count && failures.length < MOST_FAILURES; own += 1) {
    const isClean = own % 10 === 9;
    const first = MUTATIONS[(own - Math.floor(own / 10)) % MUTATIONS.length] ?? null;
    const result = runCase(own, isClean ? null : first, isClean ? 0 : randomOf(own).upTo(6));
    cases += 1;
    faults += result.faults;
    for (const title of result.planted) counts.set(title, (counts.get(title) ?? 0) + 1);
    if (result.missed.length + result.invented.length > 0) failures.push(result);
    progress(cases);
  }
  return { cases, faults, counts, failures };
}

const MOST_FAILURES = 10;

export const describeCase = ({ seed, planted, missed, invented }: CaseResult): string =>
  [
    `seed ${seed}`,
    ...planted.map((one) => `  planted  ${one}`),
    ...missed.map((one) => `  missed   ${one}`),
    ...invented.map((one) => `  invented ${one}`),
  ].join("\n");
