/** Why a flag stands (E4), in the pane's language. */
import { reasonTextInEnglish } from "../../../commands/messages/en-US/reasons";
import { reasonText } from "../../../commands/messages/reasons";
import { spoken } from "../spoken";

export const useReasonText = spoken(reasonText, reasonTextInEnglish);
