/** The edges of the line (R1, R2, E1–E3), every answer worked out by hand. In the tables: + 具备, − 不具备, ? 待研究, · 不参加排名. */
import type { Assessment } from "../../../src/core/assessment";
import { assess } from "../../../src/core/assess";
import type { TiePolicy } from "../../../src/core/book";
import { bookOf, type BookSketch, membersWith } from "./bookOf";

const MARKS = { eligible: "+", ineligible: "−", review: "?", unranked: "·", notParticipating: "×" };
const official = (sketch: BookSketch): Assessment => assess(bookOf(sketch), "official");
const flags = ({ members }: Assessment): string => members.map(({ eligibility }) => MARKS[eligibility]).join("");
const flagsUnder = (ties: TiePolicy, totals: readonly number[], vetoed = ""): string =>
  flags(official({ settings: { ties }, members: membersWith(...totals), vetoes: [...vetoed].map((memberId) => ({ memberId })) }));
const ranks = ({ members }: Assessment): (number | null)[] => members.map(({ rank }) => rank);

describe("N from 1 to 6", () => {
  // totals, places ⌈N/2⌉, cut-off, flags: the same under every tie policy, since nobody is level
  const rows: [number[], number, number, string][] = [
    [[90], 1, 9000, "+"],
    [[91, 90], 1, 9100, "+−"],
    [[92, 91, 90], 2, 9100, "++−"],
    [[93, 92, 91, 90], 2, 9200, "++−−"],
    [[94, 93, 92, 91, 90], 3, 9200, "+++−−"],
    [[95, 94, 93, 92, 91, 90], 3, 9300, "+++−−−"],
    // one cent decides
    [[90.01, 90], 1, 9001, "+−"],
    [[90, 90.01, 89.99], 2, 9000, "++−"],
  ];
  it.each(rows)("[E1] [E2] %j: %i places, cut-off %i, %s", (totals, places, cutoff, expected) => {
    const result = official({ members: membersWith(...totals) });
    expect([result.n, result.places, result.cutoff]).toEqual([totals.length, places, cutoff]);
    for (const ties of ["lenient", "strict", "review"] as const) expect(flagsUnder(ties, totals)).toBe(expected);
  });
});

describe("ties and the line", () => {
  // totals, then the flags under 从宽, 从严, 待研究
  const rows: [string, number[], string, string, string][] = [
    ["two across the line", [95, 94, 93, 93, 91, 90], "++++−−", "++−−−−", "++??−−"],
    ["three across the line", [95, 94, 93, 93, 93, 90], "+++++−", "++−−−−", "++???−"],
    ["three at the top", [95, 95, 95, 90], "+++−", "−−−−", "???−"],
    ["four at the top of five", [95, 95, 95, 95, 90], "++++−", "−−−−−", "????−"],
    ["two at the top, both within", [95, 95, 90], "++−", "++−", "++−"],
    ["two at the bottom of three", [95, 90, 90], "+++", "+−−", "+??"],
    ["three at the bottom of four", [95, 90, 90, 90], "++++", "+−−−", "+???"],
    ["two at the bottom, both outside", [95, 94, 90, 90], "++−−", "++−−", "++−−"],
    ["a tie on either side of the line", [93, 93, 90, 90], "++−−", "++−−", "++−−"],
    ["a tie ends on the line", [95, 93, 93, 90, 89, 88], "+++−−−", "+++−−−", "+++−−−"],
    ["two, both level", [90, 90], "++", "??", "??"],
    ["three, all level", [90, 90, 90], "+++", "???", "???"],
    ["six, all level, at 0", [0, 0, 0, 0, 0, 0], "++++++", "??????", "??????"],
    ["six, all level, at 100", [100, 100, 100, 100, 100, 100], "++++++", "??????", "??????"],
    ["one member is not 'all level'", [90], "+", "+", "+"],
  ];
  it.each(rows)("[E2] %s: %j", (_, totals, lenient, strict, review) => {
    expect([flagsUnder("lenient", totals), flagsUnder("strict", totals), flagsUnder("review", totals)]).toEqual([lenient, strict, review]);
    // R4: from the bottom up it is the same.
    const upwards = [...totals].reverse();
    const backwards = (text: string): string => [...text].reverse().join("");
    expect([flagsUnder("lenient", upwards), flagsUnder("strict", upwards), flagsUnder("review", upwards)]).toEqual(
      [lenient, strict, review].map(backwards),
    );
  });

  it("[R2] ranks of level members, and the rank after them", () => {
    const rowsOfRanks: [number[], number[]][] = [
      [[90], [1]],
      [
        [90, 90, 90],
        [1, 1, 1],
      ],
      [
        [95, 94, 93, 93, 93, 90],
        [1, 2, 3, 3, 3, 6],
      ],
      [
        [93, 93, 90, 90],
        [1, 1, 3, 3],
      ],
    ];
    for (const [totals, expected] of rowsOfRanks) expect(ranks(official({ members: membersWith(...totals) }))).toEqual(expected);
  });
});

