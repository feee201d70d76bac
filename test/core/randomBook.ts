/**
 * Random books that keep the rules, full of what is rare in real ones: ties, 不适用, alternatives, caps, conversions, vetoes. How often
 * each occurs is measured in randomBook.test.ts.
 */
import fc from "fast-check";
import type { Book, Entry, Group, GroupActivity, Member, ScoreRow, ScoreSheet, Settings, Veto } from "../../src/core/book";
import { SETTINGS } from "./calc/bookOf";
import { type Draw, listOf, oneIn, pick, upTo } from "./draw";
import { type Cell, drawDepartment, drawEntries, drawWeights } from "./randomScores";

export interface RandomBookOptions {
  /** Nothing missing, so that official results can be made; otherwise blanks, cells that are no score, lost rows and sheets too. */
  readonly complete: boolean;
}

/** Draws a book of up to 9 members and 4 departments; one in 16 has up to 60 members, one in 16 up to 12 departments. */
export const randomBook = (options: RandomBookOptions): fc.Arbitrary<Book> => fc.gen().map((draw) => drawBook(draw, options));

/** The book as JSON can hold it (big integers as text), for the oracle. */
export const plainBook = (book: Book): unknown => ({
  ...book,
  departments: book.departments.map((department) => ({
    ...department,
    indicators: department.indicators.map(({ conversion: { n, d }, ...rest }) => ({ ...rest, conversion: { n: String(n), d: String(d) } })),
  })),
});

const GROUPS = ["一组", "二组", "三组", "四组"];

function drawBook(draw: Draw, { complete }: RandomBookOptions): Book {
  // Two departments alike in which two kinds of members change places: level totals that R3 tells apart.
  const mirrored = oneIn(draw, 8);
  // Members and groups that differ in little, so that level groups stand across the quotas.
  const even = oneIn(draw, 10);
  const weights = mirrored ? pick(draw, MIRRORED) : drawWeights(draw, oneIn(draw, 16));
  const drawn = weights.map((weight, i) => drawDepartment(draw, `D${i}`, weight));
  const departments = drawn.map((one, i) => (mirrored && i === 1 ? { ...one, indicators: drawn[0]?.indicators ?? [] } : one));
  const codes = departments.map(({ code }) => code);
  const settings = drawSettings(draw, codes);
  const size = oneIn(draw, 16) ? 10 + upTo(draw, 50) : pick(draw, [6, 0, 1, 2, 3, 4, 5, 7, 8, 9]);
  const members = listOf(size, (i) => drawMember(draw, `0${i}`));
  // Few kinds of members, so that level totals are frequent, in groups too.
  const kinds = size > 9 ? 10 : 3;
  const kindOf = members.map(() => (even ? 0 : upTo(draw, kinds - 1)));
  const free = departments.map((department) => listOf(kinds, () => drawEntries(draw, department, complete)));
  const filled = mirrored ? mirror(free) : free;
  const activity = drawActivity(draw, complete);
  return {
    settings,
    departments,
    members,
    groups: GROUPS.map((name): Group => ({ name, branch: "", leader: "", liaison: "" })),
    scoreSheets: departments.flatMap((department, position): ScoreSheet[] => {
      if (!complete && oneIn(draw, 40)) return [];
      const sheet = `评分-${department.name}`;
      const kindsHere = filled[position] as readonly Cell[][];
      const rows = members.flatMap((member, i): ScoreRow[] => {
        const cells = oneIn(draw, 12) ? pick(draw, kindsHere) : (kindsHere[kindOf[i] as number] as Cell[]);
        if (!complete && oneIn(draw, 20)) return [];
        const entries = cells.map((cell, column): Entry => ({
          ...cell,
          at: { sheet, cell: `${String.fromCharCode(69 + column)}${i + 6}` },
        }));
        return [{ memberId: member.id, entries, scoreAt: { sheet, cell: `Z${i + 6}` } }];
      });
      return [{ department: department.code, sheet, idRange: "B6:B20", scoreRange: "Z6:Z20", rows }];
    }),
    vetoes: listOf(upTo(draw, 3), (i) => drawVeto(draw, i, settings, size)),
    activities: GROUPS.flatMap((group, i) => {
      if (!complete && oneIn(draw, 20)) return [];
      return [{ group, ...(even ? activity : drawActivity(draw, complete)), cells: activityCells(i) }];
    }),
    articles: [],
  };
}

