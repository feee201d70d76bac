import type { GroupResult } from "./assessment";
import type { CellRef, GroupActivity, Hundredths, Settings } from "./book";
import { add, type Fraction, fraction, fromHundredths, ZERO } from "./fraction";

export type GroupParts = NonNullable<GroupResult["parts"]>;

export type GroupScore =
  | { readonly kind: "scored"; readonly exact: Fraction; readonly exactMean: Fraction; readonly parts: GroupParts }
  /** 不排名: no ranked member. */
  | { readonly kind: "noRankedMembers" }
  | { readonly kind: "missing"; readonly exactMean: Fraction; readonly cells: readonly CellRef[] };

/** G1: a group's exact score out of 100 plus at most the cap of honours. `totals` are its ranked members', in hundredths. */
export function scoreGroup(activity: GroupActivity | undefined, totals: readonly Hundredths[], settings: Settings): GroupScore {
  if (totals.length === 0) return { kind: "noRankedMembers" };
  const exactMean = fraction(BigInt(totals.reduce((sum, total) => sum + total, 0)), BigInt(totals.length) * 100n);
  const numbers = activity ? readActivity(activity) : [];
  if (isCells(numbers)) return { kind: "missing", exactMean, cells: numbers };

  const { meetings, due, present, work, volunteering, publicity, honours } = numbers;
  const lacking = Math.max(0, settings.meetingsDue - meetings);
  const parts: GroupParts = {
    meetings: fromHundredths(Math.max(0, settings.meetingPoints - lacking * settings.meetingMissingPoints)),
    themeDay: fraction(BigInt(present) * BigInt(settings.themeDayPoints), BigInt(due) * 100n),
    mean: fraction(exactMean.n * BigInt(settings.meanPoints), exactMean.d * 10000n),
    work: fromHundredths(work),
    volunteering: fromHundredths(volunteering),
    publicity: fromHundredths(publicity),
    honours: fromHundredths(Math.min(honours, settings.honoursCap)),
  };
  return { kind: "scored", exact: Object.values(parts).reduce(add, ZERO), exactMean, parts };
}

const ENTERED = ["meetings", "due", "present", "work", "volunteering", "publicity", "honours"] as const;
type ActivityNumbers = Record<(typeof ENTERED)[number], number>;

/** The row's numbers, or the cells that keep it from a score: blanks (V07), 应到 0 and 实到 over 应到 (V12). */
function readActivity(activity: GroupActivity): ActivityNumbers | CellRef[] {
  const { meetings, due, present, work, volunteering, publicity, honours, cells } = activity;
  if (
    meetings === null ||
    due === null ||
    present === null ||
    work === null ||
    volunteering === null ||
    publicity === null ||
    honours === null
  ) {
    return ENTERED.filter((part) => activity[part] === null).map((part) => cells[part]);
  }
  if (due <= 0) return [cells.due];
  if (present > due) return [cells.present];
  return { meetings, due, present, work, volunteering, publicity, honours };
}

const isCells = (value: ActivityNumbers | CellRef[]): value is CellRef[] => Array.isArray(value);
