import type { Book } from "../../../src/core/book";
import type { Cell } from "../calc/bookOf";
import { points, qualityOf, schoolOf } from "./sketches";

function sensitivityIn(book: Book) {
  const { sensitivity } = qualityOf(book);
  if (sensitivity.state !== "known") throw new Error("too few");
  return sensitivity;
}
/** "a: without B 52.50 3 eligible" of every change. */
const changesIn = (book: Book): string[] =>
  sensitivityIn(book).members.flatMap(({ id, changes }) =>
    changes.map(({ scenario, total, rank, eligibility }) => {
      const how = scenario.kind === "without" ? `without ${scenario.department}` : scenario.kind;
      return `${id}: ${how} ${points(total)} ${rank} ${eligibility}`;
    }),
  );

describe("whose flag another way to reckon changes", () => {
  // A: mean 50, SD 20. B: mean 55, SD 2, so that as computed A decides all. Totals a 39.5, b 48.5, c d 47.5, e f 52, g 62, h 71;
  // four places: h, g, e, f.
  const A = [20, 40, 40, 40, 50, 50, 70, 90];
  const B = [59, 57, 55, 55, 54, 54, 54, 52];
  const byTScores = [
    // T of A: 35 45 45 45 50 50 60 70; of B: 70 60 50 50 45 45 45 35. Totals a b g h 52.5, the others 47.5.
    "e: tScores 47.5 5 ineligible",
    "f: tScores 47.5 5 ineligible",
    "b: tScores 52.5 1 eligible",
    "a: tScores 52.5 1 eligible",
  ];

  it("[Q5] T-scores give departments of unlike spread the same say; each department is left out in turn", () => {
    const book = schoolOf({ A, B });
    expect(changesIn(book).filter((one) => one.includes("tScores"))).toEqual(byTScores);
    // Without A the order is B's: a 59, b 57, c d 55, then e f g 54, h 52.
    expect(changesIn(book).filter((one) => one.includes("without"))).toEqual([
      "h: without A 52 8 ineligible",
      "g: without A 54 5 ineligible",
      "e: without A 54 5 ineligible",
      "f: without A 54 5 ineligible",
      "b: without A 57 2 eligible",
      "c: without A 55 3 eligible",
      "d: without A 55 3 eligible",
      "a: without A 59 1 eligible",
    ]);
    expect(sensitivityIn(book).scenarios).toEqual([
      { scenario: { kind: "tScores" }, changed: 4 },
      { scenario: { kind: "otherPolicy" }, changed: 0 },
      { scenario: { kind: "without", department: "A" }, changed: 8 },
      { scenario: { kind: "without", department: "B" }, changed: 0 },
    ]);
    expect(sensitivityIn(book).n).toBe(8);
  });

  it("[Q5] members stand by rank, each with total, rank and flag as computed", () => {
    const [first, second] = sensitivityIn(schoolOf({ A, B })).members;
    expect(first).toMatchObject({ id: "h", name: "h号", total: 7100, rank: 1, eligibility: "eligible" });
    expect(second).toMatchObject({ id: "g", total: 6200, rank: 2 });
  });

  it("[Q5] a veto holds in every way to reckon, and nobody moves up for it", () => {
    const changes = changesIn(schoolOf({ A, B }, { vetoes: [{ memberId: "a" }, { memberId: "e" }] }));
    expect(changes.filter((one) => /^[ae]:/.test(one))).toEqual([]);
    expect(changes.filter((one) => one.includes("tScores"))).toEqual([byTScores[1], byTScores[2]]);
  });

  it("[Q5] probationary members and those who do not participate are not ranked, in any way to reckon", () => {
    const probationary = schoolOf({ A, B }, { member: (i) => (i === 7 ? { status: "probationary" } : {}) });
    expect(sensitivityIn(probationary).n).toBe(7);
    expect(changesIn(probationary).some((one) => one.startsWith("h"))).toBe(false);
  });

  it("[Q5] T-scores are taken over everyone the department scored, the probationary too", () => {
    // As above with two probationary members in the middle (50 and 55): the means stay, both variances shrink to 8/10, so that all
    // T-scores move away from 50 by the factor √(10/8) and the order is the same.
    const book = schoolOf({ A: [...A, 50, 50], B: [...B, 55, 55] }, { member: (i) => (i > 7 ? { status: "probationary" } : {}) });
    const shrunk = changesIn(book).filter((one) => one.includes("tScores"));
    expect(shrunk.map((one) => one[0])).toEqual(["e", "f", "b", "a"]);
    // 50 ± 2.5·√1.25 = 50 ± 2.795….
    expect(shrunk).toEqual([
      "e: tScores 47.2 5 ineligible",
      "f: tScores 47.2 5 ineligible",
      "b: tScores 52.8 1 eligible",
      "a: tScores 52.8 1 eligible",
    ]);
  });

  const notEverywhere = (notApplicable: "redistribute" | "departmentMean"): Book =>
    schoolOf({ A: [90, 88, 86, 84, 82, 80, 78], B: [60, 60, 60, 60, 60, 60, "N/A"] as readonly Cell[] }, { settings: { notApplicable } });

  it("[Q5] the other not-applicable policy, in either direction", () => {
    // g: 78 alone where B's weight is redistributed (first of 7, 4 places); with B's mean 60 it is 69, the last. The others: a 75 … d 72, e 71.
    expect(changesIn(notEverywhere("redistribute")).filter((one) => one.includes("otherPolicy"))).toEqual([
      "g: otherPolicy 69 7 ineligible",
      "d: otherPolicy 72 4 eligible",
    ]);
    expect(changesIn(notEverywhere("departmentMean")).filter((one) => one.includes("otherPolicy"))).toEqual([
      "d: otherPolicy 72 5 ineligible",
      "g: otherPolicy 78 1 eligible",
    ]);
  });

  it("[Q5] under T-scores the policy is as it was: the mean of a department's T-scores is 50", () => {
    // T of B: SD 0, all 50. T of A: z = ±1.5, ±1, ±0.5, 0 with SD 4: 65 60 55 50 45 40 35 (a … g).
    // Redistributed g stands at 35; with the mean at 42.5; g is last either way, and first as computed under redistribution.
    const t = (policy: "redistribute" | "departmentMean") => changesIn(notEverywhere(policy)).filter((one) => one.includes("tScores"));
    expect(t("redistribute")).toEqual(["g: tScores 35 7 ineligible", "d: tScores 50 4 eligible"]);
    expect(t("departmentMean")).toEqual([]);
  });

  it("[Q5] where a department counts at its mean, 50 counts among T-scores", () => {
    // B's mean is 25, so that g has (78 + 25) ÷ 2 = 51.5 and stands second as computed: f 90, g 51.5, a 50, b 49, then c 48.
    // T of B: SD √1125, 50 − 15/√1125·10 = 45.528 for a … e; g has (35 + 50) ÷ 2 = 42.5, c (55 + 45.528) ÷ 2 = 50.264.
    const book = schoolOf(
      { A: [90, 88, 86, 84, 82, 80, 78], B: [10, 10, 10, 10, 10, 100, "N/A"] as readonly Cell[] },
      { settings: { notApplicable: "departmentMean" } },
    );
    expect(changesIn(book).filter((one) => one.includes("tScores"))).toEqual([
      "g: tScores 42.5 7 ineligible",
      "c: tScores 50.26 4 eligible",
    ]);
  });

  it("[Q5] whom a way to reckon leaves without any score stands aside in it, and nothing is said of them", () => {
    // g has A alone. Without A six are left, with three places: a b c. As computed g is first, then a b c.
    const book = notEverywhere("redistribute");
    const without = changesIn(book).filter((one) => one.includes("without A"));
    // All six are level at 60 under B: three places, a tie of six across the line, 从宽: all are eligible.
    expect(without).toEqual(["d: without A 60 1 eligible", "e: without A 60 1 eligible", "f: without A 60 1 eligible"]);
  });

  it("[Q5] the tie policy is the book's", () => {
    const lenient = notEverywhere("redistribute");
    const book = { ...lenient, settings: { ...lenient.settings, ties: "review" as const } };
    expect(changesIn(book).filter((one) => one.includes("without A"))).toEqual([
      "a: without A 60 1 review",
      "b: without A 60 1 review",
      "c: without A 60 1 review",
      "d: without A 60 1 review",
      "e: without A 60 1 review",
      "f: without A 60 1 review",
    ]);
  });

  it("[Q5] totals are rounded once to two digits before they are ranked", () => {
    // Weights 50 and 50; without C the totals of a and b are 80.005 and 80.01: both 80.01, level.
    const book = schoolOf(
      {
        A: [80, 80, 70, 70, 60, 60, 60],
        B: [80.01, 80.02, 70, 70, 60, 60, 60],
        C: [10, 20, 90, 90, 95, 95, 95],
      },
      { weights: { A: 25, B: 25, C: 50 } },
    );
    const found = sensitivityIn(book).members.filter(({ id }) => id === "a" || id === "b");
    expect(
      found.map(({ id, changes }) => [id, changes.find(({ scenario }) => scenario.kind === "without" && scenario.department === "C")]),
    ).toEqual([
      ["b", expect.objectContaining({ total: 8001, rank: 1, eligibility: "eligible" })],
      ["a", expect.objectContaining({ total: 8001, rank: 1, eligibility: "eligible" })],
    ]);
  });

  it("[Q5] says nothing of 6 ranked members; with one department none can be left out", () => {
    expect(qualityOf(schoolOf({ A: [10, 20, 30, 40, 50, 60] })).sensitivity).toEqual({ state: "tooFew", n: 6, needed: 7 });
    const alone = sensitivityIn(schoolOf({ A: [10, 20, 30, 40, 50, 60, 70] }));
    expect(alone.scenarios.map(({ scenario }) => scenario.kind)).toEqual(["tScores", "otherPolicy"]);
    expect(alone.members).toEqual([]);
  });
});
