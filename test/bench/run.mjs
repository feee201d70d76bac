/** `npm run bench`: core time, requests and bytes a command, bundle sizes. Prints; judges nothing. */
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT, ensureModules } from "../../src/cli/install.mjs";
import { buildForTests } from "../run/build.mjs";
import { benchSizes } from "./sizes.mjs";

if (!ensureModules()) process.exit(1);
const { build } = await import("esbuild");
const problem = buildForTests({ pages: !process.argv.includes("--no-build") });
if (problem !== null) process.stderr.write(`${problem}\n`);

const load = async (name) => {
  const outfile = join(ROOT, ".cache", "bench", `${name}.cjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(ROOT, "test/bench", `${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
};
const print = (line) => process.stdout.write(`${line}\n`);

process.chdir(ROOT);
(await load("core")).benchCore().forEach(print);
print("");
await (await load("commands")).benchCommands(print);
print("");
benchSizes(ROOT).forEach(print);
// Univer keeps timers.
process.exit(problem === null ? 0 : 1);
