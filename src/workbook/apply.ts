import { fingerprintSheets } from "../core/fingerprint";
import type { BookSnapshot } from "../core/snapshot";
import type { ApplyOptions, ApplyPlan, ApplyReport } from "./applyPlan";
import { beginApply } from "./beginApply";
import { refuseProtected } from "./cellEdits";
import { refuseProtectedFills } from "./fills";
import { freezeWrites, refuseProtectedFreezes } from "./freeze";
import { correctChecks } from "./correctChecks";
import { placeDrafts } from "./placement";
import { readBook } from "./read";
import { Refusal } from "./refusal";
import { refuseLocked } from "./refuseLocked";
import { restore } from "./restore";
import { refuseProtectedAppends } from "./rowAppends";
import { REQUEST_BYTES, type Run } from "./run";
import { finish, swap } from "./swap";
import { packWrites, writesOf } from "./writeDraft";

/**
 * Carries out a plan whole or not at all: fresh sheets under temporary names, their recalculated cells compared with the engine,
 * the inputs read once more, the swap in one request, and only then the replaced sheets deleted. A failure at any point puts the
 * workbook back and is thrown on. Refuses `changedMeanwhile`, `protected`, `readOnly`, `nameTaken`, `cancelled`; `notRestored` when even the
 * way back failed. The number of requests depends on bytes alone.
 */
export async function apply(run: Run, plan: ApplyPlan, options: ApplyOptions = {}): Promise<ApplyReport> {
  refuseLocked(plan);
  const opened = afterOpening(plan);
  refuseProtected(plan.edits, opened);
  refuseProtectedFills(plan.fills ?? [], opened);
  refuseProtectedAppends(plan.appends, opened);
  refuseProtectedFreezes(plan.freezes ?? [], opened);
  const placements = placeDrafts(plan.basis, plan.drafts, plan.removeSheets);
  const requests = packWrites(
    [...placements.flatMap(({ draft, names }) => writesOf(draft, names)), ...freezeWrites(plan.freezes ?? [])],
    REQUEST_BYTES,
  );
  const total = requests.length + 4;
  let done = 0;
  const step = () => {
    if (options.signal?.aborted) throw new Refusal("cancelled");
    options.onProgress?.(done++, total);
  };
  let front: string | null = null;
  try {
    step();
    front = await beginApply(run);
    for (const request of requests) {
      step();
      await run(async (context) => {
        for (const { write } of request) write(context);
        await context.sync();
      });
    }
    step();
    const corrected = await run((context) => correctChecks(context, placements));
    step();
    if (touchesSheets(plan)) await refuseChanged(run, plan);
    await swap(run, plan, placements);
    await finish(run, plan, placements);
    options.onProgress?.(total, total);
    return { sheets: placements.map(({ finalName }) => finalName), corrected };
  } catch (error) {
    // Before the beginning was through, nothing was written: there is nothing to put back, and the way back might be barred too.
    if (front !== null) await restore(run, plan, placements, front, error);
    throw error;
  }
}

/** The basis with the sheets open that the plan itself opens. */
function afterOpening({ basis, unprotects = [] }: ApplyPlan): BookSnapshot {
  if (unprotects.length === 0) return basis;
  return { ...basis, sheets: basis.sheets.map((sheet) => (unprotects.includes(sheet.name) ? { ...sheet, protected: false } : sheet)) };
}

/** A plan that only stamps the identity part says what was read when; nobody's edit can be lost by it. */
const touchesSheets = ({ drafts, edits, fills, freezes, appends }: ApplyPlan): boolean =>
  drafts.length + edits.length + (fills?.length ?? 0) + (freezes?.length ?? 0) + appends.length > 0;

async function refuseChanged(run: Run, { basis }: ApplyPlan): Promise<void> {
  const current = await readBook(run);
  if (fingerprintSheets(current) !== fingerprintSheets(basis)) throw new Refusal("changedMeanwhile");
}
