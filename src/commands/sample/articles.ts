import type { Period } from "../../core/book";
import type { PlannedArticle } from "../../workbook/layout/plannedBook";
import type { Chance } from "./chance";
import type { Person } from "./people";
import { dayOfQuarter } from "./quarterDays";

const STORIES: readonly (readonly [string, string, PlannedArticle["level"]])[] = [
  ["把课堂还给学生", "示例教育报", "省级"],
  ["把课堂还给学生", "示例晨报", "市级"],
  ["一次走进社区的主题党日", "中心党建网", "中心"],
  ["秋季运动会侧记", "校园公众号", "校级"],
  ["教研组里的党员先锋岗", "校园公众号", "校级"],
];

/** 宣传稿件: one story in two outlets, one with two authors. */
export function articlesOf(people: readonly Person[], period: Period, chance: Chance): PlannedArticle[] {
  const writers = people.filter((one) => one.participates);
  if (writers.length < 3) return [];
  const codes = [...new Set(STORIES.map(([title]) => title))];
  const authors = codes.map((_, index) => {
    const first = chance.pick(writers).id;
    const second = chance.pick(writers).id;
    return index === 1 && first !== second ? `${first}；${second}` : first;
  });
  return STORIES.map(([title, outlet, level], index) => {
    const story = codes.indexOf(title);
    return {
      code: `${period.year}${period.quarter}-${String(story + 1).padStart(2, "0")}`,
      date: dayOfQuarter(period, 2, 6 + index * 3),
      title,
      outlet,
      level,
      authors: authors[story] ?? "",
      link: `剪报第${index + 1}号`,
    };
  });
}
