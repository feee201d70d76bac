import { planPatch, type Touch } from "../core/live/planPatch";
import type { BookSnapshot } from "../core/snapshot";
import { readBook } from "../workbook/read";
import { readPatch } from "../workbook/readPatch";
import { attempt } from "./attempt";
import { bookStateOf } from "./inspectBook";
import type { CommandContext, Outcome } from "./outcome";
import type { BookState } from "./types";

export interface LiveBook {
  /** Where things stand, from a whole reading. */
  readonly inspect: (context: CommandContext) => Promise<Outcome<BookState>>;
  /** The same after edits: only what they touched is read, in one request; everything where that would not be sure. */
  readonly recheck: (context: CommandContext, edits: readonly Touch[]) => Promise<Outcome<BookState>>;
}

/**
 * The workbook as the screen last saw it. It serves the screen alone: whatever writes or computes reads everything anew (`seeBook`).
 * Readings take turns, so that none is patched onto an older one.
 */
export function createLiveBook(): LiveBook {
  let last: BookSnapshot | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const whole = async (context: CommandContext): Promise<Outcome<BookState>> => {
    // A reading that fails leaves nothing to patch.
    last = null;
    return attempt(async () => {
      last = await readBook(context.run);
      return bookStateOf(last);
    });
  };

  const patched = async (context: CommandContext, edits: readonly Touch[]): Promise<BookSnapshot | null> => {
    const known = last;
    const patches = known && planPatch(known, edits);
    if (!known || !patches) return null;
    // What Excel refuses here (a sheet that has gone) the whole reading finds out, or tells.
    const outcome = await attempt(() => readPatch(context.run, known, patches));
    return outcome.ok ? outcome.value : null;
  };

  return {
    inspect: (context) => inTurn(() => whole(context)),
    recheck: (context, edits) =>
      inTurn(async () => {
        const snapshot = await patched(context, edits);
        if (!snapshot) return whole(context);
        last = snapshot;
        return { ok: true, value: bookStateOf(snapshot) };
      }),
  };
}
