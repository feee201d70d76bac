/** The intents of 导入花名册 and of the next quarter's book. */
import type { CommandContext, Failure } from "../../commands/outcome";
import type { Commands } from "./commands";
import type { Performed } from "./performIntent";
import type { Happening } from "./reduce";
import type { Intent } from "./state";

type RosterIntent = Extract<Intent, { do: "nextQuarter" | "lookAtRoster" | "takeRoster" }>;

/** The screen itself says where things stand; nothing more is to be shown. */
const STAYS: Performed = { notice: null, trouble: null, screen: null };

export async function performRoster(
  commands: Commands,
  context: CommandContext,
  intent: RosterIntent,
  tell: (happening: Happening) => void,
  failed: (failure: Failure) => Performed,
): Promise<Performed> {
  switch (intent.do) {
    case "nextQuarter": {
      const outcome = await commands.makeNextQuarter(context);
      if (!outcome.ok) return failed(outcome.failure);
      const report = outcome.value;
      if (report.status !== "blocked") {
        tell({ type: "nextQuarterMade", report });
        return STAYS;
      }
      tell({ type: "blocked", kind: "official", count: report.blocking.length });
      return { ...STAYS, screen: "validate" };
    }
    case "lookAtRoster":
    case "takeRoster": {
      const { request } = intent;
      const outcome = await commands.importRoster(context, request);
      if (!outcome.ok) return failed(outcome.failure);
      const report = outcome.value;
      if (report.status !== "taken") {
        tell({ type: "rosterSeen", roster: { request, report } });
        return STAYS;
      }
      // What was refused stays in sight: somebody has to see to it.
      const left = report.plan.refused.length > 0;
      tell({ type: "rosterSeen", roster: left ? { request, report } : null });
      const { added, changed } = report.counts;
      return { ...STAYS, notice: { of: "takeRoster", added, changed }, screen: left ? null : "home" };
    }
  }
}
