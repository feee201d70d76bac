/** The use cases as the pane calls them: they come in a chunk of their own, so that the pane shows itself before they are there. */
import type { Commands } from "./commands";

type Asking<Use> = Use extends (...given: infer Given) => Promise<infer Answer> ? (...given: Given) => Promise<Answer> : never;

let coming: Promise<Commands> | null = null;

/** Begins to fetch them. One that failed (a network that comes and goes) is tried again at the next use. */
export function fetchCommands(): Promise<Commands> {
  coming ??= import("./askedCommands").then(
    (module) => module.askedCommands,
    (failure: unknown) => {
      coming = null;
      throw failure;
    },
  );
  return coming;
}

const later = <Use>(pick: (asked: Commands) => Use): Asking<Use> =>
  (async (...given: never[]) => (pick(await fetchCommands()) as (...given: never[]) => Promise<unknown>)(...given)) as Asking<Use>;

export const realCommands: Commands = {
  inspectBook: later((asked) => asked.inspectBook),
  recheck: later((asked) => asked.recheck),
  selectCell: later((asked) => asked.selectCell),
  watchEdits: later((asked) => asked.watchEdits),
  watchSelection: later((asked) => asked.watchSelection),
  createBook: later((asked) => asked.createBook),
  loadSample: later((asked) => asked.loadSample),
  validate: later((asked) => asked.validate),
  applyFixes: later((asked) => asked.applyFixes),
  undoFixes: later((asked) => asked.undoFixes),
  confirmWarnings: later((asked) => asked.confirmWarnings),
  previewRanking: later((asked) => asked.previewRanking),
  computeRanking: later((asked) => asked.computeRanking),
  writeGroups: later((asked) => asked.writeGroups),
  writeNotice: later((asked) => asked.writeNotice),
  registerAppeal: later((asked) => asked.registerAppeal),
  writePublicity: later((asked) => asked.writePublicity),
  writeQuality: later((asked) => asked.writeQuality),
  writeDetails: later((asked) => asked.writeDetails),
  writeCharts: later((asked) => asked.writeCharts),
  readAssessment: later((asked) => asked.readAssessment),
  recordQuarter: later((asked) => asked.recordQuarter),
  lockQuarter: later((asked) => asked.lockQuarter),
  unlockQuarter: later((asked) => asked.unlockQuarter),
  collectQuarters: later((asked) => asked.collectQuarters),
  writeAnnual: later((asked) => asked.writeAnnual),
  collectSheets: later((asked) => asked.collectSheets),
  makeTemplates: later((asked) => asked.makeTemplates),
  confirmSheet: later((asked) => asked.confirmSheet),
  restoreScoreSheets: later((asked) => asked.restoreScoreSheets),
  openFiles: later((asked) => asked.openFiles),
  makeNextQuarter: later((asked) => asked.makeNextQuarter),
  importRoster: later((asked) => asked.importRoster),
  markIssues: later((asked) => asked.markIssues),
  unmarkIssues: later((asked) => asked.unmarkIssues),
  queries: {
    explain: later((asked) => asked.queries.explain),
    changes: later((asked) => asked.queries.changes),
    publicity: later((asked) => asked.queries.publicity),
    whatIf: later((asked) => asked.queries.whatIf),
    annual: later((asked) => asked.queries.annual),
    board: later((asked) => asked.queries.board),
    notice: later((asked) => asked.queries.notice),
    quality: later((asked) => asked.queries.quality),
  },
};
