import type { Assessment, MemberResult } from "../assessment";
import type { Hundredths, Period, Settings } from "../book";
import { shownRank } from "../shownRank";
import type { PlainDate } from "../reading/plainValue";
import { workingPeriod, type SpecialDay, type WorkingPeriod } from "./workingDays";

/** What may be published, and nothing else: whoever lays it out cannot reach an id, a reason or a veto. */
export interface Notice {
  readonly quarter: Period;
  readonly unitName: string;
  readonly scope: Settings["noticeScope"];
  readonly people: readonly NoticedPerson[];
  readonly from: PlainDate;
  /** 公示工作日. */
  readonly workdays: number;
  /** Null where 公示工作日 is 0. */
  readonly period: WorkingPeriod | null;
  /** 受理部门 and 联系电话; "" where the settings have none. */
  readonly office: string;
  readonly phone: string;
}

export interface NoticedPerson {
  /** As 名次显示 has it (R2). */
  readonly rank: number;
  readonly name: string;
  readonly total: Hundredths;
}

/**
 * The public notice of a quarter: by 公示范围 those with eligibility (E), or all who are ranked (R1), in order of rank, level members in
 * the roster's order. Who has no rank is on no notice: its absence would need a reason.
 */
export function noticeOf(
  settings: Settings,
  { period: quarter, members }: Assessment,
  { from, holidays }: { readonly from: PlainDate; readonly holidays: readonly SpecialDay[] },
): Notice {
  const published = (member: MemberResult): boolean => settings.noticeScope === "all" || member.eligibility === "eligible";
  const ranked = members.filter((member) => member.rank !== null && published(member));
  const people = ranked
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .flatMap((member): NoticedPerson[] => {
      const rank = shownRank(settings, members, member);
      return rank === null || member.total === null ? [] : [{ rank, name: member.name, total: member.total }];
    });
  return {
    quarter,
    unitName: settings.unitName,
    scope: settings.noticeScope,
    people,
    from,
    workdays: settings.noticeWorkdays,
    period: workingPeriod(from, settings.noticeWorkdays, holidays),
    office: settings.office,
    phone: settings.phone,
  };
}

/** Of the contact, what the settings do not say: a notice without it is of no use to whoever objects. */
export const missingContact = ({ office, phone }: Pick<Notice, "office" | "phone">): ("office" | "phone")[] => [
  ...(office.trim() === "" ? (["office"] as const) : []),
  ...(phone.trim() === "" ? (["phone"] as const) : []),
];

/** The same notice published on another day. */
export const noticeOfDay = (notice: Notice, from: PlainDate, holidays: readonly SpecialDay[]): Notice => ({
  ...notice,
  from,
  period: workingPeriod(from, notice.workdays, holidays),
});
