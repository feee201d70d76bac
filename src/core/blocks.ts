/** Which issues stand in the way of a computation (T1, V). */
import type { Issue } from "./issue";

/** Faults of single cells, and missing parts: a trial run counts them as missing and lists them. */
const TRIAL_TOLERATES = /^(V01\.missing|V06\..*|V07\..*|V09\..*|V1[0-3]\..*|V17\.score)$/;

/** For official results every E and every unconfirmed W; for a trial run every E but the faults of single cells and missing parts (T1). */
export function blocks(issues: readonly Issue[], kind: "official" | "trial"): Issue[] {
  if (kind === "official") return issues.filter((issue) => issue.severity === "E" || (issue.severity === "W" && !issue.confirmed));
  return issues.filter((issue) => issue.severity === "E" && !TRIAL_TOLERATES.test(issue.message));
}
