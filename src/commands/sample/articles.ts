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

/** Staff who are no Party members; with characters that no invented member has (names.ts). */
const OUTSIDERS = ["欧阳雪漫", "闻人澈"] as const;

/** Places in the list of writers, or outsiders: three who share, a story in three outlets, one who writes too much for the school's own channel. */
const TOGETHER: readonly {
  readonly title: string;
  readonly outlets: readonly (readonly [string, PlannedArticle["level"]])[];
  readonly by: readonly (number | string)[];
}[] = [
  { title: "党建引领教研的三年", outlets: [["示例党建报", "国家级"]], by: [0, 3, 6] },
  {
    title: "让每一块屏幕都安静下来",
    outlets: [
      ["校园公众号", "校级"],
      ["中心党建网", "中心"],
      ["示例日报", "市级"],
    ],
    by: [OUTSIDERS[0], 4],
  },
  { title: "食堂里的一堂劳动课", outlets: [["示例晨报", "市级"]], by: [OUTSIDERS[1]] },
  ...["晨读的声音", "护导岗的早晨", "办公室的灯光", "一封家长来信", "图书角更新记", "值周手记"].map((title) => ({
    title,
    outlets: [["校园公众号", "校级"]] as const,
    by: [5],
  })),
];

/** 宣传稿件: stories in several outlets, with several authors, and by staff who are no Party members. */
export function articlesOf(people: readonly Person[], period: Period, chance: Chance): PlannedArticle[] {
  const writers = people.filter((one) => one.participates);
  if (writers.length < 3) return [];
  const titles = [...new Set(STORIES.map(([title]) => title))];
  const codeOf = (story: number): string => `${period.year}${period.quarter}-${String(story + 1).padStart(2, "0")}`;
  const authors = titles.map((_, index) => {
    const first = chance.pick(writers).id;
    const second = chance.pick(writers).id;
    return index === 1 && first !== second ? `${first}；${second}` : first;
  });
  const drawn = STORIES.map(([title, outlet, level], index): PlannedArticle => {
    const story = titles.indexOf(title);
    return {
      code: codeOf(story),
      date: dayOfQuarter(period, 2, 6 + index * 3),
      title,
      outlet,
      level,
      authors: authors[story] ?? "",
      link: `剪报第${index + 1}号`,
    };
  });
  const set = TOGETHER.flatMap(({ title, outlets, by }, story) => {
    const names = by.map((one) => (typeof one === "string" ? one : (writers[one % writers.length]?.id ?? "")));
    return outlets.map(([outlet, level], index): Omit<PlannedArticle, "link"> => ({
      code: codeOf(titles.length + story),
      date: dayOfQuarter(period, 3, 2 + story * 2 + index),
      title,
      outlet,
      level,
      authors: [...new Set(names)].join("；"),
    }));
  });
  return [...drawn, ...set.map((one, index) => ({ ...one, link: `剪报第${drawn.length + index + 1}号` }))];
}
