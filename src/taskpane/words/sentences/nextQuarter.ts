/** The next quarter's book, in the pane's language. */
import { nextQuarterLinesInEnglish, nextQuarterRefusalInEnglish } from "../../../commands/messages/en-US/nextQuarter";
import { nextQuarterLines, nextQuarterRefusal } from "../../../commands/messages/nextQuarter";
import { spoken } from "../spoken";

export const useNextQuarterLines = spoken(nextQuarterLines, nextQuarterLinesInEnglish);
export const useNextQuarterRefusal = spoken(nextQuarterRefusal, nextQuarterRefusalInEnglish);
