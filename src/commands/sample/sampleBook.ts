import { assess } from "../../core/assess";
import type { Period } from "../../core/book";
import { DEFAULT_DEPARTMENTS, defaultBook } from "../defaultBook";
import type { PlannedBook, PlannedDepartment, PlannedMember } from "../../workbook/layout/plannedBook";
import { activitiesOf } from "./activities";
import { articlesOf } from "./articles";
import { bookOf } from "./bookOf";
import { chanceOf } from "./chance";
import { confirmCaps, raiseOverCaps } from "./caps";
import { inventSchool, type Person } from "./people";
import { dayAfterQuarter, dayOfQuarter, quarterBefore } from "./quarterDays";
import { scoreSheetOf } from "./scores";
import { tieOnTheLine } from "./tie";
import { vetoesOf } from "./vetoes";

export interface SampleOptions {
  /** 1 or more; a small school leaves out what does not fit. */
  readonly members: number;
  readonly seed: number;
  readonly year: number;
  readonly quarter: Period["quarter"];
}

export const DEFAULT_SAMPLE: SampleOptions = { members: 96, seed: 2026, year: 2026, quarter: 3 };
const UNIT = "清河实验学校";

/** An invented school's quarter, as clean as it can be: the same options give the same book. */
export function sampleBook(options: Partial<SampleOptions> = {}): PlannedBook {
  const { members, seed, year, quarter } = { ...DEFAULT_SAMPLE, ...options };
  const period: Period = { year, quarter };
  const chance = chanceOf(seed);
  const school = inventSchool(members, chance);
  const departments = DEFAULT_DEPARTMENTS.map((department, index): PlannedDepartment => ({
    ...department,
    head: school.clerks[index]?.checkedBy ?? "",
    deadline: dayAfterQuarter(period, 8),
  }));
  const diligence = new Map(school.people.map(({ id }) => [id, 0.82 + 0.075 * (chance.next() + chance.next())]));
  const plain: PlannedBook = {
    ...defaultBook(`sample-${year}-${quarter}-${seed}-${members}`, period, UNIT),
    departments,
    roster: school.people.map(withoutRole),
    groups: school.groups,
    scoreSheets: departments.map((department, index) =>
      scoreSheetOf(
        department,
        school.people,
        diligence,
        school.clerks[index] ?? { filledBy: "", checkedBy: "" },
        dayOfQuarter(period, 3, 28),
        chance,
      ),
    ),
    activities: activitiesOf(school, chance),
    articles: articlesOf(school.people, period, chance),
  };
  const settings = { ...plain.settings, office: "党总支办公室", phone: "0000-0000000" };
  const tied = tieOnTheLine(raiseOverCaps({ ...plain, settings }, school.people));
  const full = { ...tied, vetoes: vetoesOf(tied, period) };
  return { ...full, history: lastQuarter(full, quarterBefore(period), chance), confirmations: confirmCaps(full) };
}

function withoutRole({ id, name, branch, group, status, department, participates, reason, approver }: Person): PlannedMember {
  return { id, name, branch, group, status, department, participates, reason, approver };
}

/** 历史: a quarter that was like this one, so that 较上季 has something to say. */
function lastQuarter(planned: PlannedBook, period: Period, chance: ReturnType<typeof chanceOf>): PlannedBook["history"] {
  const { members } = assess(bookOf(planned), "official");
  const before = members.flatMap(({ id, total, rank }) =>
    total === null ? [] : [{ id, ranked: rank !== null, total: Math.min(10000, total + chance.whole(-250, 250)) }],
  );
  const ranked = before.filter((one) => one.ranked);
  const places = Math.ceil(ranked.length / 2);
  return before.map(({ id, total, ranked: isRanked }) => {
    const rank = isRanked ? 1 + ranked.filter((other) => other.total > total).length : "";
    return {
      year: period.year,
      quarter: period.quarter,
      id,
      total: total / 100,
      rank,
      eligibility: rank === "" ? "不参加排名" : rank <= places ? "具备" : "不具备",
      lockedAt: `${dayAfterQuarter(period, 12)}T16:00:00`,
    };
  });
}
