/** Rows of 宣传稿件 as stories, each counted once at the highest level (P1, V16). */
import { type Article, type Hundredths, MEDIA_LEVELS, type MediaLevel, type Settings } from "../book";
import { div, fraction, fromHundredths, ZERO } from "../fraction";
import { titleKey } from "../reading/readArticles";
import type { RowState, Story } from "./board";
import { linkedBy } from "./linkedBy";

/** Points of one story at that level, in hundredths, from the settings. */
export function levelPoints(level: MediaLevel, settings: Settings): Hundredths {
  switch (level) {
    case "national":
      return settings.articleNational;
    case "provincial":
      return settings.articleProvincial;
    case "city":
      return settings.articleCity;
    case "centre":
      return settings.articleCentre;
    case "school":
      return settings.articleSchool;
  }
}

/** The stories of a quarter, in the order of their first rows; what a row's place is changes no points (R4). */
export function storiesOf(articles: readonly Article[], settings: Settings): Story[] {
  const byCode = new Map<string, Article[]>();
  for (const article of articles) {
    const rows = byCode.get(article.code);
    if (rows) rows.push(article);
    else byCode.set(article.code, [article]);
  }
  const titled = linkedBy([...byCode.values()], (rows) => rows.map(({ title }) => titleKey(title)).filter((key) => key !== ""));
  const stories = titled.flatMap((linked) => {
    const best = highest(linked.flat(), settings);
    return linked.map((rows) => storyOf(rows, best, linked, settings));
  });
  const places = new Map([...byCode.keys()].map((code, index) => [code, index]));
  return stories.sort((a, b) => (places.get(a.code) ?? 0) - (places.get(b.code) ?? 0));
}

/** Needs a date within the quarter and a link or clipping (P1). */
const mayCount = ({ inQuarter, proven }: Article): boolean => inQuarter && proven;

/** The one that counts: most points, then the higher level; between equals the code, the date and the outlet, which no points depend on. */
function highest(rows: readonly Article[], settings: Settings): Article | null {
  const order = (a: Article, b: Article): number =>
    levelPoints(b.level, settings) - levelPoints(a.level, settings) ||
    MEDIA_LEVELS.indexOf(a.level) - MEDIA_LEVELS.indexOf(b.level) ||
    byText(a.code, b.code) ||
    byText(a.date, b.date) ||
    byText(a.outlet, b.outlet);
  return rows.filter(mayCount).sort(order)[0] ?? null;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function storyOf(rows: readonly Article[], best: Article | null, linked: readonly (readonly Article[])[], settings: Settings): Story {
  const [first] = rows;
  if (!first) throw new Error("A story has a row.");
  const own = best !== null && rows.includes(best) ? best : null;
  const stateOf = (row: Article): RowState => {
    if (row === own) return "counts";
    if (!row.inQuarter) return "outsideQuarter";
    if (!row.proven) return "unproven";
    return own === null ? "sameTitle" : "lower";
  };
  const points = own ? fromHundredths(levelPoints(own.level, settings)) : ZERO;
  const { code, authors } = first;
  return {
    code,
    title: (own ?? rows.find(({ title }) => title !== "") ?? first).title,
    rows: rows.map((article) => ({ article, state: stateOf(article) })),
    level: own?.level ?? null,
    points,
    sameAs: linked.flatMap(([other]) => (other && other.code !== code ? [other.code] : [])),
    authors,
    share: div(points, fraction(BigInt(authors.length))),
  };
}
