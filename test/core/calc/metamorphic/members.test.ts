import fc from "fast-check";
import type { Assessment, MemberResult } from "../../../../src/core/assessment";
import type { Book } from "../../../../src/core/book";
import { chosen, complete, official, pickOf, placeOf, setting, textOf, wholeOf, without, withRows, withVeto } from "./changes";

describe("members", () => {
  it("[R4] [R2] [E2] exchanging two ranked members' whole rows exchanges their results and touches nobody else's", () => {
    fc.assert(
      fc.property(complete, chosen, chosen, (drawn, first, second) => {
        const book: Book = { ...drawn, vetoes: [] };
        const before = official(book);
        const ranked = before.members.filter(({ rank }) => rank !== null);
        const [a, b] = [pickOf(ranked, first), pickOf(ranked, second)];
        const other = new Map([
          [a.id, b.id],
          [b.id, a.id],
        ]);
        const after = official(withRows(book, (row) => ({ ...row, memberId: other.get(row.memberId) ?? row.memberId })));
        expect([after.n, after.places, after.cutoff]).toEqual([before.n, before.places, before.cutoff]);
        const places = new Map(after.members.map((member) => [member.id, placeOf(member)]));
        for (const member of before.members) expect(places.get(other.get(member.id) ?? member.id)).toBe(placeOf(member));
        expect(after.borderline.map(({ id }) => other.get(id) ?? id).sort()).toEqual(before.borderline.map(({ id }) => id).sort());
      }),
      { numRuns: 100 },
    );
  });

  it("[E3] [G3] vetoing a member changes nobody else's rank, total or flag, no rank of a group, and not the borderline list", () => {
    fc.assert(
      fc.property(complete, chosen, (book, choice) => {
        const { id, group } = pickOf(book.members, choice);
        const [before, after] = [official(book), official(withVeto(book, id))];
        const others = (result: Assessment) => result.members.filter((member) => member.id !== id).map(wholeOf);
        expect(textOf(others(after))).toBe(textOf(others(before)));
        const own = (result: Assessment) => result.members.find((member) => member.id === id) as MemberResult;
        const { rank, tie, total, rankInGroup } = own(before);
        expect(own(after)).toMatchObject({ rank, tie, total, rankInGroup, vetoed: true });
        if (rank !== null) expect([own(after).eligibility, own(after).basis]).toEqual(["ineligible", "veto"]);
        else expect(own(after).basis).toBe(own(before).basis);
        const groups = (result: Assessment) => result.groups.map(({ vetoed, recommended, ...rest }) => rest);
        expect(textOf(groups(after))).toBe(textOf(groups(before)));
        expect(after.groups.find(({ name }) => name === group)).toMatchObject({ vetoed: true, recommended: "none" });
        const line = ({ n, places, cutoff, borderline }: Assessment) => ({ n, places, cutoff, borderline });
        expect(line(after)).toEqual(line(before));
      }),
      { numRuns: 100 },
    );
  });

  it("[R1] [T4] making a member non-participating equals removing them from roster and sheets, for everybody else", () => {
    fc.assert(
      fc.property(complete, chosen, (drawn, choice) => {
        const { id } = pickOf(drawn.members, choice);
        // A veto of a non-participant still bars the group (G3).
        const book: Book = { ...drawn, vetoes: drawn.vetoes.filter(({ memberId }) => memberId !== id) };
        const out: Book = { ...book, members: book.members.map((one) => (one.id === id ? { ...one, participates: false } : one)) };
        const forOthers = (result: Assessment) => ({
          ...result,
          members: result.members.filter((member) => member.id !== id).map(wholeOf),
          groups: result.groups.map(({ memberCount, ...rest }) => rest),
        });
        expect(textOf(forOthers(official(out)))).toBe(textOf(forOthers(official(without(book, id)))));
      }),
      { numRuns: 100 },
    );
  });

  it("[R1] under 权重重分, a probationary member less changes nothing for anybody else", () => {
    fc.assert(
      fc.property(complete, chosen, (drawn, choice) => {
        const book = setting(drawn, { notApplicable: "redistribute" });
        const { id } = pickOf(
          book.members.filter((one) => one.status === "probationary" && !book.vetoes.some(({ memberId }) => memberId === one.id)),
          choice,
        );
        const forOthers = ({ n, places, cutoff, members, groups }: Assessment) => ({
          line: [n, places, cutoff],
          members: members.filter((member) => member.id !== id).map(wholeOf),
          groups: groups.map(({ memberCount, ...rest }) => rest),
        });
        expect(textOf(forOthers(official(without(book, id))))).toBe(textOf(forOthers(official(book))));
      }),
      { numRuns: 100 },
    );
  });
});
