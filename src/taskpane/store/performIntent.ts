/** Carries out what was asked, by the command for it, and says what to show afterwards. */
import type { CommandContext, Failure } from "../../commands/outcome";
import type { RankingReport } from "../../commands/types";
import type { Commands } from "./commands";
import { performCollect } from "./performCollect";
import { performArchive } from "./performArchive";
import { performAnnual } from "./performAnnual";
import { performRoster } from "./performRoster";
import { performNotice } from "./performNotice";
import type { Happening } from "./reduce";
import type { Intent, Notice, Recomputation, Screen, Trouble } from "./state";

export interface Performed {
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
  /** Where the pane goes next; null stays. */
  readonly screen: Screen | null;
}

const shows = (notice: Notice, screen: Screen | null = null): Performed => ({ notice, trouble: null, screen });

export async function performIntent(
  commands: Commands,
  context: CommandContext,
  intent: Intent,
  tell: (happening: Happening) => void,
): Promise<Performed> {
  const failed = (failure: Failure): Performed =>
    failure.kind === "cancelled"
      ? shows({ of: "cancelled" })
      : { notice: null, trouble: { failure, retry: retryOf(intent) }, screen: null };

  // The clerk has just dealt with the list: the check is done again at once, so that the path does not say "stale".
  const checkedAgain = async (notice: Notice): Promise<Performed> => {
    const outcome = await commands.validate(context);
    return outcome.ok ? shows(notice) : { ...failed(outcome.failure), notice };
  };

  switch (intent.do) {
    case "create": {
      const outcome = await commands.createBook(context, intent);
      return outcome.ok ? shows({ of: "create" }) : failed(outcome.failure);
    }
    case "sample": {
      const outcome = await commands.loadSample(context, { faults: intent.faults });
      return outcome.ok ? shows({ of: "sample" }) : failed(outcome.failure);
    }
    case "validate": {
      const outcome = await commands.validate(context);
      if (!outcome.ok) return failed(outcome.failure);
      return shows({ of: "validate", errors: outcome.value.errors, warnings: outcome.value.warnings }, "validate");
    }
    case "fix": {
      const outcome = await commands.applyFixes(context, intent.issues);
      if (!outcome.ok) return failed(outcome.failure);
      tell({ type: "fixed", fixed: outcome.value.applied > 0 ? outcome.value : null });
      return checkedAgain({ of: "fix", count: outcome.value.applied });
    }
    case "undoFix": {
      const outcome = await commands.undoFixes(context, intent.done);
      if (!outcome.ok) return failed(outcome.failure);
      tell({ type: "fixed", fixed: null });
      return checkedAgain({ of: "undoFix", count: outcome.value.undone, kept: outcome.value.kept });
    }
    case "confirm": {
      const outcome = await commands.confirmWarnings(context, { issues: intent.issues, reason: intent.reason });
      return outcome.ok ? checkedAgain({ of: "confirm", count: outcome.value.confirmed }) : failed(outcome.failure);
    }
    case "preview": {
      const { of } = intent;
      const outcome = await commands.previewRanking(context, { kind: of.do === "compute" ? of.kind : "official" });
      if (!outcome.ok) return failed(outcome.failure);
      const preview = outcome.value;
      if (preview.status === "blocked") return heldBack(preview, of.do === "compute" ? of.kind : "official", tell);
      const expected = preview.inputs;
      // Nothing to decide: there is nothing to compare with, or groups are added to results that stay.
      if (preview.status === "first" || (preview.status === "same" && of.do === "groups"))
        return performIntent(commands, context, { ...of, expected }, tell);
      tell({ type: "previewed", difference: { of, preview } });
      return { notice: null, trouble: null, screen: null };
    }
    case "compute": {
      const outcome = await commands.computeRanking(context, { kind: intent.kind, ...expecting(intent) });
      if (!outcome.ok) return failed(outcome.failure);
      return reported(outcome.value, intent.kind, tell, "ranking", ({ assessment, sheets }) => ({
        of: "compute",
        n: assessment.n,
        kind: intent.kind,
        sheets,
      }));
    }
    case "details": {
      const { members, kind, expected } = intent;
      const outcome = await commands.writeDetails(context, { members, kind, expected });
      if (!outcome.ok) return failed(outcome.failure);
      return reported(outcome.value, kind, tell, "ranking", ({ assessment }) => ({
        of: "details",
        count: members === "all" ? assessment.members.length : members.length,
      }));
    }
    case "charts": {
      const { kind, expected } = intent;
      const outcome = await commands.writeCharts(context, { kind, expected });
      if (!outcome.ok) return failed(outcome.failure);
      return reported(outcome.value, kind, tell, "ranking", () => ({ of: "charts" }));
    }
    case "publicity": {
      const outcome = await commands.writePublicity(context);
      if (!outcome.ok) return failed(outcome.failure);
      // The screen reads again, and shows what stands in the way.
      if (outcome.value.status === "blocked") return { notice: null, trouble: null, screen: null };
      return shows({ of: "publicity", count: outcome.value.board.stories.length });
    }
    case "quality": {
      const outcome = await commands.writeQuality(context, intent.previous);
      if (!outcome.ok) return failed(outcome.failure);
      // The screen reads again, and shows what stands in the way.
      if (outcome.value.status !== "done") return { notice: null, trouble: null, screen: null };
      return shows({ of: "quality", sheets: outcome.value.sheets });
    }
    case "groups": {
      const outcome = await commands.writeGroups(
        context,
        intent.expected === undefined && intent.attach === undefined ? undefined : { kind: "official", ...expecting(intent) },
      );
      if (!outcome.ok) return failed(outcome.failure);
      return reported(outcome.value, "official", tell, "groups", ({ assessment }) => ({ of: "groups", count: assessment.groups.length }));
    }
    case "mark": {
      const outcome = await commands.markIssues(context);
      return outcome.ok ? shows({ of: "mark", ...outcome.value }) : failed(outcome.failure);
    }
    case "unmark": {
      const outcome = await commands.unmarkIssues(context);
      return outcome.ok ? shows({ of: "unmark", skipped: outcome.value.skipped }) : failed(outcome.failure);
    }
    case "notice":
    case "appeal":
      return performNotice(commands, context, intent, failed);
    case "lookAtReturns":
    case "takeReturns":
    case "templates":
    case "confirmSheet":
    case "restoreSheets":
    case "openFiles":
      return performCollect(commands, context, intent, tell, failed);
    case "lock":
    case "unlock":
      return performArchive(commands, context, intent, tell, failed);
    case "nextQuarter":
    case "lookAtRoster":
    case "takeRoster":
      return performRoster(commands, context, intent, tell, failed);
    case "recordQuarter":
    case "lookAtFiles":
    case "takeQuarters":
    case "annual":
      return performAnnual(commands, context, intent, tell, failed);
  }
}

