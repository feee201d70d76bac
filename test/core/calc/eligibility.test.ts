import { assess } from "../../../src/core/assess";
import type { TiePolicy } from "../../../src/core/book";
import { bookOf, type BookSketch, membersWith } from "./bookOf";

const official = (sketch: BookSketch) => assess(bookOf(sketch), "official");
const flags = (totals: number[], ties: TiePolicy) =>
  official({ settings: { ties }, members: membersWith(...totals) }).members.map((one) => one.eligibility);
const countOf = (totals: number[], ties: TiePolicy, flag: string) => flags(totals, ties).filter((one) => one === flag).length;

describe("R1, R2: who is ranked, and where", () => {
  const roster: BookSketch = {
    members: [
      { id: "a", scores: { D: 95 } },
      { id: "b", status: "probationary", scores: { D: 99 } },
      { id: "c", scores: { D: 90 } },
      { id: "d", participates: false, reason: "产假", scores: { D: 98 } },
      { id: "e", scores: { D: 85 } },
    ],
  };

  it("[R1] a probationary member at the top has a total but no rank, and takes no place", () => {
    const { n, places, members } = official(roster);
    expect([n, places]).toEqual([3, 2]);
    expect(members.map(({ total, rank, eligibility, basis }) => [total, rank, eligibility, basis])).toEqual([
      [9500, 1, "eligible", "upperHalf"],
      [9900, null, "unranked", "probationary"],
      [9000, 2, "eligible", "upperHalf"],
      [null, null, "notParticipating", "notParticipating"],
      [8500, 3, "ineligible", "bottomHalf"],
    ]);
    expect(members[3]?.departments).toEqual([]);
    expect(members[3]?.reason.absence).toBe("产假");
  });

  it("[R1] a vetoed member stays in N and keeps the rank; nobody moves up", () => {
    const { n, places, members } = official({ ...roster, vetoes: [{ memberId: "a" }] });
    expect([n, places]).toEqual([3, 2]);
    expect(members.map(({ rank, eligibility }) => [rank, eligibility])).toEqual([
      [1, "ineligible"],
      [null, "unranked"],
      [2, "eligible"],
      [null, "notParticipating"],
      [3, "ineligible"],
    ]);
  });

  it("[R2] level members share a rank and the next is skipped", () => {
    const { members } = official({ members: membersWith(93, 95, 93, 90, 93, 90, 80) });
    expect(members.map(({ rank, tie }) => [rank, tie])).toEqual([
      [2, true],
      [1, false],
      [2, true],
      [5, true],
      [2, true],
      [5, true],
      [7, false],
    ]);
  });

  it("[R2] the rank in the group counts the group's ranked members", () => {
    const members = membersWith(95, 93, 93, 90, 99).map((one, i) => ({
      ...one,
      group: i % 2 ? "二组" : "一组",
      status: i === 4 ? ("probationary" as const) : ("full" as const),
    }));
    expect(official({ members }).members.map(({ rankInGroup }) => rankInGroup)).toEqual([1, 1, 2, 2, null]);
  });

  it("[R2] dense display decides nothing", () => {
    const standard = official({ members: membersWith(95, 93, 93, 90) });
    const dense = official({ settings: { rankDisplay: "dense" }, members: membersWith(95, 93, 93, 90) });
    expect(dense).toEqual(standard);
  });
});

describe("E1, E2: the line", () => {
  it("[E1] the upper half has ⌈N/2⌉ places and the cut-off is the total of the last of them", () => {
    const line = (...totals: number[]) => {
      const { n, places, cutoff } = official({ members: membersWith(...totals) });
      return [n, places, cutoff];
    };
    expect(line()).toEqual([0, 0, null]);
    expect(line(88)).toEqual([1, 1, 8800]);
    expect(line(95, 94, 93, 92)).toEqual([4, 2, 9400]);
    expect(line(91, 95, 93, 94, 92)).toEqual([5, 3, 9300]);
    expect(flags([95, 94, 93, 92], "lenient")).toEqual(["eligible", "eligible", "ineligible", "ineligible"]);
  });

  const rows: [string, number[], number, number | "all review", number[] | "all"][] = [
    ["95 94 93 92 91", [95, 94, 93, 92, 91], 3, 3, []],
    ["95 94 93 93 91", [95, 94, 93, 93, 91], 4, 2, [2, 3]],
    ["95 93 93 93 90 90", [95, 93, 93, 93, 90, 90], 4, 1, [1, 2, 3]],
    ["90 ×5", [90, 90, 90, 90, 90], 5, "all review", "all"],
    ["one member", [90], 1, 1, []],
  ];
  it.each(rows)("[E2] %s", (_, totals, lenient, strict, review) => {
    expect(countOf(totals, "lenient", "eligible")).toBe(lenient);
    expect(countOf(totals, "lenient", "review")).toBe(0);
    if (strict === "all review") expect(flags(totals, "strict")).toEqual(totals.map(() => "review"));
    else {
      expect(countOf(totals, "strict", "eligible")).toBe(strict);
      expect(countOf(totals, "strict", "review")).toBe(0);
    }
    const waiting = flags(totals, "review").flatMap((flag, i) => (flag === "review" ? [i] : []));
    expect(waiting).toEqual(review === "all" ? totals.map((_total, i) => i) : review);
  });

  it("[E2] a tie that ends exactly on the line does not straddle it", () => {
    const totals = [95, 93, 93, 90, 90, 80]; // three places: 95, 93, 93
    for (const ties of ["lenient", "strict", "review"] as const) {
      expect(flags(totals, ties)).toEqual(["eligible", "eligible", "eligible", "ineligible", "ineligible", "ineligible"]);
    }
  });

  it("[E2] 从严 may leave nobody eligible when a straddling tie stands at the top", () => {
    expect(flags([95, 95, 95, 90], "strict")).toEqual(["ineligible", "ineligible", "ineligible", "ineligible"]);
    expect(flags([90, 90], "strict")).toEqual(["review", "review"]);
  });
});

