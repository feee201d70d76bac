import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";

/**
 * Opens workbooks that were made here, each in a window of its own, in their order; the person saves them there. Answers how many were
 * opened. One that Excel refuses ends it: those before it stay open, and this workbook is as it was.
 */
export function openFiles(
  { openWorkbook, signal }: CommandContext,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Outcome<number>> {
  if (!openWorkbook) return Promise.resolve({ ok: false, failure: { kind: "hostTooOld", params: {} } });
  return attempt(async () => {
    let opened = 0;
    for (const { bytes } of files) {
      if (signal?.aborted) break;
      await openWorkbook(base64Of(bytes));
      opened += 1;
    }
    return opened;
  });
}

/** Bytes a step: an argument list has its limits. */
const STEP = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}
