/** A year by hand: members with their four quarters' totals, in points; null is a quarter without a total. */
import type { AnnualMember } from "../../../src/core/annual/annualAssessment";
import type { AnnualBook, QuarterResult } from "../../../src/core/annual/annualBook";
import { assessAnnual } from "../../../src/core/annual/assessAnnual";
import type { Basis } from "../../../src/core/assessment";
import type { Member, Settings, Veto } from "../../../src/core/book";
import { defaultSettings } from "../../../src/core/reading/readSettings";

export interface Person extends Partial<Member> {
  readonly id: string;
  /** 第一至第四季度; undefined: the quarter has no row of this person. */
  readonly totals: readonly (number | null | undefined)[];
  /** Quarters whose 依据 says so. */
  readonly bases?: Readonly<Record<number, readonly Basis[]>>;
  readonly unlocked?: readonly number[];
}

export const YEAR = 2026;

export function yearOf(people: readonly Person[], settings: Partial<Settings> = {}, more: Partial<AnnualBook> = {}): AnnualBook {
  const at = { sheet: "历史", cell: "C4" };
  return {
    settings: { ...defaultSettings(YEAR, 4), ...settings },
    members: people.map(({ id, totals: _, bases: __, unlocked: ___, ...member }) => ({
      id,
      name: `${id}某`,
      branch: "中学支部",
      group: "高一组",
      status: "full",
      department: "教务",
      participates: true,
      reason: "",
      approver: "",
      ...member,
    })),
    vetoes: [],
    history: people.flatMap(({ id, totals, bases = {}, unlocked = [] }) =>
      totals.flatMap((total, index): QuarterResult[] => {
        if (total === undefined) return [];
        const quarter = (index + 1) as QuarterResult["quarter"];
        return [
          {
            year: YEAR,
            quarter,
            memberId: id,
            total: total === null ? null : Math.round(total * 100),
            rank: null,
            eligibility: null,
            bases: bases[quarter] ?? [],
            locked: !unlocked.includes(quarter),
            at,
          },
        ];
      }),
    ),
    ...more,
  };
}

export const assessYear = (...given: Parameters<typeof yearOf>): Map<string, AnnualMember> =>
  new Map(assessAnnual(yearOf(...given)).members.map((member) => [member.id, member]));

export const veto = (memberId: string, quarter: 1 | 2 | 3 | 4, quarters: 1 | 2 | 4 = 1, more: Partial<Veto> = {}): Veto => ({
  memberId,
  reasonCode: "A1",
  document: "校党字〔2026〕3号",
  from: { year: YEAR, quarter },
  quarters,
  revoked: false,
  at: { sheet: "一票否决", cell: "A4" },
  ...more,
});

/** "1 85.33 具备资格的依据": rank, total in hundredths, flag and basis, for short comparisons. */
export const short = ({ rank, tie, total, eligibility, basis }: AnnualMember): string =>
  `${rank ?? "-"}${tie ? "=" : ""} ${total ?? "-"} ${eligibility} ${basis}`;
