import type { Basis, Eligibility, MemberResult } from "../../src/core/assessment";
import { rankingRows } from "../../src/taskpane/ranking/rankingRows";

const FLAG: Partial<Record<Basis, Eligibility>> = {
  upperHalf: "eligible",
  bottomHalf: "ineligible",
  veto: "ineligible",
  tieOnLine: "review",
  probationary: "unranked",
  notParticipating: "notParticipating",
};

function member(name: string, total: number | null, rank: number | null, basis: Basis): MemberResult {
  const eligibility = FLAG[basis] ?? "unranked";
  return {
    id: name,
    name,
    branch: "",
    group: "",
    exactTotal: null,
    total,
    rank,
    tie: false,
    rankInGroup: null,
    eligibility,
    basis,
    reason: { rule: "E1", basis, total, rank, cutoff: null, places: 0, n: 0, veto: null, absence: null, missing: [], missingRows: [] },
    departments: [],
    vetoed: basis === "veto",
  };
}

const read = (members: MemberResult[]): string =>
  rankingRows({ members })
    .map((row) => (row.kind === "member" ? row.member.name : row.kind === "line" ? "—" : row.section))
    .join(" ");

describe("the line in the ranking", () => {
  it("[E1] falls after the upper half, whatever the order of the roster", () => {
    expect(read([member("丙", 9100, 3, "bottomHalf"), member("甲", 9300, 1, "upperHalf"), member("乙", 9200, 2, "upperHalf")])).toBe(
      "甲 乙 — 丙",
    );
  });

  it("[E2] falls after the members of a tie that waits for the general branch", () => {
    expect(
      read([
        member("甲", 9500, 1, "upperHalf"),
        member("乙", 9300, 2, "tieOnLine"),
        member("丙", 9300, 2, "tieOnLine"),
        member("丁", 9000, 4, "bottomHalf"),
      ]),
    ).toBe("甲 乙 丙 — 丁");
  });

  it("[E3] is not moved by a vetoed member, who keeps the place", () => {
    expect(
      read([
        member("甲", 9500, 1, "veto"),
        member("乙", 9400, 2, "upperHalf"),
        member("丙", 9300, 3, "veto"),
        member("丁", 9200, 4, "bottomHalf"),
      ]),
    ).toBe("甲 乙 — 丙 丁");
  });

  it("[E1] is not drawn where nobody is below it", () => {
    expect(read([member("甲", 9500, 1, "upperHalf")])).toBe("甲");
  });

  it("[R1] lists those without a rank below, apart from those who do not take part", () => {
    expect(
      read([member("离", null, null, "notParticipating"), member("预", 9000, null, "probationary"), member("甲", 9500, 1, "upperHalf")]),
    ).toBe("甲 unranked 预 absent 离");
  });
});
