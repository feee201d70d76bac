/** 公示表和申诉的说法（zh-CN）。 */
import { quarterWords } from "../../core/columns";
import { missingContact, type Notice } from "../../core/notice/notice";
import { dateWords } from "../../core/notice/plainDates";
import type { WorkingPeriod } from "../../core/notice/workingDays";
import type { NoticeWords } from "../../workbook/layout/notice";
import type { NoticeRefusal } from "../readNotice";

const CONTACT = { office: "受理部门", phone: "联系电话" } as const;

/** 2024年10月8日至2024年10月14日（5个工作日） */
const periodText = ({ first, last, workdays }: WorkingPeriod): string =>
  workdays === 1 ? `${dateWords(first)}（1个工作日）` : `${dateWords(first)}至${dateWords(last)}（${workdays}个工作日）`;

export const noticeWords: NoticeWords = {
  body: (notice) => {
    const { quarter, scope, people, period } = notice;
    const whom = scope === "eligibleOnly" ? "具备评优资格的党员" : "参加排名的党员";
    const opening = `　　${quarterWords(quarter)}党员教育教学积分考核工作已经结束，现将${whom}名单（共${people.length}人，按加权总分排序）予以公示。`;
    return period ? [opening, `　　公示期：${periodText(period)}。`] : [opening];
  },
  contact: ({ office, phone }) => {
    const said = (text: string, name: string): string => (text.trim() === "" ? `〔${name}待填，请在“设置”中填写〕` : text.trim());
    return `　　公示期内如有异议，请以真实姓名向${said(office, CONTACT.office)}书面反映，并说明具体事项和依据。联系电话：${said(phone, CONTACT.phone)}。`;
  },
};

/** What the period was reckoned by, and what is still to be filled: to be read before the notice is posted. */
export function noticeRemarks(notice: Notice, hasHolidays: boolean): string[] {
  const { period, from } = notice;
  const contact = missingContact(notice).map((one) => CONTACT[one]);
  return [
    ...(period === null ? ["设置中“公示工作日”为 0，公示表不写公示期。"] : []),
    ...(period && period.unlistedYears.length > 0
      ? [`${hasHolidays ? `“节假日”表没有 ${period.unlistedYears.join("、")} 年的日期` : "未填写节假日"}，只按周末推算。`]
      : []),
    ...(period && dateWords(period.first) !== dateWords(from)
      ? [`${dateWords(from)}不是工作日，公示期从${dateWords(period.first)}起算。`]
      : []),
    ...(contact.length > 0 ? [`设置中没有填写${contact.join("和")}，公示表上已标出，请填写后重新写出再张贴。`] : []),
    ...(notice.people.length === 0 ? ["没有可以公示的人员。"] : []),
  ];
}

/** One line for the log and the command line. */
export function noticeLine({ period, people, from }: Notice): string {
  return `${people.length} 人，${period ? `公示期 ${periodText(period)}` : `${dateWords(from)}起，未写公示期`}`;
}

/** Why there can be no notice now, and what to do. */
export function refusalText(why: NoticeRefusal): string {
  switch (why) {
    case "notComputed":
      return "还没有正式结果，不能写出公示表。请先计算排名。";
    case "trial":
      return "目前的结果是试算（草稿），不能公示。请处理完问题后正式计算，再写出公示表。";
    case "stale":
      return "计算之后数据有改动，结果已过期，不能公示。请先重新计算排名，再写出公示表。";
  }
}
