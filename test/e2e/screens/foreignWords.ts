/** English in the Chinese pane, and the pane's own Chinese words in the English one. */
import type { Page } from "playwright-core";
import { zhCN } from "../../../src/taskpane/words/zh-CN";
import { wordsOf } from "./findings";

/** Names that are written in Latin letters in Chinese too, cell addresses, staff ids and rule ids. */
const LATIN = [
  /\b(Microsoft 365|Microsoft|Excel(Api)?|office\.js|appsforoffice\.microsoft\.com|WPS|Language|English|Scores_[A-Z]+|Esc|Enter|Ctrl|N\/A|CSV)\b/g,
  /\.(xlsx|csv)\b/g,
  /\b[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?\b/g,
  /\b[A-Z]{1,2}\d?\b/g,
];

/** What is data and no word of ours: sheets and departments keep their Chinese names. */
const DATA = /评分-|教务|教研|德育|团队|工会|安保|总务|办公室|党总支|支部|小组|老师|\.xlsx|^(正式|预备|不参评)$|Language/;

const CHINESE = new Set(leaves(zhCN).filter((word) => /[\u4e00-\u9fff]{2}/.test(word) && !DATA.test(word)));

export async function foreignWords(page: Page, language: "zh-CN" | "en-US"): Promise<string[]> {
  const words = await wordsOf(page);
  if (language === "en-US") return words.filter((word) => CHINESE.has(word)).map((word) => `Chinese in the English pane: ${word}`);
  return words
    .filter((word) => /[A-Za-z]{2,}/.test(LATIN.reduce((rest, allowed) => rest.replace(allowed, ""), word)))
    .map((word) => `English in the Chinese pane: ${word}`);
}

function leaves(of: unknown): string[] {
  if (typeof of === "string") return [of];
  return typeof of === "object" && of !== null ? Object.values(of).flatMap(leaves) : [];
}
