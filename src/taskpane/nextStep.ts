/** What comes next on the guided path, as words and what the button does. */
import type { BookState } from "../commands/types";
import { concernsSetUp } from "../commands/concernsSetUp";
import type { CellRef } from "../core/book";
import { isOnlyUnlocked } from "./isOnlyUnlocked";
import { departmentOf } from "./issues/arrangeIssues";
import type { Intent, Screen } from "./store/state";
import type { Words } from "./words/zh-CN";

export type Act =
  | { readonly kind: "perform"; readonly intent: Intent }
  | { readonly kind: "open"; readonly screen: Screen }
  /** 校验, of one department or of what belongs to none. */
  | { readonly kind: "issues"; readonly of: string }
  | { readonly kind: "jump"; readonly place: CellRef };

export interface NextAct {
  readonly text: string;
  readonly action: string;
  readonly act: Act;
}

export function nextStep(book: Extract<BookState, { kind: "book" }>, words: Words): NextAct {
  const { prepare, collect, validate, compute, groups } = book.steps;
  const say = words.next;
  const perform = (intent: Intent): Act => ({ kind: "perform", intent });
  if (book.lock)
    return book.lock.changed > 0
      ? { ...say.lockChanged(book.lock.changed), act: { kind: "open", screen: "validate" } }
      : { ...say.locked, act: { kind: "open", screen: "archive" } };
  // A fault of the roster or the rules goes out with every template.
  if (prepare.state === "problems") return { ...say.fixErrors(prepare.errors), act: setUpFaults(book) };
  if (book.memberCount === 0) return { ...say.prepare, act: { kind: "open", screen: "roster" } };
  // Official results that stand as they are were checked whole when they were computed.
  const checked = compute.state === "done" && compute.kind === "official";
  const open = (screen: Screen): Act => ({ kind: "open", screen });
  if (collect.state === "notYet" && !checked) return { ...say.handOut, act: open("collect") };
  if (collect.state === "partly" && !checked) return { ...say.collect(collect.all - collect.got), act: open("collect") };
  if (validate.state === "notYet") return { ...say.validate, act: perform({ do: "validate" }) };
  if (validate.state === "stale") return { ...say.revalidate, act: perform({ do: "validate" }) };
  if (validate.state === "problems") {
    const words = validate.errors > 0 ? say.fixErrors(validate.errors) : say.confirmWarnings(validate.warnings);
    return { ...words, act: { kind: "open", screen: "validate" } };
  }
  const official = perform({ do: "compute", kind: "official" });
  if (compute.state === "stale") return { ...(isOnlyUnlocked(book) ? say.recomputeUnlocked : say.recompute), act: official };
  if (compute.state !== "done") return { ...say.compute, act: official };
  if (compute.kind === "trial") return { ...say.official, act: official };
  if (groups.state === "stale") return { ...say.regroups, act: perform({ do: "groups" }) };
  if (groups.state !== "done") return { ...say.groups, act: perform({ do: "groups" }) };
  return { ...say.finished, act: { kind: "open", screen: "archive" } };
}

/** The faults of roster and rules by themselves where they stand together, not behind what other departments left blank. */
export function setUpFaults({ issues }: Extract<BookState, { kind: "book" }>): Act {
  const faults = issues.filter((issue) => issue.severity === "E" && concernsSetUp(issue));
  const [of, other] = new Set(faults.map(departmentOf));
  return of !== undefined && other === undefined ? { kind: "issues", of } : { kind: "open", screen: "validate" };
}
