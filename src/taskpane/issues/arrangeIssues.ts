/** Which issues are shown, in which order: filters, then groups by department, worst first. */
import type { Issue, Severity } from "../../core/issue";

export interface IssueFilter {
  readonly severity: Severity | "all" | "fixable";
  /** Department code; "" for all, "*" for what belongs to no department. */
  readonly department: string;
  /** Part of a name or of a staff id. */
  readonly person: string;
}

export const everything: IssueFilter = { severity: "all", department: "", person: "" };
export const WHOLE_BOOK = "*";

export interface IssueGroup {
  /** Department code, or `WHOLE_BOOK`. */
  readonly department: string;
  readonly issues: readonly Issue[];
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const WORST_FIRST: Record<Severity, number> = { E: 0, W: 1, I: 2 };

export const departmentOf = (issue: Issue): string => issue.department ?? WHOLE_BOOK;

export const matches = (issue: Issue, filter: IssueFilter): boolean =>
  (filter.severity === "all" || (filter.severity === "fixable" ? issue.fix !== null : issue.severity === filter.severity)) &&
  (filter.department === "" || departmentOf(issue) === filter.department) &&
  (filter.person.trim() === "" ||
    (issue.member !== null && `${issue.member.name}\n${issue.member.id}`.toLowerCase().includes(filter.person.trim().toLowerCase())));

/** A warning that nobody has confirmed yet. */
export const isOpenWarning = (issue: Issue): boolean => issue.severity === "W" && !issue.confirmed;

export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const byDepartment = groupByDepartment(issues);
  const groups = [...byDepartment].map(([department, own]): IssueGroup => ({
    department,
    issues: [...own].sort((one, other) => rank(one) - rank(other)),
    errors: own.filter((issue) => issue.severity === "E").length,
    warnings: own.filter(isOpenWarning).length,
    infos: own.filter((issue) => issue.severity === "I").length,
  }));
  // Sorting is stable: departments that are equally bad stay in the order they were found in.
  return groups.sort((one, other) => other.errors - one.errors || other.warnings - one.warnings);
}

/** A confirmed warning comes after what still waits. */
const rank = (issue: Issue): number => (issue.confirmed ? 3 : WORST_FIRST[issue.severity]);

function groupByDepartment(issues: readonly Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const own = groups.get(departmentOf(issue));
    if (own) own.push(issue);
    else groups.set(departmentOf(issue), [issue]);
  }
  return groups;
}

/** Stays the same while the issue does, so that lists and choices survive a new reading. */
export const issueKey = (issue: Issue): string =>
  [issue.rule, issue.message, issue.department, issue.sheet, issue.cell, issue.member?.id, issue.found].join("|");
