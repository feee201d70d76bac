/**
 * `npm run prove -- 1000000 [seed]`: random books, the engine against the oracle. Stops at the first difference with the seed and the
 * shrunk book; exit code 1. Without a seed, one of the clock's.
 */
import { ensureModules } from "../../src/cli/install.mjs";

const [count = 10_000, seed = Math.floor(Date.now() / 1000)] = process.argv.slice(2).map(Number);
const print = (line) => process.stdout.write(`${line}\n`);

if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  print("Usage: npm run prove -- <number of books> [seed]");
  process.exit(1);
}
if (!ensureModules()) process.exit(1);

// After the packages are there: esbuild is one of them.
const { bundled } = await import("../run/bundled.mjs");
const { proveBooks } = await bundled("test/core/proveBooks.ts");

const started = performance.now();
const rate = (agreed) => `${Math.round((agreed * 1000) / (performance.now() - started))} a second`;
let said = started;
const { agreed, difference } = proveBooks(count, seed, (soFar) => {
  if (soFar < count && performance.now() - said < 10_000) return;
  said = performance.now();
  print(`${soFar.toLocaleString("en")} of ${count.toLocaleString("en")} books agree, ${rate(soFar)}`);
});
if (difference !== null) print(difference);
print(`seed ${seed}: ${agreed.toLocaleString("en")} books agree, ${difference === null ? "no difference" : "then one differs"}`);
process.exitCode = difference === null ? 0 : 1;
