import fc from "fast-check";
import type { MemberResult } from "../../../../src/core/assessment";
import type { Book, Entry } from "../../../../src/core/book";
import { compare, formatFraction, fraction, mul, sub } from "../../../../src/core/fraction";
import { bookOf, department } from "../bookOf";
import { chosen, complete, official, pickOf, setting, withRows } from "./changes";

describe("raising a score", () => {
  const order = ["ineligible", "review", "eligible"];

  it("[T4] [R2] [E2] under 权重重分, raising one base or bonus score never lowers that member's total, rank or flag", () => {
    let risen = 0;
    fc.assert(
      fc.property(complete, chosen, fc.integer({ min: 1, max: 4000 }), (drawn, choice, by) => {
        const book = setting(drawn, { notApplicable: "redistribute" });
        const cells = book.scoreSheets.flatMap(({ department: code, rows }) =>
          rows.flatMap(({ memberId, entries }) =>
            entries.flatMap((entry, position) => {
              const { kind } = indicatorOf(book, code, position);
              const member = book.members.findIndex(({ id, participates }) => participates && id === memberId);
              return entry.kind === "number" && kind !== "deduction" && member >= 0 ? [{ code, memberId, position, member }] : [];
            }),
          ),
        );
        const cell = pickOf(cells, choice);
        const { max, conversion } = indicatorOf(book, cell.code, cell.position);
        const most = max === null ? Infinity : Math.floor((max * Number(conversion.d)) / Number(conversion.n));
        const raise = (entry: Entry): Entry =>
          entry.kind === "number" ? { ...entry, value: Math.max(entry.value, Math.min(most, entry.value + by)) } : entry;
        const raised = withRows(book, (row, code) =>
          code === cell.code && row.memberId === cell.memberId
            ? { ...row, entries: row.entries.map((entry, i) => (i === cell.position ? raise(entry) : entry)) }
            : row,
        );
        const [before, after] = [book, raised].map((one) => official(one).members[cell.member] as MemberResult) as [
          MemberResult,
          MemberResult,
        ];
        // A department in which nothing of the base applies takes no bonus: the total may be the same, or not be at all.
        if (before.exactTotal === null || after.exactTotal === null) return expect(after.exactTotal).toEqual(before.exactTotal);
        expect(compare(after.exactTotal, before.exactTotal)).toBeGreaterThanOrEqual(0);
        if (compare(after.exactTotal, before.exactTotal) > 0) risen += 1;
        expect(after.rank ?? 0).toBeLessThanOrEqual(before.rank ?? 0);
        if (before.rank !== null) expect(order.indexOf(after.eligibility)).toBeGreaterThanOrEqual(order.indexOf(before.eligibility));
      }),
      { numRuns: 250 },
    );
    // Caps keep some where they are, not most.
    expect(risen).toBeGreaterThan(60);
  });

  it("[T4] [T5] without N/A and clamps, a constant added to all scores of one department changes no unrounded order, and each total by weight × constant", () => {
    const scores = fc.array(fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(scores, fc.nat(2), fc.integer({ min: 1, max: 1000 }), (rows, position, constant) => {
        const departments = [department("X", 33.33), department("Y", 16.67), department("Z", 50)];
        const codes = ["X", "Y", "Z"];
        const totals = (added: number) =>
          official(
            bookOf({
              departments,
              members: rows.map((row, i) => ({
                id: `m${i}`,
                scores: Object.fromEntries(codes.map((code, at) => [code, ((row[at] as number) + (at === position ? added : 0)) / 100])),
              })),
            }),
          ).members.map(({ exactTotal }) => exactTotal ?? fraction(0n));
        const [before, after] = [totals(0), totals(constant)];
        const moved = mul(fraction(BigInt(departments[position]?.weight ?? 0), 10000n), fraction(BigInt(constant), 100n));
        expect(after.map((total, i) => formatFraction(sub(total, before[i] ?? total)))).toEqual(rows.map(() => formatFraction(moved)));
        const orderOf = (all: typeof before) => all.map((a) => all.map((b) => Math.sign(compare(a, b))));
        expect(orderOf(after)).toEqual(orderOf(before));
      }),
      { numRuns: 100 },
    );
  });

  const indicatorOf = (book: Book, code: string, position: number) => {
    const found = book.departments.find((one) => one.code === code)?.indicators[position];
    if (!found) throw new Error(`No indicator ${position + 1} in ${code}.`);
    return found;
  };
});
