import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { countMovements } from "../../../src/core/countMovements";
import { formatHundredths } from "../../../src/core/fraction";
import type { Published } from "../../../src/core/movements";
import type { Supposition } from "../../../src/core/whatIf/supposition";
import { whatIf } from "../../../src/core/whatIf/whatIf";
import { bookOf, department, membersWith, type MemberSketch } from "../calc/bookOf";

const side = (one: Published | null): string =>
  one ? `${one.total === null ? "–" : formatHundredths(one.total)} ${one.rank ?? "–"} ${one.eligibility}` : "nobody";

/** "a: 85.48 2 ineligible → 85.50 1 eligible", with "!" for those who cross. */
function tried(book: Book, supposition: Supposition, kind: "official" | "trial" = "official") {
  const result = whatIf(book, kind, supposition);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  const { before, after, movements } = result;
  return {
    cutoff: [before.cutoff, after.cutoff],
    n: [before.n, after.n],
    count: countMovements(movements),
    moves: movements.map((one) => `${one.crosses ? "!" : " "}${one.id}: ${side(one.before)} → ${side(one.after)}`),
  };
}

const CODES = ["JW", "JY", "DY", "TD", "GH", "AB", "ZW", "BG"];
const WEIGHTS = [25, 15, 20, 5, 5, 10, 5, 15];
const by = (values: readonly number[]): Record<string, number> => Object.fromEntries(CODES.map((code, i) => [code, values[i] ?? 0]));

describe("what if the weights were others", () => {
  const book = bookOf({
    departments: CODES.map((code, i) => department(code, WEIGHTS[i] ?? 0)),
    members: [
      { id: "a", scores: by([81.5, 98, 84, 83.5, 98, 81, 87, 80.5]) },
      { id: "b", scores: by(CODES.map(() => 85.49)) },
    ],
  });

  it("[B2] [T5] 1 % from 教务 to 德育 makes 85.475 + 1 % of (84 − 81.5) = 85.50 of the 85.48, and that is enough to pass 85.49", () => {
    expect(tried(book, { weights: { JW: 2400, DY: 2100 } })).toEqual({
      cutoff: [8549, 8550],
      n: [2, 2],
      count: { moved: 2, ranks: 2, totals: 1, crosses: 2, enters: 1, leaves: 1 },
      moves: ["!a: 85.48 2 ineligible → 85.50 1 eligible", "!b: 85.49 1 eligible → 85.49 2 ineligible"],
    });
  });

  it("[B2] the book itself stays as it was", () => {
    const before = JSON.stringify(assess(book, "official").members.map(side));
    tried(book, { weights: { JW: 2400, DY: 2100 }, settings: { ties: "strict" } });
    expect(book.departments.map(({ weight }) => weight / 100)).toEqual(WEIGHTS);
    expect(JSON.stringify(assess(book, "official").members.map(side))).toBe(before);
  });

  it("[T4] a department left out lends its weight to the others: (8547.5 − 25 × 81.5) ÷ 75 = 86.80", () => {
    expect(tried(book, { leftOut: ["JW"] }).moves).toEqual([
      "!a: 85.48 2 ineligible → 86.80 1 eligible",
      "!b: 85.49 1 eligible → 85.49 2 ineligible",
    ]);
  });
});

