/** Random small books that keep the rules, full of what is rare in real ones: ties, 不适用, alternatives, caps, conversions, vetoes. */
import fc from "fast-check";
import type { Book, Department, Entry, Group, GroupActivity, Indicator, Member, ScoreRow, Settings, Veto } from "../../src/core/book";
import { fraction } from "../../src/core/fraction";
import { SETTINGS } from "./calc/bookOf";

type Draw = fc.GeneratorValue;

export interface RandomBookOptions {
  /** Nothing missing, so that official results can be made; otherwise blanks, cells that are no score and lost rows too. */
  readonly complete: boolean;
}

/** Draws a book of up to 9 members, 4 departments and 4 groups. */
export const randomBook = (options: RandomBookOptions): fc.Arbitrary<Book> => fc.gen().map((draw) => drawBook(draw, options));

/** The book as JSON can hold it (big integers as text), for the oracle. */
export const plainBook = (book: Book): unknown =>
  JSON.parse(JSON.stringify(book, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value)));

const WEIGHTS = [[10000], [5000, 5000], [2501, 7499], [3333, 3333, 3334], [2500, 1500, 6000], [4000, 3000, 2000, 1000], [1, 9997, 1, 1]];
const CONVERSIONS = [fraction(1n), fraction(1n), fraction(1n, 5n), fraction(1n, 2n), fraction(5n), fraction(1n, 3n), fraction(2n, 7n)];
const GROUPS = ["一组", "二组", "三组", "四组"];

/** 0 to max, each as likely: fast-check's own bias towards the ends would empty most groups. */
const upTo = (max: number): fc.Arbitrary<number> => fc.noBias(fc.nat(max));
const pick = <T>(draw: Draw, values: readonly T[]): T => values[draw(upTo, values.length - 1)] as T;
/** True in one of `times` cases. */
const oneIn = (draw: Draw, times: number): boolean => draw(upTo, times - 1) === times - 1;
const listOf = <T>(count: number, make: (position: number) => T): T[] => Array.from({ length: count }, (_, position) => make(position));

function drawBook(draw: Draw, { complete }: RandomBookOptions): Book {
  const departments = pick(draw, WEIGHTS).map((weight, i) => drawDepartment(draw, `D${i}`, weight));
  const members = listOf(pick(draw, [6, 0, 1, 2, 3, 4, 5, 7, 8, 9]), (i) => drawMember(draw, `0${i}`));
  // Few kinds of members, so that level totals are frequent, in groups too.
  const kindOf = members.map(() => draw(upTo, 2));
  const groups = GROUPS.map((name): Group => ({ name, branch: "", leader: "", liaison: "" }));
  return {
    settings: drawSettings(draw),
    departments,
    members,
    groups,
    scoreSheets: departments.map((department) => {
      const sheet = `评分-${department.name}`;
      const kinds = listOf(3, () => drawEntries(draw, department, complete));
      const rows = members.flatMap((member, i): ScoreRow[] => {
        const cells = oneIn(draw, 12) ? pick(draw, kinds) : (kinds[kindOf[i] as number] as Cell[]);
        if (!complete && oneIn(draw, 20)) return [];
        const entries = cells.map((cell, position): Entry => ({
          ...cell,
          at: { sheet, cell: `${String.fromCharCode(69 + position)}${i + 6}` },
        }));
        return [{ memberId: member.id, entries, scoreAt: { sheet, cell: `Z${i + 6}` } }];
      });
      return { department: department.code, sheet, idRange: "B6:B20", scoreRange: "Z6:Z20", rows };
    }),
    vetoes: listOf(draw(upTo, 3), (i) => drawVeto(draw, i)),
    activities: groups.map(({ name }, i) => drawActivity(draw, name, i, complete)),
  };
}

