/** Changes after a quarter was locked, in English (V28). */
import type { lockSentences as chinese } from "../issuesOfLock";
import { say } from "../issueSentence";
import { plural } from "./words";

const shown = (text: string): string => (text === "" ? "blank" : `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`);
const WAY =
  "If it should not have been changed, please put back what it held. If it must be changed, unlock first under “Notice and archive” and say why, then compute and lock again.";
const when = (p: (name: string) => string): string => `since the quarter was locked on ${p("at")} by ${p("by")}`;

export const lockSentences: typeof chinese = {
  "V28.locked": say((_found, p, { found }) => [
    `This cell was changed from ${shown(p("before"))} to ${shown(found)} ${when(p)}`,
    shown(p("before")),
    WAY,
  ]),
  "V28.lockedRow": say((_found, p) => [`This row was changed ${when(p)}`, "as it was when locked", WAY]),
  "V28.lockedMany": say((_found, p, { found }) => [
    `${plural(Number(p("count")), "change")} in this sheet ${when(p)}, from here on (${shown(p("before"))} became ${shown(found)})`,
    "as it was when locked",
    WAY,
  ]),
  "V28.lockedSheet": say((_found, p) => [`This sheet was changed ${when(p)}; where can no longer be told`, "as it was when locked", WAY]),
  "V28.lockedGone": say((_found, p) => [
    `The sheet “${p("sheet")}” has gone ${when(p)}`,
    "as it was when locked",
    "Please restore the sheet from a backup; if it must be made anew, please unlock first.",
  ]),
  "V28.lockedInputs": say((_found, p) => [`The input sheets were changed ${when(p)}`, "as they were when locked", WAY]),
  "V28.historyLocked": say((_found, p) => [
    `This quarter's results in the history were changed ${when(p)}`,
    "as they were when locked",
    WAY,
  ]),
  "V28.historyChanged": say((_found, p, { found, member }) => [
    `This quarter's result of “${member?.name ?? ""}” in the history was changed from ${p("before") === "" ? "no row" : shown(p("before"))} to ${found === "" ? "no row" : shown(found)} ${when(p)}`,
    p("before") === "" ? "no such row" : shown(p("before")),
    WAY,
  ]),
};
