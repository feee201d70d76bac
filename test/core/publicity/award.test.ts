import { article, assessmentOf, boardOf, lines } from "./articlesBook";

/** One story a person: points by level (5, 3, 2, 1, 0.2). */
const national = (who: string) => article(`N${who}`, "national", [who]);
const city = (who: string) => article(`C${who}`, "city", [who]);
const centre = (who: string) => article(`Z${who}`, "centre", [who]);

describe("the leaderboard", () => {
  it("[P2] [R2] level authors share a rank and the next is skipped", () => {
    expect(lines(boardOf([city("a"), city("b"), national("c"), centre("d")], { publicityQuota: 3 }))).toEqual([
      "1 c 5.00 recommended",
      "2= a 2.00 recommended",
      "2= b 2.00 recommended",
      "4 d 1.00 none",
    ]);
  });

  it("[P2] staff who are not members stand by name, are ranked and recommended", () => {
    const board = boardOf([national("赵六"), city("a")], { publicityQuota: 1 });
    expect(lines(board)).toEqual(["1 赵六 5.00 recommended", "2 a 2.00 none"]);
    expect(board.authors.map(({ member, eligibility, group }) => [member, eligibility, group])).toEqual([
      [false, null, ""],
      [true, null, "高一组"],
    ]);
  });

  it("[P2] members without eligibility do not drop off: they are marked", () => {
    const marks = assessmentOf({ a: { eligibility: "ineligible" }, b: { eligibility: "notParticipating" }, c: {} });
    const board = boardOf([national("a"), city("b"), centre("c")], { publicityQuota: 2 }, marks);
    expect(lines(board)).toEqual(["1 a 5.00 recommended", "2 b 2.00 recommended", "3 c 1.00 none"]);
    expect(board.authors.map(({ eligibility }) => eligibility)).toEqual(["ineligible", "notParticipating", "eligible"]);
  });

  it("[P2] nobody is recommended for no points, and a quota of 0 recommends nobody", () => {
    expect(lines(boardOf([city("a"), centre("b")], { articleCentre: 0 }))).toEqual(["1 a 2.00 recommended", "2 b 0.00 none"]);
    expect(lines(boardOf([city("a"), city("b")], { publicityQuota: 0 }))).toEqual(["1= a 2.00 none", "1= b 2.00 none"]);
  });
});

describe("a tie across the quota", () => {
  const tied = [national("a"), city("b"), city("c"), city("d")];

  it("[R3] is broken by the departments' exact scores, the first deciding first", () => {
    const scores = assessmentOf({ a: { JW: 70 }, b: { JW: 80, DY: 99 }, c: { JW: 80.01, DY: 60 }, d: { JW: 79, DY: 99 } });
    const board = boardOf(tied, { publicityQuota: 2 }, scores);
    expect(lines(board)).toEqual(["1 a 5.00 recommended", "2= b 2.00 none", "2= c 2.00 recommended", "2= d 2.00 none"]);
    expect(board.authors.map(({ tieBroken }) => tieBroken)).toEqual([false, true, true, true]);
  });

  it("[R3] goes on to the next department where the first leaves it level, and what stays level is put before 党总支研究", () => {
    const scores = assessmentOf({ b: { JW: 80, DY: 90 }, c: { JW: 80, DY: 90 }, d: { JW: 80, DY: 91 } });
    expect(lines(boardOf(tied, { publicityQuota: 3 }, scores))).toEqual([
      "1 a 5.00 recommended",
      "2= b 2.00 review",
      "2= c 2.00 review",
      "2= d 2.00 recommended",
    ]);
  });

  it("[R3] skips a step in which one of them is N/A", () => {
    const scores = assessmentOf({ b: { JW: 99, DY: 70 }, c: { DY: 80 }, d: { JW: 98, DY: 75 } });
    expect(lines(boardOf(tied, { publicityQuota: 2 }, scores)).slice(1)).toEqual([
      "2= b 2.00 none",
      "2= c 2.00 recommended",
      "2= d 2.00 none",
    ]);
  });

  it("[R3] [P2] with one who is not a member every step is skipped: all of them are put before 党总支研究", () => {
    const scores = assessmentOf({ b: { JW: 80 }, c: { JW: 70 } });
    expect(lines(boardOf([city("b"), city("c"), city("赵六")], { publicityQuota: 2 }, scores))).toEqual([
      "1= b 2.00 review",
      "1= c 2.00 review",
      "1= 赵六 2.00 review",
    ]);
  });

  it("[R3] without an assessment nothing breaks it", () => {
    expect(lines(boardOf(tied, { publicityQuota: 2 })).slice(1)).toEqual(["2= b 2.00 review", "2= c 2.00 review", "2= d 2.00 review"]);
  });

  it("[P2] that ends at the quota is no tie across it", () => {
    expect(lines(boardOf(tied, { publicityQuota: 4 })).every((line) => line.endsWith("recommended"))).toBe(true);
  });
});
