/** The intents of 公示与归档: a quarter is locked, or opened again. */
import type { CommandContext, Failure } from "../../commands/outcome";
import type { Commands } from "./commands";
import type { Performed } from "./performIntent";
import type { Happening } from "./reduce";
import type { Intent } from "./state";

type ArchiveIntent = Extract<Intent, { do: "lock" | "unlock" }>;

/** The screen itself says where things stand. */
const STAYS: Performed = { notice: null, trouble: null, screen: null };

export async function performArchive(
  commands: Commands,
  context: CommandContext,
  intent: ArchiveIntent,
  tell: (happening: Happening) => void,
  failed: (failure: Failure) => Performed,
): Promise<Performed> {
  if (intent.do === "unlock") {
    const outcome = await commands.unlockQuarter(context, { reason: intent.reason });
    if (!outcome.ok) return failed(outcome.failure);
    return outcome.value.status === "unlocked" ? { ...STAYS, notice: { of: "unlock" } } : STAYS;
  }
  const outcome = await commands.lockQuarter(context);
  if (!outcome.ok) return failed(outcome.failure);
  const report = outcome.value;
  if (report.status === "blocked") {
    tell({ type: "blocked", kind: "official", count: report.blocking.length });
    return { ...STAYS, screen: "validate" };
  }
  if (report.status === "locked") return { ...STAYS, notice: { of: "lock", count: report.count } };
  if (report.status !== "already") tell({ type: "lockRefused", report });
  return STAYS;
}
