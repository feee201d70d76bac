import type { Eligibility } from "./assessment";
import type { Hundredths } from "./book";

/** What is known of a member's result once it is published; a `MemberResult` is one. */
export interface Published {
  readonly id: string;
  readonly name: string;
  readonly total: Hundredths | null;
  readonly rank: number | null;
  readonly tie: boolean;
  readonly eligibility: Eligibility;
}

/** One member between two results. */
export interface Movement {
  readonly id: string;
  readonly name: string;
  /** Null who was not, or is no longer, in the book. */
  readonly before: Published | null;
  readonly after: Published | null;
  /** The award eligibility changed, either way (E); so does that of somebody who is ranked in one of the two only. */
  readonly crosses: boolean;
}

/**
 * Who differs between two results in total, rank or eligibility (R2, E), or stands in one of them only. Those whose eligibility
 * changed come first, then by the rank after, then by the rank before; the members without either last, by id. A tie mark that
 * comes or goes beside an unchanged rank is nobody's movement.
 */
export function movements(before: readonly Published[], after: readonly Published[]): Movement[] {
  const were = new Map(before.map((one) => [one.id, one]));
  const are = new Map(after.map((one) => [one.id, one]));
  const ids = new Set([...were.keys(), ...are.keys()]);
  const moved = [...ids].flatMap((id): Movement[] => {
    const was = were.get(id) ?? null;
    const is = are.get(id) ?? null;
    if (was && is && was.total === is.total && was.rank === is.rank && was.eligibility === is.eligibility) return [];
    return [{ id, name: (is ?? was)?.name ?? "", before: was, after: is, crosses: was?.eligibility !== is?.eligibility }];
  });
  return moved.sort(inOrder);
}

function inOrder(a: Movement, b: Movement): number {
  if (a.crosses !== b.crosses) return a.crosses ? -1 : 1;
  return byRank(a.after, b.after) || byRank(a.before, b.before) || (a.id < b.id ? -1 : 1);
}

function byRank(a: Published | null, b: Published | null): number {
  const first = a?.rank ?? Infinity;
  const second = b?.rank ?? Infinity;
  return first === second ? 0 : first - second;
}
