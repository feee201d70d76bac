/** `npm run bench`: core time, requests and bytes a command, bundle sizes, first paint of the pane. Prints; judges nothing. */
import { ROOT, ensureModules } from "../../src/cli/install.mjs";
import { buildForTests } from "../run/build.mjs";
import { benchPaint } from "./paint.mjs";
import { benchSizes } from "./sizes.mjs";

if (!ensureModules()) process.exit(1);
// After the packages are there: esbuild is one of them.
const { bundled } = await import("../run/bundled.mjs");
const problem = buildForTests({ pages: !process.argv.includes("--no-build") });
if (problem !== null) process.stderr.write(`${problem}\n`);

const load = (name) => bundled(`test/bench/${name}.ts`);
const print = (line) => process.stdout.write(`${line}\n`);

process.chdir(ROOT);
(await load("core")).benchCore().forEach(print);
print("");
await (await load("commands")).benchCommands(print);
print("");
benchSizes(ROOT).forEach(print);
print("");
if (problem === null) await benchPaint(print);
// Univer keeps timers.
process.exit(problem === null ? 0 : 1);
