/** Why a quarter was not locked, in the pane's language. */
import { notLockedTextInEnglish } from "../../../commands/messages/en-US/lock";
import { notLockedText } from "../../../commands/messages/lock";
import { spoken } from "../spoken";

export const useNotLockedText = spoken(notLockedText, notLockedTextInEnglish);
