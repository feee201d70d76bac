/** What a sentence of the catalogue is made of. */
import type { Issue } from "../../core/issue";
import type { ChangedRule, MessageKey } from "../../core/rules/messages";

export interface IssueText {
  /** 问题: what is there. The person is shown beside it (人员). */
  readonly problem: string;
  /** 应为: what should stand there; "" where there is no one answer. */
  readonly expected: string;
  /** 建议: what to do. */
  readonly advice: string;
}

export type Sentence = (issue: Issue) => IssueText;

/** The wordings of some rules: a record over it must have them all. Those of articles and of earlier quarters have records of their own. */
export type MessagesOf<Rules extends string> = Exclude<
  Extract<MessageKey, `${Rules}.${string}`>,
  MessagesAbout<"article" | "history" | "holiday" | "appeal" | "locked"> | ChangedRule
>;
export type MessagesAbout<Sheet extends "article" | "history" | "holiday" | "appeal" | "locked"> = Exclude<
  Extract<MessageKey, `${string}.${Sheet}${string}`>,
  ChangedRule
>;

/** A sentence from its words and parameters; `p` reads a parameter, "" when there is none. */
export const say =
  (make: (found: string, p: (name: string) => string, issue: Issue) => readonly [string, string, string]): Sentence =>
  (issue) => {
    const params = new Map(Object.entries(issue.params));
    const [problem, expected, advice] = make(shown(issue.found), (name) => params.get(name) ?? "", issue);
    return { problem, expected, advice };
  };

/** Long or broken text, and characters that cannot be seen, made readable on one line. */
function shown(text: string): string {
  const visible = text
    .replace(/\r?\n/g, "↵")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "▯")
    .replace(/[\u00A0\u3000\t]/g, "␣");
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}

/** "0–20", "不小于 1", "不大于 20"; "" without bounds. */
export function boundsText(min: string, max: string): string {
  if (min !== "" && max !== "") return `${min}–${max}`;
  if (max !== "") return `不大于 ${max}`;
  return min !== "" ? `不小于 ${min}` : "";
}
