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
  const cells = activity ? lackingCells(activity) : [];
  if (!activity || cells.length > 0) return { kind: "missing", exactMean, cells };
  const mean = fraction(exactMean.n * BigInt(settings.meanPoints), exactMean.d * 10000n);
  // No cell is lacking, so no part is null.
  const parts = { ...enteredParts(activity, settings), mean } as GroupParts;
  return { kind: "scored", exact: Object.values(parts).reduce(add, ZERO), exactMean, parts };
}

/** G1: exact points of each part that is given on 党小组活动; null where a cell of it is blank or cannot be. */
export function enteredParts(activity: GroupActivity, settings: Settings): Record<Exclude<keyof GroupParts, "mean">, Fraction | null> {
  const { meetings, due, present, work, volunteering, publicity, honours } = activity;
  const points = (value: Hundredths | null): Fraction | null => (value === null ? null : fromHundredths(value));
  const held = (count: number): Hundredths => {
    const lacking = Math.max(0, settings.meetingsDue - count);
    return Math.max(0, settings.meetingPoints - lacking * settings.meetingMissingPoints);
  };
  return {
    meetings: meetings === null ? null : points(held(meetings)),
    themeDay:
      due === null || present === null || due <= 0 || present > due
        ? null
        : fraction(BigInt(present) * BigInt(settings.themeDayPoints), BigInt(due) * 100n),
    work: points(work),
    volunteering: points(volunteering),
    publicity: points(publicity),
    honours: points(honours === null ? null : Math.min(honours, settings.honoursCap)),
  };
}

const ENTERED = ["meetings", "due", "present", "work", "volunteering", "publicity", "honours"] as const;

/** The cells that keep the group from a score: blanks (V07), 应到 0 and 实到 over 应到 (V12). */
function lackingCells(activity: GroupActivity): CellRef[] {
  const { due, present, cells } = activity;
  const blank = ENTERED.filter((part) => activity[part] === null).map((part) => cells[part]);
  if (blank.length > 0 || due === null || present === null) return blank;
  if (due <= 0) return [cells.due];
  return present > due ? [cells.present] : [];
}
