import type { BookState } from "../commands/types";

/** Results that are of the very inputs that stand there, and stale for one reason: locked, they became values, and the quarter was opened again. */
export function isOnlyUnlocked({ identity, inputs }: Extract<BookState, { kind: "book" }>): boolean {
  const run = identity?.runs.find(({ step }) => step === "compute");
  return run !== undefined && run.inputs === inputs && run.at <= (identity?.unlocked?.at ?? "");
}
