/** Sentences for rules that were changed after the scores came in (V24). */
import type { ChangedRule } from "../../core/rules/messages";
import { say, type Sentence } from "./issueSentence";

const value = (text: string): string => (text === "" ? "空白" : text);

/** “并列处理”在收到评分之后由 从宽 改为 从严. */
const changed = (what: (p: (name: string) => string) => string): Sentence =>
  say((_found, p) => [
    `${what(p)}在收到评分之后由 ${value(p("before"))} 改为 ${value(p("after"))}`,
    value(p("before")),
    `确需改动的，请写明理由后确认；改错了的请改回 ${value(p("before"))}。`,
  ]);

const CONFIRM = "确需如此的，请写明理由后确认；否则请恢复原样。";

export const changedRuleSentences: Readonly<Record<ChangedRule, Sentence>> = {
  "V24.changedSetting": changed((p) => `“${p("item")}”`),
  "V24.articleSetting": changed((p) => `“${p("item")}”`),
  "V24.historySetting": changed((p) => `“${p("item")}”`),
  "V24.changedWeight": changed((p) => `${p("department")}的权重`),
  "V24.changedIndicator": changed((p) => `${p("department")}“${p("indicator")}”的${p("heading")}`),
  "V24.addedIndicator": say((_found, p) => [`${p("department")}在收到评分之后增加了指标“${p("indicator")}”`, "", CONFIRM]),
  "V24.removedIndicator": say((_found, p) => [`${p("department")}在收到评分之后删去了指标“${p("indicator")}”`, p("indicator"), CONFIRM]),
  "V24.addedDepartment": say((_found, p) => [`收到评分之后增加了部门“${p("department")}”`, "", CONFIRM]),
  "V24.removedDepartment": say((_found, p) => [`收到评分之后删去了部门“${p("department")}”`, p("department"), CONFIRM]),
};
