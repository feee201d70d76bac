import type { Eligibility } from "../../src/core/assessment";
import { movements, type Published } from "../../src/core/movements";

const one = (id: string, total: number | null, rank: number | null, eligibility: Eligibility, tie = false): Published => ({
  id,
  name: `名${id}`,
  total,
  rank,
  tie,
  eligibility,
});

const BEFORE = [
  one("A", 9500, 1, "eligible"),
  one("B", 9400, 2, "eligible"),
  one("C", 9300, 3, "ineligible"),
  one("D", 9200, 4, "ineligible"),
];

describe("movements between two results", () => {
  it("[R2] the same results twice move nobody, whatever the order of rows (R4)", () => {
    expect(movements(BEFORE, BEFORE)).toEqual([]);
    expect(movements(BEFORE, [...BEFORE].reverse())).toEqual([]);
  });

  it("[E1] two members who change places across the line cross it, one in and one out; the others stay", () => {
    const after = [
      one("A", 9500, 1, "eligible"),
      one("B", 9300, 3, "ineligible"),
      one("C", 9350, 2, "eligible"),
      one("D", 9200, 4, "ineligible"),
    ];
    expect(movements(BEFORE, after)).toEqual([
      { id: "C", name: "名C", before: BEFORE[2], after: after[2], crosses: true },
      { id: "B", name: "名B", before: BEFORE[1], after: after[1], crosses: true },
    ]);
  });

  it("[R2] those who cross come first, then by the rank after", () => {
    const after = [
      one("A", 9400, 2, "eligible"),
      one("B", 9500, 1, "eligible"),
      one("C", 9200, 4, "ineligible"),
      one("D", 9250, 3, "review"),
    ];
    expect(movements(BEFORE, after).map(({ id, crosses }) => [id, crosses])).toEqual([
      ["D", true],
      ["B", false],
      ["A", false],
      ["C", false],
    ]);
  });

  it("[T5] a total that changes without a rank is a movement that crosses nothing", () => {
    const after = [...BEFORE.slice(0, 3), one("D", 9100, 4, "ineligible")];
    expect(movements(BEFORE, after)).toEqual([{ id: "D", name: "名D", before: BEFORE[3], after: after[3], crosses: false }]);
  });

  it("[E3] a veto changes the eligibility alone, and that crosses", () => {
    const after = [one("A", 9500, 1, "ineligible"), ...BEFORE.slice(1)];
    expect(movements(BEFORE, after)).toEqual([{ id: "A", name: "名A", before: BEFORE[0], after: after[0], crosses: true }]);
  });

  it("[R2] a tie mark alone moves nobody: the one who joined the level member is the one who moved", () => {
    const after = [one("A", 9500, 1, "eligible"), one("B", 9400, 2, "eligible", true), ...BEFORE.slice(2)];
    expect(movements(BEFORE, after)).toEqual([]);
  });

  it("[R1] who is in one result only is listed with the side that is there, the unranked last", () => {
    const joined = one("E", 9000, 5, "ineligible");
    const probationer = one("F", 9900, null, "unranked");
    expect(movements(BEFORE, [...BEFORE.slice(1), joined, probationer])).toEqual([
      { id: "E", name: "名E", before: null, after: joined, crosses: true },
      { id: "A", name: "名A", before: BEFORE[0], after: null, crosses: true },
      { id: "F", name: "名F", before: null, after: probationer, crosses: true },
    ]);
  });

  it("[T1] a total that goes missing takes the member out of the ranking", () => {
    const after = [one("A", null, null, "unranked"), ...BEFORE.slice(1)];
    expect(movements(BEFORE, after)).toEqual([{ id: "A", name: "名A", before: BEFORE[0], after: after[0], crosses: true }]);
  });
});
