import type { Assessment, DepartmentResult, MemberResult } from "../../../src/core/assessment";
import { chartsOf } from "../../../src/core/charts/charts";
import { fraction, type Fraction } from "../../../src/core/fraction";
import { chartWords } from "../../../src/commands/messages/charts";

const member = (total: number | null, rank: number | null, scores: readonly (Fraction | null)[] = []): MemberResult =>
  ({
    total,
    rank,
    departments: scores.map((exact, index): Partial<DepartmentResult> => ({ code: `D${index}`, exact, state: exact ? "scored" : "mean" })),
  }) as unknown as MemberResult;

const assessment = (members: readonly MemberResult[], more: Partial<Assessment> = {}): Assessment => ({
  period: { year: 2026, quarter: 3 },
  kind: "official",
  n: members.filter(({ rank }) => rank !== null).length,
  places: 0,
  cutoff: null,
  members,
  groups: [],
  borderline: [],
  departmentMeans: {},
  missing: [],
  ...more,
});

describe("the distribution of totals", () => {
  const ranked = [9540, 9400, 9399, 8215, 8200, 8199].map((total, index) => member(total, index + 1));

  it("[E1] has bins of 2 points while the totals lie within 24, split at the line", () => {
    const { totals } = chartsOf(assessment([...ranked, member(7000, null)], { places: 3, cutoff: 9399 }), []);
    expect(totals).toMatchObject({ n: 6, width: 2, lowest: 8199, highest: 9540 });
    expect(totals?.bins.filter(({ above, below }) => above + below > 0)).toEqual([
      { from: 80, to: 82, above: 0, below: 1, line: false },
      { from: 82, to: 84, above: 0, below: 2, line: false },
      { from: 92, to: 94, above: 1, below: 0, line: true },
      { from: 94, to: 96, above: 2, below: 0, line: false },
    ]);
    expect(totals?.bins).toHaveLength(8);
  });

  it("[E1] has bins of 5 points beyond, and a total on a bin's edge belongs to the bin that begins there", () => {
    const { totals } = chartsOf(assessment([member(10000, 1), member(7500, 2), member(7499, 3)], { places: 2, cutoff: 7500 }), []);
    expect(totals?.width).toBe(5);
    expect(totals?.bins.map(({ from, to, above, below, line }) => [from, to, above, below, line])).toEqual([
      [70, 75, 0, 1, false],
      [75, 80, 1, 0, true],
      [80, 85, 0, 0, false],
      [85, 90, 0, 0, false],
      [90, 95, 0, 0, false],
      [95, 100, 0, 0, false],
      [100, 105, 1, 0, false],
    ]);
  });

  it("[R1] is not there while nobody is ranked, and the sentence says so", () => {
    const charts = chartsOf(assessment([member(8000, null)]), []);
    expect(charts.totals).toBeNull();
    expect(charts.groups).toBeNull();
    expect(chartWords.totals(charts)).toBe("没有参加排名的人员，没有这张图。");
  });

  it("is said in a sentence", () => {
    expect(chartWords.totals(chartsOf(assessment(ranked, { places: 3, cutoff: 9399 }), []))).toBe(
      "参加排名 6 人，总分最低 81.99 分，最高 95.40 分。评优线 93.99 分，不低于评优线的 3 人，低于的 3 人。人数最多的是 82–84 分、94–96 分，各 2 人。",
    );
  });
});

describe("the means of groups", () => {
  const groups = [
    { name: "初二组", exactMean: fraction(165n, 2n), rankedMembers: 2 },
    { name: "退休组", exactMean: null, rankedMembers: 0 },
    { name: "高一组", exactMean: fraction(271n, 3n), rankedMembers: 3 },
  ] as unknown as Assessment["groups"];
  const members = [9000, 9000, 9100, 8200, 8300].map((total, index) => member(total, index + 1));

  it("[G1] are exact and rounded once, the highest first; a group without ranked members is left out", () => {
    // 271 ÷ 3 = 90.333…; (90 + 90 + 91 + 82 + 83) ÷ 5 = 87.2
    const charts = chartsOf(assessment(members, { groups }), []);
    expect(charts.groups).toEqual({
      school: 8720,
      groups: [
        { name: "高一组", mean: 9033, members: 3 },
        { name: "初二组", mean: 8250, members: 2 },
      ],
    });
    expect(chartWords.groups(charts)).toBe("全校平均 87.20 分。平均最高的是高一组（90.33 分），最低的是初二组（82.50 分），相差 7.83 分。");
  });
});

describe("the spread of a department's scores", () => {
  const members = [
    member(9000, 1, [fraction(90n), fraction(80n)]),
    member(8000, null, [fraction(241n, 3n), null]),
    member(null, null, []),
    member(8500, 2, [fraction(60n), fraction(70n)]),
  ];
  const departments = [
    { code: "D0", name: "教务" },
    { code: "D1", name: "德育" },
    { code: "D2", name: "团队" },
  ];

  it("[T4] is the lowest, the middle and the highest of those whom it scored, each rounded once", () => {
    // D0: 60, 80.333…, 90. D1: 70 and 80, so 75 in the middle; a department counted at its mean is none of its scores.
    const charts = chartsOf(assessment(members), departments);
    expect(charts.departments).toEqual([
      { code: "D0", name: "教务", n: 3, lowest: 6000, middle: 8033, highest: 9000 },
      { code: "D1", name: "德育", n: 2, lowest: 7000, middle: 7500, highest: 8000 },
    ]);
    expect(chartWords.departments(charts)).toBe(
      "最低、中间、最高分依次为：教务 60.00、80.33、90.00；德育 70.00、75.00、80.00。高低相差最大的是教务（30.00 分）。",
    );
  });
});
