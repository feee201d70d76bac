/** The intents of 收发评分表. */
import type { CommandContext, Failure } from "../../commands/outcome";
import type { Commands } from "./commands";
import type { Performed } from "./performIntent";
import type { Happening } from "./reduce";
import type { Intent } from "./state";

type CollectIntent = Extract<
  Intent,
  { do: "lookAtReturns" | "takeReturns" | "templates" | "confirmSheet" | "restoreSheets" | "openFiles" }
>;

/** The screen itself says where things stand; nothing more is to be shown. */
const STAYS: Performed = { notice: null, trouble: null, screen: null };

export async function performCollect(
  commands: Commands,
  context: CommandContext,
  intent: CollectIntent,
  tell: (happening: Happening) => void,
  failed: (failure: Failure) => Performed,
): Promise<Performed> {
  switch (intent.do) {
    case "lookAtReturns":
    case "takeReturns": {
      const { files } = intent;
      const outcome = await commands.collectSheets(context, { files, take: intent.do === "takeReturns" });
      if (!outcome.ok) return failed(outcome.failure);
      const report = outcome.value;
      const bad = report.files.filter(({ returned }) => returned.kind === "refused").length;
      // What was refused stays in sight: somebody has to be asked.
      tell({ type: "returnsSeen", returns: report.taken && bad === 0 ? null : { files, report } });
      return report.taken ? { ...STAYS, notice: { of: "takeReturns", count: report.files.length - bad } } : STAYS;
    }
    case "templates": {
      const outcome = await commands.makeTemplates(context, { supplement: intent.supplement, record: true });
      if (!outcome.ok) return failed(outcome.failure);
      tell({ type: "templatesMade", templates: outcome.value });
      return STAYS;
    }
    case "restoreSheets": {
      const outcome = await commands.restoreScoreSheets(context);
      if (!outcome.ok) return failed(outcome.failure);
      const report = outcome.value;
      if (report.status === "done") return { ...STAYS, notice: { of: "restoreSheets", sheets: report.sheets } };
      tell({ type: "templatesMade", templates: report });
      return STAYS;
    }
    case "openFiles": {
      const outcome = await commands.openFiles(context, intent.files);
      return outcome.ok ? { ...STAYS, notice: { of: "openFiles", count: outcome.value } } : failed(outcome.failure);
    }
    case "confirmSheet": {
      const outcome = await commands.confirmSheet(context, intent.code);
      if (!outcome.ok) return failed(outcome.failure);
      return outcome.value.status === "confirmed" ? { ...STAYS, notice: { of: "confirmSheet", name: intent.name } } : STAYS;
    }
  }
}
