import { assessAnnual } from "../../../src/core/annual/assessAnnual";
import { assessYear, short, veto, YEAR, yearOf, type Person } from "./yearOf";

const shorts = (...given: Parameters<typeof assessYear>): Record<string, string> =>
  Object.fromEntries([...assessYear(...given)].map(([id, member]) => [id, short(member)]));
/** Three equal quarters, so that the annual total is that number. */
const even = (id: string, total: number, more: Partial<Person> = {}): Person => ({ id, totals: [total, total, total], ...more });

describe("the annual total", () => {
  it("[E6] is the mean of the valid quarters, three of the four being enough", () => {
    // a: (90 + 80 + 85) ÷ 3 = 85; b: (84 + 84 + 84 + 88) ÷ 4 = 85.
    const year = assessYear([
      { id: "a", totals: [90, 80, undefined, 85] },
      { id: "b", totals: [84, 84, 84, 88] },
    ]);
    expect(year.get("a")).toMatchObject({ total: 8500, validQuarters: 3, exactMean: { n: 85n, d: 1n } });
    expect(year.get("b")).toMatchObject({ total: 8500, validQuarters: 4 });
  });

  it("[E6] [T5] is exact and rounded once, half away from zero", () => {
    // 85.33 + 85.34 + 85.34 = 256.01; ÷ 3 = 85.33666… → 85.34.
    // 85.33 + 85.34 + 85.34 + 85.33 = 341.34; ÷ 4 = 85.335 → 85.34, never 85.33.
    // 85.33 + 85.33 + 85.34 = 256; ÷ 3 = 85.333… → 85.33.
    const year = assessYear([
      { id: "thirds", totals: [85.33, 85.34, 85.34] },
      { id: "half", totals: [85.33, 85.34, 85.34, 85.33] },
      { id: "down", totals: [85.33, 85.33, 85.34] },
    ]);
    expect([...year.values()].map(({ total }) => total)).toEqual([8534, 8534, 8533]);
    expect(year.get("thirds")?.exactMean).toEqual({ n: 25601n, d: 300n });
    expect(year.get("half")?.exactMean).toEqual({ n: 17067n, d: 200n });
  });

  it("[E6] counts locked quarters with a total only, and says of each why not", () => {
    const year = assessYear([
      { id: "a", totals: [90, null, 80, 70], unlocked: [4] },
      { id: "b", totals: [90, 90, undefined, 90] },
    ]);
    expect(year.get("a")?.quarters.map(({ state }) => state)).toEqual(["valid", "noTotal", "valid", "unlocked"]);
    expect(year.get("b")?.quarters.map(({ state }) => state)).toEqual(["valid", "valid", "noRow", "valid"]);
    const three = assessYear([{ id: "a", totals: [90, 90, 90] }]);
    expect(three.get("a")?.quarters[3]?.state).toBe("notRecorded");
  });

  it("[E6] below the minimum there is none: outside N, for review, never ineligible for that alone", () => {
    // Illness in two quarters; N is 3 without this member, so 2 places.
    expect(shorts([even("a", 90), even("b", 80), even("c", 70), { id: "ill", totals: [95, 95] }])).toEqual({
      a: "1 9000 eligible upperHalf",
      b: "2 8000 eligible upperHalf",
      c: "3 7000 ineligible bottomHalf",
      ill: "- - review tooFewQuarters",
    });
  });

  it("[E6] takes the minimum from the setting 年度最少有效季度", () => {
    const people = [{ id: "a", totals: [90, 80] }];
    expect(shorts(people, { annualMinimumQuarters: 2 })).toEqual({ a: "1 8500 eligible upperHalf" });
    expect(shorts(people, { annualMinimumQuarters: 4 })).toEqual({ a: "- - review tooFewQuarters" });
  });

  it("[E6] takes nothing from another year", () => {
    const book = yearOf([even("a", 90)]);
    const other = { ...book, history: book.history.map((one) => ({ ...one, year: YEAR - 1 })) };
    expect(assessAnnual(other).members.map(short)).toEqual(["- - review tooFewQuarters"]);
    expect(assessAnnual(other, YEAR - 1).members.map(short)).toEqual(["1 9000 eligible upperHalf"]);
  });
});

