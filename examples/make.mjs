/**
 * `npm run examples`: makes the example books by the command line, the list of planted faults, and the expected results (which
 * expected.mjs works out of the finished file by itself). Run it again when the templates or the sample change, and commit what it wrote.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..");

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: HERE, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(1);
}

run("../src/cli/kaoping.mjs", "new", "sample.xlsx", "--sample", "--force");
run("../src/cli/kaoping.mjs", "new", "sample-faults.xlsx", "--sample", "--faults", "--force");
run("expected.mjs");
writeFileSync(join(HERE, "sample-faults.json"), `${JSON.stringify(await plantedFaults(), null, 2)}\n`);

/** What was planted where, from the generator that planted it. */
async function plantedFaults() {
  const outfile = join(ROOT, ".cache", "planted-faults.cjs");
  mkdirSync(dirname(outfile), { recursive: true });
  const contents = `
    import { plantFaults } from "./src/commands/sample/plantFaults";
    import { sampleBook } from "./src/commands/sample/sampleBook";
    import { layoutInputs } from "./src/workbook/layout/inputs";
    const planned = sampleBook();
    export const { faults } = plantFaults(layoutInputs(planned), planned);`;
  await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile).faults;
}
