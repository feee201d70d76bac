import type { Assessment } from "./assessment";
import type { Member, ScoreSheet } from "./book";
import type { DepartmentPlan } from "./departmentPlan";
import { scoreRow } from "./departmentScore";
import type { MemberScores } from "./totals";

/** Every department's score of each participating member, found by staff id so that no order matters (R4); null for the others. */
export function scoreMembers(
  members: readonly Member[],
  plans: readonly DepartmentPlan[],
  sheets: readonly ScoreSheet[],
): (MemberScores | null)[] {
  const rows = plans.map(({ department }) => {
    const sheet = sheets.find((one) => one.department === department.code);
    return new Map((sheet?.rows ?? []).map((row) => [row.memberId, row]));
  });
  return members.map((member) => {
    if (!member.participates) return null;
    return plans.map((plan, position) => {
      const row = rows[position]?.get(member.id);
      return row ? scoreRow(plan, row) : null;
    });
  });
}

type Missing = Omit<Assessment["missing"][number], "memberId">;

/** T1: the cells that one member's total waits for; a department whose sheet has no row has no cell to name. */
export function missingOf(scores: MemberScores, plans: readonly DepartmentPlan[]): Missing[] {
  return plans.flatMap(({ department }, position): Missing[] => {
    const score = scores[position];
    if (!score) return [{ department: department.code, at: null }];
    return score.state === "missing" ? score.cells.map((at) => ({ department: department.code, at })) : [];
  });
}
