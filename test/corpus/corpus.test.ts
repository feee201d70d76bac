/** The corpus of damaged sheets: every planted fault is found at its cell with its rule and level, and nothing else is said. */
import { readFileSync } from "node:fs";
import { corpusRows, rowsOf } from "./corpusTable";
import { MUTATIONS } from "./mutations";
import { describeCase, runCorpus, titleOf } from "./runCases";

const ALL = Array.from({ length: 32 }, (_, index) => `V${String(index + 1).padStart(2, "0")}`);

it("[V] the corpus has several mutations of every rule", () => {
  expect(ALL.filter((rule) => MUTATIONS.filter((mutation) => mutation.rule === rule).length < 2)).toEqual([]);
  expect(new Set(MUTATIONS.map(titleOf)).size).toBe(MUTATIONS.length);
});

it("[V] docs/damage-corpus.md names every mutation (made again by npm run corpus -- table)", () => {
  expect(rowsOf(readFileSync("docs/damage-corpus.md", "utf8"))).toEqual(corpusRows());
});

it(`[${ALL.join("] [")}] books damaged by each mutation in turn, with others beside it: all found at their cells, nothing else said, nothing of clean books`, () => {
  const { failures, counts, faults } = runCorpus(Math.ceil((MUTATIONS.length * 10) / 9), 2026);
  expect(failures.map(describeCase).join("\n")).toBe("");
  expect(MUTATIONS.map(titleOf).filter((title) => !counts.has(title))).toEqual([]);
  expect(faults).toBeGreaterThan(MUTATIONS.length);
}, 300_000);
