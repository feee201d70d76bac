/** What cannot be tried, in the pane's language. */
import { faultWordsInEnglish } from "../../../commands/messages/en-US/faults";
import { faultWords } from "../../../commands/messages/faults";
import { spoken } from "../spoken";

export const useFaultWords = spoken(faultWords, faultWordsInEnglish);
