/** What the charts show, in the pane's language. */
import { chartWords } from "../../../commands/messages/charts";
import { chartWordsInEnglish } from "../../../commands/messages/en-US/charts";
import { spoken } from "../spoken";

export const useChartWords = spoken<typeof chartWordsInEnglish>(chartWords, chartWordsInEnglish);
