/** The sentences of an issue in English. One entry for each wording of core/rules/messages.ts. */
import type { Issue } from "../../../core/issue";
import { MESSAGES, type MessageKey } from "../../../core/rules/messages";
import type { IssueText, Sentence } from "../issueSentence";
import { articleSentences } from "./issuesOfArticles";
import { bookSentences } from "./issuesOfBook";
import { changedRuleSentences } from "./issuesOfChangedRules";
import { historySentences } from "./issuesOfHistory";
import { lockSentences } from "./issuesOfLock";
import { noticeSentences } from "./issuesOfNotice";
import { qualitySentences } from "./issuesOfQuality";
import { scoreSentences } from "./issuesOfScores";

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

/** What is wrong, what should stand there, what to do. */
export function issueTextInEnglish(issue: Issue): IssueText {
  const key = Object.hasOwn(MESSAGES, issue.message) ? (issue.message as MessageKey) : null;
  if (key === null) throw new RangeError(`No English sentence says ${issue.message}.`);
  return SENTENCES[key](issue);
}
