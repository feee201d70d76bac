#!/usr/bin/env node
/** The package's bin: plain Node. Sees to the packages and an up-to-date bundle of the command line, then runs it. */
import { mkdirSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT, ensureModules, isStale } from "./install.mjs";

const BUNDLE = "dist/cli/kaoping.cjs";
const SOURCES = ["src/core", "src/workbook", "src/commands", "src/xlsx", "src/host", "src/cli", "package.json"];

async function bundle() {
  if (!isStale(BUNDLE, SOURCES)) return;
  const { build } = await import("esbuild");
  const output = join(ROOT, BUNDLE);
  mkdirSync(dirname(output), { recursive: true });
  // Written beside and renamed: another run may be reading it.
  const fresh = `${output}.${process.pid}`;
  await build({
    entryPoints: [join(ROOT, "src/cli/index.ts")],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  renameSync(fresh, output);
}

try {
  if (!ensureModules()) throw new Error("依赖没有装好，原因见上。请检查网络后重试。");
  await bundle();
  const { prebundleUniver } = await import("../host/prebundle.mjs");
  process.env.KAOPING_UNIVER ??= await prebundleUniver();
  process.argv[1] = join(ROOT, BUNDLE);
  createRequire(import.meta.url)(process.argv[1]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