const MIRRORED = [
  [5000, 5000],
  [2500, 2500, 5000],
];

/** What a kind of members has in one department, the opposite kind has in the other; in a third, all have nothing. */
const mirror = ([first = [], , third]: readonly Cell[][][]): readonly Cell[][][] => [
  first,
  [...first].reverse(),
  ...(third ? [third.map((cells) => cells.map((): Cell => ({ kind: "notApplicable" })))] : []),
];

function drawSettings(draw: Draw, codes: readonly string[]): Settings {
  const from = upTo(draw, codes.length - 1);
  return {
    ...SETTINGS,
    year: 2026,
    quarter: pick(draw, [3, 1, 2, 4] as const),
    notApplicable: pick(draw, ["redistribute", "departmentMean"] as const),
    ties: pick(draw, ["lenient", "strict", "review"] as const),
    bonusCap: pick(draw, [1000, 0, 250]),
    scoreFloor: pick(draw, [0, 0, 2000]),
    scoreCeiling: pick(draw, [10000, 10000, 9000, 11000]),
    // From any department on, so that a step may have to be skipped.
    tieOrder: [...codes.slice(from), ...codes.slice(0, from)].slice(0, upTo(draw, 3)),
    // Totals lie apart by such round numbers: the margin is sometimes reached exactly.
    borderline: pick(draw, [50, 0, 1000, 500, 5000]),
    groupMinimumMembers: pick(draw, [3, 1, 2]),
    meetingsDue: pick(draw, [3, 4]),
    meetingMissingPoints: pick(draw, [500, 700]),
    themeDayPoints: pick(draw, [1500, 1250]),
    meanPoints: pick(draw, [3000, 3333]),
    honoursCap: pick(draw, [1000, 550]),
    schoolQuota: upTo(draw, 4),
    centreQuota: upTo(draw, 3),
  };
}

function drawMember(draw: Draw, id: string): Member {
  return {
    id,
    name: "王芳",
    branch: "",
    group: pick(draw, GROUPS.slice(0, 3)),
    status: oneIn(draw, 6) ? "probationary" : "full",
    department: "",
    participates: !oneIn(draw, 8),
    reason: "产假",
    approver: "",
  };
}

function drawVeto(draw: Draw, i: number, { year, quarter }: Settings, members: number): Veto {
  return {
    // Now and then of nobody in the roster, and often of the first.
    memberId: `0${oneIn(draw, 3) ? 0 : upTo(draw, members)}`,
    reasonCode: "A",
    document: `文${upTo(draw, 2)}`,
    from: oneIn(draw, 3) ? { year, quarter } : { year: pick(draw, [2026, 2025, 2027]), quarter: pick(draw, [1, 2, 3, 4] as const) },
    quarters: pick(draw, [1, 2, 4] as const),
    revoked: oneIn(draw, 5),
    at: { sheet: "一票否决", cell: `A${i + 2}` },
  };
}

function drawActivity(draw: Draw, complete: boolean): Omit<GroupActivity, "group" | "cells"> {
  const due = 1 + upTo(draw, 6);
  const activity = {
    meetings: oneIn(draw, 3) ? upTo(draw, 5) : 4,
    due,
    present: oneIn(draw, 4) ? Math.floor(due / 2) : due,
    work: oneIn(draw, 6) ? upTo(draw, 2000) : 1250,
    volunteering: 1000,
    publicity: oneIn(draw, 5) ? 333 : 0,
    honours: pick(draw, [0, 0, 0, 1200]),
  };
  return complete || !oneIn(draw, 6) ? activity : { ...activity, ...pick(draw, SPOILT) };
}

function activityCells(i: number): GroupActivity["cells"] {
  const at = (column: string) => ({ sheet: "党小组活动", cell: `${column}${i + 2}` });
  return {
    group: at("A"),
    meetings: at("B"),
    due: at("C"),
    present: at("D"),
    work: at("E"),
    volunteering: at("F"),
    publicity: at("G"),
    honours: at("H"),
  };
}

/** What keeps a group from a score: a blank (V07), nobody due or more present than due (V12). */
const SPOILT: readonly Partial<Omit<GroupActivity, "group" | "cells">>[] = [
  { meetings: null },
  { due: null },
  { present: null },
  { work: null },
  { volunteering: null },
  { publicity: null },
  { honours: null },
  { due: 0, present: 0 },
  { due: 2, present: 3 },
];
