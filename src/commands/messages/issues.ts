/** 每个问题的说法（zh-CN）: what is wrong, what should stand there, what to do. One entry for each wording of core/rules/messages.ts. */
import type { Issue } from "../../core/issue";
import { MESSAGES, type MessageKey } from "../../core/rules/messages";
import { articleSentences } from "./issuesOfArticles";
import { bookSentences } from "./issuesOfBook";
import { historySentences } from "./issuesOfHistory";
import { lockSentences } from "./issuesOfLock";
import { noticeSentences } from "./issuesOfNotice";
import { qualitySentences } from "./issuesOfQuality";
import { changedRuleSentences } from "./issuesOfChangedRules";
import { scoreSentences } from "./issuesOfScores";
import type { IssueText, Sentence } from "./issueSentence";

const SENTENCES: Readonly<Record<MessageKey, Sentence>> = {
  ...bookSentences,
  ...scoreSentences,
  ...articleSentences,
  ...historySentences,
  ...lockSentences,
  ...noticeSentences,
  ...changedRuleSentences,
  ...qualitySentences,
};

/** The sentences of an issue, for the pane, the report sheet and the command line. */
export function issueText(issue: Issue): IssueText {
  const key = Object.hasOwn(MESSAGES, issue.message) ? (issue.message as MessageKey) : null;
  if (key === null) throw new RangeError(`No sentence says ${issue.message}.`);
  return SENTENCES[key](issue);
}

export type { IssueText };
