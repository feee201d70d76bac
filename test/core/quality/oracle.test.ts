import fc from "fast-check";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { assessQuality } from "../../../src/core/quality/assessQuality";
import type { DepartmentQuality, Quality, Scenario } from "../../../src/core/quality/quality";
import { oracle } from "../../oracle/assess.cjs";
import { quality as oracleOfQuality, type QualityAnswer } from "../../oracle/quality.cjs";
import { plainBook, randomBook } from "../randomBook";
import { asNumber } from "./sketches";

const nameOf = (scenario: Scenario): string => (scenario.kind === "without" ? `without ${scenario.department}` : scenario.kind);

/** The core's answer in the oracle's words. */
function inItsWords({ departments, weights, agreement, sensitivity }: Quality): QualityAnswer {
  return {
    departments: departments.map((one) => ({
      spread: spreadIn(one),
      repeats: repeatsIn(one),
      own: ownIn(one),
      effective: one.effective && asNumber(one.effective),
    })),
    weights: { state: weights.state, n: weights.n },
    agreement: { n: agreement.n, state: agreement.state, w: agreement.state === "known" ? asNumber(agreement.w) : null },
    sensitivity:
      sensitivity.state === "tooFew"
        ? null
        : {
            scenarios: sensitivity.scenarios.map(({ scenario }) => nameOf(scenario)),
            changes: sensitivity.members
              .flatMap(({ id, changes }) =>
                changes.map(({ scenario, total, rank, eligibility }) => `${id} ${nameOf(scenario)} ${total} ${rank} ${eligibility}`),
              )
              .sort(),
          },
  };
}

function spreadIn({ spread }: DepartmentQuality): QualityAnswer["departments"][number]["spread"] {
  if (spread.state === "tooFew") return { n: spread.n };
  const { n, mean, variance, inBand, signs } = spread;
  return { n, mean: asNumber(mean), variance: asNumber(variance), inBand, signs: [...signs] };
}

function repeatsIn({ repeats }: DepartmentQuality): QualityAnswer["departments"][number]["repeats"] {
  if (repeats === null) return null;
  if (repeats.state === "tooFew") return { n: repeats.n };
  const { members, cells, equal, reached } = repeats;
  return { members, cells, equal, reached };
}

function ownIn({ ownStaff }: DepartmentQuality): QualityAnswer["departments"][number]["own"] {
  const { own, others } = ownStaff;
  if (ownStaff.state === "tooFew") return { own, others };
  return { own, others, difference: asNumber(ownStaff.difference), reached: ownStaff.reached };
}

/** Everything level to 1e-9, and everything else the same. */
function expectLike(found: unknown, expected: unknown, path: string): void {
  if (typeof expected === "number" && typeof found === "number") {
    if (!(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)))) throw new Error(`${path}: ${found}, not ${expected}`);
  } else if (typeof expected === "object" && expected !== null && typeof found === "object" && found !== null) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const key of keys)
      expectLike((found as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], `${path}.${key}`);
  } else if (found !== expected) throw new Error(`${path}: ${String(found)}, not ${String(expected)}`);
}

/** The random books know no 所在部门: every other member works in the first department, the rest in the second, by code or by name. */
const withStaff = (book: Book): Book => ({
  ...book,
  members: book.members.map((member, i) => {
    const where = book.departments[i % 2];
    return { ...member, department: (i % 4 < 2 ? where?.code : where?.name) ?? "" };
  }),
});

let spoken = { weights: 0, agreement: 0, changes: 0, repeats: 0, own: 0, signs: 0 };

function agree(book: Book, before: Book | null, kind: "official" | "trial"): void {
  const found = inItsWords(assessQuality(book, assess(book, kind), before));
  const plain = plainBook(book);
  expectLike(found, oracleOfQuality(plain, oracle(plain), before && plainBook(before)), "quality");
  spoken = {
    weights: spoken.weights + Number(found.weights.state === "known"),
    agreement: spoken.agreement + Number(found.agreement.state === "known"),
    changes: spoken.changes + (found.sensitivity?.changes.length ?? 0),
    repeats: spoken.repeats + found.departments.filter(({ repeats }) => repeats && "cells" in repeats).length,
    own: spoken.own + found.departments.filter(({ own }) => own.difference !== undefined).length,
    signs: spoken.signs + found.departments.filter(({ spread }) => (spread.signs ?? []).length > 0).length,
  };
}

describe("an independent oracle of scoring quality agrees on random books", () => {
  it("[Q1] [Q2] [Q3] [Q4] [Q5] [Q6] complete books beside another quarter's, official", () => {
    fc.assert(
      fc.property(randomBook({ complete: true }), randomBook({ complete: true }), (book, before) => {
        agree(withStaff(book), withStaff(before), "official");
      }),
      { numRuns: 600 },
    );
    for (const [what, count] of Object.entries(spoken)) expect([what, count > 5]).toEqual([what, true]);
  });

  it("[Q1] [Q5] books with blanks, unreadable cells and lost rows, as a trial run", () => {
    fc.assert(
      fc.property(randomBook({ complete: false }), (book) => {
        agree(withStaff(book), null, "trial");
      }),
      { numRuns: 150 },
    );
  });
});
