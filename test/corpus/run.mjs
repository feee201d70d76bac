/**
 * `npm run corpus -- 5000 [seed]`: so many books, clean ones damaged by chance, and what the validator says of them. Tells every book of
 * which a planted fault was missed or something else was said, with the seed that makes it again; exit code 1.
 * `npm run corpus -- table`: the table of docs/damage-corpus.md.
 */
import { ensureModules } from "../../src/cli/install.mjs";

const wantsTable = process.argv[2] === "table";
const [count = 5_000, seed = Math.floor(Date.now() / 1000)] = wantsTable ? [] : process.argv.slice(2).map(Number);
const print = (line) => process.stdout.write(`${line}\n`);

if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  print("Usage: npm run corpus -- <number of books> [seed]");
  process.exit(1);
}
if (!ensureModules()) process.exit(1);

// After the packages are there: esbuild is one of them.
const { bundled } = await import("../run/bundled.mjs");
const { runCorpus, describeCase, corpusTable } = await bundled("test/corpus/corpus.ts");

if (wantsTable) {
  print(corpusTable());
  process.exit(0);
}

const started = performance.now();
let said = started;
const { cases, faults, counts, failures } = runCorpus(count, seed, (done) => {
  if (performance.now() - said < 10_000) return;
  said = performance.now();
  print(`${done.toLocaleString("en")} of ${count.toLocaleString("en")} books, ${Math.round((done * 1000) / (said - started))} a second`);
});
for (const failure of failures) print(describeCase(failure));
print(
  `seed ${seed}: ${cases.toLocaleString("en")} books, ${faults.toLocaleString("en")} faults planted by ${counts.size} mutations, ` +
    (failures.length === 0 ? "every one found at its cell, nothing else reported" : `${failures.length} books differ`),
);
process.exitCode = failures.length === 0 ? 0 : 1;
