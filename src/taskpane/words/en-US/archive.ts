/** Notice and archive: locking the quarter, unlocking it. */
import { plural } from "./plural";

export const archive = {
  title: "Notice and archive",
  open: "Not locked",
  locked: "Locked",
  changed: (count: number) => `${plural(count, "change")} since it was locked`,
  lockedAt: (when: string, by: string) => `on ${when} by ${by || "someone who gave no name"}`,
  version: (version: string) =>
    `Computed and locked by Kaoping ${version}. A newer version of the add-in will not recompute this quarter's results.`,

  lockTitle: "Lock this quarter",
  lockBody:
    "When the public notice has met no objection, lock the official results for the archive. Before that, make sure that the results have been announced and that all sheets you need, such as the Party groups' forms, have been written.",
  lock: "Lock this quarter",
  notYet: {
    none: "There is no official ranking yet. Please compute it first.",
    trial: "The present ranking is the draft of a trial run. Please compute it officially first.",
    stale: "Data have changed since the ranking was computed. Please compute it again first.",
    unlocked: "The quarter was unlocked and has not been computed since. Please compute the ranking again first.",
  },
  goRanking: "Go to the ranking",
  refusedTitle: "Not locked; the workbook is as it was",

  dialogTitle: (period: string) => `Lock ${period}?`,
  dialogBody: "Locking does all of the following in one go, or changes nothing:",
  will: [
    "the formulas of the result sheets (quarterly summary, award eligibility, Party groups) become values and no longer follow the score sheets;",
    "this quarter's score sheets, roster, settings and result sheets are protected (without a password);",
    "the official results go into the history (“历史”) and count towards the annual awards;",
    "the log records who locked it and when.",
  ],
  afterwards:
    "From then on a check names every cell that was changed, and what it held before. If a change is needed, the quarter can be unlocked with a reason.",
  go: "Lock",
  stillOpenTitle: "Before you lock",
  stillOpen: {
    notWritten: "The public notice has not been written.",
    outdated: "The ranking was computed again after the notice was written; it has not been written again.",
    period: (last: string) => `The notice period is not over until ${last}.`,
    appeals: (count: number) => `${plural(count, "appeal")} still open.`,
  },

  changedTitle: (count: number) => `${plural(count, "change")} since the quarter was locked`,
  changedBody:
    "The results no longer match what was locked. Please see what was changed: put back what should not have been changed; where a change is needed, unlock first.",
  goChanged: "See the changes",

  stillTitle: "You can still",
  still: {
    look: "see the ranking and where each point comes from, and print the result sheets",
    annual: "use this quarter for the annual awards",
    next: "begin the next quarter with the same roster and rules",
  },
  goLook: "See the ranking",
  goAnnual: "Annual awards",

  unlock: "Unlock",
  unlockTitle: (period: string) => `Unlock ${period}?`,
  unlockBody:
    "The sheets are no longer protected, and this quarter's results are taken out of the history. After the change, compute and lock again. The log records who unlocked it and why.",
  reason: "Reason",
  reasonPlaceholder: "For example: an appeal about a score was upheld",
  reasonRequired: "Please give a reason.",
  goUnlock: "Unlock",

  working: { lock: "Locking…", unlock: "Unlocking…" },
  doneLock: (count: number) => `The quarter is locked; ${count === 1 ? "1 person is" : `${count} people are`} in the history.`,
  doneUnlock: "Unlocked. After the change, please compute and lock again.",
};
