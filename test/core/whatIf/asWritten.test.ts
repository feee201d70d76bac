/** A supposition is worth what the same values in the workbook would be: read, validated and assessed. */
import fc from "fast-check";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { SETTINGS } from "../../../src/core/settings";
import { suppose } from "../../../src/core/whatIf/suppose";
import type { SupposedEntry, SupposedScore, Supposition } from "../../../src/core/whatIf/supposition";
import { whatIf } from "../../../src/core/whatIf/whatIf";
import { plainBook, randomBook } from "../randomBook";
import { cleanBook, writeFormulas, type BookBuilder } from "../validation/snapshotBuilder";

const IDS = ["0101", "0102", "0103", "0104"];
const book = bookIn(cleanBook());

function bookIn(builder: BookBuilder): Book {
  const validation = builder.validate();
  if (!validation.book) throw new Error(validation.issues.map(({ message }) => message).join(" "));
  return validation.book;
}

const WORDS = { notApplicable: "不适用", blank: "" } as const;
const cellOf = (entry: SupposedEntry) => (typeof entry === "number" ? entry / 100 : WORDS[entry]);

/** Writes the same values into the sheets 设置, 部门 and 评分-…, with the template's formulas for them. */
function written({ weights = {}, settings = {}, scores = [] }: Supposition): BookBuilder {
  const builder = cleanBook();
  const codes = book.departments.map(({ code }) => code);
  for (const [code, weight] of Object.entries(weights)) builder.put("Departments", codes.indexOf(code), "权重(%)", weight / 100);
  for (const [key, value] of Object.entries(settings)) {
    const row = SETTINGS.findIndex((spec) => spec.key === key);
    const spec = SETTINGS[row];
    const words = spec?.kind === "choice" ? Object.entries(spec.choices).find(([, meaning]) => meaning === value)?.[0] : null;
    builder.put("Settings", row, "值", words ?? Number(value) / 100);
  }
  for (const { memberId, department, indicator, entry } of scores) {
    const heading = book.departments.find(({ code }) => code === department)?.indicators.find(({ code }) => code === indicator)?.name;
    builder.put(`Scores_${department}`, IDS.indexOf(memberId), heading ?? "", cellOf(entry));
  }
  writeFormulas(builder);
  return builder;
}

const anyEntry = fc.constantFrom<SupposedEntry>(0, 1000, 3650, 4000, 4500, 5001, 9000, -100, "notApplicable", "blank");
const anyScore = fc
  .record({
    memberId: fc.constantFrom(...IDS),
    cell: fc.constantFrom(...book.departments.flatMap(({ code, indicators }) => indicators.map((one) => [code, one.code] as const))),
    entry: anyEntry,
  })
  .map(({ memberId, cell: [department, indicator], entry }): SupposedScore => ({ memberId, department, indicator, entry }));
const someScores = fc.uniqueArray(anyScore, {
  maxLength: 5,
  selector: ({ memberId, department, indicator }) => `${memberId} ${department} ${indicator}`,
});
const anySupposition: fc.Arbitrary<Supposition> = fc.record(
  {
    weights: fc.integer({ min: 1, max: 9999 }).map((weight) => ({ JW: weight, DY: 10000 - weight })),
    settings: fc.record(
      {
        notApplicable: fc.constantFrom("redistribute", "departmentMean"),
        ties: fc.constantFrom("lenient", "strict", "review"),
        bonusCap: fc.constantFrom(0, 100, 250, 100000),
        scoreFloor: fc.constantFrom(0, 6000),
        scoreCeiling: fc.constantFrom(9000, 12000),
      },
      { requiredKeys: [] },
    ),
    scores: someScores,
  },
  { requiredKeys: [] },
);

