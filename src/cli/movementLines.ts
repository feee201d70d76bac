import { crossing } from "../core/countMovements";
import { ELIGIBILITY_WORDS } from "../core/flagWords";
import { formatHundredths } from "../core/fraction";
import type { Movement, Published } from "../core/movements";
import type { GroupMovement, GroupStanding } from "../core/record/compareResults";

/** One line a member who moves: total, rank and eligibility before and after; an arrow before those who cross the line. */
export const movementLines = (movements: readonly Movement[]): string => movements.map((one) => `${lineOf(one)}\n`).join("");

const MARKS = { enters: "↑", leaves: "↓", changes: "＊" } as const;

function lineOf(movement: Movement): string {
  const { id, name, before, after } = movement;
  const way = crossing(movement);
  const words = [pair(totalOf(before), totalOf(after)), pair(rankOf(before), rankOf(after)), pair(flagOf(before), flagOf(after))];
  return `${way === null ? "　" : MARKS[way]} ${id} ${name}  ${words.join("  ")}`;
}

const pair = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);
const totalOf = (one: Published | null): string => (one?.total === null || one === null ? "无总分" : `${formatHundredths(one.total)} 分`);
const rankOf = (one: Published | null): string =>
  one?.rank === null || one === null ? "无名次" : `第 ${one.rank} 名${one.tie ? "（并列）" : ""}`;
const flagOf = (one: Published | null): string => (one === null ? "不在册" : ELIGIBILITY_WORDS[one.eligibility]);

/** One line a group whose score or rank is another (G1, R2), before and after. */
export const groupMovementLines = (groups: readonly GroupMovement[]): string =>
  groups
    .map(
      ({ name, before, after }) =>
        `　 ${name}  ${pair(groupScore(before), groupScore(after))}  ${pair(groupRank(before), groupRank(after))}\n`,
    )
    .join("");

const groupScore = (one: GroupStanding | null): string =>
  one === null ? "没有这个党小组" : one.score === null ? "无得分" : `${formatHundredths(one.score)} 分`;
const groupRank = (one: GroupStanding | null): string => (one?.rank === null || one === null ? "无名次" : `第 ${one.rank} 名`);
