import fc from "fast-check";
import type { Article, Settings } from "../../../src/core/book";
import { publicityOracle } from "../../oracle/publicity.cjs";
import { article, assessmentOf, boardOf } from "./articlesBook";

const LEVELS = ["national", "provincial", "city", "centre", "school", "school", "school"] as const;
const PEOPLE = ["a", "b", "c", "d", "e", "f", "赵六", "钱七", "孙八"];

/** Stories with one to three rows each; some share a title, and then their authors (else V16 is an error). */
const randomArticles: fc.Arbitrary<Article[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom("", "", "", "校园新闻", "校园 新闻！", "主题党日"),
      authors: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 4 }),
      rows: fc.array(
        fc.record({
          level: fc.constantFrom(...LEVELS),
          inQuarter: fc.integer({ max: 9, min: 0 }).map((n) => n > 0),
          proven: fc.integer({ max: 9, min: 0 }).map((n) => n > 0),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 25 },
  )
  .map((stories) => {
    const byTitle = new Map<string, readonly string[]>();
    return stories.flatMap(({ title, authors, rows }, index) => {
      const key = title.replace(/[ ！]/g, "");
      const shared = key === "" ? authors : (byTitle.get(key) ?? authors);
      byTitle.set(key, shared);
      const name = title === "" ? `第${index}篇` : title;
      return rows.map((row) => article(`A${index}`, row.level, shared, { ...row, title: name }));
    });
  });

const randomSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  articleNational: fc.constantFrom(500, 400),
  articleCity: fc.constantFrom(200, 300, 275),
  articleCentre: fc.constantFrom(100, 0, 20),
  articleSchool: fc.constantFrom(20, 50, 333),
  articleSchoolCap: fc.constantFrom(100, 30, 0),
  publicityQuota: fc.integer({ min: 0, max: 6 }),
  tieOrder: fc.constantFrom(["JW", "DY"], ["DY"], []),
});

const randomScores = fc.tuple(
  ...["a", "b", "c", "d", "e", "f"].map((id) =>
    fc
      .record({ JW: fc.constantFrom(80, 90, undefined), DY: fc.constantFrom(70, 75.5, 80) })
      .map(({ JW, DY }) => [id, JW === undefined ? { DY } : { JW, DY }] as const),
  ),
);

it("[P1] [P2] [R2] [R3] [V16] an independent oracle agrees on 1,000 random lists of articles, in any order of rows", () => {
  fc.assert(
    fc.property(randomArticles, randomSettings, randomScores, fc.infiniteStream(fc.integer()), (articles, settings, scores, keys) => {
      const shuffled = articles.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
      const assessment = assessmentOf(Object.fromEntries(scores));
      const board = boardOf(
        shuffled.map(({ one }) => one),
        settings,
        assessment,
      );
      const { articleNational, articleCity, articleCentre, articleSchool } = settings;
      const answer = publicityOracle({
        settings: {
          points: {
            national: articleNational ?? 0,
            provincial: 300,
            city: articleCity ?? 0,
            centre: articleCentre ?? 0,
            school: articleSchool ?? 0,
          },
          schoolCap: settings.articleSchoolCap ?? 0,
          quota: settings.publicityQuota ?? 0,
          tieOrder: settings.tieOrder ?? [],
        },
        articles: articles.map((one) => ({ ...one, authors: one.authors.map(({ id, name }) => id ?? name) })),
        scores: Object.fromEntries(
          scores.map(([id, own]) => [
            id,
            Object.fromEntries(Object.entries(own).map(([code, points]) => [code, `${Math.round(points * 100)}/100`])),
          ]),
        ),
      });
      const said = board.authors
        .map(({ id, name, raw, counted, rank, tie, award }) => ({ name: id ?? name, raw, counted, rank, tie, award }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(said).toEqual(answer);
    }),
    { numRuns: 1000 },
  );
});

it("[T6] [P1] an author's points are the sum of the shares of the stories that count", () => {
  fc.assert(
    fc.property(randomArticles, (articles) => {
      const board = boardOf(articles);
      for (const author of board.authors) {
        const own = board.stories.filter(({ level, authors }) => level !== null && authors.some(({ name }) => name === author.name));
        const cents = own.reduce((sum, { share }) => sum + Number((share.n * 1200n) / share.d), 0);
        expect(Math.abs(cents / 12 - author.raw)).toBeLessThanOrEqual(0.5);
        expect(Object.values(author.stories).reduce((sum, count) => sum + count, 0)).toBe(own.length);
      }
    }),
    { numRuns: 200 },
  );
});
