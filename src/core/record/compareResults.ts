/** The results of a record beside new ones: who and which group moves, and why. */
import type { Assessment } from "../assessment";
import type { Hundredths } from "../book";
import { movements, type Movement } from "../movements";
import type { InputChange } from "./inputChange";
import { publishedOf, type ResultsRecord } from "./resultsRecord";
import { causesOf, type MovementCause } from "./whyMoved";

export interface GroupStanding {
  readonly score: Hundredths | null;
  readonly rank: number | null;
}

/** A group whose score or rank differs (G1, R2), or that stands in one of the two only. */
export interface GroupMovement {
  readonly name: string;
  readonly before: GroupStanding | null;
  readonly after: GroupStanding | null;
}

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface ResultsComparison {
  readonly kind: Pair<Assessment["kind"]>;
  readonly n: Pair<number>;
  readonly places: Pair<number>;
  readonly cutoff: Pair<Hundredths | null>;
  /** Those whose eligibility changed first. */
  readonly movements: readonly (Movement & { readonly why: MovementCause })[];
  readonly groups: readonly GroupMovement[];
  readonly changes: readonly InputChange[];
}

/** What a new assessment would change of the published results, with the input changes behind it (T6). */
export function compareResults(record: ResultsRecord, assessment: Assessment, changes: readonly InputChange[]): ResultsComparison {
  const why = causesOf(changes);
  return {
    kind: { before: record.kind, after: assessment.kind },
    n: { before: record.n, after: assessment.n },
    places: { before: record.places, after: assessment.places },
    cutoff: { before: record.cutoff, after: assessment.cutoff },
    movements: movements(publishedOf(record), assessment.members).map((one) => ({ ...one, why: why(one) })),
    groups: groupMovements(record, assessment),
    changes,
  };
}

/** Nothing of the published results and nothing they were made from would change. */
export const isSame = ({ kind, n, places, cutoff, movements: moved, groups, changes }: ResultsComparison): boolean =>
  [kind, n, places, cutoff].every(({ before, after }) => before === after) && moved.length + groups.length + changes.length === 0;

function groupMovements(record: ResultsRecord, { groups }: Assessment): GroupMovement[] {
  const before = new Map(record.groups.map(({ name, score, rank }) => [name, { score, rank }]));
  const after = new Map(groups.map(({ name, score, rank }) => [name, { score, rank }]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): GroupMovement[] => {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    return was && is && was.score === is.score && was.rank === is.rank ? [] : [{ name, before: was, after: is }];
  });
}