describe("a veto on the line", () => {
  // totals, who is vetoed, then the flags under 从宽, 从严, 待研究: without the veto they are as above, and nobody moves up
  const rows: [string, number[], string, string, string, string][] = [
    ["the member at the cut-off", [95, 94, 93, 92, 91], "c", "++−−−", "++−−−", "++−−−"],
    ["one just inside", [95, 94, 93, 92, 91], "b", "+−+−−", "+−+−−", "+−+−−"],
    ["the first outside", [95, 94, 93, 92, 91], "d", "+++−−", "+++−−", "+++−−"],
    ["one of a straddling tie", [95, 94, 93, 93, 91], "c", "++−+−", "++−−−", "++−?−"],
    ["both of a straddling tie", [95, 94, 93, 93, 91], "cd", "++−−−", "++−−−", "++−−−"],
    ["one of three, all level", [90, 90, 90], "b", "+−+", "?−?", "?−?"],
    ["the only member", [90], "a", "−", "−", "−"],
    ["everybody", [95, 94, 93], "abc", "−−−", "−−−", "−−−"],
  ];
  it.each(rows)("[E3] [R1] %s: %j, vetoed %s", (_, totals, vetoed, ...expected) => {
    expect((["lenient", "strict", "review"] as const).map((ties) => flagsUnder(ties, totals, vetoed))).toEqual(expected);
    const free = official({ members: membersWith(...totals) });
    const result = official({ members: membersWith(...totals), vetoes: [...vetoed].map((memberId) => ({ memberId })) });
    expect([result.n, result.places, result.cutoff]).toEqual([free.n, free.places, free.cutoff]);
    expect(result.members.map(({ rank, tie, total }) => [rank, tie, total])).toEqual(
      free.members.map(({ rank, tie, total }) => [rank, tie, total]),
    );
    expect(result.members.filter(({ basis }) => basis === "veto").map(({ id }) => id)).toEqual([...vetoed]);
  });
});

describe("who is not ranked takes no place", () => {
  const probationary = { status: "probationary" as const };

  it("[R1] [E1] a probationary member at the top: 95 is still first, and two places go to 95 and 94", () => {
    const result = official({
      members: [{ id: "p", ...probationary, scores: { D: 99 } }, ...membersWith(95, 94, 93)],
    });
    expect([result.n, result.places, result.cutoff]).toEqual([3, 2, 9400]);
    expect([ranks(result), flags(result)]).toEqual([[null, 1, 2, 3], "·++−"]);
    expect(result.members[0]?.total).toBe(9900);
    expect(result.members[0]?.rankInGroup).toBeNull();
    expect(result.borderline.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("[R1] [E2] a probationary member level with the cut-off makes no tie", () => {
    const result = official({
      settings: { ties: "review" },
      members: [...membersWith(95, 94, 93, 92), { id: "p", ...probationary, scores: { D: 94 } }],
    });
    expect(flags(result)).toBe("++−−·");
    expect(result.members.map(({ tie }) => tie)).toEqual([false, false, false, false, false]);
  });

  it("[R1] [E1] a non-participant does not make N even or odd: three are ranked, two have places", () => {
    const result = official({ members: [...membersWith(95, 94, 93), { id: "x", participates: false, scores: { D: 100 } }] });
    expect([result.n, result.places, flags(result)]).toEqual([3, 2, "++−×"]);
  });

  it("[R1] [E1] only probationary members and non-participants: nobody is ranked, no cut-off", () => {
    const result = official({
      members: [
        { id: "p", ...probationary, scores: { D: 99 } },
        { id: "x", participates: false },
      ],
    });
    expect([result.n, result.places, result.cutoff, flags(result), result.borderline]).toEqual([0, 0, null, "·×", []]);
  });
});