describe("what if the rules were others", () => {
  const level = bookOf({ members: membersWith(95, 93, 93, 93, 90, 90) });

  it("[E2] from lenient to strict exactly the three who are level on the line lose their eligibility, with total and rank unchanged", () => {
    expect(tried(level, { settings: { ties: "strict" } })).toEqual({
      cutoff: [9300, 9300],
      n: [6, 6],
      count: { moved: 3, ranks: 0, totals: 0, crosses: 3, enters: 0, leaves: 3 },
      moves: ["b", "c", "d"].map((id) => `!${id}: 93.00 2 eligible → 93.00 2 ineligible`),
    });
  });

  it("[E2] from strict to review they come before the branch, which is neither in nor out", () => {
    const strict = { ...level, settings: { ...level.settings, ties: "strict" as const } };
    const { count, moves } = tried(strict, { settings: { ties: "review" } });
    expect(moves).toEqual(["b", "c", "d"].map((id) => `!${id}: 93.00 2 ineligible → 93.00 2 review`));
    expect([count.crosses, count.enters, count.leaves]).toEqual([3, 0, 0]);
  });

  it("[E2] [E3] without a tie on the line, or for a vetoed member, the tie rule moves nobody", () => {
    expect(tried(bookOf({ members: membersWith(95, 94, 93, 92, 91) }), { settings: { ties: "strict" } }).moves).toEqual([]);
    const vetoed = bookOf({ members: membersWith(95, 93, 93, 90), vetoes: [{ memberId: "b" }] });
    expect(tried(vetoed, { settings: { ties: "strict" } }).moves).toEqual(["!c: 93.00 2 eligible → 93.00 2 ineligible"]);
  });

  it("[T4] department means instead of sharing the weight: 86.25 becomes 45 + 24 + 20 % of (86 + 74) ÷ 2 = 85.00, behind 86.00", () => {
    const book = bookOf({
      departments: [department("X", 50), department("Y", 30), department("Z", 20)],
      members: [
        { id: "a", scores: { X: 90, Y: 80, Z: "N/A" } },
        { id: "b", scores: { X: 86, Y: 86, Z: 86 } },
        { id: "c", scores: { X: 70, Y: 60, Z: 74 } },
      ],
    });
    expect(tried(book, { settings: { notApplicable: "departmentMean" } })).toMatchObject({
      cutoff: [8600, 8500],
      moves: [" b: 86.00 2 eligible → 86.00 1 eligible", " a: 86.25 1 eligible → 85.00 2 eligible"],
    });
  });

  it("[T2] a lower bonus cap takes points from those whose bonuses reach it: 80 + 10 becomes 80 + 4", () => {
    const D = department("D", 100, [
      { ...department("D", 1).indicators[0]!, code: "1" },
      { ...department("D", 1).indicators[0]!, code: "2", name: "加分", kind: "bonus", max: null },
    ]);
    const members: MemberSketch[] = [
      { id: "a", scores: { D: [80, 12] } },
      { id: "b", scores: { D: [85, 2] } },
    ];
    expect(tried(bookOf({ departments: [D], members }), { settings: { bonusCap: 400 } }).moves).toEqual([
      "!b: 87.00 2 ineligible → 87.00 1 eligible",
      "!a: 90.00 1 eligible → 84.00 2 ineligible",
    ]);
  });
});

describe("what if a score were another", () => {
  const halves = [department("X", 50), department("Y", 50)];
  const four: MemberSketch[] = [90, 88, 86, 80].map((points, i) => ({ id: "abcd"[i] ?? "", scores: { X: points, Y: points } }));
  const book = bookOf({ departments: halves, members: four });
  const one = (memberId: string, entry: number | "notApplicable" | "blank") => [{ memberId, department: "Y", indicator: "I1", entry }];

  it("[E1] one score crosses the line: (86 + 92) ÷ 2 = 89 takes the second place and the line with it", () => {
    expect(tried(book, { scores: one("c", 9200) })).toMatchObject({
      cutoff: [8800, 8900],
      moves: ["!c: 86.00 3 ineligible → 89.00 2 eligible", "!b: 88.00 2 eligible → 88.00 3 ineligible"],
    });
  });

  it("[T1] 不适用 instead of a score leaves the other department; a blank in a trial run leaves no total, and N goes from 4 to 3", () => {
    expect(tried(book, { scores: one("d", "notApplicable") }).moves).toEqual([]);
    expect(tried(book, { scores: one("c", "blank") }, "trial")).toMatchObject({
      n: [4, 3],
      moves: ["!c: 86.00 3 ineligible → – – unranked", " d: 80.00 4 ineligible → 80.00 3 ineligible"],
    });
    expect(tried(book, { scores: one("b", "blank") }, "trial").moves).toEqual([
      "!c: 86.00 3 ineligible → 86.00 2 eligible",
      "!b: 88.00 2 eligible → – – unranked",
      " d: 80.00 4 ineligible → 80.00 3 ineligible",
    ]);
  });

  it("[R1] the total of a probationary member changes nobody's rank", () => {
    const members = four.map((member) => (member.id === "c" ? { ...member, status: "probationary" as const } : member));
    const { moves, n } = tried(bookOf({ departments: halves, members }), { scores: one("c", 10000) });
    expect([n, moves]).toEqual([[3, 3], [" c: 86.00 – unranked → 93.00 – unranked"]]);
  });

  it("[T1] [T4] a weight, a rule and two scores are tried together", () => {
    // X 60 %, Y 40 %; c: 0.6 × 86 + 0.4 × 96 = 90; d: 0.6 × 100 + 0.4 × 80 = 92
    const scores = [...one("c", 9600), { memberId: "d", department: "X", indicator: "I1", entry: 10000 }];
    expect(tried(book, { weights: { X: 6000, Y: 4000 }, settings: { ties: "strict" }, scores })).toMatchObject({
      cutoff: [8800, 9000],
      moves: [
        "!d: 80.00 4 ineligible → 92.00 1 eligible",
        "!a: 90.00 1 eligible → 90.00 2 ineligible",
        "!b: 88.00 2 eligible → 88.00 4 ineligible",
        " c: 86.00 3 ineligible → 90.00 2 ineligible",
      ],
    });
  });
});
