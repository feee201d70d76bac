/**
 * npm run mutation: Stryker over src/core, or over the parts named: `npm run mutation -- rules reading/table.ts`.
 * What was found of other parts is kept, so that the whole can be gone through in parts. `--list` runs nothing and writes
 * docs/mutation-survivors.md; other options go to Stryker (`--force` goes through the named parts anew).
 */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../src/cli/install.mjs";
import { listSurvivors } from "./survivors.mjs";

const CORE = "src/core";
const STRYKER = join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js");

const args = process.argv.slice(2);
process.exitCode = args.includes("--list") ? await list() : mutate(args);

async function list() {
  return (await listSurvivors()) === 0 ? 0 : 1;
}

function mutate(given) {
  const parts = given.filter((one) => !one.startsWith("--"));
  const options = given.filter((one) => one.startsWith("--"));
  const chosen = parts.length === 0 ? [] : ["--mutate", parts.map(patternOf).join(",")];
  const stryker = spawnSync(process.execPath, [STRYKER, "run", "test/mutation/stryker.config.mjs", ...chosen, ...options], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return stryker.status ?? 1;
}

function patternOf(part) {
  const path = `${CORE}/${part}`;
  return statSync(join(ROOT, path)).isDirectory() ? `${path}/**/*.ts` : path;
}
