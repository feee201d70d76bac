import { computeRanking } from "../commands/computeRanking";
import { failureTextInEnglish } from "../commands/messages/en-US/failures";
import { issueTextInEnglish } from "../commands/messages/en-US/issues";
import { failureText } from "../commands/messages/failures";
import { issueText } from "../commands/messages/issues";
import type { CommandContext, Failure, Outcome } from "../commands/outcome";
import type { RankingReport } from "../commands/types";
import type { MovementCount } from "../core/countMovements";
import { validate } from "../commands/validate";
import { writeGroups } from "../commands/writeGroups";
import type { Issue } from "../core/issue";
import { selectCell } from "../commands/selectCell";
import type { Notice } from "./noticeAddress";
import type { Press } from "./whenPressed";
import { ribbonWords } from "./words/ribbonWords";

/** The function names of manifest.xml, each wired to the command that the pane uses too. */
export const PRESSES: Readonly<Record<string, Press>> = {
  validateBook: pressValidate,
  computeRanking: async (context) => {
    const outcome = await computeRanking(context, { kind: "official" });
    const isSame = outcome.ok && outcome.value.status === "done" && outcome.value.moved?.moved === 0;
    // The sheets come to the front as they were: that nothing is new is said.
    return (await afterWriting(context, outcome)) ?? (isSame ? ribbonWords().same : null);
  },
  writeGroups: async (context) => afterWriting(context, await writeGroups(context, { kind: "official" })),
};

/** Without a pane the findings stand in a sheet: 校验报告, brought to the front. */
async function pressValidate(context: CommandContext): Promise<Notice> {
  const outcome = await validate(context, { sheet: true });
  if (!outcome.ok) return afterFailure(outcome.failure);
  const { errors, warnings, infos } = outcome.value;
  const say = ribbonWords();
  return errors + warnings > 0 ? say.checked(errors, warnings) : say.clean(infos);
}

/** The sheets just written have come to the front and speak for themselves; only what is unusual is told. */
async function afterWriting(context: CommandContext, outcome: Outcome<RankingReport>): Promise<Notice | null> {
  if (!outcome.ok) return afterFailure(outcome.failure);
  const report = outcome.value;
  if (report.status === "blocked") {
    return ribbonWords().blocked(report.blocking.length, await showFirst(context, report.blocking));
  }
  if (report.corrected.length === 0) return movedNotice(report.moved);
  const say = ribbonWords();
  const cells = report.corrected.slice(0, 5).map(({ sheet, cell }) => say.place(sheet, cell));
  return say.corrected(report.corrected.length, cells);
}

/** A button computes at once; that published results may have changed with it is not passed over. */
function movedNotice(moved: MovementCount | null): Notice | null {
  if (moved === null || moved.moved === 0) return null;
  const { totals, ranks, crosses } = moved;
  return ribbonWords().moved(moved.moved, totals, ranks, crosses);
}

function afterFailure(failure: Failure): Notice {
  const sayFailure = ribbonWords().language === "en-US" ? failureTextInEnglish : failureText;
  const { title, body, next } = sayFailure(failure);
  return { title, body: `${body}\n${next}` };
}

/** Selects the first problem that has a cell, errors first, and says where the rest is. */
async function showFirst(context: CommandContext, issues: readonly Issue[]): Promise<string> {
  const placed = issues.filter((issue) => issue.sheet !== null && issue.cell !== null);
  const first = placed.find(({ severity }) => severity === "E") ?? placed[0];
  const say = ribbonWords();
  if (!first || first.sheet === null || first.cell === null) return say.rest;
  const shown = await selectCell(context, { sheet: first.sheet, cell: first.cell });
  const { problem } = (say.language === "en-US" ? issueTextInEnglish : issueText)(first);
  return `${(shown.ok ? say.selected : say.first)(first.sheet, first.cell, problem)}${say.rest}`;
}
