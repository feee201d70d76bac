import { parseAddress, rangeAddress } from "../../core/address";
import type { Assessment, GroupResult } from "../../core/assessment";
import type { Book, GroupActivity } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import { fixed, fixedRange, onSheet } from "./address";

/** Columns of 党小组考核; those from `officialScore` on are hidden. */
export const GROUP_COLUMNS = {
  rank: 0,
  tie: 1,
  name: 2,
  branch: 3,
  leader: 4,
  members: 5,
  ranked: 6,
  meetings: 7,
  themeDay: 8,
  mean: 9,
  work: 10,
  volunteering: 11,
  publicity: 12,
  honours: 13,
  score: 14,
  average: 15,
  recommended: 16,
  note: 17,
  officialScore: 18,
  officialRank: 19,
  reason: 20,
  stale: 21,
} as const;
export type GroupColumn = keyof typeof GROUP_COLUMNS;

/** 0-based rows of 党小组考核. */
export const GROUP_ROWS = { title: 0, rules: 1, status: 2, header: 3, first: 4 } as const;

export const lastGroupRow = ({ groups }: Assessment): number => GROUP_ROWS.first + Math.max(1, groups.length) - 1;

/** A column's data on the sheet itself. */
export const groupsDown = (assessment: Assessment, column: GroupColumn): string =>
  fixedRange(GROUP_ROWS.first, GROUP_COLUMNS[column], lastGroupRow(assessment), GROUP_COLUMNS[column]);

/** A group's cell as another sheet asks for it: by the group's name. */
export function lookUpGroup(assessment: Assessment, column: GroupColumn, nameCell: string): string {
  const from = (name: GroupColumn): string => onSheet(OUTPUTS.groupRanking.sheet, groupsDown(assessment, name));
  return `INDEX(${from(column)},MATCH(${nameCell},${from("name")},0))`;
}

/** A group's number on 党小组活动, found by the group's name wherever the row stands. Null where the sheet has no such rows. */
export function lookUpActivity(book: Book, part: keyof GroupActivity["cells"], nameCell: string): string | null {
  const numbers = activityRange(book, part);
  const names = activityRange(book, "group");
  return numbers && names && `INDEX(${numbers},MATCH(${nameCell},${names},0))`;
}

function activityRange({ activities }: Book, part: keyof GroupActivity["cells"]): string | null {
  const cells = activities.map(({ cells: own }) => own[part]);
  const places = cells.flatMap(({ cell }) => parseAddress(cell) ?? []);
  const [first] = cells;
  if (!first || places.length === 0) return null;
  const rows = places.map(({ row }) => row);
  const col = places[0]?.col ?? 0;
  return onSheet(first.sheet, fixed(rangeAddress({ top: Math.min(...rows), left: col, bottom: Math.max(...rows), right: col })));
}

/** R2 of a group, or why it has none. */
export const groupRankWord = ({ rank, rankedMembers }: Pick<GroupResult, "rank" | "rankedMembers">): number | string =>
  rank ?? (rankedMembers === 0 ? "不排名" : "缺项");
