/** The use cases as they are shipped. */
import { applyFixes } from "../../commands/applyFixes";
import { collectQuarters } from "../../commands/collectQuarters";
import { computeRanking } from "../../commands/computeRanking";
import { confirmWarnings } from "../../commands/confirmWarnings";
import { createBook } from "../../commands/createBook";
import { inspectBook } from "../../commands/inspectBook";
import { loadSample } from "../../commands/loadSample";
import { readQualityBeside, writeQualityBeside } from "../../commands/qualityBeside";
import { readAnnual } from "../../commands/readAnnual";
import { previewRanking } from "../../commands/previewRanking";
import { readExplainer } from "../../commands/readExplainer";
import { readAssessment } from "../../commands/readAssessment";
import { readChanges } from "../../commands/readChanges";
import { recordQuarter } from "../../commands/recordQuarter";
import { selectCell } from "../../commands/selectCell";
import { readTryOut } from "../../commands/tryOut";
import { undoFixes } from "../../commands/undoFixes";
import { validate } from "../../commands/validate";
import { watchEdits } from "../../commands/watchEdits";
import { watchSelection } from "../../commands/watchSelection";
import { writeAnnual } from "../../commands/writeAnnual";
import { readPublicity } from "../../commands/readPublicity";
import { writeDetails } from "../../commands/writeDetails";
import { writeGroups } from "../../commands/writeGroups";
import { writePublicity } from "../../commands/writePublicity";
import type { Commands } from "./commands";

export const realCommands: Commands = {
  inspectBook,
  createBook,
  loadSample,
  validate,
  applyFixes,
  undoFixes,
  confirmWarnings,
  previewRanking,
  computeRanking,
  writeGroups,
  writePublicity,
  writeQuality: writeQualityBeside,
  writeDetails,
  readAssessment,
  recordQuarter,
  collectQuarters,
  writeAnnual,
  selectCell,
  queries: {
    explain: readExplainer,
    changes: readChanges,
    publicity: readPublicity,
    whatIf: readTryOut,
    annual: readAnnual,
    quality: (context, { previous }) => readQualityBeside(context, previous),
  },
  watchSelection,
  watchEdits,
};
