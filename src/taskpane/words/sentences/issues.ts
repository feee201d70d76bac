/** A problem of the book, in the pane's language. */
import { issueTextInEnglish } from "../../../commands/messages/en-US/issues";
import { issueText } from "../../../commands/messages/issues";
import { spoken } from "../spoken";

export const useIssueText = spoken(issueText, issueTextInEnglish);
