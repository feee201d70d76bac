import fc from "fast-check";
import type { Assessment } from "../../../src/core/assessment";
import { assess } from "../../../src/core/assess";
import { randomBook } from "../randomBook";
import { shuffleBook } from "../shuffleBook";

/** All of an assessment by name instead of by position, traces and contributions included. */
function byName(result: Assessment): unknown {
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one)));
  const keyed = <T>(list: readonly T[], key: (one: T) => string, value: (one: T) => unknown): unknown =>
    Object.fromEntries(list.map((one) => [key(one), plain(value(one))] as const));
  return {
    ...(plain({ ...result, members: 0, groups: 0, borderline: 0, missing: 0 }) as object),
    members: keyed(
      result.members,
      ({ id }) => id,
      ({ departments, reason, ...member }) => ({
        ...member,
        reason: {
          ...reason,
          missing: reason.missing.map(({ sheet, cell }) => `${sheet}!${cell}`).sort(),
          missingRows: [...reason.missingRows].sort(),
        },
        departments: keyed(
          departments,
          ({ code }) => code,
          (one) => ({
            ...one,
            contribution: one.contribution,
            trace: one.trace && {
              ...one.trace,
              indicators: keyed(
                one.trace.indicators,
                ({ code }) => code,
                (indicator) => indicator,
              ),
            },
          }),
        ),
      }),
    ),
    groups: keyed(
      result.groups,
      ({ name }) => name,
      (group) => group,
    ),
    borderline: keyed(
      result.borderline,
      ({ id }) => id,
      (entry) => entry,
    ),
    // Which of several blank alternatives is named depends on which stands first; that one is missing does not.
    missing: plain([...new Set(result.missing.map(({ memberId, department }) => `${memberId} ${department}`))].sort()),
  };
}

const keys = fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 });

describe("what never changes a result", () => {
  it("[R4] the order of members, departments, indicators, groups, rows and sheets", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), keys, (book, order) => {
        expect(byName(assess(shuffleBook(book, order), "official"))).toEqual(byName(assess(book, "official")));
      }),
      { numRuns: 80 },
    );
  });

  it("[R4] neither in a trial run", () => {
    const withoutCells = (result: Assessment): Assessment => ({
      ...result,
      members: result.members.map((member) => ({ ...member, reason: { ...member.reason, missing: [] } })),
    });
    fc.assert(
      fc.property(randomBook({ complete: false }), keys, (book, order) => {
        expect(byName(withoutCells(assess(shuffleBook(book, order), "trial")))).toEqual(byName(withoutCells(assess(book, "trial"))));
      }),
      { numRuns: 80 },
    );
  });

  it("[E3] a veto: totals, ranks, N and cut-off are as without it, and only its member's flag may differ", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), (book) => {
        const vetoed = assess(book, "official");
        const free = assess({ ...book, vetoes: [] }, "official");
        expect([vetoed.n, vetoed.places, vetoed.cutoff]).toEqual([free.n, free.places, free.cutoff]);
        vetoed.members.forEach((member, i) => {
          const other = free.members[i];
          expect([member.total, member.rank, member.tie]).toEqual([other?.total, other?.rank, other?.tie]);
          if (!member.vetoed) expect(member.eligibility).toBe(other?.eligibility);
        });
        expect(vetoed.borderline).toEqual(free.borderline);
      }),
      { numRuns: 80 },
    );
  });

  it("[E2] whoever is eligible under 从严 is so under 从宽, and 待研究 differs from 从宽 only for the straddling tie", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), (book) => {
        const under = (ties: "lenient" | "strict" | "review") =>
          assess({ ...book, vetoes: [], settings: { ...book.settings, ties } }, "official").members.map((member) => member.eligibility);
        const [lenient, strict, review] = [under("lenient"), under("strict"), under("review")];
        lenient.forEach((flag, i) => {
          if (strict[i] === "eligible") expect([flag, review[i]]).toEqual(["eligible", "eligible"]);
          if (review[i] === "review") expect(flag).toBe("eligible");
          else expect(review[i]).toBe(flag);
        });
      }),
      { numRuns: 80 },
    );
  });
});
