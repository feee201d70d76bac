/** 宣传工作先进个人 (P2): the first by rank; a tie across the quota goes by R3, and what is left of it to 党总支研究. */
import type { MemberResult } from "../assessment";
import { breakTies } from "../breakTies";
import type { Hundredths } from "../book";
import type { Award } from "./board";

/** An author with points in the race; `result` is null for those who are not members, and without an assessment. */
export interface Runner {
  readonly points: Hundredths;
  readonly result: MemberResult | null;
}

export interface Verdict {
  readonly award: Award;
  readonly tieBroken: boolean;
}

/** One verdict for each runner, in their order. Points in hundredths; nobody is recommended for none. */
export function awardsOf(runners: readonly Runner[], quota: number, tieOrder: readonly string[]): Verdict[] {
  return runners.map((runner) => {
    if (runner.points <= 0) return verdict("none");
    const higher = runners.filter(({ points }) => points > runner.points).length;
    const level = runners.filter(({ points }) => points === runner.points);
    if (higher >= quota) return verdict("none");
    if (higher + level.length <= quota) return verdict("recommended");
    return afterTieBreak(runner, level, quota - higher, tieOrder);
  });
}

const verdict = (award: Award, tieBroken = false): Verdict => ({ award, tieBroken });

/** A step in which one of the level has no score is skipped: with one who is not a member, every step is. */
function afterTieBreak(runner: Runner, level: readonly Runner[], places: number, tieOrder: readonly string[]): Verdict {
  const results = level.flatMap(({ result }) => result ?? []);
  if (results.length < level.length || runner.result === null) return verdict("review");
  let taken = 0;
  for (const together of breakTies(results, tieOrder)) {
    if (together.includes(runner.result)) {
      if (taken >= places) return verdict("none", true);
      return taken + together.length <= places ? verdict("recommended", true) : verdict("review");
    }
    taken += together.length;
  }
  throw new Error("A level author is in no step of the tie-break.");
}
