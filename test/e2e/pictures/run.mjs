/**
 * `npm run pictures`: the pictures of README and the manual, taken anew into docs/images from the built workbench (`npm run build` first).
 * `-- goodQuarter` takes a part of them. What they show is in take.ts, which is bundled for plain Node together with the harness of the browser tests.
 */
import { build } from "esbuild";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../../../src/cli/install.mjs";

if (!existsSync(join(ROOT, "dist/workbench/index.html")) || !existsSync(join(ROOT, "dist/addin/taskpane.html"))) {
  process.stderr.write("Nothing is built yet: npm run build.\n");
  process.exit(1);
}

// As deep below the root as the harness itself, which finds the root by its own place.
const bundle = join(ROOT, ".cache/pictures/run/take.cjs");
await build({
  entryPoints: [join(import.meta.dirname, "take.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  logLevel: "error",
});
await createRequire(import.meta.url)(bundle).takePictures(join(ROOT, "docs/images"), process.argv.slice(2));
