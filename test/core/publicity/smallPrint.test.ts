import { publicity } from "../../../src/core/publicity/publicity";
import { article, assessmentOf, boardOf, lines, MEMBERS, SETTINGS } from "./articlesBook";

const codes = (board: ReturnType<typeof boardOf>): string[] =>
  board.stories.map(({ code, level, title }) => `${code} ${level ?? "-"} ${title}`);

describe("stories", () => {
  it("[V16] rows without a title are not one story", () => {
    const board = boardOf([article("A1", "city", ["a"], { title: "" }), article("A2", "city", ["a"], { title: "" })]);
    expect(board.stories.map(({ sameAs }) => sameAs)).toEqual([[], []]);
    expect(lines(board)).toEqual(["1 a 4.00 recommended"]);
  });

  it("[P1] stand in the order of their first rows, those of one title too", () => {
    const board = boardOf([
      article("A1", "city", ["a"], { title: "同题" }),
      article("A2", "centre", ["b"]),
      article("A3", "school", ["a"], { title: "同题" }),
      article("A2", "school", ["b"]),
    ]);
    expect(codes(board)).toEqual(["A1 city 同题", "A2 centre 标题A2", "A3 - 同题"]);
  });

  it("[P1] [R4] between equals the code, then the date, then the outlet decides which row counts, wherever it stands", () => {
    const rows = [
      article("A1", "city", ["a"], { date: "2026-09-16", outlet: "丙" }),
      article("A1", "city", ["a"], { date: "2026-09-15", outlet: "乙" }),
      article("A1", "city", ["a"], { date: "2026-09-15", outlet: "甲" }),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const counted = boardOf(order).stories[0]?.rows.flatMap(({ article: { date, outlet }, state }) =>
        state === "counts" ? [`${date} ${outlet}`] : [],
      );
      // 乙 is U+4E59, 甲 is U+7532.
      expect(counted).toEqual(["2026-09-15 乙"]);
    }
    const twins = [article("B2", "city", ["a"], { title: "同题", date: "2026-09-01" }), article("B1", "city", ["a"], { title: "同题" })];
    for (const order of [twins, [...twins].reverse()]) {
      expect(boardOf(order).stories.flatMap(({ code, level }) => (level ? [code] : []))).toEqual(["B1"]);
    }
  });

  it("[P1] are called by the row that counts, else by the first that has a title", () => {
    const called = (...rows: Parameters<typeof boardOf>[0]) => boardOf(rows).stories[0]?.title;
    expect(called(article("A1", "school", ["a"], { title: "校稿" }), article("A1", "city", ["a"], { title: "市稿" }))).toBe("市稿");
    const unproven = { proven: false };
    expect(
      called(article("A1", "city", ["a"], { ...unproven, title: "" }), article("A1", "city", ["a"], { ...unproven, title: "后" })),
    ).toBe("后");
    expect(called(article("A1", "city", ["a"], { ...unproven, title: "" }))).toBe("");
  });
});

describe("the leaderboard", () => {
  it("[P2] a story that counts for no points is in the race, one that does not count is not, and ties with nobody", () => {
    const board = boardOf([article("A1", "school", ["a"]), article("A2", "city", ["b"], { proven: false })], { articleSchool: 0 });
    expect(lines(board)).toEqual(["1 a 0.00 none", "- b 0.00 none"]);
    expect(board.authors.map(({ tieBroken }) => tieBroken)).toEqual([false, false]);
  });

  it("[P2] [R4] between equals members come in the roster's order, then the others by name", () => {
    const articles = ["校外乙", "a", "校外甲", "c"].map((who, index) => article(`A${index}`, "city", [who]));
    const board = publicity({ settings: SETTINGS, members: [...MEMBERS].reverse(), articles }, null);
    expect(board.authors.map(({ id, name }) => id ?? name)).toEqual(["c", "a", "校外乙", "校外甲"]);
    const other = publicity({ settings: SETTINGS, members: MEMBERS, articles: [...articles].reverse() }, null);
    expect(other.authors.map(({ id, name }) => id ?? name)).toEqual(["a", "c", "校外乙", "校外甲"]);
  });

  it("[P2] says of members where they belong and how they stand, of others nothing", () => {
    const articles = [article("A1", "city", ["a"]), article("A2", "centre", ["校外甲"])];
    const board = boardOf(articles, {}, assessmentOf({ a: { JW: 90, eligibility: "ineligible" } }));
    expect(board.assessed).toBe("official");
    expect(boardOf(articles).assessed).toBeNull();
    expect(board.authors.map(({ member, branch, group, eligibility, basis }) => [member, branch, group, eligibility, basis])).toEqual([
      [true, "中学支部", "高一组", "ineligible", "upperHalf"],
      [false, "", "", null, null],
    ]);
  });
});