describe("the annual line", () => {
  const flags = (totals: readonly number[], ties: "lenient" | "strict" | "review"): string =>
    Object.values(
      shorts(
        totals.map((total, index) => even(`m${index}`, total)),
        { ties },
      ),
    )
      .map((text) => ({ eligible: "+", ineligible: "-", review: "?" })[text.split(" ")[2] ?? ""])
      .join("");

  it.each([
    // totals, lenient, strict, review: worked by hand from E2.
    [[95, 94, 93, 92, 91], "+++--", "+++--", "+++--"],
    [[95, 94, 93, 93, 91], "++++-", "++---", "++??-"],
    [[95, 93, 93, 93, 90, 90], "++++--", "+-----", "+???--"],
    [[90, 90, 90, 90, 90], "+++++", "?????", "?????"],
    [[90], "+", "+", "+"],
    [[90, 80], "+-", "+-", "+-"],
    [[90, 80, 70, 60], "++--", "++--", "++--"],
  ] as const)("[E1] [E2] %j, ties on the line by each policy", (totals, lenient, strict, review) => {
    expect([flags(totals, "lenient"), flags(totals, "strict"), flags(totals, "review")]).toEqual([lenient, strict, review]);
  });

  it("[R2] level annual totals share the rank, also where the unrounded means differ", () => {
    // 85.33666… and 85.34 are both published as 85.34.
    expect(shorts([{ id: "a", totals: [85.33, 85.34, 85.34] }, even("b", 85.34), even("c", 80)])).toEqual({
      a: "1= 8534 eligible upperHalf",
      b: "1= 8534 eligible upperHalf",
      c: "3 8000 ineligible bottomHalf",
    });
  });

  it("[E5] lists who stands near the line, vetoes ignored", () => {
    const { borderline, cutoff, places } = assessAnnual(yearOf([even("a", 90), even("b", 85), even("c", 84.6), even("d", 70)]));
    expect([cutoff, places]).toEqual([8500, 2]);
    expect(borderline.map(({ id, inside, distance, why }) => [id, inside, distance, why])).toEqual([
      ["b", true, 40, "onTheLine"],
      ["c", false, -40, "onTheLine"],
    ]);
  });
});

describe("people over a year", () => {
  it("[E6] [R1] status is the latest book's: a probationary member who became full is ranked with all quarters", () => {
    expect(
      shorts([
        even("became", 90, { bases: { 1: ["probationary"], 2: ["probationary"] } }),
        even("b", 80),
        even("still", 95, { status: "probationary" }),
      ]),
    ).toEqual({
      became: "1 9000 eligible upperHalf",
      b: "2 8000 ineligible bottomHalf",
      still: "- 9500 unranked probationary",
    });
  });

  it("[E6] a probationary member with too few quarters has no total and stays unranked", () => {
    expect(shorts([{ id: "p", totals: [90], status: "probationary" }])).toEqual({ p: "- - unranked probationary" });
  });

  it("[E6] [R1] who takes no part now has no annual total, whatever the earlier quarters were", () => {
    expect(shorts([even("a", 90, { participates: false, reason: "退休" }), even("b", 80)])).toEqual({
      a: "- - notParticipating notParticipating",
      b: "1 8000 eligible upperHalf",
    });
  });

  it("[E6] [E3] a veto of an earlier quarter counts by 依据 of 历史 alone; total, rank and N stay", () => {
    expect(shorts([even("a", 90, { bases: { 1: ["veto"] } }), even("b", 85), even("c", 80), even("d", 70)])).toEqual({
      a: "1 9000 ineligible veto",
      b: "2 8500 eligible upperHalf",
      c: "3 8000 ineligible bottomHalf",
      d: "4 7000 ineligible bottomHalf",
    });
  });

  it("[E6] [E3] a veto counts by the book's sheet in whichever quarter of the year it was active, from last year too", () => {
    const of = (...vetoes: ReturnType<typeof veto>[]): string => shorts([even("a", 90)], {}, { vetoes })["a"] ?? "";
    expect(of(veto("a", 2))).toBe("1 9000 ineligible veto");
    expect(of(veto("a", 4, 2, { from: { year: YEAR - 1, quarter: 4 } }))).toBe("1 9000 ineligible veto");
    expect(of(veto("a", 4, 1, { from: { year: YEAR - 1, quarter: 4 } }))).toBe("1 9000 eligible upperHalf");
    expect(of(veto("a", 2, 1, { revoked: true }))).toBe("1 9000 eligible upperHalf");
  });

  it("[E6] [E3] a veto kept beside another basis counts too: a probationary member of then is full now", () => {
    expect(shorts([even("a", 90, { bases: { 1: ["probationary", "veto"] } })])).toEqual({ a: "1 9000 ineligible veto" });
  });

  it("[E6] [E3] a veto beats too few quarters and review, and needs no total", () => {
    expect(shorts([{ id: "a", totals: [90] }, even("b", 80)], {}, { vetoes: [veto("a", 1)] })).toEqual({
      a: "- - ineligible veto",
      b: "1 8000 eligible upperHalf",
    });
    expect(shorts([even("a", 90), even("b", 90)], { ties: "strict" }, { vetoes: [veto("a", 1)] })).toEqual({
      a: "1= 9000 ineligible veto",
      b: "1= 9000 review tieOnLine",
    });
  });

  it("[E6] who left the school is in nobody's way, and is told", () => {
    const book = yearOf([even("a", 90), even("gone", 99), even("c", 80)]);
    const { members, n, left } = assessAnnual({ ...book, members: book.members.filter(({ id }) => id !== "gone") });
    expect(left).toEqual(["gone"]);
    expect(n).toBe(2);
    expect(members.map(short)).toEqual(["1 9000 eligible upperHalf", "2 8000 ineligible bottomHalf"]);
  });

  it("[E6] without any quarter nobody is ranked and there is no line", () => {
    const { n, places, cutoff, quarters } = assessAnnual(yearOf([{ id: "a", totals: [] }]));
    expect({ n, places, cutoff }).toEqual({ n: 0, places: 0, cutoff: null });
    expect(quarters).toEqual([1, 2, 3, 4].map((quarter) => ({ quarter, rows: 0, valid: 0, unlocked: 0 })));
  });

  it("[R4] no order of members or of rows changes anything", () => {
    const people = [
      even("a", 90),
      even("b", 90, { bases: { 2: ["veto"] } }),
      { id: "c", totals: [80, 81, 82, 83] },
      { id: "d", totals: [70] },
    ];
    const book = yearOf(people);
    const turned = { ...book, members: [...book.members].reverse(), history: [...book.history].reverse() };
    // Lists stand in the roster's order where nothing else orders them.
    const sorted = <T extends { readonly id: string }>(list: readonly T[]): T[] => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));
    const byId = (one: ReturnType<typeof assessAnnual>): unknown => ({
      ...one,
      members: sorted(one.members),
      borderline: sorted(one.borderline),
    });
    expect(byId(assessAnnual(turned))).toEqual(byId(assessAnnual(book)));
  });
});

