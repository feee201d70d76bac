import type { MemberResult } from "./assessment";
import { compare, type Fraction } from "./fraction";

/**
 * Level members in one order for a quota (R3): by the exact scores in the departments of `tieOrder`, the first deciding first. A step in
 * which one of those still level is not applicable is skipped. Members in one inner list stay level, for 党总支研究; never by name, id or row.
 */
export function breakTies(level: readonly MemberResult[], tieOrder: readonly string[]): readonly (readonly MemberResult[])[] {
  const [code, ...rest] = tieOrder;
  if (code === undefined || level.length < 2) return level.length === 0 ? [] : [level];
  const scored = level.map((member) => ({ member, score: scoreIn(member, code) }));
  if (!scored.every(hasScore)) return breakTies(level, rest);
  const steps = new Map<string, { readonly score: Fraction; readonly members: MemberResult[] }>();
  for (const { member, score } of scored) {
    const key = `${score.n}/${score.d}`;
    const step = steps.get(key);
    if (step) step.members.push(member);
    else steps.set(key, { score, members: [member] });
  }
  return [...steps.values()].sort((a, b) => compare(b.score, a.score)).flatMap(({ members }) => breakTies(members, rest));
}

/** The member's own score there; a department mean that stands in for it is none. */
function scoreIn(member: MemberResult, code: string): Fraction | null {
  const result = member.departments.find((department) => department.code === code);
  return result?.state === "scored" ? result.exact : null;
}

const hasScore = <T extends { readonly score: Fraction | null }>(entry: T): entry is T & { readonly score: Fraction } =>
  entry.score !== null;
