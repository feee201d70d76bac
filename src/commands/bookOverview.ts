import { blocks } from "../core/blocks";
import type { Board } from "../core/board/readBoard";
import type { Issue } from "../core/issue";
import type { QuarterLock, RunStamp } from "../core/snapshot";
import { concernsSetUp } from "./concernsSetUp";
import type { BookSeen } from "./seeBook";
import type { BookState, StepName, StepState } from "./types";
import { validationReport } from "./validationReport";

/** The state of a book and of each step of the guided path, from one reading. */
export function bookOverview({ snapshot, validation, inputs }: BookSeen): BookState {
  const { issues, outline } = validation;
  const stampOf = (step: RunStamp["step"]) => snapshot.identity?.runs.find((run) => run.step === step);
  // The path leads to the ranking: faults of articles and of earlier quarters are told where they matter.
  const { errors, warnings } = validationReport(blocks(issues, "official"));
  const setUp = issues.filter((issue) => issue.severity === "E" && concernsSetUp(issue));
  // Results that were locked and opened again hold values: they are to be computed anew.
  const computedState = (stamp: RunStamp | undefined): StepState =>
    stepState(stamp && stamp.at <= (snapshot.identity?.unlocked?.at ?? "") ? { ...stamp, inputs: "" } : stamp, inputs);
  const compute = computedState(stampOf("compute"));
  // An official computation checks everything first.
  const checked = compute.state === "done" && compute.kind === "official" ? compute : null;
  const own = stepState(stampOf("validate"), inputs);
  const validated = own.state === "done" ? own : (checked ?? own);
  const { lock } = snapshot.identity ?? {};
  const changed = issues.filter(isLockIssue).length;
  const steps: Record<StepName, StepState> = {
    prepare: setUp.length > 0 ? { state: "problems", errors: setUp.length, warnings: 0 } : prepared(outline.memberCount),
    collect: collected(validation.board),
    validate: validated.state === "done" && errors + warnings > 0 ? { state: "problems", errors, warnings } : validated,
    compute,
    groups: computedState(stampOf("groups")),
    archive: lock ? archived(lock, changed) : { state: "notYet" },
  };
  return {
    kind: "book",
    ...outline,
    identity: snapshot.identity,
    issues,
    steps,
    inputs,
    lock: lock ? { at: lock.at, by: lock.by, version: lock.version, changed } : null,
  };
}

const archived = ({ at, by }: QuarterLock, changed: number): StepState =>
  changed > 0 ? { state: "problems", errors: changed, warnings: 0 } : { state: "done", at, by, kind: "official" };

/** V28 of a locked quarter. */
const isLockIssue = ({ message }: Issue): boolean => /^V28\.(locked|history)/.test(message);

function stepState(stamp: RunStamp | undefined, inputs: string): StepState {
  if (!stamp) return { state: "notYet" };
  const { at, by, kind } = stamp;
  return { state: stamp.inputs === inputs ? "done" : "stale", at, by, kind };
}

const prepared = (memberCount: number): StepState =>
  memberCount === 0 ? { state: "notYet" } : { state: "done", at: "", by: "", kind: "official" };

/** What changed after its confirmation is told by the check (V28). */
function collected({ departments }: Board): StepState {
  const [got, all] = [departments.filter(({ state }) => state !== "notReceived").length, departments.length];
  if (got === 0) return { state: "notYet" };
  return got < all ? { state: "partly", got, all } : { state: "done", at: "", by: "", kind: "official" };
}