/** What was shown once is shown anew before it is tried again. */
const retryOf = (intent: Intent): Intent =>
  intent.do === "compute" && intent.expected !== undefined
    ? { do: "preview", of: { do: "compute", kind: intent.kind } }
    : intent.do === "groups" && intent.expected !== undefined
      ? { do: "preview", of: { do: "groups" } }
      : intent;

const expecting = ({ expected, attach }: Recomputation): Pick<Recomputation, "expected" | "attach"> => ({
  ...(expected === undefined ? {} : { expected }),
  ...(attach === undefined ? {} : { attach }),
});

function heldBack(
  { blocking }: { readonly blocking: readonly unknown[] },
  kind: "official" | "trial",
  tell: (happening: Happening) => void,
): Performed {
  tell({ type: "blocked", kind, count: blocking.length });
  return { notice: null, trouble: null, screen: "validate" };
}

type Done = Extract<RankingReport, { status: "done" }>;

function reported(
  report: RankingReport,
  kind: "official" | "trial",
  tell: (happening: Happening) => void,
  screen: Screen,
  notice: (done: Done) => Notice,
): Performed {
  if (report.status === "blocked") return heldBack(report, kind, tell);
  tell({ type: "computed", assessment: report.assessment, corrected: report.corrected.length });
  return shows(notice(report), screen);
}
