import type { Intent, OpenState } from "./state";

/**
 * Results that stand written are not replaced unseen: what a recomputation would change is shown first, unless it was seen already.
 * The first computation has nothing to differ from, and groups made of fresh results change none.
 */
export function shownFirst(intent: Intent, { book }: OpenState): Intent {
  if ((intent.do !== "compute" && intent.do !== "groups") || intent.expected !== undefined) return intent;
  if (book.state !== "read" || book.book.kind !== "book") return intent;
  const { state } = book.book.steps.compute;
  const replaces = state === "stale" || (state === "done" && intent.do === "compute");
  return replaces ? { do: "preview", of: intent } : intent;
}
