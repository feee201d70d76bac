/** Cases of the calculation that plain examples do not reach; each worked by hand. */
import { activeVetoes } from "../../../src/core/activeVetoes";
import { assess } from "../../../src/core/assess";
import type { GroupActivity, Veto } from "../../../src/core/book";
import { breakTies } from "../../../src/core/breakTies";
import { formatFraction, fraction } from "../../../src/core/fraction";
import { enteredParts } from "../../../src/core/groupScores";
import { recommend } from "../../../src/core/recommendations";
import { bookOf, type BookSketch, department, indicator, membersWith, SETTINGS } from "./bookOf";

const membersOf = (sketch: BookSketch, kind: "official" | "trial" = "official") => assess(bookOf(sketch), kind).members;

it("[B1] results say which quarter they are of, and whether they are a trial", () => {
  const { period, kind } = assess(bookOf({ settings: { year: 2027, quarter: 2 }, members: membersWith(90) }), "trial");
  expect([period, kind]).toEqual([{ year: 2027, quarter: 2 }, "trial"]);
});

describe("department scores", () => {
  it("[T2] the floor holds where a part does not apply: 5 of 30 is 16.67 of 100, and counts 20", () => {
    const base = (name: string, max: number) => indicator({ name, max });
    const one = [department("D", 100, [base("三十", 3000), base("七十", 7000)])];
    const [a, b] = membersOf({
      settings: { scoreFloor: 2000 },
      departments: one,
      members: [
        { id: "a", scores: { D: [5, "N/A"] } },
        { id: "b", scores: { D: [7.5, "N/A"] } },
      ],
    });
    expect([a?.total, b?.total]).toEqual([2000, 2500]);
  });

  it("[T2] 封顶 is of bonuses and deductions: a base indicator is bounded by its most, not by it", () => {
    const capped = department("D", 100, [indicator({ cap: 1000 })]);
    expect(membersOf({ departments: [capped], members: [{ id: "a", scores: { D: 80 } }] })[0]?.total).toBe(8000);
  });

  it("[T1] [T3] a cell that is no score is what its slot waits for, not the blank beside it", () => {
    const slot = (name: string) => indicator({ name, slot: "带班", max: 5000 });
    const departments = [department("D", 100, [slot("班主任量化"), slot("育人值周"), indicator({ name: "师德", max: 5000 })])];
    const missing = (...cells: ("?" | null | "N/A" | number)[]) =>
      assess(bookOf({ departments, members: [{ id: "a", scores: { D: cells } }] }), "trial").missing.map(({ at }) => at?.cell);
    expect(missing("?", null, 40)).toEqual(["E6"]);
    expect(missing(null, "?", 40)).toEqual(["F6"]);
    expect(missing("N/A", null, 40)).toEqual(["F6"]);
    expect(missing(null, null, 40)).toEqual(["E6"]);
    expect(missing("?", 30, 40)).toEqual(["E6"]);
    expect(missing(30, 30, 40)).toEqual(["E6", "F6"]);
  });
});

