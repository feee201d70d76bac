import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../../src/cli/install.mjs";

/** What a TypeScript file of the tests exports, bundled for Node under .cache. */
export async function bundled(path) {
  const outfile = join(ROOT, ".cache", "bundled", basename(path).replace(/ts$/, "cjs"));
  mkdirSync(join(ROOT, ".cache", "bundled"), { recursive: true });
  await build({
    entryPoints: [join(ROOT, path)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["fast-check"],
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
}
