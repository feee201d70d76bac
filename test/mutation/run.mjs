/**
 * npm run mutation: Stryker over src/core, or over the parts named: `npm run mutation -- rules reading/table.ts`.
 * What was found of other parts is kept, so that the whole can be gone through in parts. `--list` runs nothing and writes
 * docs/mutation-survivors.md; other options go to Stryker (`--force` goes through the named parts anew). `--sample=4` tries every fourth mutant (sample.mjs).
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../src/cli/install.mjs";
import { isInSample, sampleOf } from "./sample.mjs";
import { listSurvivors } from "./survivors.mjs";

const CORE = "src/core";
const OF_EVERY = "--sample=";
const RESULTS = join(ROOT, ".cache/mutation/incremental.json");
const STRYKER = join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js");

const args = process.argv.slice(2);
if (args.includes("--list")) await listSurvivors();
else process.exitCode = mutate(args);

function mutate(given) {
  const parts = given.filter((one) => !one.startsWith("--"));
  const every = given.find((one) => one.startsWith(OF_EVERY))?.slice(OF_EVERY.length) ?? "1";
  const options = given.filter((one) => one.startsWith("--") && !one.startsWith(OF_EVERY));
  const chosen = parts.length === 0 ? [] : ["--mutate", parts.map(patternOf).join(",")];
  forgetOthers(parts, every);
  const stryker = spawnSync(process.execPath, [STRYKER, "run", "test/mutation/stryker.config.mjs", ...chosen, ...options], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, MUTATION_SAMPLE: every },
  });
  return stryker.status ?? 1;
}

/** What an earlier sample of these parts left out is asked for again, and what this one leaves out is forgotten; nothing of other parts. */
function forgetOthers(parts, every) {
  if (!existsSync(RESULTS)) return;
  const results = JSON.parse(readFileSync(RESULTS, "utf8"));
  const isAsked = (name) => parts.length === 0 || parts.some((part) => `${name}/`.startsWith(`${CORE}/${part}/`));
  for (const [name, file] of Object.entries(results.files).filter(([one]) => isAsked(one))) {
    const path = name.slice(CORE.length + 1);
    file.mutants = file.mutants.filter(
      (one) => sampleOf(one.statusReason) === null && isInSample({ ...one, ...one.location.start, path }, Number(every)),
    );
  }
  writeFileSync(RESULTS, JSON.stringify(results));
}

function patternOf(part) {
  const path = `${CORE}/${part}`;
  return statSync(join(ROOT, path)).isDirectory() ? `${path}/**/*.ts` : path;
}
