/** A failure, in the pane's language. */
import { failureTextInEnglish } from "../../../commands/messages/en-US/failures";
import { failureText } from "../../../commands/messages/failures";
import { spoken } from "../spoken";

export const useFailureText = spoken(failureText, failureTextInEnglish);
