import { assess } from "../../../src/core/assess";
import type { DepartmentResult, MemberResult } from "../../../src/core/assessment";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { DEFAULT_DEPARTMENTS } from "../../../src/commands/defaultBook";

const planned = sampleBook();
const result = assess(bookOf(planned), "official");
const departmentsOf = (member: MemberResult): readonly DepartmentResult[] => member.departments;
const some = (test: (member: MemberResult) => boolean): boolean => result.members.some(test);

describe("the default book", () => {
  it.each([
    ["JW", 25, [15, 20, 10, 5, 15, 25]],
    ["JY", 15, [10, 20, 30, 30]],
    ["DY", 20, [50, 20, 20]],
    ["TD", 5, [90]],
    ["GH", 5, [90]],
    ["AB", 10, [50, 30, 10]],
    ["ZW", 5, [90]],
    ["BG", 15, [50, 10, 10, 20]],
  ])("[T3] %s has the weight %i and slots that sum to 90", (code, weight, slots) => {
    const department = DEFAULT_DEPARTMENTS.find((one) => one.code === code);
    const bySlot = new Map(department?.indicators.filter(({ kind }) => kind === "base").map((one) => [one.slot ?? one.code, one.max ?? 0]));
    expect(department?.weight).toBe(weight);
    expect([...bySlot.values()]).toEqual(slots);
    expect([...bySlot.values()].reduce((sum, max) => sum + max, 0)).toBe(90);
  });

  it("[B2] has weights that sum to 100", () => {
    expect(DEFAULT_DEPARTMENTS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

describe("the sample", () => {
  it("[B1] is the same for the same options, and another for another seed", () => {
    expect(sampleBook()).toEqual(planned);
    expect(sampleBook({ seed: 7 }).roster).not.toEqual(planned.roster);
  });

  it("[B3] has 96 members in 12 groups of two branches, each with an id of its own", () => {
    expect(planned.roster).toHaveLength(96);
    expect(planned.groups).toHaveLength(12);
    expect(new Set(planned.roster.map(({ branch }) => branch)).size).toBe(2);
    expect(new Set(planned.roster.map(({ id }) => id)).size).toBe(96);
    expect(new Set(planned.roster.map(({ name }) => name)).size).toBe(95);
  });

  it("[T3] has a department not applicable, either alternative and a slot that does not apply", () => {
    const traces = result.members.flatMap((member) => departmentsOf(member).flatMap(({ trace }) => (trace ? [trace] : [])));
    const filled = (code: string): boolean =>
      traces.some(({ indicators }) => indicators.some((one) => one.code === code && one.state === "number"));
    expect(some((member) => departmentsOf(member).some(({ state }) => state === "notApplicable"))).toBe(true);
    expect([filled("DY01"), filled("DY02")]).toEqual([true, true]);
    expect(traces.some(({ scale }) => scale.n !== scale.d)).toBe(true);
  });

  it("[T2] has caps that bite, of an indicator and of a department, and 换算", () => {
    const traces = result.members.flatMap((member) => departmentsOf(member).flatMap(({ trace }) => (trace ? [trace] : [])));
    const differs = (a: { n: bigint; d: bigint }, b: { n: bigint; d: bigint }): boolean => a.n * b.d !== b.n * a.d;
    expect(traces.some(({ bonusRaw, bonusCounted }) => differs(bonusRaw, bonusCounted))).toBe(true);
    expect(traces.some(({ indicators }) => indicators.some(({ raw, counted }) => differs(raw, counted)))).toBe(true);
    expect(
      traces.some(({ indicators }) =>
        indicators.some(({ entered, raw }) => entered !== null && differs(raw, { n: BigInt(entered), d: 100n })),
      ),
    ).toBe(true);
  });

  it("[E2] has a tie that straddles the line", () => {
    const totals = result.members.flatMap(({ rank, total }) => (rank === null || total === null ? [] : [total])).sort((a, b) => b - a);
    expect(totals[result.places - 1]).toBe(totals[result.places]);
  });

  it("[E3] has a veto in force on a member above the line, and one that has expired", () => {
    expect(planned.vetoes.map(({ quarters, state }) => [quarters, state])).toEqual([
      [2, "有效"],
      [2, "有效"],
      [1, "撤销"],
    ]);
    const vetoed = result.members.filter((member) => member.vetoed);
    expect(vetoed.map(({ basis }) => basis)).toEqual(["veto"]);
    expect(vetoed[0]?.rank).toBeLessThanOrEqual(result.places);
  });

  it("[R1] has probationary members, non-participants and a group without ranked members", () => {
    expect(result.members.filter(({ basis }) => basis === "probationary")).toHaveLength(2);
    expect(result.members.filter(({ basis }) => basis === "notParticipating").length).toBeGreaterThanOrEqual(3);
    expect(result.groups.filter(({ rankedMembers }) => rankedMembers === 0).map(({ name }) => name)).toEqual(["离退休党小组"]);
  });

  it("[V15] names a source for every bonus and deduction", () => {
    const bare = planned.scoreSheets.flatMap((sheet) => {
      const department = planned.departments.find(({ code }) => code === sheet.department);
      return sheet.rows.filter(
        (row) => row.evidence === "" && department?.indicators.some((one, at) => one.kind !== "base" && row.entries[at] !== ""),
      );
    });
    expect(bare).toEqual([]);
    for (const kind of ["bonus", "deduction"] as const) {
      expect(
        some((member) =>
          departmentsOf(member).some(({ trace }) => trace?.indicators.some((one) => one.kind === kind && one.entered !== null)),
        ),
      ).toBe(true);
    }
  });

  it.each([1, 2, 3, 5, 8, 16, 31, 500])("[B1] can be of %i members", (members) => {
    const book = bookOf(sampleBook({ members }));
    const { n } = assess(book, "official");
    expect(book.members).toHaveLength(members);
    expect(n).toBeGreaterThan(0);
    expect(book.groups.every(({ leader }) => leader !== "")).toBe(true);
  });
});
