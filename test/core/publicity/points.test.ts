import { formatFraction } from "../../../src/core/fraction";
import { article, boardOf, lines } from "./articlesBook";

const pointsOf = (board: ReturnType<typeof boardOf>, who: string) => {
  const author = board.authors.find(({ id, name }) => id === who || name === who);
  if (!author) throw new Error(`no author ${who}`);
  return [formatFraction(author.exactRaw), formatFraction(author.exactCounted), author.raw, author.counted, author.capped] as const;
};

describe("points of a story", () => {
  it.each([
    ["national", "5/1"],
    ["provincial", "3/1"],
    ["city", "2/1"],
    ["centre", "1/1"],
    ["school", "1/5"],
  ] as const)("[P1] a story at the level %s gives the points of the settings by default: %s", (level, points) => {
    expect(pointsOf(boardOf([article("A1", level, ["a"])]), "a")[1]).toBe(points);
  });

  it("[P1] the points are settings", () => {
    expect(pointsOf(boardOf([article("A1", "city", ["a"])], { articleCity: 275 }), "a")[3]).toBe(275);
  });

  it("[P1] one story in three outlets counts once, at the highest, wherever its rows stand", () => {
    const rows = [article("A1", "city", ["a"]), article("A1", "provincial", ["a"]), article("A1", "school", ["a"])];
    for (const order of [rows, [...rows].reverse()]) {
      const board = boardOf(order);
      expect(pointsOf(board, "a")).toEqual(["3/1", "3/1", 300, 300, false]);
      expect(board.authors[0]?.stories).toEqual({ national: 0, provincial: 1, city: 0, centre: 0, school: 0 });
    }
    expect(boardOf(rows).stories[0]?.rows.map(({ state }) => state)).toEqual(["lower", "counts", "lower"]);
  });

  it("[P1] a row outside the quarter or without a link gives nothing, and stays in sight with its reason", () => {
    const board = boardOf([
      article("A1", "national", ["a"], { inQuarter: false }),
      article("A1", "city", ["a"]),
      article("A2", "provincial", ["b"], { proven: false }),
    ]);
    expect(lines(board)).toEqual(["1 a 2.00 recommended", "- b 0.00 none"]);
    expect(board.stories.map(({ code, level, rows }) => [code, level, rows.map(({ state }) => state)])).toEqual([
      ["A1", "city", ["outsideQuarter", "counts"]],
      ["A2", null, ["unproven"]],
    ]);
  });

  it("[V16] one title under two codes counts once, at the highest, however it is punctuated", () => {
    const board = boardOf([
      article("A1", "centre", ["a"], { title: "主题党日：走进社区！" }),
      article("A2", "city", ["a"], { title: "主题党日 走进社区" }),
      article("A3", "school", ["a"], { title: "另一篇" }),
    ]);
    expect(pointsOf(board, "a")[1]).toBe("11/5");
    expect(board.stories.map(({ code, level, sameAs, rows }) => [code, level, sameAs, rows[0]?.state])).toEqual([
      ["A1", null, ["A2"], "sameTitle"],
      ["A2", "city", ["A1"], "counts"],
      ["A3", "school", [], "counts"],
    ]);
  });
});

describe("sharing and the cap", () => {
  it("[P1] three co-authors get an exact third each, rounded once", () => {
    const board = boardOf([article("A1", "national", ["a", "b", "赵六"])]);
    for (const who of ["a", "b", "赵六"]) expect(pointsOf(board, who)).toEqual(["5/3", "5/3", 167, 167, false]);
  });

  it("[P1] three thirds of a point are a whole point: nothing is rounded before the end", () => {
    const board = boardOf(["A1", "A2", "A3"].map((code) => article(code, "centre", ["a", "b", "c"])));
    expect(pointsOf(board, "a")).toEqual(["1/1", "1/1", 100, 100, false]);
  });

  // 4 alone are 0.80, 7 with one other are 0.70: 1.50 before, 1 after; the other has 0.70.
  it("[P1] the cap on 校级 bites after sharing and is each author's own; what was earned elsewhere is not capped", () => {
    const alone = [1, 2, 3, 4].map((n) => article(`S${n}`, "school", ["a"]));
    const shared = [1, 2, 3, 4, 5, 6, 7].map((n) => article(`T${n}`, "school", ["a", "b"]));
    const board = boardOf([...alone, ...shared, article("C1", "city", ["a"])]);
    expect(pointsOf(board, "a")).toEqual(["7/2", "3/1", 350, 300, true]);
    expect(pointsOf(board, "b")).toEqual(["7/10", "7/10", 70, 70, false]);
  });

  it("[P1] exactly the cap is not capped", () => {
    const board = boardOf([1, 2, 3, 4, 5].map((n) => article(`S${n}`, "school", ["a"])));
    expect(pointsOf(board, "a")).toEqual(["1/1", "1/1", 100, 100, false]);
  });

  it("[P1] a story that a higher outlet lifted above 校级 takes nothing of the cap", () => {
    const six = [1, 2, 3, 4, 5, 6].map((n) => article(`S${n}`, "school", ["a"]));
    expect(pointsOf(boardOf([...six, article("S1", "centre", ["a"])]), "a")).toEqual(["2/1", "2/1", 200, 200, false]);
  });

  it("[T5] half a hundredth goes up, once: 0.2 ÷ 8 = 0.025 is 0.03", () => {
    const eight = ["a", "b", "c", "d", "e", "f", "赵六", "钱七"];
    expect(pointsOf(boardOf([article("A1", "school", eight)]), "赵六")).toEqual(["1/40", "1/40", 3, 3, false]);
  });
});

it("[R4] the order of the rows changes nobody's points, rank or award", () => {
  const rows = [
    article("A1", "city", ["a", "赵六"]),
    article("A1", "national", ["a", "赵六"]),
    article("A2", "school", ["b"], { title: "同题" }),
    article("A3", "centre", ["b"], { title: "同 题" }),
    article("A4", "centre", ["c", "d"]),
  ];
  const straight = boardOf(rows);
  const turned = boardOf([...rows].reverse());
  expect(turned.authors).toEqual(straight.authors);
});
