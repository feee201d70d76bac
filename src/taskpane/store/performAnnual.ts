/** The intents of 年度评优. */
import type { CommandContext, Failure } from "../../commands/outcome";
import type { Commands } from "./commands";
import type { Performed } from "./performIntent";
import type { Happening } from "./reduce";
import type { Intent } from "./state";

type AnnualIntent = Extract<Intent, { do: "recordQuarter" | "lookAtFiles" | "takeQuarters" | "annual" }>;

/** The screen itself says where things stand; nothing more is to be shown. */
const STAYS: Performed = { notice: null, trouble: null, screen: null };

export async function performAnnual(
  commands: Commands,
  context: CommandContext,
  intent: AnnualIntent,
  tell: (happening: Happening) => void,
  failed: (failure: Failure) => Performed,
): Promise<Performed> {
  switch (intent.do) {
    case "recordQuarter": {
      const outcome = await commands.recordQuarter(context);
      if (!outcome.ok) return failed(outcome.failure);
      const report = outcome.value;
      if (report.status === "blocked") {
        tell({ type: "blocked", kind: "official", count: report.blocking.length });
        return { ...STAYS, screen: "validate" };
      }
      if (report.status === "differs" || report.status === "noTable") return STAYS;
      const { period, count } = report;
      return { ...STAYS, notice: { of: "recordQuarter", period, count, already: report.status === "already" } };
    }
    case "lookAtFiles":
    case "takeQuarters": {
      const { files } = intent;
      const outcome = await commands.collectQuarters(context, { files, take: intent.do === "takeQuarters" });
      if (!outcome.ok) return failed(outcome.failure);
      const report = outcome.value;
      tell({ type: "filesSeen", chosen: report.taken ? null : { files, report } });
      return report.taken ? { ...STAYS, notice: { of: "takeQuarters", count: report.fresh } } : STAYS;
    }
    case "annual": {
      const outcome = await commands.writeAnnual(context);
      if (!outcome.ok) return failed(outcome.failure);
      const report = outcome.value;
      return report.status === "done" ? { ...STAYS, notice: { of: "annual", n: report.assessment.n } } : STAYS;
    }
  }
}
