import { assess } from "../../core/assess";
import type { Period } from "../../core/book";
import type { PlannedBook, PlannedVeto } from "../../workbook/layout/plannedBook";
import { bookOf } from "./bookOf";
import { dayOfQuarter } from "./quarterDays";

/** From six ranked members on: one veto in force on a member well above the line, one that has expired; in a larger school one revoked. */
export function vetoesOf(planned: PlannedBook, period: Period): PlannedVeto[] {
  const { members, n } = assess(bookOf(planned), "official");
  if (n < 6) return [];
  const ranked = members.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const veto = (share: number, more: Omit<PlannedVeto, "id" | "name" | "note">, note: string): PlannedVeto[] => {
    const one = ranked[Math.floor(share * n)];
    return one ? [{ id: one.id, name: one.name, ...more, note }] : [];
  };
  const { year, quarter } = period;
  const lastYear: Period = { year: year - 1, quarter };
  return [
    ...veto(
      0.25,
      { reasonCode: "S01", document: `校党〔${year}〕12号`, date: dayOfQuarter(period, 2, 15), quarters: 2, state: "有效" },
      "诫勉",
    ),
    ...veto(
      0.1,
      { reasonCode: "S02", document: `校党〔${year - 1}〕9号`, date: dayOfQuarter(lastYear, 2, 20), quarters: 2, state: "有效" },
      "影响期已满",
    ),
    ...(n < 40
      ? []
      : veto(
          0.15,
          { reasonCode: "S01", document: `校党〔${year}〕13号`, date: dayOfQuarter(period, 1, 18), quarters: 1, state: "撤销" },
          "经复核撤销",
        )),
  ];
}
