/** Sentences for rules that were changed after the scores came in, in English (V24). */
import type { changedRuleSentences as chinese } from "../issuesOfChangedRules";
import { say, type Sentence } from "../issueSentence";

const value = (text: string): string => (text === "" ? "blank" : `“${text}”`);

const changed = (what: (p: (name: string) => string) => string): Sentence =>
  say((_found, p) => [
    `${what(p)} was changed from ${value(p("before"))} to ${value(p("after"))} after scores had come in`,
    value(p("before")),
    `If the change is needed, please confirm it with a reason; if not, change it back to ${value(p("before"))}.`,
  ]);

const CONFIRM = "If this is needed, please confirm it with a reason; if not, please put it back.";

export const changedRuleSentences: typeof chinese = {
  "V24.changedSetting": changed((p) => `“${p("item")}”`),
  "V24.articleSetting": changed((p) => `“${p("item")}”`),
  "V24.historySetting": changed((p) => `“${p("item")}”`),
  "V24.changedWeight": changed((p) => `The weight of “${p("department")}”`),
  "V24.changedIndicator": changed((p) => `“${p("heading")}” of “${p("indicator")}” in “${p("department")}”`),
  "V24.addedIndicator": say((_found, p) => [
    `The indicator “${p("indicator")}” was added to “${p("department")}” after scores had come in`,
    "",
    CONFIRM,
  ]),
  "V24.removedIndicator": say((_found, p) => [
    `The indicator “${p("indicator")}” was taken out of “${p("department")}” after scores had come in`,
    `“${p("indicator")}”`,
    CONFIRM,
  ]),
  "V24.addedDepartment": say((_found, p) => [`The department “${p("department")}” was added after scores had come in`, "", CONFIRM]),
  "V24.removedDepartment": say((_found, p) => [
    `The department “${p("department")}” was taken out after scores had come in`,
    `“${p("department")}”`,
    CONFIRM,
  ]),
};