describe("flags and reasons", () => {
  it("[E4] [R1] whoever is not ranked is told by R1, by T1 for missing scores, by V23 where nothing applies", () => {
    const rules = membersOf(
      {
        members: [
          { id: "a", participates: false },
          { id: "b", status: "probationary", scores: { D: 90 } },
          { id: "c", scores: { D: null } },
          { id: "d", scores: { D: "N/A" } },
          { id: "e", scores: { D: 80 } },
        ],
      },
      "trial",
    ).map(({ reason, basis }) => `${basis} ${reason.rule}`);
    expect(rules).toEqual(["notParticipating R1", "probationary R1", "noTotal T1", "noTotal V23", "upperHalf E1"]);
  });

  it("[E3] two vetoes by one document are one; the documents stand in one order", () => {
    const veto = (document: string): Veto => ({
      memberId: "a",
      reasonCode: "A1",
      document,
      from: { year: 2026, quarter: 3 },
      quarters: 1,
      revoked: false,
      at: { sheet: "一票否决", cell: "A2" },
    });
    const vetoes = ["乙", "甲", "乙"].map(veto);
    expect(activeVetoes(vetoes, { year: 2026, quarter: 3 }).get("a")).toEqual(["乙", "甲"]);
  });

  it("[E5] [T4] with 部门均分 the other policy is 权重重分, and whoever it would lift over the line is listed", () => {
    // Mean of Y: (96 + 95 + 91 + 90 + 28) ÷ 5 = 80, so a has (98 + 80) ÷ 2 = 89 and is fifth; with 权重重分 a would have 98 and be first.
    const both = (points: number) => ({ X: points, Y: points });
    const members = [
      { id: "a", scores: { X: 98, Y: "N/A" as const } },
      { id: "b", scores: both(96) },
      { id: "c", scores: both(95) },
      { id: "d", scores: both(91) },
      { id: "e", scores: both(90) },
      { id: "f", scores: both(28) },
    ];
    const { borderline } = assess(
      bookOf({ settings: { notApplicable: "departmentMean" }, departments: [department("X", 50), department("Y", 50)], members }),
      "official",
    );
    expect(borderline.map(({ id, inside, distance, why }) => [id, inside, distance, why])).toEqual([
      ["d", true, 100, "onTheLine"],
      ["e", false, -100, "onTheLine"],
      ["a", false, -200, "policyFlip"],
    ]);
  });

  it("[R3] a code that no department has decides nothing, and is skipped", () => {
    const members = membersOf({
      departments: [department("X", 50), department("Y", 50)],
      members: [
        { id: "a", scores: { X: 80, Y: 90 } },
        { id: "b", scores: { X: 90, Y: 80 } },
      ],
    });
    expect(breakTies(members, ["none", "Y"]).map((level) => level.map(({ id }) => id))).toEqual([["a"], ["b"]]);
    expect(breakTies(members, ["none"]).map((level) => level.map(({ id }) => id))).toEqual([["a", "b"]]);
  });
});

describe("groups", () => {
  it("[G1] a group without a score has no parts; only one that waits for cells names them", () => {
    const { groups } = assess(
      bookOf({
        members: [
          { id: "a", group: "一组", scores: { D: 90 } },
          { id: "b", group: "二组", scores: { D: 80 } },
        ],
        groups: [{ name: "一组" }, { name: "二组" }, { name: "三组" }],
        activities: [{ group: "二组", work: null, honours: null }],
      }),
      "trial",
    );
    expect(
      groups.map(({ name, parts, missing, recommended }) => [name, parts === null, missing.map(({ cell }) => cell), recommended]),
    ).toEqual([
      ["一组", false, [], "centre"],
      ["二组", true, ["E3", "H3"], "none"],
      ["三组", true, [], "none"],
    ]);
  });

  it("[G4] a group without a score, or with a veto, is level with nobody, not even with a score of 0", () => {
    const quotas = { schoolQuota: 1, centreQuota: 1 };
    const group = (score: number | null, vetoed = false) => ({ score, vetoed });
    expect(recommend([group(0), group(null), group(0, true)], quotas)).toEqual(["centre", "none", "none"]);
    expect(recommend([group(null), group(9000), group(9500, true)], quotas)).toEqual(["none", "centre", "none"]);
  });

  it("[G1] each part that is given on 党小组活动 stands by itself; a blank or impossible one is none", () => {
    const cell = { sheet: "党小组活动", cell: "A2" };
    const cells = { group: cell, meetings: cell, due: cell, present: cell, work: cell, volunteering: cell, publicity: cell, honours: cell };
    const blank = { meetings: null, due: null, present: null, work: null, volunteering: null, publicity: null, honours: null };
    const parts = (given: Partial<GroupActivity>) =>
      Object.fromEntries(
        Object.entries(enteredParts({ group: "一组", ...blank, ...given, cells }, SETTINGS)).flatMap(([key, value]) =>
          value ? [[key, formatFraction(value)]] : [],
        ),
      );
    expect(parts({})).toEqual({});
    expect(parts({ meetings: 2, work: 1850, volunteering: 900, publicity: 720, honours: 1250 })).toEqual({
      meetings: "10/1",
      work: "37/2",
      volunteering: "9/1",
      publicity: "36/5",
      honours: "10/1",
    });
    expect([parts({ due: 9, present: 6 }), parts({ due: 9, present: 9 }), parts({ due: 9, present: 0 })]).toEqual([
      { themeDay: "10/1" },
      { themeDay: "15/1" },
      { themeDay: "0/1" },
    ]);
    expect([{ due: 9 }, { present: 6 }, { due: 0, present: 0 }, { due: 9, present: 10 }, { due: -1, present: -2 }].map(parts)).toEqual([
      {},
      {},
      {},
      {},
      {},
    ]);
    expect(parts({ meetings: 0 })).toEqual({ meetings: formatFraction(fraction(0n)) });
  });
});
