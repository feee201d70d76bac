import type { MemberResult } from "../../../src/core/assessment";
import { breakTies } from "../../../src/core/breakTies";
import { fraction } from "../../../src/core/fraction";

/** A level member with these exact scores in tenths of a point; null is not applicable. */
function member(id: string, scores: Readonly<Record<string, number | null>>): MemberResult {
  const departments = Object.entries(scores).map(([code, tenths]) => ({
    code,
    weight: 2500,
    state: tenths === null ? "notApplicable" : "scored",
    exact: tenths === null ? null : fraction(BigInt(tenths), 10n),
    contribution: null,
    trace: null,
  }));
  return { id, name: id, departments } as unknown as MemberResult;
}

const ids = (steps: readonly (readonly MemberResult[])[]): string[][] => steps.map((step) => step.map(({ id }) => id));

it("[R3] level members are ordered by 教务 first, then 德育, then 教研", () => {
  const level = [
    member("a", { JW: 900, DY: 800, JY: 700 }),
    member("b", { JW: 910, DY: 100, JY: 100 }),
    member("c", { JW: 900, DY: 800, JY: 701 }),
    member("d", { JW: 900, DY: 801, JY: 100 }),
  ];
  expect(ids(breakTies(level, ["JW", "DY", "JY"]))).toEqual([["b"], ["d"], ["c"], ["a"]]);
});

it("[R3] a step in which a level member is not applicable is skipped, for those still level alone", () => {
  const level = [
    member("a", { JW: 900, DY: null, JY: 700 }),
    member("b", { JW: 900, DY: 990, JY: 710 }),
    member("c", { JW: 950, DY: 100, JY: 100 }),
  ];
  expect(ids(breakTies(level, ["JW", "DY", "JY"]))).toEqual([["c"], ["b"], ["a"]]);
});

it("[R3] what is level in every step stays level, whatever the names, ids and rows", () => {
  const same = { JW: 900, DY: 800, JY: 700 };
  const level = [member("002", same), member("001", same), member("003", { ...same, JY: 690 })];
  expect(ids(breakTies(level, ["JW", "DY", "JY"]))).toEqual([["002", "001"], ["003"]]);
  expect(ids(breakTies([...level].reverse(), ["JW", "DY", "JY"]))).toEqual([["001", "002"], ["003"]]);
  expect(breakTies([], ["JW"])).toEqual([]);
});
