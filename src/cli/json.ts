/** The one object of `--json`; its shape is promised to other programs (README, 命令行). */
import { issueText } from "../commands/messages/issues";
import { reasonText } from "../commands/messages/reasons";
import type { Assessment, DepartmentResult, MemberResult } from "../core/assessment";
import type { Period } from "../core/book";
import { formatDecimal, formatFraction, formatHundredths } from "../core/fraction";
import type { Issue } from "../core/issue";

/** A finished computation. */
export function jsonOf(assessment: Assessment, issues: readonly Issue[]): string {
  // In the book's order as the members have them; where nobody takes part, the means still name every department.
  const listed = assessment.members.flatMap(({ departments }) => departments.map(({ code }) => code));
  const codes = [...new Set([...listed, ...Object.keys(assessment.departmentMeans)])];
  return write({
    period: periodOf(assessment.period),
    kind: assessment.kind,
    n: assessment.n,
    places: assessment.places,
    cutoff: decimalOf(assessment.cutoff),
    members: assessment.members.map((member) => memberOf(member, codes)),
    groups: assessment.groups.map(({ name, score, rank, tie, mean, recommended }) => ({
      name,
      score: decimalOf(score),
      rank,
      tie,
      mean: decimalOf(mean),
      recommended,
    })),
    issues: issues.map(issueOf),
  });
}

/** A book of which nothing was computed: what is known of it, and its issues. */
export function jsonOfIssues(period: Period | null, kind: "official" | "trial", issues: readonly Issue[]): string {
  const nothing = { n: null, places: null, cutoff: null, members: [], groups: [] };
  return write({ period: period && periodOf(period), kind, ...nothing, issues: issues.map(issueOf) });
}

const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const decimalOf = (value: number | null): string | null => (value === null ? null : formatHundredths(value));
const periodOf = ({ year, quarter }: Period) => ({ year, quarter });

/** Every department of the book is listed for everyone; without a score of its own a member has nulls there. */
function memberOf(member: MemberResult, codes: readonly string[]) {
  const { id, name, group, total, rank, tie, eligibility, basis, reason } = member;
  const departments = codes.map((code) =>
    departmentOf(
      code,
      member.departments.find((one) => one.code === code),
    ),
  );
  return { id, name, group, total: decimalOf(total), rank, tie, eligibility, basis, reason: reasonText(reason, name), departments };
}

function departmentOf(code: string, result: DepartmentResult | undefined) {
  const exact = result?.state === "scored" ? result.exact : null;
  return { code, score: exact && formatDecimal(exact), exact: exact && formatFraction(exact) };
}

/** `confirmed` is true for a warning that stands confirmed for this very content. */
export function issueOf(issue: Issue) {
  const { rule, severity, department, sheet, cell, member, found, fix, confirmed } = issue;
  return { rule, severity, department, sheet, cell, member, found, expected: issueText(issue).expected, fix, confirmed };
}
