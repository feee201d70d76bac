/** Scoring quality, in the pane's language. */
import { previousFaultTextInEnglish, qualityWordsInEnglish } from "../../../commands/messages/en-US/quality";
import { previousFaultText, qualityWords } from "../../../commands/messages/quality";
import { spoken } from "../spoken";

export const useQualityWords = spoken(qualityWords, qualityWordsInEnglish);
export const usePreviousFaultText = spoken(previousFaultText, previousFaultTextInEnglish);