it("[B2] [T1] [T2] [T3] [V24] a supposed book is the book that the same values in the workbook give, to the last cell", () => {
  fc.assert(
    fc.property(anySupposition, (supposition) => {
      const supposed = suppose(book, supposition, "trial");
      if ("faults" in supposed) return;
      const real = bookIn(written(supposition));
      expect(plainBook(supposed.book)).toEqual(plainBook(real));
      const tried = whatIf(book, "trial", supposition);
      if ("faults" in tried) throw new Error("a supposition that can be made has a result");
      const results = assess(real, "trial").members;
      expect(tried.after.members.map(({ total, rank, eligibility }) => [total, rank, eligibility])).toEqual(
        results.map(({ total, rank, eligibility }) => [total, rank, eligibility]),
      );
    }),
    { numRuns: 100 },
  );
});

const put = (memberId: string, cell: string, entry: SupposedEntry): SupposedScore => ({
  memberId,
  department: cell.slice(0, 2),
  indicator: cell,
  entry,
});
/** One of each kind of fault, so that none depends on chance. */
const KINDS: readonly SupposedScore[][] = [
  [put("0101", "JW1", "blank")],
  [put("0101", "DY1", "blank")],
  [put("0101", "DY2", 4000)],
  [put("0101", "JW1", -100)],
  [put("0101", "DY3", 5001)],
  [put("0104", "DY3", "notApplicable")],
  [put("0101", "JW1", "notApplicable"), put("0101", "JW2", "notApplicable")],
];

it("[V07] [V12] [V23] the faults of supposed scores are the errors that validation finds there, no more and no fewer", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(someScores, (scores) => {
      const supposed = suppose(book, { scores }, "official");
      const said = "faults" in supposed ? supposed.faults.flatMap((fault) => (fault.kind === "issue" ? [fault.issue] : [])) : [];
      const found = written({ scores })
        .validate()
        .issues.filter(({ severity }) => severity === "E");
      const inShort = (issues: typeof said): string[] =>
        issues
          .map(({ message, sheet, cell, member, found: value, params }) =>
            message === "V23.everywhere"
              ? `${message} ${member?.id}`
              : `${message} ${sheet}!${cell} ${member?.id} ${value} ${JSON.stringify(params)}`,
          )
          .sort();
      expect(inShort(said)).toEqual(inShort(found));
      said.forEach(({ message }) => seen.add(message));
    }),
    { numRuns: 150, examples: KINDS.map((scores) => [scores]) },
  );
  expect([...seen].sort()).toEqual(
    ["V07.score", "V07.slot", "V12.alternatives", "V12.negative", "V12.range", "V23.everywhere", "V23.extra"].sort(),
  );
});

it("[R4] an empty supposition moves nobody, nor does supposing what is there", () => {
  fc.assert(
    fc.property(randomBook({ complete: true }), (random) => {
      const weights = Object.fromEntries(random.departments.map(({ code, weight }) => [code, weight]));
      const { notApplicable, ties, bonusCap, scoreFloor, scoreCeiling } = random.settings;
      for (const same of [
        {},
        { weights, settings: { notApplicable, ties, bonusCap, scoreFloor, scoreCeiling }, scores: [], leftOut: [] },
      ]) {
        const result = whatIf(random, "official", same);
        expect("faults" in result ? result.faults : result.movements).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it("[T4] leaving a department out is the same as its applying to nobody, under either policy", () => {
  fc.assert(
    fc.property(randomBook({ complete: true }), (random) => {
      const [first, ...rest] = random.departments;
      if (!first || rest.length === 0) return;
      const out = whatIf(random, "official", { leftOut: [first.code] });
      if ("faults" in out) throw new Error("one department of several can be left out");
      const nobody: Book = {
        ...random,
        scoreSheets: random.scoreSheets.map((sheet) =>
          sheet.department !== first.code
            ? sheet
            : {
                ...sheet,
                rows: sheet.rows.map((row) => ({ ...row, entries: row.entries.map(({ at }) => ({ kind: "notApplicable", at })) })),
              },
        ),
      };
      const results = assess(nobody, "official").members;
      expect(out.after.members.map(({ total, rank, eligibility }) => [total, rank, eligibility])).toEqual(
        results.map(({ total, rank, eligibility }) => [total, rank, eligibility]),
      );
    }),
    { numRuns: 300 },
  );
});
