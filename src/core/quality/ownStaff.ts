import type { Assessment } from "../assessment";
import type { Book, Department } from "../book";
import { compare, sub, type Fraction } from "../fraction";
import { LINES, MINIMUM_SIDE } from "./lines";
import type { OwnStaff, SidesTooFew } from "./quality";
import { meanOf } from "./statistics";

/**
 * Q3: the mean score (points) that a department gives its own staff beside that of the others. Own staff are those whose 所在部门 in the roster is the
 * department's name or code; said where each side has 5 and more.
 */
export function compareOwnStaff(department: Department, book: Book, assessment: Assessment): OwnStaff | SidesTooFew {
  const isOwn = new Map(book.members.map(({ id, department: where }) => [id, worksIn(department, where)]));
  const own: Fraction[] = [];
  const others: Fraction[] = [];
  for (const { id, departments } of assessment.members) {
    const result = departments.find(({ code }) => code === department.code);
    if (result?.state === "scored" && result.exact) (isOwn.get(id) ? own : others).push(result.exact);
  }
  if (Math.min(own.length, others.length) < MINIMUM_SIDE)
    return { state: "tooFew", own: own.length, others: others.length, needed: MINIMUM_SIDE };
  const [ownMean, othersMean] = [meanOf(own), meanOf(others)];
  const difference = sub(ownMean, othersMean);
  return {
    state: "known",
    own: own.length,
    others: others.length,
    ownMean,
    othersMean,
    difference,
    reached: compare(difference, LINES.ownStaff) >= 0,
  };
}

function worksIn({ code, name }: Department, where: string): boolean {
  const written = where.trim();
  return written !== "" && (written === name || written.toUpperCase() === code.toUpperCase());
}
