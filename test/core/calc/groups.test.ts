import { assess } from "../../../src/core/assess";
import { formatFraction } from "../../../src/core/fraction";
import { bookOf, type BookSketch, type MemberSketch } from "./bookOf";

const NAMES = ["一组", "二组", "三组", "四组", "五组"];
/** One ranked member a group with these totals; G1's other parts are level, so the groups stand in the order of the totals. */
const oneEach = (...totals: number[]): MemberSketch[] => totals.map((D, i) => ({ id: `m${i}`, group: NAMES[i] as string, scores: { D } }));
const groupsOf = (sketch: BookSketch, kind: "official" | "trial" = "official") => assess(bookOf(sketch), kind).groups;
const first = (activity: object, settings = {}) =>
  groupsOf({ settings, members: [{ id: "a", group: "一组", scores: { D: 90 } }], activities: [{ group: "一组", ...activity }] })[0];
const part = (name: "meetings" | "themeDay" | "mean" | "honours", activity: object, settings = {}) => {
  const value = first(activity, settings)?.parts?.[name];
  return value && formatFraction(value);
};

describe("G1: the group score", () => {
  it("[G1] adds up exactly and is rounded once", () => {
    const [group] = groupsOf({
      members: [88.12, 91.5, 79.99].map((D, i) => ({ id: `m${i}`, group: "一组", scores: { D } })),
      activities: [{ group: "一组", meetings: 2, due: 9, present: 8, work: 1850, volunteering: 900, publicity: 720, honours: 350 }],
    });
    // 10 + 15 × 8/9 + 30 % of 259.61 ÷ 3 (= 25.961) + 18.5 + 9 + 7.2 + 3.5 = 74.161 + 13.333… = 87.4943…
    expect(group?.exactScore && formatFraction(group.exactScore)).toBe("262483/3000");
    expect([group?.score, group?.mean, group?.rankedMembers]).toEqual([8749, 8654, 3]);
  });

  it("[G1] 5 points for each missing meeting; more than 3 count 3; never below 0", () => {
    expect([3, 2, 1, 0, 5].map((meetings) => part("meetings", { meetings }))).toEqual(["15/1", "10/1", "5/1", "0/1", "15/1"]);
    expect(part("meetings", { meetings: 0 }, { meetingMissingPoints: 600 })).toBe("0/1");
    expect(part("meetings", { meetings: 3 }, { meetingsDue: 4, meetingPoints: 2000, meetingMissingPoints: 250 })).toBe("35/2");
  });

  it("[G1] theme-day attendance is 实到 ÷ 应到 × 15", () => {
    expect(part("themeDay", { due: 7, present: 5 })).toBe("75/7");
    expect(part("themeDay", { due: 8, present: 0 })).toBe("0/1");
    expect(part("themeDay", { due: 8, present: 6 }, { themeDayPoints: 2000 })).toBe("15/1");
  });

  it("[G1] the mean is that of the ranked members' published totals ÷ 100 × 30: no probationary member, no non-participant", () => {
    const [group] = groupsOf({
      members: [
        { id: "a", scores: { D: 90 } },
        { id: "b", scores: { D: 80 } },
        { id: "c", status: "probationary", scores: { D: 100 } },
        { id: "d", participates: false },
      ],
    });
    expect([group?.mean, group?.rankedMembers, group?.memberCount, group?.parts && formatFraction(group.parts.mean)]).toEqual([
      8500,
      2,
      4,
      "51/2",
    ]);
    expect(part("mean", {}, { meanPoints: 4000 })).toBe("36/1");
  });

  it("[G1] honours count to their cap", () => {
    expect([part("honours", { honours: 1250 }), part("honours", { honours: 1250 }, { honoursCap: 500 })]).toEqual(["10/1", "5/1"]);
  });

  it("[G1] a group without ranked members is 不排名: no score, no rank, no mean", () => {
    const groups = groupsOf({
      members: [
        { id: "a", group: "一组", scores: { D: 90 } },
        { id: "b", group: "二组", status: "probationary", scores: { D: 95 } },
      ],
      groups: [{ name: "三组" }],
      activities: [{ group: "三组", meetings: null }],
    });
    expect(
      groups.map(({ name, score, rank, mean, recommended, memberCount }) => [name, score === null, rank, mean, recommended, memberCount]),
    ).toEqual([
      ["三组", true, null, null, "none", 0],
      ["一组", false, 1, 9000, "centre", 1],
      ["二组", true, null, null, "none", 1],
    ]);
  });

  it("[G1] a blank, 应到 0 or 实到 over 应到: refused officially, listed in a trial run", () => {
    const members: MemberSketch[] = [{ id: "a", group: "一组", scores: { D: 90 } }];
    const cases: [object, string[]][] = [
      [{ work: null, honours: null }, ["E2", "H2"]],
      [{ due: 0, present: 0 }, ["C2"]],
      [{ due: 3, present: 4 }, ["D2"]],
    ];
    for (const [activity, cells] of cases) {
      const sketch = { members, activities: [{ group: "一组", ...activity }] };
      expect(() => groupsOf(sketch)).toThrow("1 groups");
      const [group] = groupsOf(sketch, "trial");
      expect([group?.score, group?.rank, group?.mean, group?.missing.map(({ cell }) => cell)]).toEqual([null, null, 9000, cells]);
    }
  });
});