describe("E3: vetoes", () => {
  const eligibilityWith = (...vetoes: NonNullable<BookSketch["vetoes"]>) => {
    const [a] = official({ settings: { year: 2026, quarter: 1 }, members: membersWith(95, 90), vetoes }).members;
    return [a?.eligibility, a?.basis, a?.reason.veto];
  };
  const free = ["eligible", "upperHalf", null];
  const from = (year: number, quarter: 1 | 2 | 3 | 4, quarters: 1 | 2 | 4, revoked = false) => ({
    memberId: "a",
    document: "文1",
    from: { year, quarter },
    quarters,
    revoked,
  });

  it("[E3] a veto counts from the quarter of its date for 1, 2 or 4 quarters, across the year", () => {
    const vetoed = ["ineligible", "veto", "文1"];
    expect(eligibilityWith(from(2026, 1, 1))).toEqual(vetoed);
    expect(eligibilityWith(from(2025, 4, 1))).toEqual(free);
    expect(eligibilityWith(from(2025, 4, 2))).toEqual(vetoed);
    expect(eligibilityWith(from(2025, 3, 2))).toEqual(free);
    expect(eligibilityWith(from(2025, 2, 4))).toEqual(vetoed);
    expect(eligibilityWith(from(2025, 1, 4))).toEqual(free);
    expect(eligibilityWith(from(2026, 2, 4))).toEqual(free);
  });

  it("[E3] a revoked veto does not count, and another of the same member still does", () => {
    expect(eligibilityWith(from(2026, 1, 4, true))).toEqual(free);
    expect(eligibilityWith(from(2026, 1, 4, true), { ...from(2026, 1, 1), document: "文2" })).toEqual(["ineligible", "veto", "文2"]);
    expect(eligibilityWith({ ...from(2026, 1, 1), document: "文3" }, from(2026, 1, 1))[2]).toBe("文1、文3");
  });

  it("[E3] a veto beats review; total, rank, N, places and cut-off stay", () => {
    const { n, places, cutoff, members } = official({
      settings: { ties: "review" },
      members: membersWith(95, 93, 93, 90),
      vetoes: [{ memberId: "b" }],
    });
    expect([n, places, cutoff]).toEqual([4, 2, 9300]);
    expect(members.map(({ rank, total, eligibility, basis }) => [rank, total, eligibility, basis])).toEqual([
      [1, 9500, "eligible", "upperHalf"],
      [2, 9300, "ineligible", "veto"],
      [2, 9300, "review", "tieOnLine"],
      [4, 9000, "ineligible", "bottomHalf"],
    ]);
  });

  it("[E3] [R1] a vetoed probationary member or non-participant keeps that status, and the veto is named", () => {
    const { members } = official({
      members: [
        { id: "a", status: "probationary", scores: { D: 90 } },
        { id: "b", participates: false },
      ],
      vetoes: [{ memberId: "a" }, { memberId: "b" }, { memberId: "nobody" }],
    });
    expect(members.map(({ basis, vetoed, reason }) => [basis, vetoed, reason.veto])).toEqual([
      ["probationary", true, "〔2026〕1号"],
      ["notParticipating", true, "〔2026〕2号"],
    ]);
  });
});

describe("E4: reasons as data", () => {
  it("[E4] every flag carries its rule, total, rank, cut-off, places and N", () => {
    const { members } = official({ members: membersWith(95, 93, 93, 90), vetoes: [{ memberId: "a" }] });
    const common = { cutoff: 9300, places: 2, n: 4, absence: null, missing: [], missingRows: [] };
    expect(members.map(({ reason }) => reason)).toEqual([
      { ...common, rule: "E3", basis: "veto", total: 9500, rank: 1, veto: "〔2026〕1号" },
      { ...common, rule: "E2", basis: "upperHalf", total: 9300, rank: 2, veto: null },
      { ...common, rule: "E2", basis: "upperHalf", total: 9300, rank: 2, veto: null },
      { ...common, rule: "E1", basis: "bottomHalf", total: 9000, rank: 4, veto: null },
    ]);
  });
});
