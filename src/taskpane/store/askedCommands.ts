/** The use cases as they are shipped: one chunk, fetched while the pane shows itself. */
import { applyFixes } from "../../commands/applyFixes";
import { collectQuarters } from "../../commands/collectQuarters";
import { collectSheets } from "../../commands/collectSheets";
import { computeRanking } from "../../commands/computeRanking";
import { confirmSheet } from "../../commands/confirmSheet";
import { confirmWarnings } from "../../commands/confirmWarnings";
import { createBook } from "../../commands/createBook";
import { createLiveBook } from "../../commands/liveBook";
import { lockQuarter } from "../../commands/lockQuarter";
import { unlockQuarter } from "../../commands/unlockQuarter";
import { importRoster } from "../../commands/importRoster";
import { loadSample } from "../../commands/loadSample";
import { makeNextQuarter } from "../../commands/makeNextQuarter";
import { makeTemplates } from "../../commands/makeTemplates";
import { markIssues } from "../../commands/markIssues";
import { openFiles } from "../../commands/openFiles";
import { previewRanking } from "../../commands/previewRanking";
import { readQualityBeside, writeQualityBeside } from "../../commands/qualityBeside";
import { readAnnual } from "../../commands/readAnnual";
import { readAssessment } from "../../commands/readAssessment";
import { readChanges } from "../../commands/readChanges";
import { readExplainer } from "../../commands/readExplainer";
import { readNotice } from "../../commands/readNotice";
import { readProgress } from "../../commands/readProgress";
import { readPublicity } from "../../commands/readPublicity";
import { recordQuarter } from "../../commands/recordQuarter";
import { restoreScoreSheets } from "../../commands/restoreScoreSheets";
import { readTryOut } from "../../commands/tryOut";
import { registerAppeal } from "../../commands/registerAppeal";
import { selectCell } from "../../commands/selectCell";
import { undoFixes } from "../../commands/undoFixes";
import { unmarkIssues } from "../../commands/unmarkIssues";
import { validate } from "../../commands/validate";
import { watchEdits } from "../../commands/watchEdits";
import { watchSelection } from "../../commands/watchSelection";
import { writeAnnual } from "../../commands/writeAnnual";
import { writeCharts } from "../../commands/writeCharts";
import { writeDetails } from "../../commands/writeDetails";
import { writeGroups } from "../../commands/writeGroups";
import { writeNotice } from "../../commands/writeNotice";
import { writePublicity } from "../../commands/writePublicity";
import type { Commands } from "./commands";

const live = createLiveBook();

export const askedCommands: Commands = {
  inspectBook: live.inspect,
  recheck: live.recheck,
  selectCell,
  watchEdits,
  watchSelection,
  createBook,
  loadSample,
  validate,
  applyFixes,
  undoFixes,
  confirmWarnings,
  previewRanking,
  computeRanking,
  writeGroups,
  writeNotice,
  registerAppeal,
  writePublicity,
  writeQuality: writeQualityBeside,
  writeDetails,
  writeCharts,
  readAssessment,
  recordQuarter,
  lockQuarter,
  unlockQuarter,
  collectQuarters,
  writeAnnual,
  collectSheets,
  makeTemplates,
  confirmSheet,
  restoreScoreSheets,
  openFiles,
  makeNextQuarter,
  importRoster,
  markIssues,
  unmarkIssues,
  queries: {
    explain: readExplainer,
    changes: readChanges,
    publicity: readPublicity,
    whatIf: readTryOut,
    annual: readAnnual,
    board: readProgress,
    notice: readNotice,
    quality: (context, { previous }) => readQualityBeside(context, previous),
  },
};
