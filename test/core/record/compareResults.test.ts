import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { countMovements } from "../../../src/core/countMovements";
import { changesBetween } from "../../../src/core/record/changesBetween";
import { compareResults, isSame, type ResultsComparison } from "../../../src/core/record/compareResults";
import { recordOf } from "../../../src/core/record/resultsRecord";
import { bookOf, department, hundredths, membersWith, type BookSketch, type MemberSketch } from "../calc/bookOf";

function between(before: BookSketch, after: BookSketch, kind: "official" | "trial" = "official"): ResultsComparison {
  const [was, is] = [bookOf(before), bookOf(after)] as [Book, Book];
  const record = recordOf(was, assess(was, "official"));
  return compareResults(record, assess(is, kind), changesBetween(record, is));
}

/** "id total rank eligibility → …, own:… common:… others" of everyone who moves. */
const lines = ({ movements }: ResultsComparison): string[] =>
  movements.map(({ id, before, after, why }) => {
    const side = (one: typeof before): string =>
      one ? `${one.total === null ? "–" : one.total / 100} ${one.rank ?? "–"} ${one.eligibility}` : "∅";
    const causes = [...why.own, ...why.common].map(({ kind, label }) => `${kind} ${label}`);
    return `${id}: ${side(before)} → ${side(after)} because ${why.others ? "others" : causes.join(", ")}`;
  });

describe("a recomputation beside the last one", () => {
  it("[T6] [R2] [E1] one changed score: its member moves by it, the two it passes move by others, the rest stay", () => {
    // 95 94 93 92: places 2. d goes from 92 to 94.50: order a d b c, so b falls out of the upper half.
    const result = between({ members: membersWith(95, 94, 93, 92) }, { members: membersWith(95, 94, 93, 94.5) });
    expect(lines(result)).toEqual([
      "d: 92 4 ineligible → 94.5 2 eligible because score 工作实绩",
      "b: 94 2 eligible → 94 3 ineligible because others",
      "c: 93 3 ineligible → 93 4 ineligible because others",
    ]);
    expect(result.movements.map(({ crosses }) => crosses)).toEqual([true, true, false]);
    expect(countMovements(result.movements)).toMatchObject({ totals: 1, ranks: 3, crosses: 2, enters: 1, leaves: 1 });
    expect(result.cutoff).toEqual({ before: 9400, after: 9450 });
    expect(result.changes).toMatchObject([
      { kind: "score", department: "D", memberId: "d", before: "92", after: "94.5", at: { sheet: "评分-部门D", cell: "E9" } },
    ]);
  });

  it("[B2] [T4] changed weights concern everybody whom they move", () => {
    const members: MemberSketch[] = [
      { id: "a", scores: { D: 90, F: 80 } },
      { id: "b", scores: { D: 80, F: 90 } },
      { id: "c", scores: { D: 70, F: 70 } },
    ];
    // 60:40 → a 86, b 84, c 70; 40:60 → a 84, b 86, c 70: c stays as it is.
    const of = (d: number): BookSketch => ({ members, departments: [department("D", d), department("F", 100 - d)] });
    expect(lines(between(of(60), of(40)))).toEqual([
      "b: 84 2 eligible → 86 1 eligible because weight 部门D, weight 部门F",
      "a: 86 1 eligible → 84 2 eligible because weight 部门D, weight 部门F",
    ]);
  });

  it("[T4] under 部门均分 another's score moves the total of whom the department does not apply to", () => {
    const of = (score: number): BookSketch => ({
      settings: { notApplicable: "departmentMean" },
      departments: [department("D", 50), department("F", 50)],
      members: [
        { id: "a", scores: { D: 90, F: score } },
        { id: "b", scores: { D: 80, F: "N/A" } },
      ],
    });
    // b: (80 + mean 80) / 2 = 80, then (80 + 90) / 2 = 85.
    expect(lines(between(of(80), of(90)))).toEqual([
      "a: 85 1 eligible → 90 1 eligible because score 工作实绩",
      "b: 80 2 ineligible → 85 2 ineligible because others",
    ]);
  });

  it("[E3] a new veto is its member's own reason; [R1] so is 不参评, and who joins stands in one result only", () => {
    const before = { members: membersWith(95, 94, 93, 92) };
    const vetoed = between(before, { ...before, vetoes: [{ memberId: "a", document: "7号" }] });
    expect(lines(vetoed)).toEqual(["a: 95 1 eligible → 95 1 ineligible because veto 7号"]);

    const [a, ...others] = membersWith(95, 94, 93, 92, 91);
    const left = between(before, { members: [{ ...(a as MemberSketch), participates: false }, ...others] });
    expect(lines(left)).toEqual(
      [
        "e: ∅ → 91 4 ineligible because member e号",
        "a: 95 1 eligible → – – notParticipating because member a号",
        "c: 93 3 ineligible → 93 2 eligible because others",
        "b: 94 2 eligible → 94 1 eligible because others",
        "d: 92 4 ineligible → 92 3 ineligible because others",
      ].sort((x, y) => order(left, x) - order(left, y)),
    );
  });

  it("[G1] groups move by their activities, and nobody else with them", () => {
    const before: BookSketch = { members: membersWith(90, 80), activities: [{ group: "一组", work: hundredths(10) }] };
    const after: BookSketch = { members: membersWith(90, 80), activities: [{ group: "一组", work: hundredths(12.5) }] };
    const result = between(before, after);
    expect(result.movements).toEqual([]);
    const [group] = result.groups;
    expect(group).toMatchObject({ name: "一组", before: { rank: 1 }, after: { rank: 1 } });
    expect((group?.after?.score ?? 0) - (group?.before?.score ?? 0)).toBe(250);
    expect(isSame(result)).toBe(false);
  });

  it("[R4] the same book in another order is the same; a trial run beside an official one is not", () => {
    const [one, other] = membersWith(95, 94) as [MemberSketch, MemberSketch];
    expect(isSame(between({ members: [one, other] }, { members: [other, one] }))).toBe(true);
    expect(isSame(between({ members: [one, other] }, { members: [one, other] }, "trial"))).toBe(false);
  });

  it("[T5] a changed score that leaves every published number as it was is told all the same", () => {
    // 0.01 of a weight of 1 % is lost in the rounding of the total.
    const of = (score: number): BookSketch => ({
      departments: [department("D", 99), department("F", 1)],
      members: [{ id: "a", scores: { D: 90, F: score } }],
    });
    const result = between(of(80), of(80.01));
    expect(result.movements).toEqual([]);
    expect(result.changes).toHaveLength(1);
    expect(isSame(result)).toBe(false);
  });
});

/** The order of movements is that of core/movements, tested there. */
const order = ({ movements }: ResultsComparison, text: string): number => movements.findIndex(({ id }) => text.startsWith(`${id}:`));