describe("small print of the year", () => {
  it("[E6] [E3] quarters of vetoes in order, their 文号 side by side; a veto that was never active in the year is not named", () => {
    const year = assessYear(
      [even("a", 90, { bases: { 1: ["veto"] } }), even("b", 80), even("c", 70)],
      {},
      {
        vetoes: [
          veto("a", 3),
          veto("a", 2, 1, { document: "2号" }),
          veto("b", 2, 1, { revoked: true }),
          veto("c", 1, 1, { from: { year: YEAR - 2, quarter: 1 } }),
        ],
      },
    );
    expect(year.get("a")).toMatchObject({ vetoed: true, reason: { veto: "2号、校党字〔2026〕3号", annual: { vetoQuarters: [1, 2, 3] } } });
    for (const id of ["b", "c"])
      expect(year.get(id)).toMatchObject({ vetoed: false, reason: { veto: null, annual: { vetoQuarters: [] } } });
    const known = assessYear([even("a", 90, { bases: { 2: ["veto"] } })]);
    // Known by 依据 of 历史 alone: there is no 文号.
    expect(known.get("a")).toMatchObject({ vetoed: true, basis: "veto", reason: { rule: "E3", veto: null } });
  });

  it("[E6] [R1] says why somebody takes no part, and that a probationary member is not ranked", () => {
    const year = assessYear([even("a", 90, { participates: false, reason: "产假" }), even("b", 80, { status: "probationary" })]);
    expect(year.get("a")?.reason).toMatchObject({ rule: "R1", absence: "产假", rank: null });
    expect(year.get("b")?.reason).toMatchObject({ rule: "R1", absence: null, rank: null });
  });

  it("[E6] counts each quarter's rows, those that are valid and those not locked; and names who left, by id", () => {
    const book = yearOf([
      { id: "c", totals: [90, null, 80], unlocked: [3] },
      { id: "b", totals: [90, 80, 70] },
      { id: "a", totals: [90] },
    ]);
    const result = assessAnnual({ ...book, members: book.members.filter(({ id }) => id === "b") });
    expect(result.quarters).toEqual([
      { quarter: 1, rows: 3, valid: 3, unlocked: 0 },
      { quarter: 2, rows: 2, valid: 1, unlocked: 0 },
      { quarter: 3, rows: 2, valid: 1, unlocked: 1 },
      { quarter: 4, rows: 0, valid: 0, unlocked: 0 },
    ]);
    expect(result.left).toEqual(["a", "c"]);
  });
});
