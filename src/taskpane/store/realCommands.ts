/** The use cases as they are shipped. */
import { applyFixes } from "../../commands/applyFixes";
import { computeRanking } from "../../commands/computeRanking";
import { confirmWarnings } from "../../commands/confirmWarnings";
import { createBook } from "../../commands/createBook";
import { inspectBook } from "../../commands/inspectBook";
import { loadSample } from "../../commands/loadSample";
import { readAssessment } from "../../commands/readAssessment";
import { selectCell } from "../../commands/selectCell";
import { undoFixes } from "../../commands/undoFixes";
import { validate } from "../../commands/validate";
import { watchEdits } from "../../commands/watchEdits";
import { writeGroups } from "../../commands/writeGroups";
import type { Commands } from "./commands";

export const realCommands: Commands = {
  inspectBook,
  createBook,
  loadSample,
  validate,
  applyFixes,
  undoFixes,
  confirmWarnings,
  computeRanking,
  writeGroups,
  readAssessment,
  selectCell,
  queries: {},
  watchEdits,
};