describe("G2, G3: what does not count, and what bars", () => {
  it("[G2] the book has no place for a self-check: the columns that count are these", () => {
    const [activity] = bookOf({ members: oneEach(90) }).activities;
    expect(Object.keys(activity?.cells ?? {})).toEqual([
      "group",
      "meetings",
      "due",
      "present",
      "work",
      "volunteering",
      "publicity",
      "honours",
    ]);
  });

  it("[G3] a vetoed roster member of any status bars the group; it keeps its rank and its place passes on", () => {
    const sketch: BookSketch = {
      members: [
        ...oneEach(95, 90, 85, 80),
        { id: "x", group: "一组", participates: false },
        { id: "y", group: "三组", status: "probationary", scores: { D: 99 } },
      ],
      vetoes: [{ memberId: "x" }],
    };
    const of = (groups: ReturnType<typeof groupsOf>) => groups.map(({ rank, vetoed, recommended }) => [rank, vetoed, recommended]);
    expect(of(groupsOf(sketch))).toEqual([
      [1, true, "none"],
      [2, false, "centre"],
      [3, false, "school"],
      [4, false, "none"],
    ]);
    expect(of(groupsOf({ ...sketch, vetoes: [{ memberId: "y" }] }))[2]).toEqual([3, true, "none"]);
    expect(of(groupsOf({ ...sketch, vetoes: [{ memberId: "x", revoked: true }] }))[0]).toEqual([1, false, "centre"]);
  });

  it("[G3] groups under 3 ranked members are marked and still ranked and recommended", () => {
    const members = [90, 90, 90, 80, 80].map((D, i) => ({ id: `m${i}`, group: i < 3 ? "一组" : "二组", scores: { D } }));
    const small = (minimum: number) =>
      groupsOf({ settings: { groupMinimumMembers: minimum }, members }).map(({ small, rank, recommended }) => [small, rank, recommended]);
    expect(small(3)).toEqual([
      [false, 1, "centre"],
      [true, 2, "school"],
    ]);
    expect(small(2).map(([marked]) => marked)).toEqual([false, false]);
  });

  it("[G3] [R2] level groups share a rank", () => {
    expect(groupsOf({ members: oneEach(90, 95, 90, 80) }).map(({ rank, tie }) => [rank, tie])).toEqual([
      [2, true],
      [1, false],
      [2, true],
      [4, false],
    ]);
  });
});

describe("G4: recommendation", () => {
  const recommended = (totals: number[], schoolQuota = 2, centreQuota = 1, vetoes: BookSketch["vetoes"] = []) =>
    groupsOf({ settings: { schoolQuota, centreQuota }, members: oneEach(...totals), vetoes }).map((group) => group.recommended);

  it("[G4] the first 2 for 学校, and of these the first for 中心", () => {
    expect(recommended([80, 95, 90, 85])).toEqual(["none", "centre", "school", "none"]);
  });

  it("[G4] a tie that straddles a quota goes to review, never cut", () => {
    expect(recommended([95, 90, 90, 80])).toEqual(["centre", "review", "review", "none"]); // school quota
    expect(recommended([95, 95, 90, 80])).toEqual(["review", "review", "none", "none"]); // centre quota
    expect(recommended([95, 95, 95, 80])).toEqual(["review", "review", "review", "none"]); // both
    expect(recommended([95, 95, 90, 90], 3, 2)).toEqual(["centre", "centre", "review", "review"]);
    expect(recommended([95, 90, 90, 80], 3, 2)).toEqual(["centre", "review", "review", "none"]);
  });

  it("[G4] quotas larger than the groups, of 0, and a 中心 quota above the 学校 one", () => {
    expect(recommended([95, 90], 5, 1)).toEqual(["centre", "school"]);
    expect(recommended([95, 90, 85], 0, 1)).toEqual(["none", "none", "none"]);
    expect(recommended([95, 90, 85], 2, 0)).toEqual(["school", "school", "none"]);
    expect(recommended([95, 90, 85], 2, 5)).toEqual(["centre", "centre", "none"]);
  });

  it("[G4] [G3] a vetoed group in a tie frees the tie", () => {
    expect(recommended([95, 90, 90], 2, 1, [{ memberId: "m1" }])).toEqual(["centre", "none", "school"]);
  });
});
