import type { Author } from "../../core/book";
import type { Board } from "../../core/publicity/board";
import { LEVEL_WORDS } from "../../core/reading/readArticles";
import type { Cell } from "./cells";
import type { PublicityWords } from "./publicityNotes";
import { numberOf } from "./resultNotes";

/** 0-based first and last columns of what runs over several: 标题, 作者. */
export const STORY_MERGES = [
  [6, 10],
  [11, 14],
] as const;

export const STORY_HEADINGS = ["稿件编号", "级别", "日期", "分值", "每人得分", "媒体", "标题", "", "", "", "", "作者", "", "", "", "计分"];

/** Every row of 宣传稿件, story by story, with its points where it counts, what each author gets, and otherwise why not (P1, T6). */
export function storyLines({ stories }: Board, words: PublicityWords): Cell[][] {
  return stories.flatMap((story) =>
    story.rows.map((row): Cell[] => {
      const { code, level, date, outlet, title } = row.article;
      const counts = row.state === "counts";
      const points = counts ? numberOf(story.points) : "";
      const share = counts ? numberOf(story.share) : "";
      const authors = story.authors.map(authorWords).join("、");
      return [code, LEVEL_WORDS[level], date, points, share, outlet, title, "", "", "", "", authors, "", "", "", words.row(row, story)];
    }),
  );
}

/** 王芳（0101）; those who are not members by name, with a word that says so. */
const authorWords = ({ id, name }: Author): string => `${name}（${id ?? "非党员"}）`;
