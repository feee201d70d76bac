/** A changed input, in the pane's language. */
import { inputChangeTextInEnglish } from "../../../commands/messages/en-US/inputChanges";
import { inputChangeText } from "../../../commands/messages/inputChanges";
import { spoken } from "../spoken";

export const useInputChangeText = spoken(inputChangeText, inputChangeTextInEnglish);
