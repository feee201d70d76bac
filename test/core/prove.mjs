/**
 * `npm run prove -- 1000000 [seed]`: random books, the engine against the oracle. Stops at the first difference with the seed and the
 * shrunk book; exit code 1. Without a seed, one of the clock's.
 */
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT, ensureModules } from "../../src/cli/install.mjs";

const [count = 10_000, seed = Math.floor(Date.now() / 1000)] = process.argv.slice(2).map(Number);
const print = (line) => process.stdout.write(`${line}\n`);

if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  print("Usage: npm run prove -- <number of books> [seed]");
  process.exit(1);
}
if (!ensureModules()) process.exit(1);

const outfile = join(ROOT, ".cache", "prove", "proveBooks.cjs");
mkdirSync(dirname(outfile), { recursive: true });
const { build } = await import("esbuild");
await build({
  entryPoints: [join(ROOT, "test/core/proveBooks.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["fast-check"],
  logLevel: "error",
});
const { proveBooks } = createRequire(import.meta.url)(outfile);

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
