/** The public notice in English: what to see to before it is posted, and why there can be none now. */
import { missingContact, type Notice } from "../../../core/notice/notice";
import { isoDate } from "../../../core/notice/plainDates";
import type { NoticeRefusal } from "../../readNotice";

const CONTACT = { office: "the office for objections (“受理部门”)", phone: "the telephone number (“联系电话”)" } as const;

/** What the period was reckoned by, and what is still to be filled. */
export function noticeRemarksInEnglish(notice: Notice, hasHolidays: boolean): string[] {
  const { period, from } = notice;
  const contact = missingContact(notice).map((one) => CONTACT[one]);
  return [
    ...(period === null ? ["“公示工作日” is 0 in the settings, so the notice names no period."] : []),
    ...(period && period.unlistedYears.length > 0
      ? [
          `${hasHolidays ? `The holidays sheet “节假日” has no dates for ${period.unlistedYears.join(", ")}` : "No holidays are filled in"}, so only weekends are left out.`,
        ]
      : []),
    ...(period && isoDate(period.first) !== isoDate(from)
      ? [`${isoDate(from)} is not a working day, so the period starts on ${isoDate(period.first)}.`]
      : []),
    ...(contact.length > 0
      ? [
          `The settings lack ${contact.join(" and ")}; the notice shows where. Please fill them in and write the notice again before posting it.`,
        ]
      : []),
    ...(notice.people.length === 0 ? ["There is nobody to be listed."] : []),
  ];
}

/** Why there can be no notice now, and what to do. */
export function refusalTextInEnglish(why: NoticeRefusal): string {
  switch (why) {
    case "notComputed":
      return "There are no official results, so no notice can be written. Please compute the ranking first.";
    case "trial":
      return "The present results are those of a trial run (a draft) and cannot be posted. Please deal with the problems, compute officially, and then write the notice.";
    case "stale":
      return "Data have changed since the computation, so the results are out of date and cannot be posted. Please compute the ranking again, then write the notice.";
  }
}
