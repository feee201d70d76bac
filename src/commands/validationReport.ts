import type { Issue } from "../core/issue";
import type { ValidationReport } from "./types";

/** Counts the issues as people speak of them: a confirmed warning is no warning any more. */
export function validationReport(issues: readonly Issue[]): ValidationReport {
  const count = (wanted: (issue: Issue) => boolean) => issues.filter(wanted).length;
  return {
    issues,
    errors: count(({ severity }) => severity === "E"),
    warnings: count(({ severity, confirmed }) => severity === "W" && !confirmed),
    infos: count(({ severity }) => severity === "I"),
    fixable: count(({ fix }) => fix !== null),
  };
}
