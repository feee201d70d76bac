/** The public notice, in the pane's language. */
import { noticeRemarksInEnglish, refusalTextInEnglish } from "../../../commands/messages/en-US/notice";
import { noticeRemarks, refusalText } from "../../../commands/messages/notice";
import { spoken } from "../spoken";

export const useNoticeRemarks = spoken(noticeRemarks, noticeRemarksInEnglish);
export const useNoticeRefusal = spoken(refusalText, refusalTextInEnglish);
