/** The edges of quotas (R3, G3, G4), worked out by hand. */
import { assess } from "../../../src/core/assess";
import type { Settings } from "../../../src/core/book";
import { breakTies } from "../../../src/core/breakTies";
import { fraction } from "../../../src/core/fraction";
import { bookOf, type BookSketch, type Cell, department, indicator, type MemberSketch } from "./bookOf";

/** All ranked members in one order, as "b > a = c"; those that stay level in the order of their ids. */
function orderOf(sketch: BookSketch): string {
  const { members } = assess(bookOf(sketch), "official");
  const ranks = [...new Set(members.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
  const tieOrder = sketch.settings?.tieOrder ?? ["JW", "DY", "JY"];
  return ranks
    .flatMap((rank) =>
      breakTies(
        members.filter((member) => member.rank === rank),
        tieOrder,
      ),
    )
    .map((level) =>
      level
        .map(({ id }) => id)
        .sort()
        .join(" = "),
    )
    .join(" > ");
}

describe("level members in one order", () => {
  const departments = [department("JW", 40), department("DY", 40), department("JY", 20)];
  const named = (rows: readonly (readonly Cell[])[]): MemberSketch[] =>
    rows.map(([JW = null, DY = null, JY = null], i) => ({ id: "abcdef"[i] as string, scores: { JW, DY, JY } }));

  // Scores in JW 40, DY 40, JY 20; the totals of those that are compared are all 85 (weights shared where N/A).
  const rows: [string, Cell[][], string][] = [
    [
      "the first step decides",
      [
        [80, 90, 85],
        [90, 80, 85],
      ],
      "b > a",
    ],
    [
      "the second step decides",
      [
        [85, 80, 95],
        [85, 90, 75],
      ],
      "b > a",
    ],
    [
      "a step in which one is N/A is skipped: DY 85 against 80",
      [
        ["N/A", 85, 85],
        [90, 80, 85],
      ],
      "a > b",
    ],
    [
      "it is skipped for all that are level: DY 90, 85, 80",
      [
        ["N/A", 85, 85],
        [90, 80, 85],
        [80, 90, 85],
      ],
      "c > a > b",
    ],
    [
      "two steps skipped, the third decides",
      [
        ["N/A", "N/A", 85],
        [80, 92.5, 80],
        [90, 77.5, 90],
      ],
      "c > a > b",
    ],
    [
      "every step skipped: level, for 党总支研究",
      [
        ["N/A", 85, 85],
        [85, "N/A", 85],
        [85, 85, "N/A"],
      ],
      "a = b = c",
    ],
    [
      "the same everywhere: level",
      [
        [85, 85, 85],
        [85, 85, 85],
      ],
      "a = b",
    ],
    [
      "a step splits, and the next goes on within each part",
      [
        [80, 90, 85],
        [90, 80, 85],
        [90, 78, 89],
        [80, 92, 81],
      ],
      "b > c > d > a",
    ],
    [
      "a step splits off one, the others stay level",
      [
        [80, 90, 85],
        [90, 80, 85],
        [80, 90, 85],
      ],
      "b > a = c",
    ],
    [
      "JW decides for one, DY is skipped for the two that stay level",
      [
        [90, 80, 85],
        [90, "N/A", 75],
        [95, 75, 85],
      ],
      "c > a > b",
    ],
    [
      "a higher total comes first, whatever the departments say",
      [
        [80, 90, 90],
        [100, 75, 75],
      ],
      "a > b",
    ],
  ];
  it.each(rows)("[R3] %s: %j", (_, scores, expected) => {
    expect(orderOf({ departments, members: named(scores) })).toBe(expected);
    // R4: the order of the rows says nothing.
    expect(orderOf({ departments, members: named(scores).reverse() })).toBe(expected);
  });

  it("[R3] the order of the departments is a setting; without one, level stays level", () => {
    const members = named([
      [80, 90, 85],
      [90, 80, 85],
    ]);
    const under = (...tieOrder: string[]) => orderOf({ departments, members, settings: { tieOrder } });
    expect([under("JW"), under("DY", "JW"), under("JY", "JW"), under("JY"), under()]).toEqual([
      "b > a",
      "a > b",
      "b > a",
      "a = b",
      "a = b",
    ]);
  });

  it("[R3] [T5] exact scores decide, also below what is shown: 240.01 ÷ 3 against 240 ÷ 3", () => {
    const JW = department("JW", 40, [indicator({ conversion: fraction(1n, 3n) })]);
    // 80.00333… shows as 80.00; the totals 80.0013… and 80 are both 80.00
    const members = named([
      [240, 80, 80],
      [240.01, 80, 80],
    ]);
    expect(orderOf({ departments: [JW, department("DY", 40), department("JY", 20)], members })).toBe("b > a");
  });

  it("[R3] [T4] a department mean that stands in for a score is none: the step is skipped", () => {
    // mean of JW (90 + 80) ÷ 2 = 85, so all three are level at 85; DY: 90, 85, 80
    const members = named([
      ["N/A", 85, 85],
      [90, 80, 85],
      [80, 90, 85],
    ]);
    expect(orderOf({ departments, members, settings: { notApplicable: "departmentMean" } })).toBe("c > a > b");
  });
});

describe("quotas of the groups", () => {
  const NAMES = ["一组", "二组", "三组", "四组", "五组", "六组"];
  const MARKS = { centre: "中", school: "校", review: "研", none: "·" };

  /** One ranked member a group with these totals, so that the groups stand as their totals; `vetoed` are positions. */
  function recommended(totals: readonly number[], schoolQuota: number, centreQuota: number, vetoed: readonly number[] = []): string {
    const settings: Partial<Settings> = { schoolQuota, centreQuota };
    const members = totals.map((D, i) => ({ id: `m${i}`, group: NAMES[i] as string, scores: { D } }));
    const vetoes = vetoed.map((position) => ({ memberId: `m${position}` }));
    return assess(bookOf({ settings, members, vetoes }), "official")
      .groups.map((group) => MARKS[group.recommended])
      .join("");
  }

  // totals, quota 学校, quota 中心, then 中 for both tiers, 校, 研 党总支研究, · none
  const rows: [string, number[], number, number, string][] = [
    ["nobody level", [95, 94, 93, 92], 2, 1, "中校··"],
    ["two across the 学校 quota", [95, 94, 94, 92], 2, 1, "中研研·"],
    ["three across the 学校 quota, all below 中心", [95, 94, 94, 94], 3, 1, "中研研研"],
    ["two across the 中心 quota", [95, 95, 93, 92], 2, 1, "研研··"],
    ["two across either quota", [95, 95, 90, 90], 3, 1, "研研研研"],
    ["one tie across both quotas", [95, 95, 95, 90], 2, 1, "研研研·"],
    ["a tie that ends on the 学校 quota", [95, 94, 94, 92], 3, 1, "中校校·"],
    ["a tie that ends on the 中心 quota", [95, 95, 93, 92], 3, 2, "中中校·"],
    ["a tie beyond both quotas", [95, 94, 90, 90], 2, 1, "中校··"],
    ["all level", [90, 90, 90, 90], 2, 1, "研研研研"],
    ["all level, room for all", [90, 90, 90, 90], 4, 4, "中中中中"],
    ["all level, room for all at one tier", [90, 90, 90, 90], 4, 1, "研研研研"],
    ["no place at all", [95, 94], 0, 0, "··"],
    ["no place at 学校, one at 中心", [95, 94], 0, 1, "··"],
    ["no place at 中心", [95, 94, 93], 2, 0, "校校·"],
    ["a tie with no place at 中心", [95, 95, 93], 2, 0, "校校·"],
    ["quotas larger than the groups", [95, 94], 5, 3, "中中"],
    ["a 中心 quota above the 学校 one", [95, 94, 93], 1, 3, "中··"],
    ["one group", [95], 2, 1, "中"],
  ];
  it.each(rows)("[G4] %s: %j, %i for 学校, %i for 中心: %s", (_, totals, school, centre, expected) => {
    expect(recommended(totals, school, centre)).toBe(expected);
    expect(recommended([...totals].reverse(), school, centre)).toBe([...expected].reverse().join(""));
  });

  const vetoes: [string, number[], number[], string][] = [
    ["the first is vetoed: both places pass on", [95, 94, 93, 92], [0], "·中校·"],
    ["the second is vetoed", [95, 94, 93, 92], [1], "中·校·"],
    ["both with a place are vetoed", [95, 94, 93, 92], [0, 1], "··中校"],
    ["one beyond the places is vetoed", [95, 94, 93, 92], [3], "中校··"],
    ["a veto resolves the tie across the quota", [95, 94, 94, 92], [2], "中校··"],
    ["vetoes above: the tie has both places at 学校 and straddles 中心", [96, 95, 94, 94], [0, 1], "··研研"],
    ["a veto above moves the tie across it", [95, 94, 93, 93], [0], "·中研研"],
    ["all vetoed", [95, 94], [0, 1], "··"],
  ];
  it.each(vetoes)("[G3] [G4] 2 for 学校, 1 for 中心, %s", (_, totals, vetoed, expected) => {
    expect(recommended(totals, 2, 1, vetoed)).toBe(expected);
  });

  it("[G3] a vetoed group keeps its rank, and the ranks of the others stay", () => {
    const members = [95, 94, 94, 92].map((D, i) => ({ id: `m${i}`, group: NAMES[i] as string, scores: { D } }));
    const ranks = (vetoed: BookSketch["vetoes"] = []) =>
      assess(bookOf({ members, vetoes: vetoed }), "official").groups.map(({ rank, tie }) => [rank, tie]);
    const expected = [
      [1, false],
      [2, true],
      [2, true],
      [4, false],
    ];
    expect([ranks(), ranks([{ memberId: "m0" }]), ranks([{ memberId: "m1" }, { memberId: "m3" }])]).toEqual([expected, expected, expected]);
  });

  it("[G4] [G1] groups are level by the published score: 94.999 and 95.002 are both 95.00 and go to 党总支研究", () => {
    // 70 + 30 % of the total, all else full: 83.33 → 94.999, 83.34 → 95.002; 83.33 and 83.34 both round to 95.00
    const sketch: BookSketch = {
      settings: { schoolQuota: 1, centreQuota: 0 },
      members: [83.33, 83.34].map((D, i) => ({ id: `m${i}`, group: NAMES[i] as string, scores: { D } })),
      activities: NAMES.slice(0, 2).map((group) => ({ group, work: 2000, volunteering: 1000, publicity: 1000 })),
    };
    expect(assess(bookOf(sketch), "official").groups.map(({ score, rank, recommended: tier }) => [score, rank, tier])).toEqual([
      [9500, 1, "review"],
      [9500, 1, "review"],
    ]);
  });
});