function drawSettings(draw: Draw): Settings {
  return {
    ...SETTINGS,
    year: 2026,
    quarter: pick(draw, [3, 1, 2, 4] as const),
    notApplicable: pick(draw, ["redistribute", "departmentMean"] as const),
    ties: pick(draw, ["lenient", "strict", "review"] as const),
    bonusCap: pick(draw, [1000, 0, 250]),
    scoreFloor: pick(draw, [0, 0, 2000]),
    scoreCeiling: pick(draw, [10000, 10000, 9000, 11000]),
    borderline: pick(draw, [50, 0, 1000]),
    groupMinimumMembers: pick(draw, [3, 1, 2]),
    meetingsDue: pick(draw, [3, 4]),
    meetingMissingPoints: pick(draw, [500, 700]),
    schoolQuota: draw(upTo, 4),
    centreQuota: draw(upTo, 3),
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

function drawDepartment(draw: Draw, code: string, weight: number): Department {
  const points = pick(draw, [[100], [50, 50], [30, 70], [20, 33.33, 46.67]]);
  const base = points.flatMap((max, slot) => {
    const alternatives = oneIn(draw, 3) ? 2 : 1;
    const named = alternatives > 1 || oneIn(draw, 5);
    return listOf(alternatives, (): Omit<Indicator, "code" | "name"> => ({
      kind: "base",
      slot: named ? `组${slot}` : null,
      min: 0,
      max: Math.round(max * 100),
      conversion: pick(draw, CONVERSIONS),
      cap: null,
      needsEvidence: false,
    }));
  });
  const others = listOf(draw(upTo, 3), (): Omit<Indicator, "code" | "name"> => ({
    kind: pick(draw, ["bonus", "deduction"] as const),
    slot: null,
    min: null,
    max: null,
    conversion: pick(draw, CONVERSIONS),
    cap: pick(draw, [null, 0, 100, 333]),
    needsEvidence: false,
  }));
  // A fixed shuffle, so that neither kinds nor alternatives always stand side by side.
  const mixed = [...others.slice(0, 1), ...base, ...others.slice(1)];
  const indicators = (oneIn(draw, 2) ? mixed : mixed.reverse()).map((one, i) => ({ ...one, code: `I${i}`, name: `指标${i}` }));
  return { code, name: `部门${code}`, weight, head: "", deadline: "", indicators };
}

type Cell = { readonly kind: "number"; readonly value: number } | { readonly kind: "notApplicable" | "blank" | "unreadable" };

/** One cell for each indicator, as a department may fill a row. */
function drawEntries(draw: Draw, department: Department, complete: boolean): Cell[] {
  const whollyOut = oneIn(draw, 6);
  const chosen = new Map<string, number | null>();
  return department.indicators.map((indicator, position): Cell => {
    if (!complete && oneIn(draw, 40)) return { kind: pick(draw, ["blank", "unreadable"] as const) };
    if (indicator.kind !== "base") {
      return oneIn(draw, 3)
        ? { kind: pick(draw, ["blank", "notApplicable"] as const) }
        : { kind: "number", value: pick(draw, [0, 100, 250, 333, 1500]) };
    }
    const slot = indicator.slot ?? `alone ${position}`;
    const peers = department.indicators.flatMap((other, i) => (other.kind === "base" && (other.slot ?? `alone ${i}`) === slot ? [i] : []));
    if (!chosen.has(slot)) chosen.set(slot, whollyOut || oneIn(draw, 6) ? null : pick(draw, peers));
    const filled = chosen.get(slot);
    if (filled === position) return { kind: "number", value: drawScore(draw, indicator) };
    if (filled === null || oneIn(draw, 2)) return { kind: "notApplicable" };
    return { kind: "blank" };
  });
}

/** An entered value whose points stay within 0 and the max. */
function drawScore(draw: Draw, { max, conversion }: Indicator): number {
  const most = Math.floor(((max ?? 0) * Number(conversion.d)) / Number(conversion.n));
  return oneIn(draw, 3) ? draw(upTo, most) : Math.floor(most * pick(draw, [1, 0.9, 0.5, 0]));
}

function drawVeto(draw: Draw, i: number): Veto {
  return {
    memberId: `0${draw(upTo, 6)}`,
    reasonCode: "A",
    document: `文${draw(upTo, 2)}`,
    from: { year: pick(draw, [2026, 2026, 2025, 2027]), quarter: pick(draw, [1, 2, 3, 4] as const) },
    quarters: pick(draw, [1, 2, 4] as const),
    revoked: oneIn(draw, 5),
    at: { sheet: "一票否决", cell: `A${i + 2}` },
  };
}

function drawActivity(draw: Draw, group: string, i: number, complete: boolean): GroupActivity {
  const due = 1 + draw(upTo, 6);
  const at = (column: string) => ({ sheet: "党小组活动", cell: `${column}${i + 2}` });
  return {
    group,
    meetings: oneIn(draw, 3) ? draw(upTo, 5) : 4,
    due,
    present: oneIn(draw, 4) ? Math.floor(due / 2) : due,
    work: 1250,
    volunteering: 1000,
    publicity: oneIn(draw, 5) ? 333 : 0,
    honours: !complete && oneIn(draw, 10) ? null : pick(draw, [0, 0, 0, 1200]),
    cells: {
      group: at("A"),
      meetings: at("B"),
      due: at("C"),
      present: at("D"),
      work: at("E"),
      volunteering: at("F"),
      publicity: at("G"),
      honours: at("H"),
    },
  };
}
