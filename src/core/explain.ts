import { activeVetoes } from "./activeVetoes";
import type { Assessment, MemberResult } from "./assessment";
import type { Book, ScoreRow } from "./book";
import { explainDepartment } from "./explainDepartment";
import type { Explanation } from "./explanation";
import { fromHundredths, sub } from "./fraction";
import { distancesToLine } from "./lineDistance";

/** Explains members of one assessed book; what is the same for all of them is prepared once. */
export type Explain = (memberId: string) => Explanation;

/** T6, E4: any roster member's result down to the cells. An id that is not in the roster is a bug of the caller and throws. */
export function explainer(book: Book, assessment: Assessment): Explain {
  const { period, kind, n, places, cutoff } = assessment;
  const members = new Map(book.members.map((member) => [member.id, member]));
  const results = new Map(assessment.members.map((result) => [result.id, result]));
  const borderline = new Map(assessment.borderline.map((entry) => [entry.id, entry]));
  const vetoes = activeVetoes(book.vetoes, book.settings);
  const distanceOf = distancesToLine(assessment, book.settings.ties);
  const rows = new Map(book.scoreSheets.map((sheet) => [sheet.department, new Map(sheet.rows.map((row) => [row.memberId, row]))]));
  return (memberId) => {
    const member = members.get(memberId);
    const result = results.get(memberId);
    if (!member || !result) throw new RangeError(`Nobody in the roster has the staff id ${memberId}.`);
    const { id, name, branch, group, status, participates } = member;
    const { exactTotal, total, rank, tie, rankInGroup, eligibility, reason } = result;
    return {
      period,
      kind,
      member: { id, name, branch, group, status, participates },
      departments: explainDepartments(book, result, (department) => rows.get(department)?.get(id) ?? null),
      exactTotal,
      total,
      rounding: exactTotal && total !== null ? sub(fromHundredths(total), exactTotal) : null,
      rank,
      tie,
      rankInGroup,
      n,
      places,
      cutoff,
      eligibility,
      reason,
      line: rank === null || total === null ? null : distanceOf(total),
      borderline: borderline.get(id) ?? null,
      vetoes: vetoes.get(id) ?? [],
    };
  };
}

/** T6, E4: where every point of one roster member comes from, and why the flag is what it is. */
export const explain = (book: Book, assessment: Assessment, memberId: string): Explanation => explainer(book, assessment)(memberId);

function explainDepartments(
  { departments, settings }: Book,
  { exactTotal, departments: results }: MemberResult,
  rowIn: (department: string) => ScoreRow | null,
) {
  const counting = exactTotal ? results.filter(({ exact }) => exact !== null) : [];
  const weightSum = counting.reduce((sum, { weight }) => sum + weight, 0);
  return results.flatMap((result) => {
    const department = departments.find(({ code }) => code === result.code);
    return department ? [explainDepartment(department, settings, result, rowIn(result.code), weightSum)] : [];
  });
}
