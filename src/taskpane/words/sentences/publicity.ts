/** Facts beside the points of publicity, in the pane's language. */
import { publicityWordsInEnglish } from "../../../commands/messages/en-US/publicity";
import { publicityWords } from "../../../commands/messages/publicity";
import { spoken } from "../spoken";

export const usePublicityWords = spoken(publicityWords, publicityWordsInEnglish);
